import { relative, sep } from 'node:path';
import { runJob } from '../commands/ci.ts';
import type { Environment, Event, JobRequest, JobResult } from '../commands/context.ts';
import { runDrillJob } from '../commands/drill/drill-job.ts';
import { runWatchJob } from '../commands/feeds/watch-job.ts';
import { reportLinks } from '../commands/report-links.ts';
import type { Failure, Result } from '../failure.ts';
import { Git } from '../workspace/git.ts';
import { findRoots } from '../workspace/root.ts';
import type { Base } from './base.ts';
import type { Finished } from './finished.ts';
import type { Inputs } from './inputs.ts';
import type { Job } from './job.ts';
import type { Log } from './log.ts';
import { mask, secretsOf } from './mask.ts';
import { openObjectCache } from './object-cache.ts';
import type { ProjectFolder } from './projects.ts';
import { RunnerFiles } from './runner-files.ts';
import { runSetup } from './setup.ts';
import { setupHint } from './setup-hint.ts';
import { stageEnvironment } from './stage-env.ts';
import type { HeadWatch } from './superseded.ts';

/** The work that was decided, and the machine it is done on. */
export interface Work {
  readonly inputs: Inputs;
  readonly job: Job;
  readonly base: Base;
  /** The run cache's lane; undefined: the code is trusted */
  readonly lane: string | undefined;
  readonly projects: readonly ProjectFolder[];
  /** Undefined: nothing can pass this run by */
  readonly watch: HeadWatch | undefined;
  /** Absolute top folder of the repository */
  readonly top: string;
  readonly env: Environment;
  readonly cpus: number;
  /** Absolute folder for our own files */
  readonly scratch: string;
  readonly signal: AbortSignal;
  readonly log: Log;
}

/** What was done, and the texts that nobody may read of it. */
export interface Done {
  readonly finished: readonly Finished[];
  readonly secrets: readonly string[];
}

/**
 * Runs the job in one project after another; `setup` runs once for all of them, when the first stage needs it. Results come
 * back without secrets, also those that `setup` made.
 */
export async function runProjects(work: Work): Promise<Done> {
  const { env, inputs, log, signal, top, watch } = work;
  const stageEnv = (named: readonly string[]) => stageEnvironment(env, [...inputs.env, ...named]);
  let secrets = secretsOf(env, inputs.token);
  const setup = once(async (named) => {
    const made = await setUp(work, inputs.setup ?? '', stageEnv(named));
    if (!made.ok) return made;
    const known = new Set(secrets);
    secrets = secretsOf({ ...env, ...made.value }, inputs.token);
    log.secrets(secrets.filter((secret) => !known.has(secret)));
    return made;
  });
  const objectCache = await openObjectCache(work);
  const git = new Git({ root: top, env });
  const finished: Finished[] = [];
  for (const { path } of work.projects) {
    const roots = findRoots(path);
    const root = roots.ok ? roots.value.projectRoot : path;
    const folder = relative(top, root).split(sep).join('/');
    if (work.projects.length > 1) log.line(`project ${folder === '' ? '.' : folder}`);
    const request: JobRequest = {
      ...work.job.request,
      ...(work.base.base === undefined ? {} : { base: work.base.base }),
      ...(work.base.baseName === undefined ? {} : { baseName: work.base.baseName }),
      stageEnv,
      policyFile: inputs.config,
      ...(objectCache === undefined ? {} : { objectCache }),
      ...(watch === undefined ? {} : { givesWay: (before) => watch.look({ exactly: before === 'push' }) }),
      ...(work.lane === undefined ? {} : { lane: work.lane }),
      ...(inputs.setup === undefined ? {} : { setup }),
      links: reportLinks(env, folder),
    };
    const { emit, tampering } = guarded(log.listener(folder), env);
    const host = { cwd: path, env, git, cpus: work.cpus, signal, now: Date.now, emit };
    const run = kindOf(request);
    const result = withFailures(await run(request, host), tampering);
    log.close();
    const hint = setupHint(result, { root, top, setup: inputs.setup });
    finished.push({ folder, root, result: mask(withWarning(result, hint), secrets) });
  }
  await git.close();
  await objectCache?.close();
  return { finished, secrets };
}

function kindOf({ drill, watches }: JobRequest): typeof runJob {
  if (drill !== undefined) return runDrillJob;
  return watches === true ? runWatchJob : runJob;
}

/** Looks after every stage whether the runner's own files are still as they were. */
function guarded(listener: (event: Event) => void, env: Environment) {
  const files = new RunnerFiles(env);
  const tampering: Failure[] = [];
  const emit = (event: Event): void => {
    listener(event);
    const found = event.kind === 'stage-finished' ? files.restore(event.run.stage.address) : undefined;
    if (found !== undefined) tampering.push(found);
  };
  return { emit, tampering };
}

function withFailures(result: JobResult, failures: readonly Failure[]): JobResult {
  if (failures.length === 0) return result;
  const exitCode = result.exitCode === 0 ? 1 : result.exitCode;
  const { report } = result;
  return {
    ...result,
    exitCode,
    report: { ...report, exitCode, failures: [...report.failures, ...failures] },
  };
}

function withWarning(result: JobResult, warning: Failure | undefined): JobResult {
  if (warning === undefined) return result;
  const { report } = result;
  return { ...result, report: { ...report, warnings: [...report.warnings, warning] } };
}

function setUp(
  { log, projects, top, scratch, signal }: Work,
  script: string,
  env: Environment,
): Promise<Result<Environment>> {
  const [only, ...others] = projects;
  const cwd = only !== undefined && others.length === 0 ? only.path : top;
  return runSetup({ script, cwd, env, scratch, signal, onText: (text) => log.output('setup', text) });
}

/** One policy serves all projects of a repository, so the names are the same each time. */
function once<T>(make: (named: readonly string[]) => Promise<T>): (named: readonly string[]) => Promise<T> {
  let made: Promise<T> | undefined;
  return (named) => {
    made ??= make(named);
    return made;
  };
}
