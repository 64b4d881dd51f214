import { type Failure, ok, type Result } from '../../failure.ts';
import { allowsOutside } from '../../project/policy/matching.ts';
import { withWatch } from '../../report/watch/headline.ts';
import type { FeedRow, Watch } from '../../report/watch/watch.ts';
import { runJob } from '../ci.ts';
import type { Host, JobRequest, JobResult } from '../context.ts';
import { pushTracked } from '../data/data.ts';
import { pushTarget } from '../job/push-results.ts';
import { Remotes } from '../remotes.ts';
import { type Session, withSession } from '../session.ts';
import { recordedOuts } from '../verify.ts';
import { WrittenFiles } from '../write-session.ts';
import { type Followed, followFeeds } from './follow-feeds.ts';
import { watchOver } from './watch-over.ts';

/**
 * The main job with its eyes open (design section 4, `schedule`): feeds are looked at without pulling data, those that changed
 * are brought up to date and pushed, what became stale runs, and in the end the policy's rules are held against the history
 * and the remotes are asked for what the locks name. A broken feed, a broken rule or lost data is told and stops nothing.
 */
export async function runWatchJob(request: JobRequest, host: Host): Promise<JobResult> {
  const started = host.now();
  const policyFile = request.policyFile === undefined ? {} : { policyFile: request.policyFile };
  const fed = await withSession(host, (session) => feed(session, request), {
    writes: 'feeds',
    ...policyFile,
  });
  const urls = fed.ok ? { urls: fed.value.urls } : {};
  const result = await runJob({ ...request, ...urls }, host);
  const finishedAt = host.now();
  const seen = await withSession(host, (session) => watchOver(session, request, result.report), policyFile);
  const rows = fed.ok ? fed.value.rows : [];
  const isNews = rows.some(({ state }) => state === 'updated' || state === 'changed');
  const watch: Watch = {
    feeds: rows,
    trends: seen.ok ? seen.value.trends : [],
    broken: seen.ok ? seen.value.broken : [],
    lost: seen.ok ? seen.value.lost : [],
    judged: [
      ...(fed.ok ? (['feed'] as const) : []),
      ...(seen.ok ? seen.value.judged : []),
      // Where data is lost, whatever fails for lack of it is no cause of its own.
      ...(seen.ok && seen.value.lost.length === 0 ? (['run'] as const) : []),
    ],
    ...(isNews ? { feedSeconds: (finishedAt - started) / 1000, finishedAt: finishedAt / 1000 } : {}),
  };
  const failures = [
    ...(fed.ok ? fed.value.failures : fed.failures),
    ...(seen.ok ? seen.value.warnings : seen.failures),
  ];
  return told(result, { watch, failures, fed });
}

interface Fed extends Followed {
  /** Is the data of every feed that was updated on the remote? */
  readonly stored: boolean;
  readonly failures: readonly Failure[];
}

/** Follows the feeds, then puts their data where the others will look for it. */
async function feed(session: Session, request: JobRequest): Promise<Result<Fed>> {
  const loaded = await session.project();
  if (!loaded.ok) return loaded;
  const policy = await session.policy();
  if (!policy.ok) return policy;
  const files = new WrittenFiles(session);
  const mayRead = (path: string) => allowsOutside(policy.value, session.projectRoot, path);
  const followed = await followFeeds({ session, project: loaded.value, files }, mayRead);
  await files.stage();
  if (followed.written.length === 0 || !request.push)
    return ok({ ...followed, stored: request.push || followed.written.length === 0, failures: [] });
  const project = await session.reload();
  if (!project.ok) return project;
  await using remotes = new Remotes(session);
  const remote = pushTarget(request, policy.value);
  if (!remotes.isConfigured(remote)) return ok({ ...followed, stored: false, failures: [] });
  const tracked = project.value.stages
    .filter((stage) => followed.written.includes(stage.file))
    .flatMap(recordedOuts);
  const moved = await pushTracked(session, remotes, tracked, remote === undefined ? {} : { remote });
  return ok({ ...followed, stored: moved.failures.length === 0, failures: moved.failures });
}

/** The job's result with what was seen besides. */
function told(
  result: JobResult,
  {
    watch,
    failures,
    fed,
  }: { readonly watch: Watch; readonly failures: readonly Failure[]; readonly fed: Result<Fed> },
): JobResult {
  const { report, run } = result;
  const known = new Set(report.failures.map(({ message }) => message));
  const broken = watch.feeds.flatMap((row) => (row.state === 'broken' ? [brokenFailure(row)] : []));
  const warnings = [...report.warnings, ...broken, ...failures.filter(({ message }) => !known.has(message))];
  const stored = fed.ok && fed.value.stored;
  const kept = run === undefined || stored ? run : withoutStored(run);
  return {
    ...result,
    ...(kept === undefined ? {} : { run: kept }),
    ...(fed.ok && fed.value.written.length > 0 ? { written: fed.value.written } : {}),
    report: { ...report, watch, warnings, headline: withWatch(report.headline, watch) },
  };
}

function withoutStored(run: NonNullable<JobResult['run']>): NonNullable<JobResult['run']> {
  const { stored: _, ...rest } = run;
  return rest;
}

function brokenFailure({ address, failure }: FeedRow): Failure {
  return {
    reason: failure?.reason ?? 'data',
    message: `the feed of '${address}' is broken, so its recorded data stays: ${failure?.message ?? 'it cannot be read'}`,
    location: failure?.location ?? { file: address.split(':', 1)[0] ?? address },
    ...(failure?.hint === undefined ? {} : { hint: failure.hint }),
  };
}
