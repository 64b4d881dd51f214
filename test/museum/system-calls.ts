import { join } from 'node:path';
import { homeSecrets } from './hall.ts';

/** One call that a process made while a verb looked at an exhibit, or wrote there. */
export interface SystemCall {
  readonly verb: string;
  readonly looks: boolean;
  /** The folder around the exhibit */
  readonly outer: string;
  readonly name: string;
  /** Absolute: what it names, or where that really was */
  readonly paths: readonly string[];
  /** Does it create, change or remove something? */
  readonly writes: boolean;
  readonly line: string;
}

/**
 * Reads what `strace -f -y` wrote of a guide through the museum: the calls between the marks that `visit` leaves, of all its
 * threads and processes. Calls that failed are left out, but for starts of programs and connections.
 */
export function* systemCalls(log: Iterable<string>): Generator<SystemCall> {
  let visit: Pick<SystemCall, 'verb' | 'looks' | 'outer'> | undefined;
  for (const line of log) {
    const mark = /"\/lockstep-museum(\/[^"]*?)\/(?:begin (looking|writing) ([^"]*)|end)"/.exec(line);
    if (mark !== null) {
      const [, outer = '', kind, verb = ''] = mark;
      visit = kind === undefined ? undefined : { verb, looks: kind === 'looking', outer };
      continue;
    }
    const call = visit === undefined ? undefined : parseCall(line);
    if (visit !== undefined && call !== undefined) yield { ...visit, ...call, line };
  }
}

function parseCall(line: string): Pick<SystemCall, 'name' | 'paths' | 'writes'> | undefined {
  const [, name = '', rest = ''] = /^\d+ +(\w+)\((.*)$/.exec(line) ?? [];
  if (name === '') return undefined;
  const hasFailed = / = -1 E/.test(rest);
  if (hasFailed && name !== 'connect') return undefined;
  const writes = name === 'openat' ? /O_WRONLY|O_RDWR|O_CREAT|O_TRUNC/.test(rest) : !lookers.has(name);
  const opened = name === 'openat' ? / = \d+<([^>]*)>/.exec(rest)?.[1] : undefined;
  const paths = opened === undefined ? namedPaths(rest) : [opened];
  return { name, paths, writes };
}

const lookers: ReadonlySet<string> = new Set(['execve', 'connect', 'openat', 'access', 'faccessat2']);

/** Strings among the arguments, each below the folder that stands before it. */
function namedPaths(rest: string): string[] {
  const found = rest.matchAll(/(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"/g);
  return [...found].flatMap(([, folder = '', path = '']) => {
    if (path.startsWith('/')) return [join(path)];
    return folder === '' ? [] : [join(folder, path)];
  });
}

/** What a call does that it must not: a sentence, or nothing. */
export function trespass(
  { name, paths, writes, looks, outer }: SystemCall,
  line: string,
): string | undefined {
  if (name === 'connect') return /sa_family=AF_INET6?/.test(line) ? 'connects to the network' : undefined;
  if (name === 'execve') return looks && !paths.slice(0, 1).every(isOurs) ? `starts ${paths[0]}` : undefined;
  // Outside, what a project names as its data is read to judge it (design 9.2); these nobody names.
  const secrets = homeSecrets.map((secret) => join(outer, 'home', secret));
  const secret = name === 'openat' ? paths.find((path) => secrets.includes(path)) : undefined;
  if (secret !== undefined) return `opens ${secret}`;
  if (!writes) return undefined;
  const wrong = paths.find((path) => !mayWrite(path, { looks, outer }));
  return wrong === undefined ? undefined : `writes ${wrong} by ${name}`;
}

/** Programs that verbs which only look may start. */
function isOurs(path: string): boolean {
  return /\/(?:git|flock|cat)$/.test(path) && !path.includes('lockstep-museum-');
}

function mayWrite(path: string, { looks, outer }: Pick<SystemCall, 'looks' | 'outer'>): boolean {
  if (path.startsWith('/dev/') || path.startsWith('/proc/self/')) return true;
  const within = (...parts: string[]) =>
    path === join(outer, ...parts) || path.startsWith(`${join(outer, ...parts)}/`);
  if (!looks) return within('project') || within('canaries');
  // Our state and Git's index; an object that is found to be another one leaves the cache.
  return (
    within('project', '.dvc', 'tmp') ||
    within('project', '.dvc', 'cache') ||
    /\/\.git\/(?:\w+\/)*index(?:\.lock)?$/.test(path)
  );
}
