import { type Failure, ok, type Result } from '../failure.ts';
import type { Project } from '../project/project.ts';
import type { LockedPath, Output, Stage } from '../project/stage.ts';
import { isTreeOid, objectKey } from '../store/oid.ts';
import { commitsToKeep, type KeepOptions } from './gc-revisions.ts';
import type { TreeReader } from './look.ts';
import type { Session } from './session.ts';
import { warnOfUnversioned } from './unversioned.ts';

/** Keys of the objects that are still needed, by the remote that an out is pinned to; undefined: any other remote. */
export type UsedObjects = ReadonlyMap<string | undefined, ReadonlySet<string>>;

/**
 * The objects that the workspace and the wanted revisions name (dvc: dvc/repo/__init__.py used_objs, dvc/output.py
 * get_used_objs). A folder whose manifest is nowhere fails unless forced, because its files would be lost.
 */
export async function usedObjects(
  session: Session,
  project: Project,
  options: KeepOptions & {
    readonly tree: TreeReader;
    readonly force: boolean;
    /** A revision that cannot be read keeps nothing, instead of stopping all of it */
    readonly skipFailed: boolean;
  },
): Promise<Result<UsedObjects>> {
  const projects = await projectsToKeep(session, project, options);
  if (!projects.ok) return projects;
  for (const { stages } of projects.value)
    warnOfUnversioned(
      session,
      stages.flatMap((stage) => stage.outs.map((output) => ({ stage, output }))),
    );
  const used = new Map<string | undefined, Set<string>>([[undefined, new Set()]]);
  const failures: Failure[] = [];
  for (const { stage, output, locked } of projects.value.flatMap(trackedOuts)) {
    const name = output.remote?.toLowerCase();
    const keys = used.get(name) ?? new Set<string>();
    used.set(name, keys);
    const found = await keysOf(locked, options.tree);
    for (const key of found.keys) keys.add(key);
    if (!found.isComplete && !options.force) failures.push(lostMembers(stage, output));
  }
  return failures.length > 0 ? { ok: false, failures } : ok(used);
}

async function projectsToKeep(
  session: Session,
  project: Project,
  options: KeepOptions & { readonly skipFailed: boolean },
): Promise<Result<readonly Project[]>> {
  const { git, host } = session;
  const projects = [project];
  if (git === undefined) return ok(projects);
  const commits = await commitsToKeep(git, options);
  if (!commits.ok) return commits;
  const failures: Failure[] = [];
  for (const sha of commits.value) {
    const before = await session.projectAt(sha);
    if (before.ok) projects.push(before.value);
    else if (before.failures.every(({ reason }) => reason === 'no-repo')) continue;
    else if (options.skipFailed) {
      const message = `failed to collect '${sha}', skipping`;
      host.emit({ kind: 'warning', failure: { reason: 'data', message } });
    } else failures.push(...atCommit(before.failures, sha));
  }
  return failures.length > 0 ? { ok: false, failures } : ok(projects);
}

/** What such a commit needs cannot be known, so nothing may be thrown away. */
function atCommit(failures: readonly Failure[], sha: string): Failure[] {
  return failures.map((failure) => ({
    ...failure,
    message: `commit ${sha.slice(0, 7)}: ${failure.message}`,
  }));
}

interface TrackedOut {
  readonly stage: Stage;
  readonly output: Output;
  readonly locked: LockedPath;
}

/** Data of other repositories is theirs to keep; imports that were never downloaded have none. */
function trackedOuts(project: Project): TrackedOut[] {
  return project.stages.flatMap((stage) => {
    const isForeign = stage.deps.some((dep) => dep.kind === 'path' && dep.source?.has('repo') === true);
    if (isForeign) return [];
    return stage.outs.flatMap((output) => {
      const locked = stage.lock?.outs.find(({ path }) => path === output.path);
      return output.cache && locked?.oid !== undefined ? [{ stage, output, locked }] : [];
    });
  });
}

async function keysOf(
  { oid, hashName }: LockedPath,
  tree: TreeReader,
): Promise<{ readonly keys: readonly string[]; readonly isComplete: boolean }> {
  if (oid === undefined) return { keys: [], isComplete: true };
  const own = objectKey({ oid, hashName });
  if (!isTreeOid(oid)) return { keys: [own], isComplete: true };
  const members = await tree(oid, hashName);
  const keys = members?.entries.map((entry) => objectKey({ oid: entry.oid, hashName })) ?? [];
  return { keys: [own, ...keys], isComplete: members !== undefined };
}

function lostMembers(stage: Stage, { path }: Output): Failure {
  return {
    reason: 'data',
    message: `unable to fully collect used cache without cache for directory '${path}'`,
    location: stage.location,
    hint: 'fetch it first; with `-f` the files inside are lost',
  };
}
