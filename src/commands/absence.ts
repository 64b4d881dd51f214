import type { Project } from '../project/project.ts';
import { isTreeOid } from '../store/oid.ts';
import { pyRepr } from '../values/spelling.ts';
import { Tuple } from '../values/value.ts';
import { manifestReader } from './manifests.ts';
import type { TableSources } from './tables.ts';

/**
 * What DVC says of a path without contents: not there; or tracked, and neither in the cache nor on the remote, which for a
 * file in a folder can be because nobody has the folder's list of files (dvc_data: index.py DataIndexDirError).
 */
export async function absence(
  { graph }: Project,
  path: string,
  { session, remotes, remote }: TableSources,
): Promise<{ readonly type: string; readonly msg: string }> {
  const producer = graph.producerAbove(path);
  const isTracked = producer?.output.cache === true;
  const locked = producer?.stage.lock?.outs.find((entry) => entry.path === producer.output.path);
  const place = producer?.output.place;
  if (isTracked && locked?.oid !== undefined && isTreeOid(locked.oid) && place?.kind === 'inside') {
    const tree = await manifestReader(session, remotes, remote)(locked.oid, locked.hashName);
    const key = pyRepr(Tuple.from(place.path.split('/')));
    if (tree === undefined) return { type: 'DataIndexDirError', msg: `failed to load directory ${key}` };
  }
  const what = isTracked ? 'No storage files available' : 'No such file or directory';
  return { type: 'FileNotFoundError', msg: `[Errno 2] ${what}: '${path}'` };
}
