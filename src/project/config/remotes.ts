import type { Failure } from '../../failure.ts';
import type { RemoteConfig } from '../../store/store.ts';
import { urlScheme } from '../place.ts';
import type { OptionValue } from './schema.ts';

/** Remotes by name, those that stand on another one (`remote://NAME/sub`) resolved; what cannot be resolved is a warning. */
export interface ResolvedRemotes {
  readonly remotes: ReadonlyMap<string, RemoteConfig>;
  readonly warnings: readonly Failure[];
}

/**
 * Follows `remote://NAME/sub/path`: the url becomes NAME's url, a slash and the path; NAME's options hold where the remote
 * sets none of its own (dvc: dvc/fs/__init__.py _resolve_remote_refs). A remote that leads nowhere, or round in a circle,
 * keeps its url, and only what needs it will fail.
 */
export function resolveRemotes(
  sections: ReadonlyMap<string, ReadonlyMap<string, OptionValue>>,
): ResolvedRemotes {
  const remotes = new Map<string, RemoteConfig>();
  const warnings: Failure[] = [];
  for (const [path, options] of sections) {
    if (!path.startsWith('remote.')) continue;
    const name = path.slice('remote.'.length);
    const resolved = follow(options, sections, [name]);
    if (typeof resolved === 'string') warnings.push({ reason: 'config', message: resolved });
    const { url, rest } = withoutUrl(typeof resolved === 'string' ? options : resolved);
    remotes.set(name, { name, url, options: rest });
  }
  return { remotes, warnings };
}

/** Splits `remote://NAME/sub/path`; undefined for any other url. */
export function remoteReference(url: string): { readonly name: string; readonly path: string } | undefined {
  if (!url.includes('://') || urlScheme(url) !== 'remote') return undefined;
  const rest = url.slice(url.indexOf('//') + 2);
  const slash = rest.indexOf('/');
  if (slash < 0) return { name: rest.toLowerCase(), path: '' };
  return { name: rest.slice(0, slash).toLowerCase(), path: rest.slice(slash).replace(/^\/+/, '') };
}

type Options = ReadonlyMap<string, OptionValue>;

function follow(
  options: Options,
  sections: ReadonlyMap<string, Options>,
  seen: readonly string[],
): Options | string {
  const reference = remoteReference(String(options.get('url') ?? ''));
  if (reference === undefined) return options;
  if (seen.includes(reference.name))
    return `remote '${seen[0]}' leads back to itself: ${[...seen, reference.name].join(' → ')}`;
  const base = sections.get(`remote.${reference.name}`);
  if (base === undefined) return `remote '${reference.name}' doesn't exist`;
  const resolved = follow(base, sections, [...seen, reference.name]);
  if (typeof resolved === 'string') return resolved;
  return new Map([...resolved, ...options, ['url', `${resolved.get('url')}/${reference.path}`]]);
}

function withoutUrl(options: Options): { url: string; rest: Options } {
  const rest = new Map(options);
  rest.delete('url');
  return { url: String(options.get('url') ?? ''), rest };
}
