import type { MetricRule } from '../../project/policy/policy.ts';
import type { Drop, DropLimit } from '../../project/policy/quantities.ts';
import type { Value } from '../../values/value.ts';
import type { GateResult } from '../evidence.ts';
import { formatPair, formatValue } from '../format.ts';
import { numeric } from '../metrics.ts';
import type { StageRow } from '../stage-rows.ts';
import type { MetricRow } from '../value-rows.ts';
import { type GateInput, metricId } from './input.ts';

/** What a metric is judged by. */
export interface Judging extends Pick<GateInput, 'policy' | 'ran' | 'baselines' | 'changedTestSets'> {
  /** By address */
  readonly stages: ReadonlyMap<string, StageRow>;
  /** What the gate is called */
  readonly name: string;
}

/** One result for each limit of a metric's rule; none for a rule that only says what is better. */
export function judgeMetric(rule: MetricRule, row: MetricRow, input: Judging): readonly GateResult[] {
  const limits = limitsOf(rule);
  if (limits.length === 0) return [];
  const warns = (rule.cannotCompare ?? input.policy.gates.cannotCompare) === 'warn';
  const [old, now] = formatPair(row.old, row.new);
  return limits.map((limit): GateResult => {
    const shared = {
      gate: input.name,
      limit: limitText(limit, rule),
      location: rule.location,
    };
    const found = compare(limit, row, { ...input, rule });
    if (typeof found !== 'boolean')
      return { ...shared, value: found.why, state: 'cannot compare', ...(warns ? { onlyWarns: true } : {}) };
    const base = rule.overCommits === undefined ? undefined : baselineOf(row, { ...input, rule });
    const before = typeof base === 'number' ? `median ${formatValue(base)}` : old;
    const value = limit.kind === 'drop' ? `${before} → ${now}` : formatValue(row.new);
    return { ...shared, value, state: found ? 'passed' : 'failed' };
  });
}

/** One limit of a metric's rule. */
export type Limit =
  | { readonly kind: 'max'; readonly amount: number }
  | { readonly kind: 'min'; readonly amount: number }
  | { readonly kind: 'drop'; readonly drop: Drop };

/** The limits that a rule sets, one gate each. */
export function limitsOf({ max, min, maxDrop }: MetricRule): readonly Limit[] {
  return [
    ...(maxDrop === undefined ? [] : [{ kind: 'drop', drop: maxDrop } as const]),
    ...(max === undefined ? [] : [{ kind: 'max', amount: max } as const]),
    ...(min === undefined ? [] : [{ kind: 'min', amount: min } as const]),
  ];
}

/** `may drop 1 % and 0.002`, `at most 0.4` */
export function limitText(limit: Limit, { better, overCommits }: MetricRule): string {
  if (limit.kind !== 'drop')
    return `at ${limit.kind === 'max' ? 'most' : 'least'} ${formatValue(limit.amount)}`;
  const { join, limits } = limit.drop;
  const amounts = limits
    .map(({ unit, amount }) => `${amount}${unit === 'percent' ? ' %' : ''}`)
    .join(` ${join} `);
  const base = overCommits === undefined ? '' : `, against the median of ${overCommits} commits`;
  return `may ${better === 'lower' ? 'rise' : 'drop'} ${amounts}${base}`;
}

interface Comparing extends Judging {
  readonly rule: MetricRule;
}

/** Does it hold? Or why nobody can tell. */
function compare(limit: Limit, row: MetricRow, how: Comparing): boolean | { readonly why: string } {
  const unsure = notMeasured(row, how);
  if (unsure !== undefined) return { why: unsure };
  const now = numberOf(row.new);
  if (now === undefined)
    return {
      why: row.new === undefined ? 'it is gone; was it renamed?' : `${formatValue(row.new)} is no number`,
    };
  if (limit.kind === 'max') return now <= limit.amount;
  if (limit.kind === 'min') return now >= limit.amount;
  const { testSet } = how.rule;
  if (testSet !== undefined && how.changedTestSets.has(testSet))
    return { why: `the test set \`${testSet}\` changed` };
  const base = baselineOf(row, how);
  if (typeof base !== 'number') return base;
  return dropHolds(limit.drop, how.rule, { base, now });
}

/** Did a value get worse by no more than it may? */
export function dropHolds(
  { join, limits }: Drop,
  { better }: Pick<MetricRule, 'better'>,
  { base, now }: { readonly base: number; readonly now: number },
): boolean {
  const drop = better === 'lower' ? now - base : base - now;
  const exceeded = ({ unit, amount }: DropLimit) =>
    isBeyond(drop, unit === 'absolute' ? amount : (Math.abs(base) * amount) / 100);
  return !(join === 'and' ? limits.every(exceeded) : limits.some(exceeded));
}

/** Rounding of decimal fractions is no drop: 0.9 - 0.898 is a little more than 0.002. */
function isBeyond(drop: number, limit: number): boolean {
  return drop > limit && drop - limit > 1e-9 * Math.max(Math.abs(drop), Math.abs(limit));
}

/** A stage that should have measured anew, and did not. */
function notMeasured({ stage: address }: MetricRow, { stages, ran }: Comparing): string | undefined {
  const row = address === undefined ? undefined : stages.get(address);
  if (row === undefined || isMeasured(row)) return undefined;
  return ran ? `\`${address}\` did not run` : `\`${address}\` has not run yet`;
}

function isMeasured({ state }: StageRow): boolean {
  return state === 'fresh' || state === 'ran' || state === 'restored' || state === 'frozen';
}

function baselineOf(row: MetricRow, { rule, baselines }: Comparing): number | { readonly why: string } {
  if (rule.overCommits === undefined) {
    if (row.old === undefined) return { why: 'there is no value to compare with at the base' };
    return numberOf(row.old) ?? { why: `${formatValue(row.old)} at the base is no number` };
  }
  const known = baselines.get(metricId(row)) ?? [];
  if (known.length === 0) return { why: 'no commit of the base branch has a value' };
  return median(known.slice(0, rule.overCommits));
}

/** The middle of a list of numbers, or the mean of both middles. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Numbers only: a truth value or a text has no distance, and NaN is none. */
export function numberOf(value: Value | undefined): number | undefined {
  if (typeof value === 'boolean') return undefined;
  const number = numeric(value);
  return number === undefined || !Number.isFinite(Number(number)) ? undefined : Number(number);
}
