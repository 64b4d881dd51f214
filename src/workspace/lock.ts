import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fail, ok, type Result } from '../failure.ts';
import { type DvcLock, dvcLock, type HelperEnvironment } from './dvc-lock.ts';
import { type HeldFile, type Holder, takeLockFile } from './lock-file.ts';
import { announce, dvcRunner, type RunningPaths } from './rwlock.ts';
import { prepareTmpFolder } from './tmp-folder.ts';

export type { Holder } from './lock-file.ts';
export type { RunningPaths } from './rwlock.ts';

/** How long to try, and whom to tell. */
export interface LockOptions {
  /** What we are about to do, for whoever has to wait for us: `repro train` */
  readonly what: string;
  /** Milliseconds; 0 tries once */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Called once, when somebody else holds the project */
  readonly onWait?: (holder: Holder) => void;
  /** Where helper programs are found; absent: system folders */
  readonly env?: HelperEnvironment;
  readonly platform?: NodeJS.Platform;
}

/** The project, held by this process. */
export interface ProjectLock {
  /**
   * Lets DVC's own commands through while a stage's command runs, which may call them, as DVC does itself (dvc-compat 9.6),
   * and names the paths that the command uses, so that they keep off those; other runs of ours stay out. Gives the way
   * back, which waits for DVC to finish; calls may overlap.
   */
  pause(paths?: RunningPaths): Promise<() => Promise<void>>;
  /** Gives the project back; a second call does nothing. */
  release(): Promise<void>;
}

/**
 * Takes the project for one writer (design 9.6). Excluded while it is held: every other run of ours, on this machine and,
 * over a shared disk, on others; DVC's commands, which stop with their own message, except between `pause` and the way
 * back, where `dvc repro` and `dvc commit` keep off the named paths. Not excluded: DVC on systems where its lock cannot be taken (Windows; Linux without the `flock` program, where we
 * still wait for DVC), DVC with `core.hardlink_lock`, and commands that only read. A holder that died, and an empty or torn
 * lock file, block nobody. Fails with reason `busy` and DVC's message when the time is over.
 */
export async function acquire(projectRoot: string, options: LockOptions): Promise<Result<ProjectLock>> {
  const tmp = join(projectRoot, '.dvc', 'tmp');
  const folder = join(tmp, 'lockstep');
  if (!prepareTmpFolder(folder)) return fail(unusable(folder));
  const deadline = Date.now() + options.timeoutMs;
  for (let isFirst = true; ; isFirst = false) {
    const attempt = await tryOnce(tmp, folder, options);
    if (attempt instanceof Held) return ok(attempt);
    options.signal?.throwIfAborted();
    if (Date.now() >= deadline) return fail(busy(attempt));
    if (isFirst) options.onWait?.(attempt);
    await setTimeout(Math.min(pollMs, Math.max(1, deadline - Date.now())), undefined, {
      signal: options.signal,
    });
  }
}

const pollMs = 100;
const renewMs = 15_000;

async function tryOnce(tmp: string, folder: string, options: LockOptions): Promise<Held | Holder> {
  const own = takeLockFile(folder, options.what, Date.now());
  if ('pid' in own) return own;
  const { env = {}, platform = process.platform } = options;
  const dvc = dvcLock(tmp, { env, platform });
  const other = dvcRunner(tmp) ?? (await dvc.take());
  if (other === undefined) return new Held({ own, dvc, tmp, what: options.what });
  own.release();
  await dvc.close();
  return other;
}

interface HeldParts {
  readonly own: HeldFile;
  /** Taken */
  readonly dvc: DvcLock;
  readonly tmp: string;
  readonly what: string;
}

class Held implements ProjectLock {
  readonly #parts: HeldParts;
  readonly #timer: NodeJS.Timeout;
  #hasDvc = true;
  #taking: Promise<void> | undefined;
  #paused = 0;
  #isReleased = false;

  constructor(parts: HeldParts) {
    this.#parts = parts;
    this.#timer = setInterval(() => parts.own.renew(), renewMs).unref();
  }

  async pause(paths?: RunningPaths): Promise<() => Promise<void>> {
    const takeBack =
      paths === undefined ? () => {} : announce(this.#parts.tmp, `lockstep ${this.#parts.what}`, paths);
    this.#paused++;
    await this.#free();
    let isBack = false;
    return async () => {
      if (isBack) return;
      isBack = true;
      takeBack();
      this.#paused--;
      while (this.#lacksDvc()) {
        this.#taking ??= this.#takeDvc();
        await this.#taking;
      }
    };
  }

  async release(): Promise<void> {
    if (this.#isReleased) return;
    this.#isReleased = true;
    clearInterval(this.#timer);
    this.#hasDvc = false;
    await this.#parts.dvc.close();
    this.#parts.own.release();
  }

  async #free(): Promise<void> {
    if (!this.#hasDvc) return;
    this.#hasDvc = false;
    await this.#parts.dvc.free();
  }

  #lacksDvc(): boolean {
    return this.#paused === 0 && !this.#isReleased && !this.#hasDvc;
  }

  /** One try, and one at a time: two takings of one lock could not be told apart. */
  async #takeDvc(): Promise<void> {
    try {
      this.#hasDvc = (await this.#parts.dvc.take()) === undefined;
      // Somebody may have paused while the lock was being taken.
      if (this.#paused > 0) await this.#free();
      else if (this.#lacksDvc()) await setTimeout(pollMs);
    } finally {
      // Before anybody who waits for this looks again.
      this.#taking = undefined;
    }
  }
}

function busy({ pid, what }: Holder) {
  return {
    reason: 'busy' as const,
    message:
      'Unable to acquire lock. Most likely another DVC process is running or was terminated abruptly. Check the page ' +
      '<https://dvc.org/doc/user-guide/troubleshooting#lock-issue> for other possible reasons and to learn how to resolve this.',
    hint: pid === 0 ? `held by ${what}` : `held by '${what}' (process ${pid}); wait for it, or end it`,
  };
}

function unusable(folder: string) {
  return {
    reason: 'refused' as const,
    message: `'${folder}' cannot be used for the project's lock: it, or a folder above it, is not a real folder`,
    hint: 'remove what stands there; .dvc/tmp is made anew when it is needed',
  };
}
