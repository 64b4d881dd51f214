import fs from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { writeFileAtomic } from '../atomic-write.ts';
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

  /** `order`: addresses in running order. */
  constructor(projectRoot: string, order: readonly string[]) {
    this.#projectRoot = projectRoot;
    this.#rank = new Map(order.map((address, rank) => [address, rank]));
  }

  /**
   * Writes what a stage of a `dvc.yaml` used and made; its content has to be in the cache already. Resolves when the file
   * is replaced. What others wrote into it meanwhile stays.
   */
  record(stage: Stage, entry: LockEntry): Promise<Result<LockWrite>> {
    return new Promise((resolve) => {
      if (this.#pending.length === 0) setImmediate(() => this.#flush());
      this.#pending.push({ stage, entry, resolve });
    });
  }

  #flush(): void {
    const byFile = Map.groupBy(this.#pending, ({ stage }) => lockFileOf(stage));
    this.#pending = [];
    for (const [file, records] of byFile) {
      const written = this.#write(file, records);
      for (const { resolve } of records) resolve(written);
    }
  }

  #write(file: string, records: readonly Pending[]): Result<LockWrite> {
    const path = safePath(this.#projectRoot, file);
    if (!path.ok) return path;
    try {
      const stamp = stampOf(path.value);
      if (stamp !== undefined && leavesRepository(path.value)) return fail(refusedLink(file));
      const last = this.#open.get(file);
      const changedMeanwhile = last !== undefined && !sameStamp(last.stamp, stamp);
      const recorded = [...(last?.recorded ?? []), ...records];
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
      writeFileAtomic(path.value, text.value);
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
  readonly recorded: readonly Recorded[];
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
