import type { Failure } from '../../failure.ts';
import { add, nothing } from '../../plan/plan.ts';
import type { Policy } from '../../project/policy/policy.ts';
import type { Project } from '../../project/project.ts';
import type { Run } from '../../run/run.ts';
import type { ObjectId } from '../../store/oid.ts';
import type { JobRequest } from '../context.ts';
import type { Moved } from '../data/data.ts';
import type { TreeReader } from '../look.ts';
import type { Remotes } from '../remotes.ts';
import { pushRun } from '../reproduce.ts';
import type { Session } from '../session.ts';
import { bringDurations, keepDurations, keepEntries, keepObjects, noteLive } from './object-cache.ts';
import { pushEntries } from './push-entries.ts';

/** Where a job's results go, and what is known of them. */
export interface PushSetting {
  readonly session: Session;
  readonly remotes: Remotes;
  readonly request: JobRequest;
  readonly policy: Policy;
  /** What readers should know */
  readonly warnings: Failure[];
}

/**
 * Puts what a run made where it belongs: objects to the remote, then the run-cache entries that name them; and everything to
 * the job's cache. That the remote takes nothing for lack of credentials is a warning where the cache keeps it.
 */
export async function pushResults(setting: PushSetting, run: Run): Promise<Run> {
  const { session, remotes, request, policy, warnings } = setting;
  const name = pushTarget(request, policy);
  const { objectCache } = request;
  if (name !== undefined && !remotes.isConfigured(name)) {
    const opened = await remotes.open(name);
    return opened.ok ? run : { ...run, failures: [...run.failures, ...opened.failures] };
  }
  if (!remotes.has(name)) {
    warnings.push(nowhereToPush);
    return run;
  }
  const moved = await pushRun(session, remotes, run, name === undefined ? {} : { remote: name });
  if (objectCache?.saves === true && !remotes.isConfigured(name)) {
    session.host.emit({ kind: 'note', text: onlyCached });
    return { ...run, pushed: moved.amount, failures: [...run.failures, ...moved.failures] };
  }
  if (objectCache?.saves === true && lacksCredentials(moved)) {
    warnings.push(...moved.failures.map(keptInstead));
    return { ...run, pushed: moved.amount };
  }
  const isStored = moved.failures.length === 0;
  const entries = isStored ? await pushEntries(setting, run, name) : nothing;
  const pushed = add(moved.amount, entries);
  return { ...run, pushed, stored: isStored, failures: [...run.failures, ...moved.failures] };
}

/** Pushes what a run made, unless the run gave way to a newer commit, or has to now. */
export async function pushUnlessNewer(setting: PushSetting, run: Run): Promise<Run> {
  const made = run.stages.some(({ outcome }) => outcome === 'ran' || outcome === 'restored');
  if (run.failures.some(({ reason }) => reason === 'cancelled')) return run;
  const newer = made ? await setting.request.givesWay?.('push') : undefined;
  return newer === undefined ? pushResults(setting, run) : { ...run, failures: [...run.failures, newer] };
}

/** Untrusted results go to the policy's `proposals` remote, if there is one (design section 5). */
export function pushTarget({ tier, remote }: JobRequest, { remotes }: Policy): string | undefined {
  const isUntrusted = tier === 'T0' || tier === 'T1';
  return isUntrusted ? (remotes.proposals ?? remote) : remote;
}

function lacksCredentials({ failures }: Moved): boolean {
  return failures.length > 0 && failures.every(({ reason }) => reason === 'config');
}

function keptInstead(failure: Failure): Failure {
  return {
    ...failure,
    message: `${failure.message}; the results are in the GitHub Actions cache instead, until it forgets them`,
  };
}

const onlyCached =
  'no remote is configured, so the results are in the GitHub Actions cache only: it forgets what nobody used for seven days';

const nowhereToPush: Failure = {
  reason: 'config',
  message: 'the results were not pushed: no default remote is set in .dvc/config',
  hint: 'add one with `dvc remote add -d NAME URL`, or set `push: never`',
  location: { file: '.dvc/config' },
};

/** What a run leaves in the job's cache for the next one: results, run-cache entries, durations. */
export async function keepInCache(
  { session, remotes, request }: PushSetting,
  run: Run,
  project: Project,
): Promise<void> {
  const { objectCache } = request;
  if (objectCache?.saves !== true || session.host.signal.aborted) return;
  // Inputs are kept too where no remote could give them again.
  const all = remotes.isConfigured(request.remote)
    ? []
    : project.stages.flatMap(({ lock }) => lock?.outs ?? []);
  const made = run.stages.flatMap(({ outcome, entry }) =>
    outcome === 'ran' || outcome === 'restored' ? (entry?.outs ?? []) : [],
  );
  const objects = [...all, ...made].flatMap(({ oid, hashName }): ObjectId[] =>
    oid === undefined ? [] : [{ oid, hashName }],
  );
  await keepObjects(session, objectCache, objects);
  const keys = run.stages.flatMap(({ runCacheKey }) => (runCacheKey === undefined ? [] : [runCacheKey]));
  await keepEntries(session, objectCache, keys);
  if (run.stages.some(({ outcome }) => outcome === 'ran')) await keepDurations(session, objectCache);
}

/** Brings what earlier jobs left, before anything is planned. */
export async function bringFromCache(session: Session, { objectCache }: JobRequest): Promise<void> {
  if (objectCache !== undefined) await bringDurations(session, objectCache);
}

/** Notes what head and base name, so that tidying up keeps it. */
export async function noteUse(
  { objectCache }: JobRequest,
  projects: readonly (Project | undefined)[],
  tree: TreeReader,
): Promise<void> {
  if (objectCache?.saves !== true) return;
  for (const project of projects) await noteLive(objectCache, project, tree);
}
