import { metricRule } from '../../project/policy/matching.ts';
import type { MetricRule, Policy } from '../../project/policy/policy.ts';
import type { Value } from '../../values/value.ts';
import { compareCodePoints } from '../../values/value.ts';
import { formatValue } from '../format.ts';
import { dropHolds, type Limit, limitsOf, limitText, median, numberOf } from '../gates/metric-gate.ts';
import { historyMetrics, historyNumbers, type MetricHistory } from '../history.ts';
import type { BrokenRule, Trend, WatchCommit } from './watch.ts';

/** What a metric was at one commit, or is in the results of this run. */
interface Point {
  readonly commit: WatchCommit;
  readonly value: number;
}

/**
 * The rules that metrics break now, each with the commits between which it broke (capabilities: gates over time). Unlike a gate,
 * which looks at one change, a `max-drop` is held against the last good values until it holds again: a bad value does not
 * become the measure by staying. Commits where a metric is no number are passed over. `now`: by `file:key` what this run made.
 * Pure; sorted by metric.
 */
export function brokenRules(
  policy: Pick<Policy, 'metrics'>,
  history: MetricHistory,
  now: ReadonlyMap<string, Value> = new Map(),
): readonly BrokenRule[] {
  const ids = new Set([...history.flatMap(({ values }) => [...values.keys()]), ...now.keys()]);
  return [...ids].sort(compareCodePoints).flatMap((id) => {
    const rule = ruleOf(policy, id);
    if (rule === undefined) return [];
    const points = pointsOf(history, id, now.get(id));
    return limitsOf(rule).flatMap((limit) => broken({ id, rule, limit, points }) ?? []);
  });
}

/** How the metrics moved that a rule is about, sorted; results of this run are not among them. Pure. */
export function trendsOf(policy: Pick<Policy, 'metrics'>, history: MetricHistory): readonly Trend[] {
  return historyMetrics(history, []).flatMap((metric) => {
    if (ruleOf(policy, metric) === undefined) return [];
    const all = historyNumbers(history, metric).toReversed();
    const values = all.filter((value, i) => i === 0 || value !== all[i - 1]).slice(-mostValues);
    return values.length === 0 ? [] : [{ metric, values }];
  });
}

const mostValues = 30;

function ruleOf(policy: Pick<Policy, 'metrics'>, id: string): MetricRule | undefined {
  const at = id.indexOf(':');
  const [file, key] = at < 0 ? [id, ''] : [id.slice(0, at), id.slice(at + 1)];
  return metricRule(policy, file, key);
}

/** Oldest first. What this run made counts as one more commit where it differs from HEAD. */
function pointsOf(history: MetricHistory, id: string, now: Value | undefined): readonly Point[] {
  const points = history.flatMap(({ sha, subject, values }): Point[] => {
    const value = numberOf(values.get(id));
    return value === undefined ? [] : [{ commit: { sha, subject }, value }];
  });
  const made = numberOf(now);
  const isNew = made !== undefined && made !== numberOf(history[0]?.values.get(id));
  const own: Point[] = isNew ? [{ commit: { subject: 'the results of this run' }, value: made }] : [];
  return [...own, ...points].reverse();
}

interface Watched {
  readonly id: string;
  readonly rule: MetricRule;
  readonly limit: Limit;
  readonly points: readonly Point[];
}

function broken({ id, rule, limit, points }: Watched): BrokenRule | undefined {
  const goods: Point[] = [];
  let bad: Point | undefined;
  for (const point of points) {
    if (holds(limit, rule, point.value, goods)) {
      goods.push(point);
      bad = undefined;
    } else bad ??= point;
  }
  const last = points.at(-1);
  if (bad === undefined || last === undefined) return undefined;
  const good = goods.at(-1);
  return {
    metric: id,
    limit: limitText(limit, rule),
    value: formatValue(last.value),
    ...(limit.kind === 'drop' ? { before: formatValue(baselineOf(goods, rule) ?? Number.NaN) } : {}),
    ...(good === undefined ? {} : { good: good.commit }),
    bad: bad.commit,
    location: rule.location,
  };
}

function holds(limit: Limit, rule: MetricRule, value: number, goods: readonly Point[]): boolean {
  if (limit.kind === 'max') return value <= limit.amount;
  if (limit.kind === 'min') return value >= limit.amount;
  const base = baselineOf(goods, rule);
  return base === undefined || dropHolds(limit.drop, rule, { base, now: value });
}

/** The median of the last good values, as many as the rule says; the last one if it says nothing. */
function baselineOf(goods: readonly Point[], { overCommits = 1 }: MetricRule): number | undefined {
  const values = goods.slice(-overCommits).map(({ value }) => value);
  return values.length === 0 ? undefined : median(values);
}
