import type { Project } from '../../project/project.ts';
import type { Run } from '../../run/run.ts';
import type { JobRequest } from '../context.ts';
import type { Remotes } from '../remotes.ts';
import type { Session } from '../session.ts';
import { type Models, readModels } from './models.ts';

/**
 * The models that a job hands on to the next one (docs/models.md): those of a protected branch, when every stage is up to date
 * and what was made is stored. Anything else hands on nothing.
 */
export async function handOn(
  session: Session,
  remotes: Remotes,
  about: { readonly request: JobRequest; readonly run: Run | undefined; readonly after: Project },
): Promise<Models> {
  const { request, run, after } = about;
  const isDone =
    run !== undefined &&
    run.failures.length === 0 &&
    run.stages.every(
      ({ outcome }) => outcome !== 'failed' && outcome !== 'blocked' && outcome !== 'cancelled',
    );
  if (request.tier !== 'T2' || !isDone || after.artifacts.size === 0) return { models: [], warnings: [] };
  return readModels({ session, remotes, project: after, remote: request.remote });
}
