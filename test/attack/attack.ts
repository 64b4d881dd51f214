import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pool } from '../../src/pool.ts';
import { randomOrders } from '../github/comment-orders.ts';
import { crowd } from './crowd.ts';
import { flips } from './flips.ts';
import { readInputs } from './inputs.ts';
import { killRound, prepare, type Stage } from './kills.ts';
import { type Figure, reliability } from './reliability.ts';
import { cli, scenarios } from './scenarios.ts';
import { faultRound } from './store-faults.ts';
import { failingWrite } from './write-failures.ts';

/** How much of each attack. */
interface Size {
  readonly kills: number;
  readonly writes: number;
  readonly crowds: number;
  readonly flips: number;
  readonly faults: number;
  /** For each reader */
  readonly inputs: number;
  readonly schedules: number;
}

const sizes: Readonly<Record<'short' | 'nightly', Size>> = {
  short: { kills: 300, writes: 30, crowds: 1, flips: 500, faults: 200, inputs: 2_000, schedules: 10_000 },
  nightly: {
    kills: 10_000,
    writes: 1_000,
    crowds: 50,
    flips: 100_000,
    faults: 20_000,
    inputs: 700_000,
    schedules: 1_000_000,
  },
};

/**
 * `npm run attack`: breaks the built program and its transfers in every way that it knows, and has an independent checker look at
 * what is left. `--short` is what CI does; `--seed` makes other choices; `--only kills,faults` takes some of the attacks; `--write`
 * puts the figures into docs/reliability.md. Figures go to `.attack.json`. Ends with 1 if anything was lost.
 */
async function attack(): Promise<void> {
  const options = parseArgs({
    options: {
      sources: { type: 'boolean', default: false },
      short: { type: 'boolean', default: process.env.LOCKSTEP_ATTACK === 'short' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      times: { type: 'string', default: '1' },
      write: { type: 'boolean', default: false },
    },
  }).values;
  if (!existsSync(cli)) throw new Error('dist/cli is missing: run npm run build');
  const size = sizes[options.short ? 'short' : 'nightly'];
  const scale = Number(options.times);
  const seed = Number(options.seed);
  const scratch = mkdtempSync(join(tmpdir(), 'lockstep-attack-'));
  const wanted = Object.entries(attacks).filter(([name]) => options.only?.split(',').includes(name) ?? true);
  const figures: Figure[] = [];
  try {
    for (const [name, run] of wanted) {
      const started = performance.now();
      const figure = await run({ size: scaled(size, scale), seed, scratch });
      const seconds = Math.round((performance.now() - started) / 1000);
      figures.push({ ...figure, name, seconds });
      process.stdout.write(
        `${name}: ${figure.trials} ${figure.what}, ${figure.losses.length} lost, ${seconds} s\n`,
      );
      for (const loss of figure.losses.slice(0, 20)) process.stdout.write(`  ${loss.slice(0, 600)}\n`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  write({ ...machine(), seed, figures }, options.write);
  process.exitCode = figures.some(({ losses }) => losses.length > 0) ? 1 : 0;
}

interface Order {
  readonly size: Size;
  readonly seed: number;
  readonly scratch: string;
}

type Outcome = Omit<Figure, 'name' | 'seconds'>;

const attacks: Readonly<Record<string, (order: Order) => Promise<Outcome>>> = {
  async kills({ size, seed, scratch }) {
    const stages = await prepared(scratch);
    const parts = new Map<string, number>();
    const losses: string[] = [];
    let kills = 0;
    // As many rounds as it takes: a run that was over before its kill does not count.
    for (let first = seed; kills < size.kills; first += width * 2) {
      const rounds = Array.from({ length: width * 2 }, (_, i) => first + i);
      await pool(rounds, { limit: width }, async (round) => {
        const stage = stages[round % stages.length] as Stage;
        const told = await killRound(stage, round, scratch);
        kills += told.kills;
        const { name } = stage.scenario;
        parts.set(name, (parts.get(name) ?? 0) + told.kills);
        losses.push(...told.losses);
      });
    }
    return { what: 'processes killed', trials: kills, losses, parts: Object.fromEntries(parts) };
  },
  async writes({ size, seed, scratch }) {
    const stages = await prepared(scratch);
    const rounds = Array.from({ length: size.writes }, (_, i) => seed + i);
    const told = await pool(rounds, { limit: width }, (round) =>
      failingWrite(stages[round % stages.length] as Stage, round, scratch),
    );
    return {
      what: 'calls failed by ENOSPC, EIO, EMFILE or EACCES',
      trials: size.writes,
      losses: told.flat(),
    };
  },
  async crowds({ size, seed, scratch }) {
    const losses: string[] = [];
    for (let i = 0; i < size.crowds; i++) losses.push(...(await crowd(seed + i, scratch)).losses);
    return { what: 'rounds of 16 processes that fill one cache', trials: size.crowds, losses };
  },
  async flips({ size, seed, scratch }) {
    const losses = await flips(size.flips, seed, scratch);
    return { what: 'objects with a flipped bit or a missing end', trials: size.flips, losses };
  },
  async faults({ size, seed, scratch }) {
    const rounds = Array.from({ length: size.faults }, (_, i) => seed + i);
    const thrown = (round: number) => (error: unknown) => ({
      faults: 0,
      losses: [`seed ${round}: thrown: ${error instanceof Error ? error.stack : String(error)}`],
    });
    const told = await pool(rounds, { limit: 24 }, (round) =>
      faultRound(round, scratch).catch(thrown(round)),
    );
    const exchanges = told.reduce((sum, { faults }) => sum + faults, 0);
    const losses = told.flatMap((each) => each.losses);
    return {
      what: 'transfers with S3, GCS, Azure, HTTP and WebDAV through a bad proxy',
      trials: size.faults,
      losses,
      parts: { 'spoiled exchanges': exchanges },
    };
  },
  async inputs({ size, seed }) {
    const { inputs, losses, parts } = await readInputs(size.inputs, seed, width);
    return { what: `hostile inputs to ${Object.keys(parts).length} readers`, trials: inputs, losses, parts };
  },
  async schedules({ size, seed }) {
    const losses = await randomOrders(size.schedules, seed);
    return { what: 'orders of the calls of three writers of one comment', trials: size.schedules, losses };
  },
};

/** The disk is shared, and a killed process leaves its core for a moment. */
const width = Math.max(2, cpus().length);

const stages: Stage[] = [];

async function prepared(scratch: string): Promise<readonly Stage[]> {
  if (stages.length > 0) return stages;
  for (const scenario of scenarios) stages.push(await prepare(scenario, scratch));
  return stages;
}

const scaled = (size: Size, scale: number): Size =>
  Object.fromEntries(
    Object.entries(size).map(([name, n]) => [name, Math.ceil(n * scale)]),
  ) as unknown as Size;

function machine() {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const commit = execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  const [cpu] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    commit,
    machine: `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node.js ${process.version}`,
  };
}

function write(told: Parameters<typeof reliability>[0], isPublished: boolean): void {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  writeFileSync(join(root, '.attack.json'), `${JSON.stringify(told, undefined, 2)}\n`);
  if (!isPublished) return;
  const file = join(root, 'docs', 'reliability.md');
  const text = readFileSync(file, 'utf8');
  const [start, end] = ['<!-- attack: written by npm run attack -->', '<!-- /attack -->'];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to === -1) throw new Error(`${file} has no place for the figures`);
  writeFileSync(file, `${text.slice(0, from + start.length)}\n${reliability(told)}${text.slice(to)}`);
}

await attack();
