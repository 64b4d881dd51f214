import { type Failure, ok, type Result } from '../failure.ts';
import type { Plan, PlannedStage } from '../plan/plan.ts';
import { activeProducers } from '../plan/propagate.ts';
import { allowsOutside, isKeptToProtected, stageRule } from '../project/policy/matching.ts';
import type { Policy } from '../project/policy/policy.ts';
import type { Graph, Stage } from '../project/stage.ts';
import type { Run, StageRun } from '../run/run.ts';
import type { RunContext, StagePolicy } from '../run/run-context.ts';

/** What the policy file means for a run: limits of stages, how much there is of what, and places outside the project. */
export interface RunPolicy {
  readonly policy: (stage: Stage) => StagePolicy;
  readonly resources: ReadonlyMap<string, number>;
  readonly mayWriteOutside: NonNullable<RunContext['mayWriteOutside']>;
}

/** Turns a policy into what a run asks for. `cpu` is the number of cores and `gpu` is 1 unless the file says otherwise. */
export function runPolicy(
  policy: Policy,
  { cpus, projectRoot }: { readonly cpus: number; readonly projectRoot: string },
): RunPolicy {
  const known = new Map<string, StagePolicy>();
  return {
    resources: new Map([['cpu', cpus], ['gpu', 1], ...policy.resources]),
    mayWriteOutside: (path) => allowsOutside(policy, projectRoot, path),
    policy(stage) {
      const before = known.get(stage.address);
      if (before !== undefined) return before;
      const { needs, timeoutSeconds, retries } = stageRule(policy, stage);
      const rule = {
        needs,
        ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
        ...(retries === undefined ? {} : { retries }),
      };
      known.set(stage.address, rule);
      return rule;
    },
  };
}

/** What decides who waits for the merge. */
export interface MergeRules {
  readonly graph: Graph;
  readonly policy: Policy;
  /** Somebody asked for this one by name */
  readonly isAllowed?: (stage: Stage) => boolean;
}

/**
 * Marks what a pull request leaves for after the merge: stages that the policy keeps to protected branches, unless they are
 * fresh, and whatever needs them. Pure.
 */
export function markAfterMerge(plan: Plan, { graph, policy, isAllowed = () => false }: MergeRules): Plan {
  const selected = plan.stages.map(({ stage }) => stage);
  const producers = activeProducers(graph, selected);
  const held = new Set<string>();
  for (const { stage, verdict } of plan.stages) {
    const isKept = isKeptToProtected(policy, stage) && !isAllowed(stage);
    const waits = producers(stage.address).some((producer) => held.has(producer));
    if (verdict.kind !== 'fresh' && (isKept || waits)) held.add(stage.address);
  }
  if (held.size === 0) return plan;
  const stages = plan.stages.map((planned) =>
    held.has(planned.stage.address) ? { ...planned, afterMerge: true as const } : planned,
  );
  return { ...plan, stages };
}

/**
 * What a pull request may hand to the scheduler: nothing that is left for after the merge, and no stage of protected branches,
 * fresh or not, because a run judges again and might then start it.
 */
export function runnableBefore(stages: readonly PlannedStage[], policy: Policy): readonly PlannedStage[] {
  return stages.filter((planned) => planned.afterMerge !== true && !isKeptToProtected(policy, planned.stage));
}

/** The run of all planned stages, with those that were not handed to it in their places. */
export function withLeftOut(run: Run, stages: readonly PlannedStage[]): Run {
  const known = new Map(run.stages.map((stageRun) => [stageRun.stage.address, stageRun]));
  const all = stages.map(
    ({ stage, verdict, afterMerge }): StageRun =>
      known.get(stage.address) ?? {
        stage,
        seconds: 0,
        reasons: verdict.reasons,
        ...(afterMerge === true ? { outcome: 'skipped', afterMerge } : { outcome: 'fresh' }),
      },
  );
  return { ...run, stages: all };
}

/**
 * In the action, stages read outside the project only what the policy allows (design 9.2): the hash of a file of the machine
 * would already say something about it. Fails with every such dep.
 */
export function checkOutsideDeps(
  stages: readonly Stage[],
  policy: Policy,
  projectRoot: string,
): Result<void> {
  const failures = stages.flatMap((stage) =>
    stage.deps.flatMap((dep): readonly Failure[] => {
      const { place } = dep;
      if (place.kind !== 'outside' || allowsOutside(policy, projectRoot, place.path)) return [];
      return [
        {
          reason: 'refused',
          message: `'${stage.address}' reads '${place.path}', which lies outside the project`,
          location: dep.location ?? stage.location,
          hint: `allow it under \`outside\` in ${policy.file} of the base branch, or bring it into the project`,
        },
      ];
    }),
  );
  return failures.length > 0 ? { ok: false, failures } : ok(undefined);
}
