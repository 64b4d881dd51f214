import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok, type Result } from '../failure.ts';
import type { Project } from '../project/project.ts';
import type { LockedPath, Stage } from '../project/stage.ts';
import { treeId } from '../store/tree.ts';
import type { Hashed } from '../workspace/hash-info.ts';
import { idOf } from './data/data.ts';
import { repoOf } from './import-repo.ts';
import { type Import, importOf } from './import-stage.ts';
import { workspaceHash } from './look.ts';
import type { Session } from './session.ts';
import { openSource } from './source-repo/open.ts';
import { takePath } from './source-repo/take.ts';

/** An import whose data is not in the cache. */
export interface AbsentImport {
  readonly stage: Stage;
  readonly locked: LockedPath;
}

/**
 * Fills the cache from where imports came from: the recorded commit of another repository (dvc: dvc/repo/index.py
 * _load_storage_from_out). What the source no longer has as recorded is left out; checkout then names it. Gives the objects
 * that arrived.
 */
export async function fetchImports(
  session: Session,
  project: Project,
  imports: readonly AbsentImport[],
): Promise<Result<number>> {
  let count = 0;
  for (const { stage, locked } of imports) {
    const item = importOf(stage);
    if (item === undefined || session.cache.missing(idOf(locked)).length === 0) continue;
    const done = await fetchOne(session, project, item, locked);
    if (!done.ok) return done;
    count += done.value;
  }
  return ok(count);
}

async function fetchOne(
  session: Session,
  project: Project,
  item: Import,
  locked: LockedPath,
): Promise<Result<number>> {
  const repo = repoOf(item.dep);
  if (repo === undefined) return ok(0);
  const opened = await openSource(session.host, { url: repo.url, rev: repo.revLock ?? repo.rev });
  if (!opened.ok) return opened;
  await using source = opened.value;
  const into = fs.mkdtempSync(join(tmpdir(), 'lockstep-import-'));
  try {
    const taken = await takePath(source, {
      ...{ host: session.host, path: item.dep.path, into, cache: session.cache },
      ...(repo.remote === undefined ? {} : { remote: repo.remote }),
    });
    if (!taken.ok) return taken;
    return await keep(session, project, taken.value, locked);
  } finally {
    fs.rmSync(into, { recursive: true, force: true });
  }
}

/** Puts what is at an absolute path into the cache, if it is what was recorded. */
async function keep(
  session: Session,
  project: Project,
  path: string,
  locked: LockedPath,
): Promise<Result<number>> {
  const hash = workspaceHash(session, project, await session.ignore());
  const hashed = await hash({ kind: 'outside', path }, locked.hashName);
  if (!hashed.ok) return hashed;
  if (hashed.value === undefined || hashed.value.info.oid !== locked.oid) return ok(0);
  return ok(store(session, path, hashed.value));
}

function store({ cache }: Session, root: string, { info, tree }: Hashed): number {
  const { hashName } = info;
  const files = tree?.entries ?? [{ path: '', oid: info.oid }];
  for (const { path, oid } of files)
    cache.addFile(path === '' ? root : `${root}/${path}`, { oid, hashName }, 'copy');
  if (tree === undefined) return files.length;
  const { oid, bytes } = treeId(tree);
  cache.addBytes(bytes, { oid, hashName });
  return files.length + 1;
}
