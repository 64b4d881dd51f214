import type { Policy } from '../../project/policy/policy.ts';
import { historyMetrics, historyNumbers } from '../../report/history.ts';
import type { Base } from '../base-revision.ts';
import type { Session } from '../session.ts';
import { metricHistory } from './metric-history.ts';

/** By `file:key` the numbers of the last commits of the base branch, newest first; empty unless a rule asks for them. */
export async function baselinesOf(
  session: Session,
  { metrics }: Policy,
  base: Base | undefined,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const most = metrics.reduce((max, { overCommits = 0 }) => Math.max(max, overCommits), 0);
  if (most === 0 || base === undefined) return new Map();
  const history = await metricHistory(session, { from: base.sha, max: most, every: true });
  if (!history.ok) return new Map();
  return new Map(historyMetrics(history.value, []).map((id) => [id, historyNumbers(history.value, id)]));
}
