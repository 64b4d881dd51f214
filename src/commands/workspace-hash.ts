import { ok, type Result } from '../failure.ts';
import type { Project } from '../project/project.ts';
import type { LockedPath, Place } from '../project/stage.ts';
import { danglingLink } from '../run/unprotect.ts';
import type { HashName } from '../store/oid.ts';
import { type HashRequest, hashPath } from '../workspace/hash.ts';
import type { Hashed } from '../workspace/hash-info.ts';
import type { IgnoreRules } from '../workspace/ignore.ts';
import type { Session } from './session.ts';

/** Is the recorded object in the cache, with every member of a folder? Looks at names only; bytes are verified when they are used. */
export function isStored({ cache }: Session, locked: LockedPath): boolean {
  if (locked.oid === undefined) return false;
  return cache.missing({ oid: locked.oid, hashName: locked.hashName }).length === 0;
}

/**
 * Is it a link whose object the cache has lost? Then the data is not here, as in a clean clone: DVC asks the cache before it looks at
 * the workspace (dvc: dvc/output.py status).
 */
export function isLost(session: Session, abs: string, locked: LockedPath | undefined): boolean {
  return locked?.oid !== undefined && !isStored(session, locked) && danglingLink(abs) !== undefined;
}

/** Hashes what lies in the working tree; an out that `.dvcignore` hides counts as absent (dvc-compat 8.1). */
export function workspaceHash(
  session: Session,
  project: Pick<Project, 'graph'>,
  ignore: IgnoreRules,
): (place: Place, hashName: HashName) => Promise<Result<Hashed | undefined>> {
  return async (place, hashName) => {
    const request = hashRequest(place, hashName, { session, project, ignore });
    const hashed = request === undefined ? ok(undefined) : await hashPath(request);
    if (hashed.ok && hashed.value?.tree !== undefined)
      session.cache.learnTree(hashed.value.info, hashed.value.tree);
    return hashed;
  };
}

/** What to hash for a place; undefined where nothing is looked at. */
export function hashRequest(
  place: Place,
  hashName: HashName,
  { session, project, ignore }: { session: Session; project: Pick<Project, 'graph'>; ignore: IgnoreRules },
): HashRequest | undefined {
  if (place.kind === 'url') return undefined;
  const { state } = session;
  const { signal } = session.host;
  if (place.kind === 'outside') return { abs: place.path, hashName, state, signal };
  if (ignore.ignores(place.path, false) && project.graph.producerOf(place.path) !== undefined)
    return undefined;
  const abs = place.path === '' ? session.projectRoot : `${session.projectRoot}/${place.path}`;
  return { abs, ignore, rel: place.path, hashName, state, signal };
}
