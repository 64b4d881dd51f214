import { type Failure, fail, ok, type Result } from '../../failure.ts';
import { type MatrixJob, spread } from '../../plan/matrix.ts';
import { activeProducers } from '../../plan/propagate.ts';
import type { Json } from '../../report/json-text.ts';
import type { Planned } from '../planning.ts';

/** The jobs of a plan; `waves`: at most so many. */
export function matrixOf(
  { plan, project }: Planned,
  waves: number | undefined,
): readonly (readonly MatrixJob[])[] {
  const active = activeProducers(
    project.graph,
    plan.stages.map(({ stage }) => stage),
  );
  return spread(plan.stages, active, waves === undefined ? {} : { waves });
}

/** `lockstep.matrix/1`: each wave is what GitHub takes as `strategy.matrix`. */
export function matrixJson(waves: readonly (readonly MatrixJob[])[]): Json {
  return {
    schema: 'lockstep.matrix/1',
    waves: waves.map((jobs) => ({ include: jobs.map((job) => ({ ...job, stages: [...job.stages] })) })),
  };
}

/** Reads one job as `plan --matrix` printed it, which a workflow may hand on with `toJSON(matrix)`. */
export function parseJob(text: string): Result<{ readonly job: string; readonly stages: readonly string[] }> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail(noJob);
  }
  if (typeof value !== 'object' || value === null) return fail(noJob);
  const { job, stages } = value as Readonly<Record<string, unknown>>;
  const isJob = typeof job === 'string' && /^[0-9A-Za-z._-]{1,64}$/.test(job);
  const isList = Array.isArray(stages) && stages.every((stage) => typeof stage === 'string' && stage !== '');
  return isJob && isList && stages.length > 0 ? ok({ job, stages: stages as string[] }) : fail(noJob);
}

const noJob: Failure = {
  reason: 'usage',
  message: '--job takes a job as `plan --matrix` prints it: {"job": "1-1", "stages": ["train"]}',
  hint: 'in a workflow, set an environment variable to toJSON(matrix) and pass that: --job "$JOB"',
};
