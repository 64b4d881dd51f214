import { readFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import type { Environment } from './commands/context.ts';
import type { Failure } from './failure.ts';
import { openApi } from './github/api.ts';
import { prepareBase } from './github/base.ts';
import { hasPersistedCredentials, persistedAdvice } from './github/credentials.ts';
import { readTrigger } from './github/event.ts';
import { type Inputs, readInputs } from './github/inputs.ts';
import { type ActiveTrigger, decideJob } from './github/job.ts';
import { Log } from './github/log.ts';
import { findProjects } from './github/projects.ts';
import { publish } from './github/publish.ts';
import { runProjects } from './github/run-projects.ts';
import { setOutputs } from './github/summary.ts';
import { findGitRoot } from './workspace/root.ts';

/** The Action: what started it, what to do, do it, say it. Gives the exit code: 0, 1, 2, or that of a signal. */
async function main(env: Environment, interrupt: AbortSignal): Promise<number> {
  const log = new Log({ workspace: workspaceOf(env), write: (text) => process.stdout.write(text) });
  const inputs = readInputs();
  if (!inputs.ok) return refuse(inputs.failures, log, env);
  const trigger = readTrigger(env, await readPayload(env));
  if (trigger.kind === 'refused') return refuse([trigger.failure], log, env);
  if (trigger.kind !== 'ignored') return act(inputs.value, trigger, { env, interrupt, log });
  log.line(`nothing to do: ${trigger.why}`);
  return 0;
}

interface Surroundings {
  readonly env: Environment;
  readonly interrupt: AbortSignal;
  readonly log: Log;
}

async function act(
  inputs: Inputs,
  trigger: ActiveTrigger,
  { env, interrupt, log }: Surroundings,
): Promise<number> {
  const workspace = workspaceOf(env);
  const job = decideJob(inputs, trigger);
  if (!job.ok) return refuse(job.failures, log, env);
  const projects = await findProjects(workspace, inputs.workingDirectories);
  if (!projects.ok) return refuse(projects.failures, log, env);
  const top = findGitRoot(projects.value[0]?.path ?? workspace) ?? workspace;
  for (const message of job.value.notes) log.annotate({ level: 'notice', message });
  if (await hasPersistedCredentials(top)) log.annotate({ level: 'notice', message: persistedAdvice });

  const { token } = inputs;
  const api = openApi({ env, token, signal: afterGrace(interrupt) });
  const base = await prepareBase({ workspace: top, env, token, api, trigger, wanted: inputs.base });
  if (base.warning !== undefined) log.failure(base.warning, 'warning');
  const machine = {
    top,
    env,
    cpus: availableParallelism(),
    scratch: env.RUNNER_TEMP ?? tmpdir(),
    signal: interrupt,
    log,
  };
  const done = await runProjects({ ...machine, inputs, job: job.value, base, projects: projects.value });
  await publish({ ...done, inputs, trigger, env, workspace: top, api, log, cancelled: interrupt.aborted });
  return interrupt.aborted
    ? Number(interrupt.reason)
    : Math.max(0, ...done.finished.map(({ result }) => result.exitCode));
}

function workspaceOf(env: Environment): string {
  return env.GITHUB_WORKSPACE ?? process.cwd();
}

async function refuse(failures: readonly Failure[], log: Log, env: Environment): Promise<number> {
  for (const failure of failures) log.failure(failure);
  await setOutputs(env, { outcome: 'refused', conclusion: 'failure' });
  return 2;
}

async function readPayload(env: Environment): Promise<unknown> {
  try {
    return JSON.parse(await readFile(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
  } catch (error) {
    // No payload, or none that is JSON: what needs one says so (event.ts).
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code !== undefined) return undefined;
    throw error;
  }
}

/** A cancelled run still has a moment to say so; the runner kills it 10 s after its first signal. */
function afterGrace(interrupt: AbortSignal): AbortSignal {
  const late = new AbortController();
  interrupt.addEventListener('abort', () => setTimeout(() => late.abort(), 4_000).unref());
  return late.signal;
}

const interrupt = new AbortController();
process.on('SIGINT', () => interrupt.abort(130));
process.on('SIGTERM', () => interrupt.abort(143));
const exitCode = await main(process.env, interrupt.signal);
// Open sockets and a client that still retries must not keep the job waiting; what was said must have left.
process.stdout.write('', () => process.exit(exitCode));
