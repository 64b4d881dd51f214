import { closeSync, constants, lstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Child, hold } from './child.ts';
import { type Holder, isAlive } from './lock-file.ts';
import { readRegularFile } from './read-regular.ts';
import { startHelper } from './start.ts';

/** DVC's `.dvc/tmp/lock`, held until `release`. */
export interface DvcHold {
  release(): Promise<void>;
}

/** Environment in which a helper program is looked for. */
export type HelperEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * Tries once to take the lock that DVC itself takes, `flock` on `.dvc/tmp/lock`. Node cannot call `flock`: on Linux the
 * program of that name holds it for us and lets go when we die; macOS takes it with the file's opening. Where neither is
 * there, DVC is only noticed (Linux lists all locks), not stopped. Gives the holder if somebody has it.
 */
export async function takeDvcLock(
  tmp: string,
  options: { readonly platform: NodeJS.Platform; readonly env: HelperEnvironment },
): Promise<DvcHold | Holder> {
  const file = join(tmp, 'lock');
  // A link here was put by somebody who wants a file made elsewhere.
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true) return noHold;
  if (options.platform === 'darwin') return openExclusively(file);
  if (options.platform === 'win32') return noHold;
  const child = await holdByProgram(file, options.env);
  if (child === 'absent') return isFlocked(file) ? holderOf(file) : noHold;
  return child === 'busy' ? holderOf(file) : { release: () => endProgram(child) };
}

const noHold: DvcHold = { release: async () => {} };

async function holdByProgram(file: string, env: HelperEnvironment): Promise<Child | 'busy' | 'absent'> {
  const child = startHelper('flock', ['-x', '-n', file, 'cat'], env);
  child.stdin.on('error', () => {});
  const taken = await new Promise<'held' | 'busy' | 'absent'>((resolve) => {
    child.on('error', () => resolve('absent'));
    child.on('close', (code) => resolve(code === 1 ? 'busy' : 'absent'));
    child.stdout.once('data', () => resolve('held'));
    // What `cat` sends back proves that it runs, and it runs only under the lock.
    child.stdin.write('\n');
  });
  if (taken === 'held') hold(child, false);
  return taken === 'held' ? child : taken;
}

function endProgram(child: Child): Promise<void> {
  hold(child, true);
  return new Promise((resolve) => {
    child.on('close', () => resolve());
    child.stdin.end();
    if (child.exitCode !== null || child.signalCode !== null) resolve();
  });
}

const exclusiveLock = 0x20;

function openExclusively(file: string): DvcHold | Holder {
  try {
    const fd = openSync(
      file,
      constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | exclusiveLock,
      0o666,
    );
    return { release: async () => closeSync(fd) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return holderOf(file);
    throw error;
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
