import { runJob } from '../src/commands/ci.ts';
import type { Host, JobRequest, JobResult } from '../src/commands/context.ts';

/** The job of the action at a project root, on a machine with two cores, a home of its own, and nobody who listens. */
export function runJobAt(
  root: string,
  request: Partial<JobRequest>,
  { env = {}, ...host }: Partial<Host> = {},
): Promise<JobResult> {
  return runJob(
    { verb: 'repro', targets: [], push: false, force: false, keepGoing: false, ...request },
    {
      cwd: root,
      env: { PATH: process.env.PATH, HOME: root, ...env },
      cpus: 2,
      signal: new AbortController().signal,
      now: Date.now,
      emit: () => undefined,
      ...host,
    },
  );
}

/** The outcome of each stage, by address. */
export function outcomesOf(result: JobResult): Record<string, string> {
  return Object.fromEntries((result.run?.stages ?? []).map(({ stage, outcome }) => [stage.address, outcome]));
}
