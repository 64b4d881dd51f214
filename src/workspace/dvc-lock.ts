import { closeSync, constants, lstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../atomic-write.ts';
import { type Child, hold } from './child.ts';
import type { Holder } from './lock-file.ts';
import { readRegularFile } from './read-regular.ts';
import { startHelper } from './start.ts';

/** DVC's `.dvc/tmp/lock`, taken and let go any number of times, one call after the other. */
export interface DvcLock {
  /** Tries once; gives the holder if somebody else has it. */
  take(): Promise<Holder | undefined>;
  /** Lets others have it. */
  free(): Promise<void>;
  /** Lets go for good. */
  close(): Promise<void>;
}

/** Environment in which a helper program is looked for. */
export type HelperEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * The lock that DVC itself takes, `flock` on `.dvc/tmp/lock`. Node cannot call `flock`: on Linux a shell with the program of
 * that name holds it for us and lets go when we die; macOS takes it with the file's opening. Where neither is there, DVC
 * is only noticed (Linux lists all locks), not stopped.
 */
export function dvcLock(
  tmp: string,
  options: { readonly platform: NodeJS.Platform; readonly env: HelperEnvironment },
): DvcLock {
  const file = join(tmp, 'lock');
  if (options.platform === 'win32') return noLock;
  return options.platform === 'darwin' ? openedLock(file) : new HelperLock(file, options.env);
}

const noLock: DvcLock = {
  take: () => Promise.resolve(undefined),
  free: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

/** A link here was put by somebody who wants a file made elsewhere. */
function isLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/**
 * The file is opened anew for each taking, as it may have been replaced; closing it frees the lock without starting a
 * program. A shell that cannot open the file ends.
 */
const script = `while read -r word; do
  case $word in
    take) exec 9>>"$1"; flock -x -n 9; echo $?;;
    free) exec 9>&-; echo 0;;
  esac
done`;

/** A shell that holds the lock: it is asked by lines, and answers each with the exit code of what it did. */
class HelperLock implements DvcLock {
  readonly #file: string;
  readonly #env: HelperEnvironment;
  readonly #waiting: ((answer: string) => void)[] = [];
  #child: Child | undefined;
  #hasWorked = false;

  constructor(file: string, env: HelperEnvironment) {
    this.#file = file;
    this.#env = env;
  }

  async take(): Promise<Holder | undefined> {
    if (isLink(this.#file)) return undefined;
    let answer = await this.#ask('take');
    // One that was killed is replaced, unless it never worked here.
    if (answer === 'gone' && this.#hasWorked) answer = await this.#ask('take');
    if (answer === '0') return undefined;
    const isBusy = answer === '1';
    await this.free();
    return isBusy || isFlocked(this.#file) ? holderOf(this.#file) : undefined;
  }

  async free(): Promise<void> {
    if (this.#child !== undefined) await this.#ask('free');
  }

  async close(): Promise<void> {
    const child = this.#child;
    if (child === undefined) return;
    hold(child, true);
    child.stdin.end();
    await new Promise<void>((resolve) => child.on('close', () => resolve()));
  }

  #start(): Child {
    const child = startHelper('sh', ['-c', script, 'sh', this.#file], this.#env);
    const gone = () => {
      if (this.#child === child) this.#child = undefined;
      for (const answer of this.#waiting.splice(0)) answer('gone');
    };
    child.on('error', gone);
    child.on('close', gone);
    child.stdin.on('error', () => {});
    child.stderr.resume();
    // An answer is a short line, which a pipe gives whole.
    child.stdout.on('data', (chunk: Buffer) => {
      this.#hasWorked = true;
      for (const answer of chunk.toString('latin1').trim().split('\n')) this.#waiting.shift()?.(answer);
      if (this.#waiting.length === 0) hold(child, false);
    });
    return child;
  }

  #ask(word: 'take' | 'free'): Promise<string> {
    this.#child ??= this.#start();
    const child = this.#child;
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      hold(child, true);
      child.stdin.write(`${word}\n`);
    });
  }
}

const exclusiveLock = 0x20;

/** macOS: the lock comes with the file's opening (open(2), O_EXLOCK). */
function openedLock(file: string): DvcLock {
  let fd: number | undefined;
  const free = () => {
    if (fd !== undefined) closeSync(fd);
    fd = undefined;
    return Promise.resolve();
  };
  return { take: async () => (isLink(file) ? undefined : open()), free, close: free };

  function open(): Holder | undefined {
    const { O_RDWR, O_CREAT, O_NONBLOCK } = constants;
    try {
      fd = openSync(file, O_RDWR | O_CREAT | O_NONBLOCK | exclusiveLock, 0o666);
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return holderOf(file);
      throw error;
    }
  }
}

/** The holder's number is in the file; it stays there afterwards, so it says who, not whether. */
function holderOf(file: string): Holder {
  try {
    const pid = Number(readRegularFile(file).toString('latin1').trim());
    if (isAlive(pid)) return { pid, what: 'dvc' };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
  return { pid: 0, what: 'dvc' };
}

/** Does any process hold a `flock` on the file (proc(5): /proc/locks)? Unknown counts as no. */
function isFlocked(file: string): boolean {
  const stats = lstatSync(file, { throwIfNoEntry: false, bigint: true });
  if (stats === undefined) return false;
  try {
    const locks = readFileSync('/proc/locks', 'latin1').split('\n');
    return locks.some((line) => / FLOCK /u.test(line) && line.includes(`:${stats.ino} `));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
}
