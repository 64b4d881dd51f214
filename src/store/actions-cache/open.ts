import { CloudHttp } from '../cloud/http.ts';
import { ActionsCacheStore } from './actions-cache.ts';
import { entryVersion } from './catalogue.ts';
import { cacheEnvironment } from './environment.ts';
import type { ActionsCacheOptions } from './options.ts';
import { CacheEntriesV1 } from './v1.ts';
import { CacheEntriesV2 } from './v2.ts';

/** What a job says about its use of the cache; the rest is in the environment. */
export interface ActionsCacheRequest
  extends Pick<ActionsCacheOptions, 'scopes' | 'folder' | 'note' | 'budget' | 'now' | 'signal'> {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Save nothing, whatever the token allows */
  readonly readOnly: boolean;
}

const connectTimeoutMs = 4_000;
const idleTimeoutMs = 10_000;

/** The cache of this workflow run, which is asked nothing yet; undefined where the runner offers none. */
export function openActionsCache({
  env,
  readOnly,
  ...options
}: ActionsCacheRequest): ActionsCacheStore | undefined {
  const found = cacheEnvironment(env);
  if (found === undefined) return undefined;
  const { protocol, url, token, mayRead, maySave } = found;
  const http = new CloudHttp({ env, connectTimeoutMs, idleTimeoutMs });
  const access = { http, url, token, version: entryVersion };
  const entries = protocol === 'v2' ? new CacheEntriesV2(access) : new CacheEntriesV1(access);
  return new ActionsCacheStore({ ...options, entries, mayRead, maySave: maySave && !readOnly });
}
