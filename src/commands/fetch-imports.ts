import { ok, type Result } from '../failure.ts';
import type { Project } from '../project/project.ts';
import type { LockedPath, Stage } from '../project/stage.ts';
import { idOf } from './data/data.ts';
import type { Session } from './session.ts';
import { keepImported } from './source-repo/keep.ts';
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
  const { host, cache } = session;
  let count = 0;
  for (const { stage, locked } of imports) {
    if (cache.missing(idOf(locked)).length === 0) continue;
    const done = await keepImported({ host, session, project, stage, locked, cache }, takePath);
    if (!done.ok) return done;
    count += done.value;
  }
  return ok(count);
}
