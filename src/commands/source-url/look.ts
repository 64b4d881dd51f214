import { join } from 'node:path';
import { type Failure, fail, ok, type Result } from '../../failure.ts';
import type { LockedPath, Place } from '../../project/stage.ts';
import { hashKeepingGeneration } from '../../run/stage-inputs.ts';
import { openStore } from '../../store/open.ts';
import { type RemoteConfig, type Store, StoreError } from '../../store/store.ts';
import type { MayConnect } from '../../store/web/guarded-connect.ts';
import { lookAtWebFile, type WebContext, type WebFile, withoutSecret } from '../../store/web/web-file.ts';
import type { Mapping, Value } from '../../values/value.ts';
import type { Hashed } from '../../workspace/hash-info.ts';
import type { Host } from '../context.ts';
import type { Session } from '../session.ts';
import { workspaceHash } from '../workspace-hash.ts';
import type { Writing } from '../write-session.ts';
import { followAddress, type SourceAddress } from './address.ts';
import { type CloudPlace, type CloudSight, lookAtCloud } from './cloud.ts';

/** Where data comes from, once its address is followed. */
export type SourceAt =
  | { readonly kind: 'local'; readonly place: Place; readonly hashed: Hashed }
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'store'; readonly address: StoreAddress; readonly sight: CloudSight };

type StoreAddress = Extract<SourceAddress, { kind: 'store' }>;

/** What is known of data at its source: what the `.dvc` file records, and where exactly it is. */
export interface Seen {
  readonly record: Omit<LockedPath, 'path'>;
  readonly at: SourceAt;
  /** What a web server says besides */
  readonly web?: WebFile;
}

/** What an import says of its source beside the address. */
export interface SourceOptions {
  readonly locked?: LockedPath | undefined;
  /** `fs_config`: options of the address, as a remote has them */
  readonly options?: Mapping | undefined;
}

/** What looking at sources needs. */
export type SourceContext = Pick<Writing, 'session' | 'project' | 'mayConnect'>;

/** How an address is asked: `options` as in {@link SourceOptions}. */
export interface UrlOptions {
  readonly options?: Mapping | undefined;
  /** See `WebContext` */
  readonly mayConnect?: MayConnect | undefined;
}

/** Looks at the source of an import, without bringing it here; undefined: nothing there. */
export async function lookAtSource(
  context: SourceContext,
  place: Place,
  { locked, options }: SourceOptions = {},
): Promise<Result<Seen | undefined>> {
  const { session, project, mayConnect } = context;
  if (place.kind === 'url') return lookAtUrl(session, place.url, { options, mayConnect });
  const hash = workspaceHash(session, project, await session.ignore());
  const hashed = await hashKeepingGeneration(place, locked, { hash });
  if (!hashed.ok) return hashed;
  if (hashed.value === undefined) return ok(undefined);
  return ok({ record: hashed.value.info, at: { kind: 'local', place, hashed: hashed.value } });
}

/**
 * Asks a server about an address, without reading the data; undefined: nothing there. With `mayConnect` only the web is asked:
 * clients of clouds connect to whatever they are told to.
 */
export async function lookAtUrl(
  session: Session,
  url: string,
  { options, mayConnect }: UrlOptions = {},
): Promise<Result<Seen | undefined>> {
  const address = followAddress(url, session.config, options);
  if (!address.ok) return address;
  const { host } = session;
  if (address.value.kind === 'web') return lookAtWeb(address.value.url, webContext(host, mayConnect));
  if (mayConnect !== undefined) return fail(notAsked(url));
  if (address.value.kind === 'local') return lookAtPath(session, address.value.path);
  const at = address.value;
  const sight = await onStore(at.remote, host, (store) => lookAtCloud(cloudPlace(at, store, host.signal)));
  if (!sight.ok) return sight;
  if (sight.value === undefined) return ok(undefined);
  return ok({ record: sight.value.record, at: { kind: 'store', address: at, sight: sight.value } });
}

async function lookAtPath(session: Session, path: string): Promise<Result<Seen | undefined>> {
  const project = await session.project();
  if (!project.ok) return project;
  return lookAtSource({ session, project: project.value }, { kind: 'outside', path });
}

function notAsked(url: string): Failure {
  return {
    reason: 'refused',
    message: `'${withoutSecret(url)}' was not asked: only public web addresses are`,
    hint: 'name the address under `outside` in the policy file of the base branch, or freeze the import',
  };
}

async function lookAtWeb(url: string, ctx: WebContext): Promise<Result<Seen | undefined>> {
  const found = await lookAtWebFile(url, ctx);
  if (!found.ok || found.value === undefined) return found.ok ? ok(undefined) : found;
  const { checksum, size } = found.value;
  const other = new Map<string, Value>([['checksum', checksum]]);
  const record = { hashName: 'md5', other, ...(size === undefined ? {} : { size }) } as const;
  return ok({ record, at: { kind: 'web', url }, web: found.value });
}

/** Opens a store for one purpose; what its server refuses is a failure. */
export async function onStore<T>(
  remote: RemoteConfig,
  { env }: Host,
  work: (store: Store) => Promise<Result<T>>,
): Promise<Result<T>> {
  const store = await openStore(remote, env);
  if (!store.ok) return fail(...store.failures.map(ofSource));
  try {
    return await work(store.value);
  } catch (error) {
    if (error instanceof StoreError) return fail(ofSource(error.failure));
    throw error;
  } finally {
    await store.value.close();
  }
}

/** A source that cannot be reached is no mistake in this project's configuration. */
function ofSource(failure: Failure): Failure {
  return failure.reason === 'config' ? { ...failure, reason: 'data' } : failure;
}

/** The absolute path of a local source. */
export function pathOf({ projectRoot }: Session, place: Place): string {
  if (place.kind === 'url') throw new Error('an address is followed before it is read');
  return place.kind === 'outside' ? place.path : join(projectRoot, place.path);
}

/** The place of an address in its opened store. */
export function cloudPlace({ key, by }: StoreAddress, store: Store, signal: AbortSignal): CloudPlace {
  return { store, key, by, signal };
}

/** How web servers are reached from here. */
export function webContext({ env, signal }: Host, mayConnect?: MayConnect): WebContext {
  return { env, signal, ...(mayConnect === undefined ? {} : { mayConnect }) };
}
