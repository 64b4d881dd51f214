import { metricRule } from '../../project/policy/matching.ts';
import type { Policy } from '../../project/policy/policy.ts';
import type { Stage } from '../../project/stage.ts';
import { isBroken } from '../conclusion.ts';
import type { GateResult } from '../evidence.ts';
import { formatValue } from '../format.ts';
import type { StageRow } from '../stage-rows.ts';
import type { MetricRow } from '../value-rows.ts';
import { judgeGates } from './gates.ts';
import { metricId } from './input.ts';
import { type Limit, limitsOf, numberOf } from './metric-gate.ts';

/** A gate, and what makes it fail. */
export interface Proof {
  readonly gate: string;
  readonly limit: string;
  /** `proven`: it passes as it is and fails on a change that breaks it · `warns`: it never stops anything, by its own word */
  readonly verdict: 'proven' | 'warns' | 'cannot fail' | 'matches nothing';
  /** The change that broke it, or why none could */
  readonly by: string;
}

/**
 * Proves that each gate of a policy can fail: every rule gets a change that breaks it — a metric beyond its limit, one that
 * is NaN, a stale stage, missing data, too much of it — and has to say so. `metrics` are those of the project as it is.
 */
export function proveGates(
  policy: Policy,
  metrics: readonly Pick<MetricRow, 'file' | 'key' | 'new'>[],
): readonly Proof[] {
  return [
    ...policy.metrics
      .filter((rule) => limitsOf(rule).length > 0)
      .flatMap((rule) => proveRule(policy, rule, metrics)),
    ...proveConditions(policy),
  ];
}

type Rule = Policy['metrics'][number];

function proveRule(
  policy: Policy,
  rule: Rule,
  metrics: readonly Pick<MetricRow, 'file' | 'key' | 'new'>[],
): readonly Proof[] {
  const about = { gate: rule.pattern, limit: '' };
  const meant = metrics.filter(
    ({ file, key }) => metricRule({ ...policy, metrics: [rule] }, file, key) === rule,
  );
  const [first] = meant;
  if (first === undefined)
    return [{ ...about, verdict: 'matches nothing', by: 'the project has no such metric' }];
  // The last rule that matches answers, so an earlier one may never be asked.
  const asked = meant.find(({ file, key }) => metricRule(policy, file, key) === rule);
  if (asked !== undefined)
    return limitsOf(rule).map((limit, i) => proveLimit(policy, rule, { row: asked, limit, i }));
  const other = metricRule(policy, first.file, first.key)?.pattern ?? '';
  const by = `\`${other}\` further down answers for \`${metricId(first)}\``;
  return [{ ...about, verdict: 'cannot fail', by }];
}

/** The limit has to notice a value beyond it, and one that nobody can compare. */
function proveLimit(
  policy: Policy,
  rule: Rule,
  {
    row,
    limit,
    i,
  }: { readonly row: Pick<MetricRow, 'file' | 'key' | 'new'>; readonly limit: Limit; readonly i: number },
): Proof {
  const alone = { ...policy, metrics: [rule], budget: {}, gates: { locations: new Map() } };
  const base = numberOf(row.new) ?? 1;
  const judged = (value: number, comparison: MetricRow['comparison']) =>
    judgeAlone(alone, [{ file: row.file, key: row.key, old: base, new: value, comparison }])[i];
  const worse = beyond(limit, rule, base);
  const [broken, unclear] = [judged(worse, 'changed'), judged(Number.NaN, 'cannot compare')];
  const notices = broken !== undefined && isBroken(broken) && unclear?.state === 'cannot compare';
  return {
    gate: rule.pattern,
    limit: broken?.limit ?? '',
    verdict: notices ? 'proven' : 'cannot fail',
    by: `\`${metricId(row)}\` ${formatValue(base)} → ${formatValue(worse)}`,
  };
}

/** A value that a limit has to refuse. */
function beyond(limit: Limit, { better }: Rule, base: number): number {
  if (limit.kind === 'max') return limit.amount + Math.max(1, Math.abs(limit.amount));
  if (limit.kind === 'min') return limit.amount - Math.max(1, Math.abs(limit.amount));
  const far = limit.drop.limits.reduce(
    (most, { unit, amount }) => Math.max(most, unit === 'percent' ? (Math.abs(base) * amount) / 100 : amount),
    0,
  );
  const drop = 2 * far + Math.max(1e-6, Math.abs(base) * 1e-6);
  return better === 'lower' ? base + drop : base - drop;
}

function judgeAlone(policy: Policy, metrics: readonly MetricRow[]): readonly GateResult[] {
  const baselines = new Map(metrics.map((row) => [metricId(row), [numberOf(row.old) ?? 0]]));
  return judgeGates({ ...quiet, policy, metrics, baselines });
}

const quiet = {
  stages: [],
  data: [],
  failures: [],
  warnings: [],
  changedTestSets: new Set<string>(),
  metrics: [],
  ran: true,
  fetchBytes: 0,
  baselines: new Map(),
  overrides: new Map(),
} as const;

/** The other gates, each with the one thing that breaks it. */
function proveConditions(policy: Policy): readonly Proof[] {
  const { stale, missing, size } = policy.gates;
  const bare = { ...policy, metrics: [], budget: {} };
  const tried = [
    { gate: 'stale', level: stale, by: 'a stage that is stale', input: { stages: [staleRow] } },
    {
      gate: 'missing',
      level: missing,
      by: 'data that is missing',
      input: { failures: [{ reason: 'data', message: 'not in the cache and not on the remote' }] },
    },
    {
      gate: 'size',
      level: size === undefined ? undefined : 'fail',
      by: 'one byte more',
      input: { data: [{ path: 'data', kind: 'added', bytes: { new: (size ?? 0) + 1 } }] },
    },
  ] as const;
  return tried.flatMap(({ gate, level, by, input }): Proof[] => {
    if (level === undefined || level === 'ignore') return [];
    const result = judgeGates({ ...quiet, policy: bare, ...input }).find((each) => each.gate === gate);
    const verdict =
      result === undefined
        ? 'cannot fail'
        : isBroken(result)
          ? 'proven'
          : result.state === 'warned'
            ? 'warns'
            : 'cannot fail';
    return [{ gate, limit: result?.limit ?? '', verdict, by }];
  });
}

const stage: Stage = {
  address: 'a-stage',
  name: 'a-stage',
  file: 'dvc.yaml',
  location: { file: 'dvc.yaml' },
  cmd: 'true',
  wdir: '',
  deps: [],
  outs: [],
  frozen: false,
  alwaysChanged: false,
  lock: undefined,
};
const staleRow: StageRow = {
  stage,
  state: 'stale',
  verdict: 'stale',
  reasons: [],
  causedBy: [],
  since: 'head',
  blockedBy: [],
  unseen: [],
};

/** How many of the proofs are none. */
export function unproven(proofs: readonly Proof[]): number {
  return proofs.filter(({ verdict }) => verdict === 'cannot fail' || verdict === 'matches nothing').length;
}
