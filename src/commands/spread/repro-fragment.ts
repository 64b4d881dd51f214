import { type Failure, fail, ok, type Result } from '../../failure.ts';
import type { Project } from '../../project/project.ts';
import { runningOrder } from '../../project/running-order.ts';
import type { Stage } from '../../project/stage.ts';
import { resolveTargets } from '../../project/targets.ts';
import type { Run, StageRun } from '../../run/run.ts';
import { withoutExports } from '../exports/without-exports.ts';
import { Remotes } from '../remotes.ts';
import { planRun, runPlanned } from '../repro-run.ts';
import type { Session } from '../session.ts';
import type { Words } from '../verb.ts';
import { shareOf } from './lost.ts';
import { parseJob } from './matrix.ts';
import { writeFragment } from './write-fragment.ts';

/**
 * `repro --fragment FILE`: runs exactly the given stages, whose inputs other machines recorded and pushed, and writes what it
 * recorded into the file. What needs a part that nobody recorded is blocked, and the rest goes on.
 */
export async function reproFragment(session: Session, words: Words): Promise<Result<Run>> {
  const loaded = await session.project();
  if (!loaded.ok) return loaded;
  const project = loaded.value;
  if (project.graphFailures.length > 0) return { ok: false, failures: project.graphFailures };
  const share = await givenStages(session, project, words);
  if (!share.ok) return share;
  const { job, stages } = share.value;
  const upstream = runningOrder(project.graph, stages, { active: true });
  await using remotes = new Remotes(session);
  const planned = await planRun({ session, remotes, project }, upstream, words);
  if (!planned.ok) return planned;
  const { own: all, blocked } = shareOf(planned.value.plan, stages, project.graph);
  const own = await withoutExports(session, all);
  const plan = { ...planned.value.plan, stages: own };
  const forced = new Set(
    [...planned.value.forced].filter((address) => own.some(({ stage }) => stage.address === address)),
  );
  const run = await runPlanned(session, remotes, { ...planned.value, plan, forced }, words);
  if (!run.ok) return run;
  const whole = withBlocked(run.value, blocked);
  for (const stageRun of blocked) await session.host.emit({ kind: 'stage-finished', run: stageRun });
  if (words.options.dry === true) return ok(whole);
  const written = await writeFragment(session, whole, { job, file: String(words.options.fragment) });
  return written.ok ? ok(whole) : written;
}

interface Given {
  readonly job: string | null;
  readonly stages: readonly Stage[];
}

async function givenStages(
  { cwd }: Session,
  project: Project,
  { args, options }: Words,
): Promise<Result<Given>> {
  if (typeof options.job !== 'string') {
    const found = await resolveTargets(project, args, { cwd, singleItem: true, glob: options.glob === true });
    return found.ok ? ok({ job: null, stages: found.value }) : found;
  }
  const job = parseJob(options.job);
  if (!job.ok) return job;
  const stages = job.value.stages.map((address) => project.byAddress.get(address));
  const unknown = job.value.stages.filter((_, i) => stages[i] === undefined);
  if (unknown.length > 0) return fail(unknownStages(unknown));
  return ok({ job: job.value.job, stages: stages as Stage[] });
}

function withBlocked(run: Run, blocked: readonly StageRun[]): Run {
  if (blocked.length === 0) return run;
  const names = [...new Set(blocked.flatMap(({ blockedBy }) => blockedBy ?? []))];
  const failure: Failure = {
    reason: 'stage',
    message: `${blocked.map(({ stage }) => `'${stage.address}'`).join(', ')} cannot run: nothing up to date is recorded for ${names.map((name) => `'${name}'`).join(', ')}`,
    hint: 'run the job that these stages belong to again, and merge its fragment before this one',
  };
  return { ...run, stages: [...run.stages, ...blocked], failures: [...run.failures, failure] };
}

function unknownStages(names: readonly string[]): Failure {
  return {
    reason: 'usage',
    message: `--job names stages that this commit does not declare: ${names.slice(0, 5).join(', ')}`,
    hint: 'make the matrix and run its jobs on the same commit',
  };
}
