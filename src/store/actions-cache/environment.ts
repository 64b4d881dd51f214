type Env = Readonly<Record<string, string | undefined>>;

/** The cache service that a runner offers, and what its policy lets a run do. */
export interface CacheEnvironment {
  readonly protocol: 'v1' | 'v2';
  /** Ends in `/` */
  readonly url: URL;
  readonly token: string;
  readonly mayRead: boolean;
  readonly maySave: boolean;
}

/**
 * Reads what the runner says about its cache service; undefined if it has none. Version 2 is not on Enterprise Server, which
 * is known by its host; `ACTIONS_CACHE_MODE` is `none`, `read`, `write` or `write-only`, anything else allows both
 * (@actions/cache 6.3: `internal/config.ts`).
 */
export function cacheEnvironment(env: Env): CacheEnvironment | undefined {
  const protocol = !isEnterpriseServer(env) && env.ACTIONS_CACHE_SERVICE_V2 ? 'v2' : 'v1';
  const address =
    protocol === 'v2' ? env.ACTIONS_RESULTS_URL : env.ACTIONS_CACHE_URL || env.ACTIONS_RESULTS_URL;
  const token = env.ACTIONS_RUNTIME_TOKEN;
  if (!address || !token || !URL.canParse(address)) return undefined;
  const url = new URL(address.endsWith('/') ? address : `${address}/`);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const mode = (env.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase();
  return {
    protocol,
    url,
    token,
    mayRead: mode !== 'none' && mode !== 'write-only',
    maySave: mode !== 'none' && mode !== 'read',
  };
}

function isEnterpriseServer({ GITHUB_SERVER_URL: server }: Env): boolean {
  if (!server || !URL.canParse(server)) return false;
  const host = new URL(server).hostname.toLowerCase();
  return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
}
