import { type Failure, ok, type Result } from '../failure.ts';
import { isPushed } from '../project/repo-import.ts';
import { isTreeOid, type ObjectId, objectKey } from '../store/oid.ts';
import { StoreError } from '../store/store.ts';
import type { TreeReader } from './look.ts';
import { manifestReader } from './manifests.ts';
import { relativePath } from './relative.ts';
import { Remotes } from './remotes.ts';
import { askedOuts, type Selected, selectEverywhere } from './selected-outs.ts';
import type { Session } from './session.ts';
import { warnOfUnversioned } from './unversioned.ts';
import type { Words } from './verb.ts';

/** `new`: only in the cache · `deleted`: only on the remote · `missing`: in neither */
export type CloudState = 'new' | 'deleted' | 'missing';

/** What cache and remote do not both have, by path as seen from where the user stands; deleted first, then new, then missing. */
export interface CloudStatus {
  readonly remote: string;
  readonly paths: ReadonlyMap<string, CloudState>;
  /** Folders whose manifest is in neither place, so that nothing is told of them */
  readonly warnings: readonly string[];
  /** Is nothing tracked here at all? */
  readonly empty: boolean;
}

/**
 * Compares the cache with a remote: outs that may be pushed, files of folders too (dvc: dvc/repo/status.py _cloud_status).
 * The same content under several paths is told once, and outs that are pinned to a remote are left out, as in DVC.
 */
export async function cloudStatus(session: Session, words: Words): Promise<Result<CloudStatus>> {
  const loaded = await session.project();
  if (!loaded.ok) return loaded;
  const empty = loaded.value.stages.length === 0;
  const selected = await selectEverywhere(session, words);
  if (!selected.ok) return selected;
  const asked = await askedOuts(session, words);
  if (!asked.ok) return asked;
  warnOfUnversioned(session, asked.value);
  const name = typeof words.options.remote === 'string' ? words.options.remote : undefined;
  await using remotes = new Remotes(session);
  const warnings: string[] = [];
  const named = await namedObjects(session, selected.value.filter(isAsked), {
    tree: manifestReader(session, remotes, name),
    warnings,
  });
  const remote = name ?? session.config.defaultRemote ?? '';
  if (named.size === 0) return ok({ remote, paths: new Map(), warnings, empty });
  const store = await remotes.open(name);
  if (!store.ok) return store;
  const present = await presentOn(store.value, [...named.keys()], session.host.signal);
  if (!present.ok) return present;
  const states = [...named].flatMap(([key, { id, path }]): [string, CloudState][] => {
    // A manifest that could be read counts as here: DVC fetches it before it compares.
    const [here, there] = [isTreeOid(id.oid) || session.cache.present(id), present.value.has(key)];
    return here && there ? [] : [[path, here ? 'new' : there ? 'deleted' : 'missing']];
  });
  const paths = new Map(
    (['deleted', 'new', 'missing'] as const).flatMap((kind) => states.filter(([, state]) => state === kind)),
  );
  return ok({ remote, paths, warnings, empty });
}

function isAsked({ stage, output }: Selected): boolean {
  return output.remote === undefined && isPushed(stage, output);
}

/** Objects by key, each under the first path that names it. */
async function namedObjects(
  session: Session,
  outs: readonly Selected[],
  { tree: read, warnings }: { readonly tree: TreeReader; readonly warnings: string[] },
): Promise<ReadonlyMap<string, { readonly id: ObjectId; readonly path: string }>> {
  const named = new Map<string, { readonly id: ObjectId; readonly path: string }>();
  const put = (id: ObjectId, path: string) => {
    const key = objectKey(id);
    if (!named.has(key)) named.set(key, { id, path });
  };
  for (const { output, locked, inner } of outs) {
    if (locked.oid === undefined) continue;
    const place = output.place.kind === 'inside' ? output.place.path : output.path;
    const path = relativePath(place, session.cwd);
    const id = { oid: locked.oid, hashName: locked.hashName };
    if (!isTreeOid(id.oid)) {
      put(id, path);
      continue;
    }
    const tree = await read(id.oid, id.hashName);
    if (tree === undefined) {
      warnings.push(path);
      continue;
    }
    if (inner === undefined) put(id, path);
    for (const entry of tree.entries) {
      const isMeant = inner === undefined || entry.path === inner || entry.path.startsWith(`${inner}/`);
      if (isMeant) put({ oid: entry.oid, hashName: id.hashName }, `${path}/${entry.path}`);
    }
  }
  return named;
}

async function presentOn(
  store: { has(keys: readonly string[], signal?: AbortSignal): Promise<ReadonlySet<string>> },
  keys: readonly string[],
  signal: AbortSignal,
): Promise<Result<ReadonlySet<string>>> {
  try {
    return ok(await store.has(keys, signal));
  } catch (error) {
    if (error instanceof StoreError) return { ok: false, failures: [error.failure satisfies Failure] };
    throw error;
  }
}
