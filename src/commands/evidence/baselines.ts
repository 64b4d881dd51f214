import { type Failure, FailureError } from '../../failure.ts';
import type { Policy } from '../../project/policy/policy.ts';
import { historyMetrics, historyNumbers } from '../../report/history.ts';
import type { Base } from '../base-revision.ts';
import type { Session } from '../session.ts';
import { metricHistory } from './metric-history.ts';

/**
 * By `file:key` the numbers of the last commits of the base branch, newest first; empty unless a rule asks for them. Throws
 * where a shallow clone ends before them: the median of fewer is not what the rule says.
 */
export async function baselinesOf(
  session: Session,
  { metrics }: Policy,
  base: Base | undefined,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const most = metrics.reduce((max, { overCommits = 0 }) => Math.max(max, overCommits), 0);
  if (most === 0 || base === undefined) return new Map();
  const history = await metricHistory(session, { from: base.sha, max: most, every: true });
  if (!history.ok) return new Map();
  if (history.value.length < most && (await session.git?.isShallow()) === true)
    throw new FailureError(cutOff(history.value.length, most));
  return new Map(historyMetrics(history.value, []).map((id) => [id, historyNumbers(history.value, id)]));
}

function cutOff(found: number, wanted: number): Failure {
  return {
    reason: 'git',
    message: `the clone is shallow: of the ${wanted} commits that a rule of the policy compares with, ${found} ${found === 1 ? 'is' : 'are'} here`,
    hint: 'fetch the others (`git fetch --unshallow`, or `fetch-depth: 0` for actions/checkout)',
  };
}
