import { type Failure, ok, type Result } from '../failure.ts';
import { md5Bytes } from '../store/md5.ts';
import { type HashName, isTreeOid, type ObjectId, objectKey } from '../store/oid.ts';
import type { Store } from '../store/store.ts';
import { StoreError } from '../store/store.ts';
import { idOf, type Tracked } from './data/data.ts';
import { manifestReader, type Remotes, readAll } from './remotes.ts';
import type { Session } from './session.ts';

/** What a remote lacks of what locks name. */
export interface RemoteCheck {
  readonly checked: number;
  readonly missing: readonly ObjectId[];
  /** Folders whose manifest cannot be had, and with `deep` objects whose bytes do not hash to their name */
  readonly failures: readonly Failure[];
}

/** Asks a remote for every object that the given paths name, members of folders included; `deep` also reads and hashes each. */
export async function absentOnRemote(
  session: Session,
  remotes: Remotes,
  tracked: readonly Tracked[],
  options: { readonly remote?: string; readonly deep: boolean },
): Promise<Result<RemoteCheck>> {
  const store = await remotes.open(options.remote);
  if (!store.ok) return store;
  const ids = await withMembers(session, remotes, tracked, options.remote);
  try {
    const present = await store.value.has(ids.map(objectKey), session.host.signal);
    const missing = ids.filter((id) => !present.has(objectKey(id)));
    const failures = options.deep
      ? await corruptAmong(
          store.value,
          ids.filter((id) => present.has(objectKey(id))),
          session.host.signal,
        )
      : [];
    return ok({ checked: ids.length, missing, failures });
  } catch (error) {
    if (error instanceof StoreError) return { ok: false, failures: [error.failure] };
    throw error;
  }
}

async function withMembers(
  session: Session,
  remotes: Remotes,
  tracked: readonly Tracked[],
  remote: string | undefined,
): Promise<ObjectId[]> {
  const tree = manifestReader(session, remotes, remote);
  const ids = new Map<string, ObjectId>();
  const addId = (id: ObjectId) => ids.set(`${id.hashName}:${id.oid}`, id);
  for (const { locked } of tracked) {
    const id = idOf(locked);
    addId(id);
    const members = isTreeOid(id.oid) ? ((await tree(id.oid, id.hashName))?.entries ?? []) : [];
    for (const { oid } of members) addId({ oid, hashName: id.hashName as HashName });
  }
  return [...ids.values()];
}

async function corruptAmong(store: Store, ids: readonly ObjectId[], signal: AbortSignal): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const id of ids) {
    const bytes = await readAll(store, objectKey(id), signal);
    const found = bytes === undefined ? undefined : md5Bytes(bytes, isTreeOid(id.oid) ? 'md5' : id.hashName);
    if (found !== id.oid.slice(0, 32)) failures.push(corrupt(store, id, found));
  }
  return failures;
}

function corrupt(store: Store, id: ObjectId, found: string | undefined): Failure {
  return {
    reason: 'data',
    message: `${objectKey(id)} on ${store.name} does not hash to its name: expected ${id.oid}, found ${found ?? 'no readable bytes'}`,
    hint: 'push it again from a cache that has it: remove the object on the remote, then `dvc push`',
  };
}
