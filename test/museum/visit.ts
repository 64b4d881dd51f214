import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../src/commands/context.ts';
import { failureExitCode } from '../../src/commands/exit-code.ts';
import { verbs } from '../../src/commands/index.ts';
import { parseRequest } from '../../src/commands/request.ts';
import type { Failure } from '../../src/failure.ts';
import { failureText } from '../../src/terminal/failures.ts';
import { type Exhibit, Hall } from './hall.ts';

/** How one verb ended before an exhibit. */
export interface Visit {
  readonly verb: string;
  readonly code: number;
  readonly failures: readonly Failure[];
  readonly text: string;
  /** The stack of what was thrown: always a bug */
  readonly crash?: string;
  readonly cpuMs: number;
  /** What went wrong around it: commands that were run, files that changed */
  readonly traces: readonly string[];
}

/** Verbs that only look: they change nothing and start nothing of the repository. */
export const lookingVerbs: readonly (readonly string[])[] = [
  ['plan', '--json'],
  ['status', '--json'],
  ['verify'],
  ['report'],
  ['dag'],
  ['data', 'status', '--granular', '--json'],
  ['diff', '--json'],
  ['metrics', 'show'],
  ['params', 'diff'],
  ['repro', '--dry'],
];

/** Verbs that write; they may run a stage's command, but touch nothing outside. */
export const writingVerbs: readonly (readonly string[])[] = [
  ['fetch'],
  ['checkout', '--force'],
  ['commit', '--force'],
  ['repro', '--keep-going'],
];

/** What is enough on most days: a verb of each kind, and whichever an exhibit has something to say about. */
const shortTour: ReadonlySet<string> = new Set([
  'plan --json',
  'report',
  'dag',
  'checkout --force',
  'repro --keep-going',
]);

/** One verb that looks and one that writes. */
const briefTour: ReadonlySet<string> = new Set(['plan --json', 'repro --keep-going']);

/** Leads verbs past one exhibit, first those that only look: all of them, a verb of each kind, or two. */
export async function visit(exhibit: Exhibit, length: 'long' | 'short' | 'brief'): Promise<readonly Visit[]> {
  const wanted = (words: readonly string[]) => {
    const verb = words.join(' ');
    if (length === 'brief') return briefTour.has(verb);
    return length === 'long' || shortTour.has(verb) || exhibit.others?.[verb] !== undefined;
  };
  const hall = new Hall();
  try {
    await exhibit.make(hall);
    if (exhibit.commit !== false) hall.commit();
    const visits: Visit[] = [];
    const before = contents(hall.root);
    for (const words of lookingVerbs.filter(wanted)) visits.push(await watch(hall, words, before));
    for (const words of writingVerbs.filter(wanted)) visits.push(await watch(hall, words));
    return visits;
  } finally {
    hall.remove();
  }
}

async function watch(hall: Hall, words: readonly string[], unchanged?: string): Promise<Visit> {
  const outside = contents(hall.outside) + contents(hall.home);
  const looks = unchanged !== undefined;
  markCalls(`begin ${looks ? 'looking' : 'writing'} ${words.join(' ')}`, hall);
  const ended = await run(hall, words);
  markCalls('end', hall);
  const traces: string[] = [];
  if (contents(hall.outside) + contents(hall.home) !== outside) traces.push('something outside changed');
  if (Object.keys(Object.prototype).length > 0 || 'polluted' in {}) traces.push('a prototype changed');
  if (unchanged !== undefined) {
    if (contents(hall.root) !== unchanged) traces.push('the project changed');
    traces.push(...hall.sung().map((name) => `ran ${name}`));
  }
  return { verb: words.join(' '), ...ended, traces };
}

/** Leaves a word among the system calls of this process, for who traces them: a question about a file that does not exist. */
function markCalls(word: string, { outer }: Hall): void {
  existsSync(`/lockstep-museum${outer}/${word}`);
}

async function run(hall: Hall, words: readonly string[]): Promise<Omit<Visit, 'verb' | 'traces'>> {
  let text = '';
  const say = (more: string) => {
    text += more;
  };
  const terminal = { columns: 100, colour: false, interactive: false, out: say, err: say };
  const started = process.cpuUsage();
  const end = (code: number, failures: readonly Failure[], crash?: unknown) => {
    const { user, system } = process.cpuUsage(started);
    const shown =
      crash === undefined ? {} : { crash: crash instanceof Error ? `${crash.stack}` : String(crash) };
    const all = text + failureText(failures, false);
    return {
      code,
      failures,
      text: all.length > 20_000 ? all.slice(0, 20_000) : all,
      cpuMs: (user + system) / 1000,
      ...shown,
    };
  };
  try {
    const request = await parseRequest(words, verbs, '0');
    if (request.kind !== 'verb') return end(254, request.kind === 'failed' ? [request.failure] : []);
    const ending = await request.verb.run(request.words, hostAt(hall), terminal);
    if (typeof ending === 'number') return end(ending, []);
    return end(failureExitCode(ending.failures, request.verb.exit), ending.failures);
  } catch (error) {
    return end(255, [], error);
  }
}

function hostAt(hall: Hall): Host {
  return {
    cwd: hall.root,
    env: {
      PATH: process.env.PATH,
      HOME: hall.home,
      DVC_GLOBAL_CONFIG_DIR: join(hall.home, 'none'),
      DVC_SYSTEM_CONFIG_DIR: join(hall.home, 'none'),
      GIT_CONFIG_NOSYSTEM: '1',
    },
    cpus: 2,
    signal: new AbortController().signal,
    lockTimeoutMs: 200,
    now: () => Date.now(),
    emit: () => undefined,
  };
}

/**
 * A digest of all names, kinds, links and bytes, but for what every run may write: our state, Git's index, and the cache, out
 * of which an object goes when it is found to be another one (design 9.1).
 */
function contents(root: string): string {
  const hash = createHash('sha1');
  const walk = (folder: string) => {
    for (const name of readdirSync(join(root, folder)).sort()) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (path === '.dvc/tmp' || path === '.git/index' || path === '.dvc/cache') continue;
      const stats = lstatSync(join(root, path));
      hash.update(`${path}\0${stats.mode}\0`);
      if (stats.isSymbolicLink()) hash.update(readlinkSync(join(root, path)));
      else if (stats.isDirectory()) walk(path);
      else if (stats.isFile()) hash.update(readFileSync(join(root, path)));
    }
  };
  walk('');
  return hash.digest('hex');
}
