import type { Policy } from '../../project/policy/policy.ts';
import type { Stage } from '../../project/stage.ts';
import { isBroken } from '../conclusion.ts';
import type { GateResult } from '../evidence.ts';
import type { StageRow } from '../stage-rows.ts';
import type { MetricRow } from '../value-rows.ts';
import { judgeGates } from './gates.ts';
import { metricId } from './input.ts';
import { limitsOf, numberOf } from './metric-gate.ts';

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
  // Alone, so that a later rule for the same metric does not answer for this one.
  const alone = {
    ...policy,
    metrics: [rule],
    budget: {},
    gates: { locations: new Map(), cannotCompare: 'fail' as const },
  };
  const judged = (row: MetricRow) => judgeAlone(alone, [row]);
  const found = metrics.find((row) => judged({ ...row, old: 1, new: 1, comparison: 'changed' }).length > 0);
  if (found === undefined)
    return [
      { gate: rule.pattern, limit: '', verdict: 'matches nothing', by: 'the project has no such metric' },
    ];
  const isAnswered = policy.metrics.findLast(
    (other) =>
      judgeAlone({ ...alone, metrics: [other] }, [{ ...found, old: 1, new: 1, comparison: 'changed' }])
        .length > 0,
  );
  const base = numberOf(found.new) ?? 1;
  const limits = judged({ ...found, old: base, new: base, comparison: 'changed' });
  const worst = worseThan(rule, base);
  const broken = judged({ ...found, old: base, new: worst, comparison: 'changed' });
  const unclear = judged({ ...found, old: base, new: Number.NaN, comparison: 'cannot compare' });
  if (isAnswered !== undefined && isAnswered !== rule)
    return [
      {
        gate: rule.pattern,
        limit: limits[0]?.limit ?? '',
        verdict: 'cannot fail',
        by: `\`${isAnswered.pattern}\` further down answers for \`${metricId(found)}\``,
      },
    ];
  return limits.map(({ limit }, i): Proof => {
    const [value, nan] = [broken[i], unclear[i]];
    const works =
      value !== undefined &&
      isBroken(value) &&
      nan !== undefined &&
      (isBroken(nan) || rule.cannotCompare === 'warn');
    return {
      gate: rule.pattern,
      limit,
      verdict: works ? 'proven' : 'cannot fail',
      by: works ? `\`${metricId(found)}\` ${value.value}` : `${base} → ${worst} passes`,
    };
  });
}

/** A value beyond every limit of a rule that can be exceeded in one direction. */
function worseThan({ better, max, min }: Rule, base: number): number {
  const far = 10 * (Math.abs(base) + Math.abs(max ?? 0) + Math.abs(min ?? 0) + 1_000);
  if (max !== undefined && min === undefined && better !== 'higher') return base + far;
  return better === 'lower' ? base + far : base - far;
}

function judgeAlone(policy: Policy, metrics: readonly MetricRow[]): readonly GateResult[] {
  const baselines = new Map(metrics.map((row) => [metricId(row), [numberOf(row.old) ?? 0]]));
  return judgeGates({ ...quiet, policy, metrics, baselines });
}

const quiet = {
  stages: [],
  data: [],
  failures: [],
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
