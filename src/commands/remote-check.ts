import { all, type Failure, ok, type Result } from '../failure.ts';
import { pool } from '../pool.ts';
import type { Stage } from '../project/stage.ts';
import { Md5 } from '../store/md5.ts';
import { isTreeOid, type ObjectId, objectKey } from '../store/oid.ts';
import { type Store, StoreError } from '../store/store.ts';
import { idOf, type Tracked } from './data/data.ts';
import type { TreeReader } from './look.ts';
import { manifestReader } from './manifests.ts';
import type { Remotes } from './remotes.ts';
import type { Session } from './session.ts';

/** A recorded output, and the stage whose lock records it. */
export type Recorded = Tracked & { readonly stage: Stage };

/** A recorded output of which something is not where it should be. */
export interface Lacking {
  readonly recorded: Recorded;
  /** The store that was asked, for people */
  readonly remote: string;
  /** What is not there; the output's own object, or its manifest, among them or alone */
  readonly objects: readonly ObjectId[];
  /** Paths inside a folder that are not there, in the manifest's order */
  readonly members: readonly string[];
  /** How many files the folder has; undefined for a file, or if nobody has the manifest */
  readonly of?: number;
}

/** What remotes lack of what locks name. */
export interface RemoteCheck {
  /** How many different objects were asked for */
  readonly checked: number;
  readonly missing: readonly ObjectId[];
  readonly lacking: readonly Lacking[];
  /** With `deep`: objects whose bytes do not hash to their name, or cannot be read */
  readonly failures: readonly Failure[];
}

/** Which remote is asked, and how closely. */
export interface RemoteCheckOptions {
  /** Only this one; undefined: wherever each output belongs */
  readonly remote?: string;
  /** Read each object and hash it again */
  readonly deep: boolean;
  /** Where manifests come from; undefined: the cache, then the remote that is asked */
  readonly tree?: TreeReader;
}

/** Asks remotes for every object that the given paths name, members of folders included. */
export async function absentOnRemote(
  session: Session,
  remotes: Remotes,
  recorded: readonly Recorded[],
  options: RemoteCheckOptions,
): Promise<Result<RemoteCheck>> {
  const checks: Result<RemoteCheck>[] = [];
  for (const [name, own] of byRemote(session, recorded, options.remote)) {
    const tree = options.tree ?? manifestReader(session, remotes, name);
    const store = await remotes.open(name);
    checks.push(store.ok ? await checkStore(session, store.value, own, { ...options, tree }) : store);
  }
  const done = all(checks);
  if (!done.ok) return done;
  return ok({
    checked: done.value.reduce((sum, { checked }) => sum + checked, 0),
    missing: done.value.flatMap(({ missing }) => missing),
    lacking: done.value.flatMap(({ lacking }) => lacking),
    failures: done.value.flatMap(({ failures }) => failures),
  });
}

/** An out that is pinned to one remote is not expected on another one that was asked for by name. */
function byRemote(
  { config }: Session,
  recorded: readonly Recorded[],
  asked: string | undefined,
): ReadonlyMap<string | undefined, readonly Recorded[]> {
  const wanted = asked?.toLowerCase();
  const groups = new Map<string | undefined, Recorded[]>([[wanted ?? config.defaultRemote, []]]);
  for (const item of recorded) {
    const pinned = item.output.remote?.toLowerCase();
    if (pinned !== undefined && wanted !== undefined && pinned !== wanted) continue;
    const name = pinned ?? wanted ?? config.defaultRemote;
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  const needed = [...groups].filter(([, own], index) => own.length > 0 || (index === 0 && groups.size === 1));
  return new Map(needed);
}

async function checkStore(
  session: Session,
  store: Store,
  recorded: readonly Recorded[],
  { deep, tree }: RemoteCheckOptions & { readonly tree: TreeReader },
): Promise<Result<RemoteCheck>> {
  const { signal } = session.host;
  const parts = await Promise.all(recorded.map((item) => partsOf(item, tree)));
  const ids = new Map(parts.flatMap(({ objects }) => [...objects.values()].map((id) => [objectKey(id), id])));
  try {
    const present = await store.has([...ids.keys()], signal);
    const missing = [...ids].flatMap(([key, id]) => (present.has(key) ? [] : [id]));
    const there = [...ids.values()].filter((id) => present.has(objectKey(id)));
    const failures = deep ? await corruptAmong(store, there, signal) : [];
    const lacking = parts.flatMap((part) => lackingOf(part, store.name, present));
    return ok({ checked: ids.size, missing, lacking, failures });
  } catch (error) {
    if (error instanceof StoreError) return { ok: false, failures: [error.failure] };
    throw error;
  }
}

/** The objects of one output: its own under '', the files of a folder under their paths. */
interface Parts {
  readonly recorded: Recorded;
  readonly objects: ReadonlyMap<string, ObjectId>;
  readonly of?: number;
}

async function partsOf(recorded: Recorded, tree: TreeReader): Promise<Parts> {
  const own = idOf(recorded.locked);
  const objects = new Map([['', own]]);
  if (!isTreeOid(own.oid)) return { recorded, objects };
  const found = await tree(own.oid, own.hashName);
  for (const { path, oid } of found?.entries ?? []) objects.set(path, { oid, hashName: own.hashName });
  return { recorded, objects, ...(found === undefined ? {} : { of: found.entries.length }) };
}

function lackingOf(
  { recorded, objects, of }: Parts,
  remote: string,
  present: ReadonlySet<string>,
): Lacking[] {
  const absent = [...objects].filter(([, id]) => !present.has(objectKey(id)));
  if (absent.length === 0) return [];
  const members = absent.flatMap(([path]) => (path === '' ? [] : [path]));
  const lacking = { recorded, remote, objects: absent.map(([, id]) => id), members };
  return [{ ...lacking, ...(of === undefined ? {} : { of }) }];
}

async function corruptAmong(store: Store, ids: readonly ObjectId[], signal: AbortSignal): Promise<Failure[]> {
  const inOrder = (await store.arrange?.(ids.map(objectKey), signal)) ?? ids.map(objectKey);
  const byKey = new Map(ids.map((id) => [objectKey(id), id]));
  const found = await pool(inOrder, { limit: store.width ?? 8, signal }, async (key) => {
    const id = byKey.get(key);
    if (id === undefined) return [];
    const hash = await hashOn(store, key, { id, signal });
    return hash.value === id.oid.slice(0, 32) ? [] : [corrupt(store, id, hash.words)];
  });
  return found.flat();
}

/** The hash of the bytes that a store gives, streamed; asked once more if the first answer breaks off. */
async function hashOn(
  store: Store,
  key: string,
  { id, signal }: { readonly id: ObjectId; readonly signal: AbortSignal },
): Promise<{ readonly value?: string; readonly words: string }> {
  for (let attempt = 1; ; attempt++) {
    try {
      const md5 = new Md5(isTreeOid(id.oid) ? 'md5' : id.hashName);
      for await (const chunk of await store.read(key, signal)) md5.update(chunk);
      const value = md5.digest();
      return { value, words: `its bytes hash to ${value}` };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof StoreError)) throw error;
      if (attempt > 1 || error.code !== 'unavailable')
        return { words: `it cannot be read: ${error.failure.message}` };
    }
  }
}

function corrupt(store: Store, id: ObjectId, why: string): Failure {
  return {
    reason: 'data',
    message: `object ${id.oid} on ${store.name} is not what its name says: ${why}`,
    hint: `remove '${objectKey(id)}' there, then push it again from a cache that has it`,
  };
}
