import { fail, ok, type Result } from '../../failure.ts';
import { remoteReference } from '../../project/config/remotes.ts';
import { remoteOptions } from '../../project/config/schema.ts';
import { urlScheme } from '../../project/place.ts';
import type { Config } from '../../project/project.ts';
import type { RemoteConfig } from '../../store/store.ts';
import { isList, isMapping, type Mapping, type Value } from '../../values/value.ts';

/** Where an address leads: a path of this machine, a file of a web server, or a key of a store. */
export type SourceAddress =
  | { readonly kind: 'local'; readonly path: string }
  | { readonly kind: 'web'; readonly url: string }
  | {
      readonly kind: 'store';
      /** Opens at the root of the bucket, or of the machine */
      readonly remote: RemoteConfig;
      readonly key: string;
      /** What DVC goes by there: the server's word, or for lack of one the hash of the bytes */
      readonly by: 'etag' | 'md5';
    };

/**
 * Follows an address: `remote://NAME/path` to where the remote of that name is, with its options; `options` are those of
 * `fs_config` and outrank them (dvc: dvc/fs/__init__.py get_cloud_fs, _resolve_remote_refs). Fails on remotes that are not
 * configured, and on kinds that data is not read from here.
 */
export function followAddress(
  url: string,
  { remotes }: Pick<Config, 'remotes'>,
  options?: Mapping,
): Result<SourceAddress> {
  const added = new Map([...(options ?? [])].map(([key, value]) => [String(key), wordOf(value)] as const));
  const reference = remoteReference(url);
  if (reference === undefined) return known({ name: url, url, options: added }, added);
  const remote = remotes.get(reference.name);
  if (remote === undefined)
    return fail(wrong(`remote '${reference.name}' doesn't exist`, 'add it with `dvc remote add`'));
  const base = remote.url.replace(/\/+$/, '');
  const followed = {
    name: reference.name,
    url: reference.path === '' ? remote.url : `${base}/${reference.path}`,
    options: new Map([...remote.options, ...added]),
  };
  return known(followed, added);
}

/** As the configuration of a remote, an address is of a kind that DVC has, and its options are those of that kind. */
function known(remote: RemoteConfig, added: ReadonlyMap<string, unknown>): Result<SourceAddress> {
  const allowed = remoteOptions(remote.url);
  if (allowed === undefined)
    return fail(wrong(`Unsupported URL type ${urlScheme(remote.url)}://`, `${readable} can be read`));
  const [strange] = [...added.keys()].filter((key) => allowed(key) === undefined);
  if (strange === undefined) return addressOf(remote);
  return fail(
    wrong(`extra keys not allowed @ data['${strange}']`, 'the options are those of `dvc remote modify`'),
  );
}

const readable = 'local paths, http(s), s3, gs, azure and ssh';

function wrong(message: string, hint: string) {
  return { reason: 'project', message: `config file error: ${message}`, hint } as const;
}

/** Kinds by scheme; where the root of each ends, and what DVC compares there (dvc_s3, dvc_gs, dvc_azure, dvc_ssh: PARAM_CHECKSUM). */
const kinds: Readonly<Record<string, 'etag' | 'md5'>> = { s3: 'etag', gs: 'etag', azure: 'etag', ssh: 'md5' };

function addressOf({ name, url, options }: RemoteConfig): Result<SourceAddress> {
  if (url.startsWith('/')) return ok({ kind: 'local', path: url });
  const scheme = urlScheme(url);
  if (scheme === 'file') return ok({ kind: 'local', path: url.slice('file://'.length) });
  if (scheme === 'http' || scheme === 'https') return ok({ kind: 'web', url });
  const match = /^[\w+.-]+:\/\/[^/?#]*/.exec(url);
  if (match === null || !Object.hasOwn(kinds, scheme)) return fail(unsupported(scheme));
  const [root] = match;
  const rest = url.slice(root.length).replace(/^\/+|\/+$/g, '');
  const key = rest.replace(/\/{2,}/g, '/');
  const by = kinds[scheme] as 'etag' | 'md5';
  const remote = { name, url: by === 'md5' ? `${root}/` : root, options };
  return ok({ kind: 'store', remote, key, by });
}

function wordOf(value: Value): string | boolean | number | readonly string[] {
  if (isList(value)) return value.map(String);
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  return value === null || isMapping(value) ? '' : String(value);
}

function unsupported(scheme: string) {
  return {
    reason: 'data',
    message: `data cannot be read from ${scheme}:// addresses`,
    hint: `${readable} can be; download the data with something else`,
  } as const;
}
