import fs from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { tempPath } from '../atomic-write.ts';
import { type Failure, fail, ok, type Result } from '../failure.ts';
import type { LockEntry, Stage } from '../project/stage.ts';
import { findGitRoot } from '../workspace/root.ts';
import { safePath } from '../workspace/safe-path.ts';
import { LockFile } from './lock-file.ts';

/** What a record did to a lock file. */
export interface LockWrite {
  /** Project-relative */
  readonly file: string;
  readonly created: boolean;
  /** Somebody else changed the file since it was last read or written here; their changes were kept */
  readonly changedMeanwhile: boolean;
}

/**
 * The one writer of the `dvc.lock` files of a run. Whatever the order in which stages end, the bytes are those of a serial
 * run. A file is replaced at once or not at all; records of one moment share a write.
 */
export class LockWriter {
  readonly #projectRoot: string;
  readonly #rank: ReadonlyMap<string, number>;
  readonly #open = new Map<string, OpenLock>();
  #pending: Pending[] = [];
  #isWriting = false;
  /** Ends a rest early */
  #wake: (() => void) | undefined;

  /** `order`: addresses in running order. */
  constructor(projectRoot: string, order: readonly string[]) {
    this.#projectRoot = projectRoot;
    this.#rank = new Map(order.map((address, rank) => [address, rank]));
  }

  /**
   * Writes what a stage of a `dvc.yaml` used and made; its content has to be in the cache already. Resolves when the file
   * is replaced. What others wrote into it meanwhile stays. One that `mayWait` would not be run again if it were lost, as the
   * run cache has it.
   */
  record(stage: Stage, entry: LockEntry, { mayWait = false } = {}): Promise<Result<LockWrite>> {
    return new Promise((resolve) => {
      this.#pending.push({ stage, entry, resolve });
      if (!mayWait) this.#wake?.();
      if (!this.#isWriting) void this.#writePending();
    });
  }

  /**
   * Replacing a file can take the disk longer than a stage takes; records that come meanwhile share the next write, for which
   * those that may wait do so a little, lest the run spend its time on writing.
   */
  async #writePending(): Promise<void> {
    this.#isWriting = true;
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#pending.length > 0) {
      const began = performance.now();
      const byFile = Map.groupBy(this.#pending, ({ stage }) => lockFileOf(stage));
      this.#pending = [];
      for (const [file, records] of byFile) {
        const written = await this.#write(file, records);
        for (const { resolve } of records) resolve(written);
      }
      await this.#rest(Math.min(longestRest, (performance.now() - began) * restFactor));
    }
    this.#isWriting = false;
  }

  #rest(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.#wake = undefined;
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      this.#wake = end;
    });
  }

  async #write(file: string, records: readonly Pending[]): Promise<Result<LockWrite>> {
    const path = safePath(this.#projectRoot, file);
    if (!path.ok) return path;
    try {
      const stamp = stampOf(path.value);
      if (stamp !== undefined && leavesRepository(path.value)) return fail(refusedLink(file));
      const last = this.#open.get(file);
      const changedMeanwhile = last !== undefined && !sameStamp(last.stamp, stamp);
      const recorded = last?.recorded ?? [];
      const lock =
        last === undefined || changedMeanwhile
          ? LockFile.open(readLock(path.value, stamp), file)
          : ok(last.lock);
      if (!lock.ok) return lock;
      // What this run recorded before and somebody else's older copy has lost is put back.
      const lost = changedMeanwhile
        ? last.recorded.filter(({ stage }) => !lock.value.hadName(nameOf(stage)))
        : [];
      const text = this.#fill(lock.value, [...lost, ...records]);
      if (!text.ok) return text;
      await replaceFile(path.value, text.value);
      recorded.push(...records);
      this.#open.set(file, { lock: lock.value, stamp: stampOf(path.value), recorded });
      return ok({ file, created: stamp === undefined, changedMeanwhile });
    } catch (error) {
      return fail(diskFailure(error, file));
    }
  }

  #fill(lock: LockFile, records: readonly Recorded[]): Result<string> {
    for (const { stage, entry } of records) {
      const rank = this.#rank.get(stage.address) ?? Number.MAX_SAFE_INTEGER;
      const set = lock.set(nameOf(stage), entry, rank);
      if (!set.ok) return set;
    }
    return lock.text();
  }
}

/** So many times as long as the last write took, writing rests; milliseconds at most. */
const restFactor = 9;
const longestRest = 100;

interface Recorded {
  readonly stage: Stage;
  readonly entry: LockEntry;
}

interface Pending extends Recorded {
  resolve(written: Result<LockWrite>): void;
}

interface OpenLock {
  readonly lock: LockFile;
  readonly stamp: Stamp;
  readonly recorded: Recorded[];
}

function nameOf(stage: Stage): string {
  return stage.name ?? stage.address;
}

function readLock(path: string, stamp: Stamp): string | undefined {
  return stamp === undefined ? undefined : fs.readFileSync(path, 'utf8');
}

/** The lock file beside a stage's `dvc.yaml`. */
export function lockFileOf(stage: Stage): string {
  return stage.file.replace(/\.[^./]*$/, '.lock');
}

type Stamp = { readonly ino: bigint; readonly size: bigint; readonly mtimeNs: bigint } | undefined;

function stampOf(path: string): Stamp {
  return fs.statSync(path, { bigint: true, throwIfNoEntry: false });
}

function sameStamp(a: Stamp, b: Stamp): boolean {
  return a?.ino === b?.ino && a?.size === b?.size && a?.mtimeNs === b?.mtimeNs;
}

/** All at once or not at all, as `writeFileAtomic`, but other stages run while the disk takes its time. */
async function replaceFile(path: string, text: string): Promise<void> {
  const target = fs.existsSync(path) ? fs.realpathSync(path) : path;
  const mode = fs.statSync(target, { throwIfNoEntry: false })?.mode;
  const temp = tempPath(dirname(target));
  try {
    fs.writeFileSync(temp, text, { flag: 'wx' });
    if (mode !== undefined) fs.chmodSync(temp, mode & 0o7777);
    await fs.promises.rename(temp, target);
  } catch (error) {
    fs.rmSync(temp, { force: true });
    throw error;
  }
}

/** A lock that is a link is written through, but never to a place outside. */
function leavesRepository(path: string): boolean {
  if (!fs.lstatSync(path).isSymbolicLink()) return false;
  const root = fs.realpathSync(findGitRoot(dirname(path)) ?? dirname(path));
  const inside = relative(root, fs.realpathSync(path));
  return inside.startsWith('..') || inside.startsWith(sep) || inside.split(sep).includes('.git');
}

function refusedLink(file: string): Failure {
  return {
    reason: 'refused',
    message: `'${file}' is a link that leads out of the repository`,
    location: { file },
    hint: 'replace the link by the file itself',
  };
}

function diskFailure(error: unknown, file: string): Failure {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) throw error;
  return {
    reason: 'storage',
    message: `'${file}' could not be written: ${code}`,
    location: { file },
    hint: 'check who owns it and that the disk has space; what was made is in the cache, and the next run restores it',
  };
}
