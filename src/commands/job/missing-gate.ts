import { type Failure, ok, type Result } from '../../failure.ts';
import type { Policy } from '../../project/policy/policy.ts';
import type { Project } from '../../project/project.ts';
import type { Stage } from '../../project/stage.ts';
import { objectKey } from '../../store/oid.ts';
import { type Store, StoreError } from '../../store/store.ts';
import { transfer } from '../../store/transfer.ts';
import type { JobRequest } from '../context.ts';
import { idOf } from '../data/data.ts';
import { manifestReader } from '../manifests.ts';
import { missingOnRemote } from '../missing-failures.ts';
import type { Planned } from '../planning.ts';
import { absentOnRemote, type Lacking, type Recorded } from '../remote-check.ts';
import type { Remotes } from '../remotes.ts';
import { selectStages } from '../selection.ts';
import type { Session } from '../session.ts';
import { recordedOuts } from '../verify.ts';

/** What the gate looks at. */
export interface GateSetting {
  readonly session: Session;
  readonly remotes: Remotes;
  readonly request: JobRequest;
  readonly policy: Policy;
  readonly planned: Planned;
}

/** Data that is not where the locks promise it; what could not be found out is a warning. */
export interface MissingFound {
  readonly failures: readonly Failure[];
  readonly warnings: readonly Failure[];
}

const nothingMissing: MissingFound = { failures: [], warnings: [] };

/**
 * The missing-data gate: is what the locks name on its remote? In a change the outs that it records anew, on a protected branch
 * and for `verify` all of them; never those of stages that are to run anyway. On a protected branch, what the cache, the
 * proposals or a fallback have is copied to where it belongs, because merging is what makes it part of the project.
 */
export async function missingGate(setting: GateSetting): Promise<MissingFound> {
  const { session, remotes, request, policy } = setting;
  const level = policy.gates.missing ?? 'fail';
  if (level === 'ignore' || !remotes.isConfigured(request.remote)) return nothingMissing;
  const recorded = await toCheck(setting);
  if (recorded.length === 0) return nothingMissing;
  const checked = await absentOnRemote(session, remotes, recorded, {
    ...(request.remote === undefined ? {} : { remote: request.remote }),
    deep: false,
    tree: manifestReader(session, remotes, request.remote),
  });
  if (!checked.ok) return { ...nothingMissing, warnings: checked.failures.map(notChecked) };
  const elsewhere = await helpOut(setting, checked.value.lacking);
  const failures = await missingOnRemote(session, elsewhere.lacking);
  const { warnings } = elsewhere;
  return level === 'fail' ? { failures, warnings } : { failures: [], warnings: [...warnings, ...failures] };
}

async function toCheck({ session, request, planned }: GateSetting): Promise<readonly Recorded[]> {
  const selected = await selectStages(planned.project, session.cwd, request.targets);
  if (!selected.ok) return [];
  const verdicts = new Map(planned.plan.stages.map(({ stage, verdict }) => [stage.address, verdict.kind]));
  // A plan lists no data source that is fresh.
  const isSettled = ({ address }: Stage) => ['fresh', 'frozen'].includes(verdicts.get(address) ?? 'fresh');
  const settled = selected.value.filter(isSettled).flatMap(recordedOuts);
  // `report` tells what a pull request's comment does, and that looks at what the change records anew.
  const isTerminal = request.tier === undefined && request.verb !== 'report';
  const everything = request.verb === 'verify' || request.tier === 'T2' || isTerminal;
  if (everything || settled.length === 0) return settled;
  const before = await planned.before();
  return before === undefined ? settled : settled.filter((recorded) => !isRecordedIn(before, recorded));
}

function isRecordedIn(before: Project, { stage, locked }: Recorded): boolean {
  const there: Stage | undefined = before.byAddress.get(stage.address);
  return there?.lock?.outs.some(({ path, oid }) => path === locked.path && oid === locked.oid) === true;
}

interface Helped {
  readonly lacking: readonly Lacking[];
  readonly warnings: readonly Failure[];
}

/** Leaves out what another source has; where this job may push for everybody, it is brought to its remote. */
async function helpOut(setting: GateSetting, lacking: readonly Lacking[]): Promise<Helped> {
  const { session, remotes, request } = setting;
  if (lacking.length === 0) return { lacking, warnings: [] };
  const left: Lacking[] = [];
  const warnings: Failure[] = [];
  for (const item of lacking) {
    const name = item.recorded.output.remote ?? request.remote;
    const sources = await remotes.sources(name, { only: false });
    if (!sources.ok) return { lacking, warnings: sources.failures };
    const others = sources.value.all.filter((store) => store !== sources.value.main);
    const isPushed = request.tier === 'T2' && request.push;
    const done = isPushed
      ? await promote(session, sources.value.main, others, item)
      : await lookElsewhere(session, others, item);
    if (!done.ok) warnings.push(...done.failures);
    else if (!done.value) left.push(item);
  }
  return { lacking: left, warnings };
}

async function lookElsewhere(
  { host }: Session,
  others: readonly Store[],
  { objects }: Lacking,
): Promise<Result<boolean>> {
  let open = objects.map(objectKey);
  for (const store of others) {
    if (open.length === 0) break;
    try {
      const found = await store.has(open, host.signal);
      open = open.filter((key) => !found.has(key));
    } catch (error) {
      host.signal.throwIfAborted();
      if (!(error instanceof StoreError)) throw error;
    }
  }
  return ok(open.length === 0);
}

/** Verified on the way: whoever put it there is not believed. */
async function promote(
  session: Session,
  main: Store,
  others: readonly Store[],
  { recorded }: Lacking,
): Promise<Result<boolean>> {
  const { cache, host } = session;
  const id = idOf(recorded.locked);
  const objects = [id];
  const { signal } = host;
  const [first, ...fallback] = others;
  if (cache.missing(id).length > 0) {
    if (first === undefined) return ok(false);
    const fetched = await transfer({
      objects,
      from: first,
      to: cache,
      fallback: [...fallback, main],
      signal,
    });
    if (fetched.missing.length > 0 || fetched.failures.length > 0) return ok(false);
  }
  const pushed = await transfer({ objects, from: cache, to: main, signal });
  return pushed.failures.length > 0
    ? { ok: false, failures: pushed.failures }
    : ok(pushed.missing.length === 0);
}

function notChecked(failure: Failure): Failure {
  return {
    ...failure,
    message: `whether all data is on its remote could not be checked: ${failure.message}`,
  };
}
