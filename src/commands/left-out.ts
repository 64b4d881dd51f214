import { basename, dirname } from 'node:path/posix';
import type { Reason, Verdict } from '../plan/verdict.ts';
import { lockFileOf } from '../project/collect.ts';
import type { Stage } from '../project/stage.ts';
import type { Session } from './session.ts';

/**
 * In a sparse checkout files are away that Git has: that they are missing is no reason to call a stage stale. Takes such
 * reasons out; a stage that has no other is `unknown`, and the user is told once that the checkout is the cause.
 */
export async function doubtLeftOut(
  session: Session,
  stages: readonly Stage[],
  verdicts: ReadonlyMap<string, Verdict>,
): Promise<ReadonlyMap<string, Verdict>> {
  const leftOut = (await session.git?.leftOut(session.projectRoot)) ?? [];
  if (leftOut.length === 0) return verdicts;
  const touched = new Set(leftOut.flatMap(withFolders));
  const hidesStages = leftOut.some((path) => /(?:^|\/)dvc\.(?:yaml|lock)$|\.dvc$/u.test(path));
  const result = new Map(verdicts);
  for (const stage of stages) {
    const verdict = verdicts.get(stage.address);
    const isDoubtful = (reason: Reason) => isLeftOut(reason, stage, touched, hidesStages);
    if (verdict?.reasons.some(isDoubtful) === true) result.set(stage.address, doubted(verdict, isDoubtful));
  }
  if (hidesStages || [...result].some(([address, verdict]) => verdict !== verdicts.get(address))) {
    session.host.emit({ kind: 'warning', failure: sparse(leftOut.length) });
  }
  return result;
}

function doubted(verdict: Verdict, isDoubtful: (reason: Reason) => boolean): Verdict {
  const reasons = verdict.reasons.filter((reason) => !isDoubtful(reason));
  if (verdict.kind !== 'stale' || reasons.length > 0) return { ...verdict, reasons };
  const unknown = verdict.reasons
    .filter(isDoubtful)
    .map((reason) => ('at' in reason ? reason.at : 'dvc.lock'));
  return { kind: 'unknown', reasons, unknown: [...new Set(unknown)] };
}

/** Of a path that is away itself, that lies in or above what is away, or whose producer may be declared in a file that is. */
function isLeftOut(
  reason: Reason,
  stage: Stage,
  touched: ReadonlySet<string>,
  hidesStages: boolean,
): boolean {
  const hasNoLock = basename(stage.file) === 'dvc.yaml' && touched.has(lockFileOf(stage.file));
  if (hasNoLock) return reason.kind !== 'always-changed';
  if (!('at' in reason)) return false;
  return touched.has(reason.at) || (hidesStages && reason.kind === 'missing-dep');
}

/** A path and every folder above it; the project's own folder is ''. */
function withFolders(path: string): string[] {
  const folder = dirname(path);
  return [path, ...(folder === '.' ? [''] : withFolders(folder))];
}

function sparse(count: number) {
  return {
    reason: 'git',
    message: `a sparse checkout leaves out ${count} file${count === 1 ? '' : 's'} of this project; what depends on them is unknown`,
    hint: 'run `git sparse-checkout add` for what the pipeline reads, or `git sparse-checkout disable`',
  } as const;
}
