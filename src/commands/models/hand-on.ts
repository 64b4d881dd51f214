import { join } from 'node:path';
import { isReleased } from '../../project/policy/matching.ts';
import type { Project } from '../../project/project.ts';
import type { Run } from '../../run/run.ts';
import { isTreeOid, objectKey, parseOid } from '../../store/oid.ts';
import type { JobRequest } from '../context.ts';
import { fetchObjects } from '../data/data.ts';
import type { Remotes } from '../remotes.ts';
import type { Session } from '../session.ts';
import type { Model } from './model.ts';
import { type Models, readModels } from './models.ts';

/**
 * The models that a job hands on to the next one (docs/models.md): those of a protected branch, when every stage is up to date
 * and what was made is stored. Anything else hands on nothing, results that are only proposed among it.
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
  const isMerged = request.tier === 'T2' && request.proposes !== true;
  if (!isMerged || !isDone || after.artifacts.size === 0) return { models: [], warnings: [] };
  const policy = await session.policy();
  if (!policy.ok) return { models: [], warnings: policy.failures };
  const { remote } = request;
  const found = await readModels({ session, remotes, project: after, remote });
  const models: Model[] = [];
  for (const model of found.models) {
    if (!isReleased(policy.value, model.name)) models.push(model);
    else models.push({ ...model, release: await fileOf(model, { session, remotes, remote }) });
  }
  return { ...found, models };
}

/** Brings the bytes of a model to this machine; a folder has no one file. */
async function fileOf(
  { hash, path, url }: Model,
  about: { readonly session: Session; readonly remotes: Remotes; readonly remote: string | undefined },
): Promise<NonNullable<Model['release']>> {
  const { session, remotes, remote } = about;
  const [name, text] = hash.split(':');
  const oid = parseOid(text);
  if (oid === undefined || isTreeOid(oid)) return {};
  if (url === undefined) return { file: join(session.gitRoot ?? session.projectRoot, path) };
  const id = { oid, hashName: name === 'md5' ? ('md5' as const) : ('md5-dos2unix' as const) };
  if (session.cache.missing(id).length > 0)
    await fetchObjects(session, remotes, [id], remote === undefined ? {} : { remote });
  if (session.cache.missing(id).length > 0) return {};
  return { file: session.cache.store.folder.path(objectKey(id)) };
}
