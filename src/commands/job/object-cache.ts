import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { writeFileAtomic } from '../../atomic-write.ts';
import type { Project } from '../../project/project.ts';
import { systemCode } from '../../store/disk-error.ts';
import { isTreeOid, type ObjectId, objectKey } from '../../store/oid.ts';
import { pushObjects } from '../../store/push.ts';
import { StoreError } from '../../store/store.ts';
import type { ObjectCache } from '../context.ts';
import { durationsFile } from '../durations.ts';
import type { TreeReader } from '../look.ts';
import { readAll } from '../manifests.ts';
import { projectFolder } from '../relative.ts';
import type { Session } from '../session.ts';

/** Copies objects of the local cache, members of folders included, that it does not have. Gives what was new to it. */
export async function keepObjects(
  session: Session,
  { store }: ObjectCache,
  objects: readonly ObjectId[],
): Promise<{ readonly objects: number; readonly bytes: number }> {
  const { cache, host } = session;
  const here = objects.filter((id) => cache.missing(id).length === 0);
  const { moved } = await pushObjects({ from: cache, to: store, objects: here, signal: host.signal });
  return moved;
}

/** Copies run-cache entries, whose names say what is in them, from the local cache; those that are there stay. */
export async function keepEntries(
  { cache, host }: Session,
  { store }: ObjectCache,
  keys: readonly string[],
): Promise<void> {
  const there = await store.has(keys, host.signal);
  for (const key of keys.filter((wanted) => !there.has(wanted))) {
    const bytes = await readAll(cache.store, key, host.signal);
    if (bytes !== undefined) await quietly(() => store.write(key, { kind: 'bytes', bytes }, host.signal));
  }
}

/** Notes what the locks of a project name as still of use, so that tidying keeps it. */
export async function noteLive(
  { live }: ObjectCache,
  project: Project | undefined,
  tree: TreeReader,
): Promise<void> {
  for (const { lock } of project?.stages ?? []) {
    for (const { oid, hashName } of lock?.outs ?? []) {
      if (oid === undefined) continue;
      live.add(objectKey({ oid, hashName }));
      const members = isTreeOid(oid) ? ((await tree(oid, hashName))?.entries ?? []) : [];
      for (const member of members) live.add(objectKey({ oid: member.oid, hashName }));
    }
  }
}

/** Brings the durations of earlier runs to a fresh machine, for estimates; those that are here stay. */
export async function bringDurations(session: Session, { store }: ObjectCache): Promise<void> {
  const file = durationsFile(session);
  if (existsSync(file)) return;
  const bytes = await quietly(() => readAll(store, durationsKey(session), session.host.signal));
  if (bytes === undefined || bytes.length > maxDurationsBytes) return;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileAtomic(file, bytes);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}

const maxDurationsBytes = 4 * 2 ** 20;

/** Keeps the durations that this machine knows. */
export async function keepDurations(session: Session, { store }: ObjectCache): Promise<void> {
  const file = durationsFile(session);
  if (!existsSync(file)) return;
  const bytes = readFileSync(file);
  await quietly(() => store.write(durationsKey(session), { kind: 'bytes', bytes }, session.host.signal));
}

/** One for each project of a repository; the folder's name may hold what a key may not. */
function durationsKey(session: Session): string {
  const folder = posix.normalize(projectFolder(session));
  return `lockstep/durations/${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
}

async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError) return undefined;
    throw error;
  }
}
