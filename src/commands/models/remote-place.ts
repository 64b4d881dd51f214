import type { Project } from '../../project/project.ts';
import { objectKey } from '../../store/oid.ts';
import { type RemoteConfig, StoreError } from '../../store/store.ts';
import type { HashInfo } from '../../workspace/hash-info.ts';
import { versionedPlaces } from '../data/versioned-places.ts';
import type { Remotes } from '../remotes.ts';
import type { Session } from '../session.ts';

/** Where models are looked for. */
export interface ModelSetting {
  readonly session: Session;
  readonly remotes: Remotes;
  readonly project: Project;
  /** Undefined: the default remote */
  readonly remote: string | undefined;
}

/** Where a remote has an object. */
export interface RemotePlace {
  readonly url?: string;
  readonly versionId?: string;
}

/** Asks the remote of a path for its object: where it is, or in words why it is not to be had. Never throws for a remote. */
export async function placeOnRemote(
  about: ModelSetting & { readonly path: string; readonly info: HashInfo },
): Promise<RemotePlace | { readonly missing: string }> {
  const { session, remotes, project, path, info } = about;
  const own = project.graph.producerAbove(path)?.output.remote;
  const name = (own ?? about.remote ?? session.config.defaultRemote)?.toLowerCase();
  const config = name === undefined ? undefined : session.config.remotes.get(name);
  if (config === undefined) return { missing: 'no remote is configured that a job could get it from' };
  const opened = await remotes.open(name);
  if (!opened.ok) return { missing: opened.failures.map(({ message }) => message).join('; ') };
  const key = objectKey(info);
  try {
    const there = await opened.value.has([key], session.host.signal);
    if (!there.has(key)) return { missing: `its object ${info.oid} is not on ${opened.value.name}` };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { missing: error.message };
  }
  return urlOnRemote(config, project, key);
}

/** Where a remote has an object, by its key, or would have it; a remote that keeps versions goes by project paths. */
export function urlOnRemote(
  config: RemoteConfig,
  project: Project,
  key: string,
): RemotePlace & { readonly url: string } {
  const base = withoutPassword(config.url).replace(/\/+$/, '');
  const isWorktree = /^true$/i.test(String(config.options.get('worktree')));
  const isVersioned = isWorktree || /^true$/i.test(String(config.options.get('version_aware')));
  const place = isVersioned
    ? versionedPlaces(project, { name: config.name, isWorktree }).get(key)
    : undefined;
  if (place?.kind !== 'file') return { url: `${base}/${key}` };
  return {
    url: `${base}/${place.path}`,
    ...(place.version === undefined ? {} : { versionId: place.version }),
  };
}

/** Who logs in may be part of an address, with what is nobody's business. */
function withoutPassword(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/[^/@:]*):[^/@]*@/i, '$1@');
}
