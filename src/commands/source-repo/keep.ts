import { fail, ok, type Result } from '../../failure.ts';
import type { Project } from '../../project/project.ts';
import type { LockedPath, Stage } from '../../project/stage.ts';
import type { Cache } from '../../store/cache.ts';
import type { Hashed } from '../../workspace/hash-info.ts';
import type { Host } from '../context.ts';
import { importOf } from '../import-stage.ts';
import type { Session } from '../session.ts';
import { workspaceHash } from '../workspace-hash.ts';
import { repoOf } from './repo-source.ts';
import { type Take, withTaken } from './with-taken.ts';

/** An import of a project from another repository, whose data is to get into a cache. */
export interface Keeping {
  /** Whoever asks: addresses of repositories are followed from where they stand, as in DVC */
  readonly host: Host;
  readonly session: Session;
  readonly project: Project;
  readonly stage: Stage;
  readonly locked: LockedPath;
  readonly cache: Cache;
  /** How many repositories have been gone through to get here */
  readonly depth?: number;
}

const maxDepth = 16;

/**
 * Brings what a project imported from another repository into a cache: from the recorded commit there, which may itself have
 * imported it (dvc: dvc/repo/index.py _load_storage_from_import). Gives how many files arrived, which is what DVC counts; none if that repository no
 * longer has what was recorded. Fails on a chain of repositories that does not end.
 */
export async function keepImported(keeping: Keeping, take: Take): Promise<Result<number>> {
  const { stage, host, cache, depth = 0 } = keeping;
  const item = importOf(stage);
  const repo = item === undefined ? undefined : repoOf(item.dep);
  if (item === undefined || repo === undefined) return ok(0);
  if (depth >= maxDepth) return fail(endless(repo.url));
  const rev = repo.revLock ?? repo.rev;
  const wanted = { host, repo, rev, path: item.dep.path, cache, depth: depth + 1 };
  return withTaken(wanted, take, (copy) => keepAt(keeping, copy));
}

/** Puts what is at an absolute path into the cache, if it is what was recorded. */
async function keepAt({ session, project, locked, cache }: Keeping, path: string): Promise<Result<number>> {
  const hash = workspaceHash(session, project, await session.ignore());
  const hashed = await hash({ kind: 'outside', path }, locked.hashName);
  if (!hashed.ok) return hashed;
  if (hashed.value === undefined || hashed.value.info.oid !== locked.oid) return ok(0);
  return ok(store(cache, path, hashed.value));
}

function store(cache: Cache, root: string, { info, tree }: Hashed): number {
  const { hashName } = info;
  const files = tree?.entries ?? [{ path: '', oid: info.oid }];
  for (const { path, oid } of files)
    cache.addFile(path === '' ? root : `${root}/${path}`, { oid, hashName }, 'copy');
  if (tree === undefined) return files.length;
  cache.addTree(tree, hashName);
  return files.length;
}

function endless(url: string) {
  return {
    reason: 'data',
    message: `the import from '${url}' leads through more than ${maxDepth} repositories`,
    hint: 'import from the repository that the data was made in',
  } as const;
}
