import { type Failure, ok, type Result } from '../failure.ts';
import { nothing, type PlannedStage } from '../plan/plan.ts';
import { activeProducers } from '../plan/propagate.ts';
import type { Verdict } from '../plan/verdict.ts';
import { commandLines } from '../run/command-lines.ts';
import type { Run, StageRun } from '../run/run.ts';
import { concernsFrozen } from '../run/stage-turn.ts';
import { type JudgeSetting, judgeNow } from './judge-now.ts';
import type { ReproduceOptions } from './reproduce.ts';

/** What a dry run takes as given. */
export interface DryRunOptions {
  /** Addresses that run whatever their verdict */
  readonly forced: ReadonlySet<string>;
  /** After a stage that cannot be judged */
  readonly onFailure: ReproduceOptions['onFailure'];
}

/**
 * `--dry`: says what would run as things are now, and runs nothing; what only waits for another stage is not known to run
 * (dvc-compat 9.8). Stages are judged as a run would judge them; one that cannot be judged fails as it would there.
 */
export async function dryRun(
  setting: JudgeSetting,
  planned: readonly PlannedStage[],
  { forced, onFailure }: DryRunOptions,
): Promise<Result<Run>> {
  const { host } = setting.session;
  const stages: StageRun[] = [];
  const failures: Failure[] = [];
  const producers = activeProducers(
    setting.project.graph,
    planned.map(({ stage }) => stage),
  );
  const lost = new Set<string>();
  for (const { stage, verdict } of planned) {
    const blockedBy = producers(stage.address).filter((address) => lost.has(address));
    const isStopped = failures.length > 0 && onFailure === 'stop';
    if (isStopped || blockedBy.length > 0) {
      lost.add(stage.address);
      stages.push({ stage, outcome: isStopped ? 'skipped' : 'blocked', seconds: 0, reasons: [], blockedBy });
      continue;
    }
    const judged = forced.has(stage.address) ? ok(verdict) : await judgeNow(setting, stage, new Map());
    const run = judged.ok ? wouldBe({ stage, verdict: judged.value }) : failed(stage, judged.failures);
    stages.push(run);
    if (!judged.ok && onFailure !== 'ignore-errors') {
      failures.push(...judged.failures);
      lost.add(stage.address);
    }
    if (run.outcome !== 'skipped') {
      host.emit({ kind: 'stage-finished', run });
      continue;
    }
    // What a run would only verify, a dry run does not speak of; to say that it did not change would be false.
    if (!executes(stage)) continue;
    host.emit({ kind: 'stage-started', stage, reasons: run.reasons });
    for (const command of commandLines(stage.cmd ?? [])) host.emit({ kind: 'stage-command', stage, command });
  }
  return ok({ stages, fetched: nothing, pushed: nothing, avoided: nothing, failures });
}

function wouldBe({
  stage,
  verdict: { kind, reasons },
}: Pick<PlannedStage, 'stage'> & { readonly verdict: Verdict }): StageRun {
  const isStale = kind === 'stale' || (kind === 'frozen' && reasons.some(concernsFrozen));
  return { stage, outcome: isStale ? 'skipped' : 'fresh', seconds: 0, reasons };
}

function executes({ cmd, frozen }: StageRun['stage']): boolean {
  return cmd !== undefined && !frozen;
}

function failed(stage: StageRun['stage'], [failure]: readonly Failure[]): StageRun {
  return {
    stage,
    outcome: 'failed',
    seconds: 0,
    reasons: [],
    ...(failure === undefined ? {} : { failure }),
  };
}
