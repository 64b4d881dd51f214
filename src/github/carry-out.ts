import { tmpdir } from 'node:os';
import type { Environment } from '../commands/context.ts';
import type { Failure } from '../failure.ts';
import { findGitRoot } from '../workspace/root.ts';
import { type ApiOptions, openApi } from './api.ts';
import { prepareBase } from './base.ts';
import { hasPersistedCredentials, persistedAdvice } from './credentials.ts';
import type { Inputs } from './inputs.ts';
import { type ActiveTrigger, decideJob, type Job } from './job.ts';
import { laneOf } from './lane.ts';
import type { Log } from './log.ts';
import { findProjects } from './projects.ts';
import { publish } from './publish.ts';
import { fetchRuleHistory } from './rule-history.ts';
import { runProjects } from './run-projects.ts';
import { setOutputs } from './summary.ts';
import { HeadWatch } from './superseded.ts';

/** The machine that the action runs on, as its entry found it. */
export interface Surroundings {
  readonly env: Environment;
  /** Absolute; where the repository was checked out */
  readonly workspace: string;
  readonly cpus: number;
  readonly log: Log;
  /** Aborted by a signal, with its exit code as the reason */
  readonly interrupt: AbortSignal;
  /** How the API waits, where that is not to be as for everybody */
  readonly patience?: Pick<ApiOptions, 'budget' | 'sleep' | 'writeGap'>;
  /** Told why a run gave way, where somebody waits for its answer */
  gaveWay?(why: Failure): Promise<void>;
  /** Takes credentials out of the process's own environment, where libraries look for them */
  forgetCredentials(): void;
}

/** Decides what an event asks for, does it and tells it. Gives the exit code: 0, 1, 2, or that of a signal. */
export async function carryOut(
  inputs: Inputs,
  trigger: ActiveTrigger,
  around: Surroundings,
): Promise<number> {
  const { env, workspace, cpus, log, interrupt } = around;
  const job = decideJob(inputs, trigger);
  if (!job.ok) return refuse(job.failures, log, env);
  const projects = await findProjects(workspace, inputs.workingDirectories);
  if (!projects.ok) return refuse(projects.failures, log, env);
  const top = findGitRoot(projects.value[0]?.path ?? workspace) ?? workspace;
  await remark(job.value, top, log);

  const { token } = inputs;
  const api = openApi({ env, token, signal: afterGrace(interrupt), ...around.patience });
  // What feeds bring is compared with what the branch had.
  const wanted = inputs.base ?? (job.value.request.watches === true ? 'HEAD' : undefined);
  const at = { workspace: top, env, token, api, trigger, wanted };
  const base = await prepareBase(at);
  const history = await fetchRuleHistory({ ...at, base: base.base, config: inputs.config });
  for (const warning of [base.warning, history]) if (warning !== undefined) log.failure(warning, 'warning');
  const machine = { top, env, cpus, scratch: env.RUNNER_TEMP ?? tmpdir(), signal: interrupt, log };
  const lane = laneOf(trigger, env);
  const watch = watchHead(trigger, inputs, around);
  const work = { inputs, job: job.value, base, lane, projects: projects.value, watch };
  const done = await runProjects({ ...machine, ...work });
  const newer = watch?.newer;
  if (newer !== undefined) await around.gaveWay?.(newer);
  const ended = { cancelled: interrupt.aborted, gaveWay: newer !== undefined };
  const how = { commit: job.value.commit, inputs, trigger, env, workspace: top, api, log };
  const told = await publish({ ...done, ...ended, ...how });
  if (interrupt.aborted) return Number(interrupt.reason);
  return Math.max(told.mustFail ? 1 : 0, ...done.finished.map(({ result }) => result.exitCode));
}

/** Says why nothing was attempted, in the log and in the outputs. Gives exit code 2. */
export async function refuse(failures: readonly Failure[], log: Log, env: Environment): Promise<number> {
  log.close();
  for (const failure of failures) log.failure(failure);
  await setOutputs(env, { outcome: 'refused', conclusion: 'failure' });
  return 2;
}

/** Only runs of a pull request's head can be passed by, and only with a token can that be seen. */
function watchHead(
  trigger: ActiveTrigger,
  { token }: Inputs,
  { env, interrupt, patience }: Surroundings,
): HeadWatch | undefined {
  if (trigger.kind !== 'pull-request' || token === undefined) return undefined;
  const waits = patience === undefined ? {} : { patience };
  return new HeadWatch({ trigger, token, env, signal: interrupt, ...waits });
}

/** What the user should know before anything happens. */
async function remark({ notes }: Job, top: string, log: Log): Promise<void> {
  const credentials = (await hasPersistedCredentials(top)) ? [persistedAdvice] : [];
  for (const message of [...notes, ...credentials]) log.annotate({ level: 'notice', message });
}

/** A cancelled run still has a moment to say so; the runner kills it 10 s after its first signal. */
function afterGrace(interrupt: AbortSignal): AbortSignal {
  const late = new AbortController();
  interrupt.addEventListener('abort', () => setTimeout(() => late.abort(), 4_000).unref());
  return late.signal;
}
