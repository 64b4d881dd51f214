import { readFileSync } from 'node:fs';
import { writeFileAtomic } from '../atomic-write.ts';
import { ok, type Result } from '../failure.ts';
import { recordInDvcFile, writeDvcFile } from '../project/dvc-file-write.ts';
import type { LockEntry, LockedPath, Stage } from '../project/stage.ts';
import { safePath } from '../workspace/safe-path.ts';
import type { Session } from './session.ts';

/** Rewrites a `.dvc` file with what is recorded now, in place: keys keep their order and comments stay (dvc-compat 4.3). */
export async function writeSource(
  session: Session,
  stage: Stage,
  entry: LockEntry,
): Promise<Result<undefined>> {
  if (stage.dvcFile === undefined) throw new Error(`${stage.address} is no .dvc file`);
  const target = safePath(session.projectRoot, stage.file);
  if (!target.ok) return target;
  const seen = {
    deps: inOrder(
      stage.deps.map(({ path }) => path),
      entry.deps,
    ),
    outs: inOrder(
      stage.outs.map(({ path }) => path),
      entry.outs,
    ),
  };
  const content = recordInDvcFile(stage.dvcFile, seen, stage.file);
  const text = writeDvcFile(readFileSync(target.value, 'utf8'), content, stage.file);
  if (!text.ok) return text;
  writeFileAtomic(target.value, text.value);
  return ok(undefined);
}

/** Lock entries are sorted by path; the file keeps its own order. */
function inOrder(paths: readonly string[], entries: readonly LockedPath[]): LockedPath[] {
  return paths.map((path) => entries.find((entry) => entry.path === path) ?? { path, hashName: 'md5' });
}
