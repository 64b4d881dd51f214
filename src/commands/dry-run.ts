import { ok, type Result } from '../failure.ts';
import { nothing, type PlannedStage } from '../plan/plan.ts';
import { commandLines } from '../run/command-lines.ts';
import type { Run, StageRun } from '../run/run.ts';
import { type JudgeSetting, judgeNow } from './judge-now.ts';

/**
 * `--dry`: says what would run as things are now, and runs nothing; what only waits for another stage is not known to run
 * (dvc-compat 9.8). Stages are judged as a run would judge them. Fails if a stage cannot be judged.
 */
export async function dryRun(
  setting: JudgeSetting,
  planned: readonly PlannedStage[],
  forced: ReadonlySet<string>,
): Promise<Result<Run>> {
  const { host } = setting.session;
  const stages: StageRun[] = [];
  for (const { stage, verdict } of planned) {
    const judged = forced.has(stage.address) ? ok(verdict) : await judgeNow(setting, stage, new Map());
    if (!judged.ok) return judged;
    const { kind, reasons } = judged.value;
    const runs = kind === 'stale' && stage.cmd !== undefined && !stage.frozen;
    const run: StageRun = { stage, outcome: runs ? 'skipped' : 'fresh', seconds: 0, reasons };
    stages.push(run);
    if (!runs) {
      host.emit({ kind: 'stage-finished', run });
      continue;
    }
    host.emit({ kind: 'stage-started', stage, reasons });
    for (const command of commandLines(stage.cmd ?? [])) host.emit({ kind: 'stage-command', stage, command });
  }
  return ok({ stages, fetched: nothing, pushed: nothing, avoided: nothing, failures: [] });
}
