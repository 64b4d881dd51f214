import fs from 'node:fs';
import { dirname } from 'node:path';
import { tempPath } from '../../atomic-write.ts';
import { type Failure, ok, type Result } from '../../failure.ts';
import type { Project } from '../../project/project.ts';
import { sameRecord } from '../../project/same-record.ts';
import { treeId } from '../../store/tree.ts';
import { listFolder } from '../../workspace/file-name.ts';
import type { HashInfo } from '../../workspace/hash-info.ts';
import { statsAt, statsBehind } from '../../workspace/stats.ts';
import type { Unrecorded, Wanted } from '../checkout-tracked.ts';
import { importPlace } from '../import-source.ts';
import type { Session } from '../session.ts';
import type { RepoSource } from '../source-repo/repo-source.ts';
import { takePath } from '../source-repo/take.ts';
import { withTaken } from '../source-repo/with-taken.ts';
import { takeSource } from '../source-url/bring.ts';
import { lookAtSource } from '../source-url/look.ts';
import { workspaceHash } from '../workspace-hash.ts';
import type { PartialImport } from './partial.ts';
import { waitingPlace } from './place.ts';

/**
 * Brings the data of imports that have no hash yet into the cache, from their sources and only if those still have what was
 * recorded; the `.dvc` files stay as they are (dvc: dvc_data/index/fetch.py). Gives how many files arrived.
 */
export async function fetchPartial(
  session: Session,
  project: Project,
  items: readonly PartialImport[],
  jobs?: number,
): Promise<Result<number>> {
  let count = 0;
  for (const item of items) {
    const place = waitingPlace(session, item);
    if (!place.ok) return place;
    if (statsAt(place.value) !== undefined) continue;
    fs.mkdirSync(dirname(place.value), { recursive: true });
    const temp = tempPath(dirname(place.value));
    try {
      const taken = await take({ session, project, jobs }, item, temp);
      if (!taken.ok) return taken;
      if (!taken.value) continue;
      fs.renameSync(temp, place.value);
      count += filesAt(place.value);
    } finally {
      fs.rmSync(temp, { recursive: true, force: true });
    }
  }
  return ok(count);
}

interface Taker {
  readonly session: Session;
  readonly project: Project;
  readonly jobs: number | undefined;
}

/** Puts the data at an absolute path; false: the source no longer has it. */
async function take(
  { session, project, jobs }: Taker,
  item: PartialImport,
  to: string,
): Promise<Result<boolean>> {
  if (item.repo !== undefined) return takeFromRepo(session, item.repo, item.dep.path, to);
  const place = importPlace(item.dep);
  if (!place.ok) return place;
  const { locked, dep } = item;
  const seen = await lookAtSource({ session, project }, place.value, { locked, options: dep.options });
  if (!seen.ok) return seen;
  if (seen.value === undefined || locked === undefined || !sameRecord(seen.value.record, locked))
    return ok(false);
  const taken = await takeSource(session, seen.value, to, { jobs });
  return taken.ok ? ok(true) : taken;
}

function takeFromRepo(
  { host, cache }: Session,
  repo: RepoSource,
  path: string,
  to: string,
): Promise<Result<boolean>> {
  const rev = repo.revLock ?? repo.rev;
  return withTaken({ host, cache, repo, rev, path }, takePath, (copy) => {
    fs.cpSync(copy, to, { recursive: true, mode: fs.constants.COPYFILE_FICLONE });
    return ok(true);
  });
}

function filesAt(path: string): number {
  if (statsBehind(path)?.isDirectory() !== true) return 1;
  return listFolder(path).reduce((sum, { name }) => sum + filesAt(`${path}/${name}`), 0);
}

/**
 * What of them can be put into the workspace: data that was fetched gets its place among the objects of the cache; what was
 * not is none.
 */
export async function waitingData(
  session: Session,
  project: Project,
  items: readonly PartialImport[],
): Promise<Result<{ readonly wanted: readonly Wanted[]; readonly absent: readonly Unrecorded[] }>> {
  const hash = workspaceHash(session, project, await session.ignore());
  const wanted: Wanted[] = [];
  const absent: Unrecorded[] = [];
  for (const { output, ...item } of items) {
    const place = waitingPlace(session, { output, ...item });
    if (!place.ok) return place;
    const hashed = await hash({ kind: 'outside', path: place.value }, 'md5');
    if (!hashed.ok) return hashed;
    if (hashed.value === undefined) {
      absent.push({ output, failure: notFetched(output.path) });
      continue;
    }
    const { info, tree } = hashed.value;
    const put = (path: string, id: HashInfo) => session.cache.addFile(path, id, 'hardlink');
    if (tree === undefined) put(place.value, info);
    for (const { path, oid } of tree?.entries ?? []) put(`${place.value}/${path}`, { ...info, oid });
    if (tree !== undefined) session.cache.addBytes(treeId(tree).bytes, info);
    wanted.push({ output, locked: { path: output.path, ...info } });
  }
  return ok({ wanted, absent });
}

function notFetched(path: string): Failure {
  return {
    reason: 'data',
    message: `'${path}': its data was not downloaded when it was imported, and is not here`,
    hint: '`fetch` brings it if the source still has what was recorded, `update` what the source has now',
  };
}
