import { writeFileAtomic } from '../../atomic-write.ts';
import { ok, type Result } from '../../failure.ts';
import type { LockEntry, Stage } from '../../project/stage.ts';
import { md5Bytes } from '../../store/md5.ts';
import { isTreeOid, type Oid } from '../../store/oid.ts';
import type { Git } from '../../workspace/git.ts';
import { safePath } from '../../workspace/safe-path.ts';
import { projectFolder } from '../relative.ts';
import type { Session } from '../session.ts';
import { workspaceHash } from '../workspace-hash.ts';
import type { Conflict, Side } from './conflict.ts';

/** One result that Git keeps, as an entry names it. */
export interface KeptResult {
  readonly path: string;
  readonly oid: Oid;
}

/** Results that Git keeps, such as metrics: they have to be those of the side that an entry is taken from. */
export class KeptResults {
  readonly #session: Session;
  readonly #git: Git;
  readonly #conflict: Conflict;

  constructor(session: Session, git: Git, conflict: Conflict) {
    this.#session = session;
    this.#git = git;
    this.#conflict = conflict;
  }

  /** Can every result of a stage be had as an entry of a side names it? */
  async holds(stage: Stage, entry: LockEntry, side: Side): Promise<boolean> {
    for (const result of resultsOf(stage, entry)) {
      if (await this.#isHere(result)) continue;
      if (isTreeOid(result.oid) || (await this.#bytesOf(result, side)) === undefined) return false;
    }
    return true;
  }

  /** Puts the results of a proven entry into the working tree; gives the paths that were in conflict or were written. */
  async put(stage: Stage, entry: LockEntry, side: Side): Promise<Result<readonly string[]>> {
    const touched: string[] = [];
    for (const result of resultsOf(stage, entry)) {
      const isConflicting = this.#conflict.results.has(result.path);
      if (!isConflicting && (await this.#isHere(result))) continue;
      const bytes = await this.#bytesOf(result, side);
      const target = safePath(this.#session.projectRoot, result.path);
      if (!target.ok) return target;
      if (bytes !== undefined) writeFileAtomic(target.value, bytes);
      touched.push(result.path);
    }
    return ok(touched);
  }

  async #isHere({ path, oid }: KeptResult): Promise<boolean> {
    if (this.#conflict.results.has(path)) return false;
    const hash = workspaceHash(this.#session, this.#conflict.projects.ours, await this.#session.ignore());
    const found = await hash({ kind: 'inside', path }, 'md5');
    return found.ok && found.value?.info.oid === oid;
  }

  /** The bytes of a side, if they are those that the entry names. */
  async #bytesOf({ path, oid }: KeptResult, side: Side): Promise<Buffer | undefined> {
    const blob = this.#conflict.results.get(path)?.[side];
    const commit = side === 'ours' ? 'HEAD' : await this.#git.merges().incoming();
    const folder = projectFolder(this.#session);
    const inGit = folder === '' ? path : `${folder}/${path}`;
    const name = blob ?? (commit === undefined ? undefined : `${commit}:${inGit}`);
    const object = name === undefined ? undefined : await this.#git.read(name);
    const bytes = object?.kind === 'blob' ? object.bytes : undefined;
    return bytes !== undefined && md5Bytes(bytes, 'md5') === oid ? bytes : undefined;
  }
}

/** What of a stage's outs Git keeps, by its entry. */
export function resultsOf(stage: Stage, entry: LockEntry): readonly KeptResult[] {
  return stage.outs.flatMap(({ path, place, cache }) => {
    const oid = entry.outs.find((out) => out.path === path)?.oid;
    return cache || place.kind !== 'inside' || oid === undefined ? [] : [{ path: place.path, oid }];
  });
}
