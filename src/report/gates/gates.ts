import { metricRule } from '../../project/policy/matching.ts';
import type { GateResult } from '../evidence.ts';
import type { MetricRow } from '../value-rows.ts';
import { judgeBudget, judgeMissing, judgeSize, judgeStale } from './conditions.ts';
import { type GateInput, gateNames } from './input.ts';
import { judgeMetric } from './metric-gate.ts';

/**
 * Judges the gates of a policy: metrics that the change can reach, then what is stale, missing or too large. A gate that
 * somebody let through keeps its verdict and says who; `cannot compare` is never a pass. Pure.
 */
export function judgeGates(input: GateInput): readonly GateResult[] {
  const { policy, metrics, overrides } = input;
  const reached = reachedMetrics(input);
  const nameOf = gateNames(metrics);
  const byAddress = new Map(input.stages.map((row) => [row.stage.address, row]));
  const results = [
    ...metrics.flatMap((row) => {
      const rule = metricRule(policy, row.file, row.key);
      return rule === undefined || !reached(row)
        ? []
        : judgeMetric(rule, row, { ...input, stages: byAddress, name: nameOf(row) });
    }),
    ...judgeStale(input),
    ...judgeMissing(input),
    ...judgeSize(input),
    ...judgeBudget(input),
  ];
  return results.map((result) => {
    const override = overrides.get(result.gate);
    return override === undefined || result.state === 'passed' ? result : { ...result, override };
  });
}

/** A metric that did not move and whose stage, if there is one, was fresh is none of this change's business. */
function reachedMetrics({ stages }: GateInput): (row: MetricRow) => boolean {
  const fresh = new Set(
    stages
      .filter(({ state, verdict }) => state === 'fresh' && (verdict === undefined || verdict === 'fresh'))
      .map(({ stage }) => stage.address),
  );
  return ({ comparison, stage }) => comparison !== 'same' || (stage !== undefined && !fresh.has(stage));
}
