import { readFileSync } from 'node:fs';
import { writeFileAtomic } from '../atomic-write.ts';
import { ok, type Result } from '../failure.ts';
import { writeDvcFile } from '../project/dvc-file/write.ts';
import type { LockEntry, Stage } from '../project/stage.ts';
import { fsPath } from '../workspace/file-name.ts';
import { safePath } from '../workspace/safe-path.ts';
import type { Session } from './session.ts';
import { dvcFileContent } from './stage-dump.ts';

/** Rewrites a `.dvc` file with what is recorded now, in place: keys keep their order and comments stay (dvc-compat 4.3). */
export async function writeSource(
  session: Session,
  stage: Stage,
  entry: LockEntry,
): Promise<Result<undefined>> {
  const target = safePath(session.projectRoot, stage.file);
  if (!target.ok) return target;
  const text = writeDvcFile(
    readFileSync(fsPath(target.value), 'utf8'),
    dvcFileContent(stage, entry),
    stage.file,
  );
  if (!text.ok) return text;
  writeFileAtomic(target.value, text.value);
  return ok(undefined);
}
