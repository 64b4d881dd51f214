import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureAction } from './action.ts';
import { measureActionsCache } from './actions-cache.ts';
import { findPrograms, full, measureLocal, quick, type Scale } from './data.ts';
import { dropAside } from './data-project.ts';
import { generate, type Shape } from './generate.ts';
import { chunks, loadedBy } from './loaded.ts';
import { type Contender, measure, type Rounds } from './measure.ts';
import { measureRuns } from './runs.ts';
import { type Measured, section } from './section.ts';
import { measureTransfers } from './transfers.ts';
import { versionsOf } from './versions.ts';

/**
 * `npm run bench`: times `status` and `plan` with nothing to do, stages that run, hashing, linking and transfers next to DVC and other peers,
 * and a process start next to `node -e 0`, all in one run, and writes the section of docs/performance.md and
 * `.bench/last.json`. Ratios are what counts.
 */
async function bench({ only, isQuick, scale }: Asked): Promise<void> {
  if (!existsSync(cli)) throw new Error('dist/cli is missing: run npm run build');
  if (!existsSync(dvc)) throw new Error(`DVC is missing at ${dvc}: run scripts/peers.sh`);
  const scratch = mkdtempSync(join(tmpdir(), 'lockstep-bench-'));
  try {
    const wanted = isWanted('plan', only) && !isQuick ? shapes : shapes.slice(0, 1);
    const measured: Measured[] = wanted.map((shape) =>
      measureProject(join(scratch, nameOf(shape)), shape, scale.rounds),
    );
    const start = measureStart(scratch);
    const project = join(scratch, nameOf(shapes[0] as Shape));
    const programs = findPrograms(cli, process.env);
    const data = [
      ...(isWanted('runs', only)
        ? measureRuns(scratch, programs, { ...scale.runs, rounds: scale.rounds })
        : []),
      ...(isWanted('local', only) ? measureLocal(scratch, programs, scale) : []),
      ...(isWanted('transfer', only) ? await measureTransfers(scratch, programs, scale) : []),
      ...(isWanted('actions-cache', only) ? await measureActionsCache(scratch, scale) : []),
      ...(isWanted('action', only) ? await measureAction(scratch, programs, scale) : []),
    ];
    const text = section({
      versions: versionsOf(programs),
      measured,
      data,
      start,
      bundles: (['cli', 'action'] as const).map((name) => ({
        name,
        chunks: chunks(join(root, 'dist', name)),
      })),
      loaded: loadedBy(project, cli, ['plan', '--json']),
    });
    process.stdout.write(text);
    writeResults({ measured, data, start });
    if (only === undefined && !isQuick) writeSection(text);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    dropAside();
  }
}

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist', 'cli', 'index.js');
const dvc = join(
  process.env.LOCKSTEP_PEERS || join(homedir(), '.cache', 'lockstep-peers'),
  'dvc',
  'bin',
  'dvc',
);
process.env.DVC_NO_ANALYTICS = '1';

const shapes: readonly Shape[] = [
  { stages: 100, params: false },
  { stages: 1000, params: false },
  { stages: 1000, params: true },
  { stages: 10_000, params: false },
];

function nameOf({ stages, params }: Shape): string {
  return `${stages}${params ? '-params' : ''}`;
}

function measureProject(folder: string, shape: Shape, { thorough = false }: Rounds): Measured {
  process.stderr.write(`${shape.stages} stages${shape.params ? ', a parameter each' : ''} …\n`);
  generate(folder, shape);
  const [five, seven] = [5, 7].map((most) => ({ most, thorough })) as [Rounds, Rounds];
  const times = measure(folder, [
    contender('dvc status', [dvc, 'status', '--json'], five, isEmptyStatus),
    contender('lockstep status', [process.execPath, cli, 'status', '--json'], seven, isEmptyStatus),
    contender('lockstep plan', [process.execPath, cli, 'plan', '--json'], seven, (stdout) => {
      const { totals } = JSON.parse(stdout) as {
        readonly totals: { readonly stages: number; readonly fresh: number };
      };
      if (totals.fresh !== shape.stages)
        throw new Error(`plan found ${totals.fresh} of ${shape.stages} stages fresh`);
    }),
  ]);
  return { shape, times };
}

function measureStart(folder: string): Measured['times'] {
  const start = (name: string, words: readonly string[]): Contender =>
    contender(name, [process.execPath, ...words], { most: 11 }, () => undefined);
  return measure(folder, [start('node -e 0', ['-e', '0']), start('lockstep --version', [cli, '--version'])]);
}

function contender(
  name: string,
  command: readonly [string, ...string[]],
  rounds: Rounds,
  check: Contender['check'],
): Contender {
  return { name, command, rounds, check };
}

function isEmptyStatus(stdout: string): void {
  if (stdout.trim() !== '{}') throw new Error(`a fresh project has changes: ${stdout.slice(0, 500)}`);
}

/** For programs: all timings, beside the table for people. */
function writeResults(results: object): void {
  mkdirSync(join(root, '.bench'), { recursive: true });
  const plain = (_: string, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value);
  writeFileSync(join(root, '.bench', 'last.json'), `${JSON.stringify(results, plain, 2)}\n`);
}

function writeSection(text: string): void {
  const file = join(root, 'docs', 'performance.md');
  const page = readFileSync(file, 'utf8');
  const [start, end] = ['<!-- measured: written by npm run bench -->\n', '<!-- /measured -->'];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < 0) throw new Error('docs/performance.md has no markers for the measured section');
  writeFileSync(file, page.slice(0, from + start.length) + text + page.slice(to));
}

const parts = ['plan', 'runs', 'local', 'transfer', 'actions-cache', 'action'] as const;
type Part = (typeof parts)[number];

interface Asked {
  /** Only that part, printed and not written down */
  readonly only: Part | undefined;
  /** A small form, not written down either */
  readonly isQuick: boolean;
  readonly scale: Scale;
}

/** `node bench/run.ts [PART] [quick] [thorough]` */
function parseWords(words: readonly string[]): Asked {
  const [isQuick, thorough] = [words.includes('quick'), words.includes('thorough')];
  const named = words.filter((word) => word !== 'quick' && word !== 'thorough');
  const only = parts.find((part) => part === named[0]);
  if (named.length > 1 || named[0] !== only)
    throw new Error(
      `'${named.join(' ')}' is not one of ${parts.join(', ')}; 'quick' and 'thorough' may follow`,
    );
  const scale = isQuick ? quick : full;
  return { only, isQuick, scale: thorough ? { ...scale, rounds: { ...full.rounds, thorough } } : scale };
}

function isWanted(part: Part, only: Part | undefined): boolean {
  return only === undefined || only === part;
}

await bench(parseWords(process.argv.slice(2)));
