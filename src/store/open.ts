import { type Failure, fail, ok, type Result } from '../failure.ts';
import { LocalStore } from './local.ts';
import type { RemoteConfig, Store } from './store.ts';
import { type VersionedPlace, VersionedStore } from './versioned.ts';

type Env = Readonly<Record<string, string | undefined>>;
type Opener = (remote: RemoteConfig, env: Env) => Promise<Result<Store>>;

/** Opens the store behind a remote; the only list of kinds. Fails with `config`, and asks no server yet. */
export async function openStore(remote: RemoteConfig, env: Env): Promise<Result<Store>> {
  const byVersion = versionOption(remote);
  if (byVersion !== undefined) return fail(versioned(remote, byVersion));
  return openPlain(remote, env);
}

/**
 * Opens a remote that keeps data by path and version (dvc: dvc-data `index`), as one from which the named objects can be read.
 * Fails as {@link openStore}, and for kinds of remotes whose versions this program cannot ask for.
 */
export async function openVersioned(
  remote: RemoteConfig,
  env: Env,
  places: () => Promise<Result<ReadonlyMap<string, VersionedPlace>>>,
): Promise<Result<Store>> {
  const plain = await openPlain(remote, env);
  if (!plain.ok) return plain;
  if (plain.value.readVersion === undefined) return fail(versioned(remote, versionOption(remote) ?? ''));
  const known = await places();
  return known.ok ? ok(new VersionedStore(plain.value, known.value)) : known;
}

/** Which option says that a remote keeps data by path and version; undefined: it does not. */
export function versionOption({ options }: Pick<RemoteConfig, 'options'>): string | undefined {
  return ['version_aware', 'worktree'].find((option) => isOn(options.get(option)));
}

async function openPlain(remote: RemoteConfig, env: Env): Promise<Result<Store>> {
  const kind = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(remote.url)?.[1]?.toLowerCase() ?? 'local';
  if (Object.hasOwn(openers, kind)) return (openers[kind] as Opener)(remote, env);
  return fail(known.has(kind) ? unread(remote, kind) : unknown(remote, kind));
}

/** A new kind is one row here and one file. Clients of services load when they are needed. */
const openers: Readonly<Record<string, Opener>> = {
  local: openLocal,
  s3: async (remote, env) => (await import('./s3/s3.ts')).openS3(remote, env),
  gs: async (remote, env) => (await import('./gcs/gcs.ts')).openGcs(remote, env),
  azure: async (remote, env) => (await import('./azure/azure.ts')).openAzure(remote, env),
  http: openWeb,
  https: openWeb,
  webdav: openDav,
  webdavs: openDav,
  ssh: async (remote, env) => (await import('./ssh/ssh.ts')).openSsh(remote, env),
};

/** Kinds that DVC reads and this version does not (dvc `config_schema.py`). */
const known = new Set(['hdfs', 'webhdfs', 'oss', 'gdrive']);

async function openLocal({ name, url, options }: RemoteConfig): Promise<Result<Store>> {
  const dir = url.length > 1 ? url.replace(/\/+$/, '') : url;
  return ok(
    new LocalStore({ dir, name: `remote '${name}' (${dir})`, shared: options.get('shared') === 'group' }),
  );
}

async function openWeb(remote: RemoteConfig, env: Env): Promise<Result<Store>> {
  return (await import('./web/http.ts')).openHttp(remote, env);
}

async function openDav(remote: RemoteConfig, env: Env): Promise<Result<Store>> {
  return (await import('./web/webdav.ts')).openWebdav(remote, env);
}

function isOn(value: unknown): boolean {
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}

function unread({ name }: RemoteConfig, kind: string): Failure {
  return {
    reason: 'config',
    message: `remote '${name}' is of kind '${kind}', which this version does not read`,
    hint: `it reads ${readable()}; name another remote with \`-r\`, or use \`dvc\` itself for this one`,
    location: { file: '.dvc/config' },
  };
}

function unknown({ name, url }: RemoteConfig, kind: string): Failure {
  return {
    reason: 'config',
    message: `Unsupported URL type ${kind}://`,
    hint: `remote '${name}' has the url '${withoutUser(url)}'; this version reads ${readable()}`,
    location: { file: '.dvc/config' },
  };
}

function readable(): string {
  const kinds = Object.keys(openers).filter((kind) => kind !== 'local');
  return `local folders, ${kinds.slice(0, -1).join(', ')} and ${kinds.at(-1)}`;
}

function versioned({ name }: RemoteConfig, option: string): Failure {
  return {
    reason: 'config',
    message: `remote '${name}' has ${option} set, which this version does not read`,
    hint: 'its data is kept by path and version, not by hash; name another remote with `-r`, or use `dvc` itself for this one',
    location: { file: '.dvc/config' },
  };
}

function withoutUser(url: string): string {
  return url.replace(/\/\/[^/@]*@/, '//');
}
