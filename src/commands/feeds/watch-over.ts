import { type Failure, ok, type Result } from '../../failure.ts';
import { metricId } from '../../report/gates/input.ts';
import type { Report } from '../../report/report.ts';
import { brokenRules, trendsOf } from '../../report/watch/monitor.ts';
import type { BrokenRule, LostData, Trend, WatchKind } from '../../report/watch/watch.ts';
import { compareCodePoints, type Value } from '../../values/value.ts';
import type { JobRequest } from '../context.ts';
import { metricHistory } from '../evidence/metric-history.ts';
import { absentOnRemote } from '../remote-check.ts';
import { Remotes } from '../remotes.ts';
import type { Session } from '../session.ts';
import { recordedOuts } from '../verify.ts';

/** What was seen of metrics and remotes, and what could not be looked at. */
export interface WatchedOver {
  readonly trends: readonly Trend[];
  readonly broken: readonly BrokenRule[];
  readonly lost: readonly LostData[];
  readonly judged: readonly WatchKind[];
  readonly warnings: readonly Failure[];
}

/** How far back rules are judged. */
const mostCommits = 200;

/**
 * Holds the policy's rules against the history of the branch and the results of this run, and asks the remotes for every object
 * that the locks of HEAD name, without reading any. What cannot be asked is a warning and counts as not judged.
 */
export async function watchOver(
  session: Session,
  request: JobRequest,
  report: Report,
): Promise<Result<WatchedOver>> {
  const metrics = await monitored(session, report);
  const remotes = await lostData(session, request);
  return ok({
    trends: metrics.ok ? metrics.value.trends : [],
    broken: metrics.ok ? metrics.value.broken : [],
    lost: remotes.ok ? remotes.value : [],
    judged: [...(metrics.ok ? (['metric'] as const) : []), ...(remotes.ok ? (['remote'] as const) : [])],
    warnings: [...(metrics.ok ? [] : metrics.failures), ...(remotes.ok ? [] : remotes.failures)],
  });
}

type Monitored = Pick<WatchedOver, 'trends' | 'broken'>;

const nothing: Monitored = { trends: [], broken: [] };

async function monitored(session: Session, report: Report): Promise<Result<Monitored>> {
  const policy = await session.policy();
  if (!policy.ok) return policy;
  if (policy.value.metrics.length === 0) return ok(nothing);
  const from = await session.git?.headSha();
  if (from === undefined) return ok(nothing);
  const history = await metricHistory(session, { from, max: mostCommits, every: true });
  if (!history.ok) return history;
  const now = new Map(
    (report.run === undefined ? [] : report.metrics).flatMap((row): [string, Value][] =>
      row.new === undefined ? [] : [[metricId(row), row.new]],
    ),
  );
  return ok({
    trends: trendsOf(policy.value, history.value),
    broken: brokenRules(policy.value, history.value, now),
  });
}

async function lostData(session: Session, { remote }: JobRequest): Promise<Result<readonly LostData[]>> {
  await using remotes = new Remotes(session);
  if (!remotes.isConfigured(remote)) return ok([]);
  const project = session.git === undefined ? await session.project() : await session.projectAt('HEAD');
  if (!project.ok) return project;
  const recorded = project.value.stages.flatMap(recordedOuts);
  const found = await absentOnRemote(session, remotes, recorded, {
    deep: false,
    ...(remote === undefined ? {} : { remote }),
  });
  if (!found.ok) return found;
  const lost = new Map<string, { readonly paths: Set<string>; readonly objects: Set<string> }>();
  for (const { recorded: item, remote: name, objects } of found.value.lacking) {
    const entry = lost.get(name) ?? { paths: new Set(), objects: new Set() };
    lost.set(name, entry);
    entry.paths.add(item.output.place.kind === 'inside' ? item.output.place.path : item.output.path);
    for (const { oid } of objects) entry.objects.add(oid);
  }
  return ok(
    [...lost].map(([name, { paths, objects }]) => ({
      remote: name,
      objects: objects.size,
      paths: [...paths].sort(compareCodePoints),
    })),
  );
}
