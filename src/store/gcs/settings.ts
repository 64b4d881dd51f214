import { all, fail, ok, type Result } from '../../failure.ts';
import { configProblem, isOn, placeOf, textOption } from '../remote-options.ts';
import type { RemoteConfig } from '../store.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Where a bucket is: DVC's options and the environment, merged and checked. */
export interface GcsSettings {
  readonly bucket: string;
  /** Without a slash at either end; may be empty */
  readonly prefix: string;
  /** Without a slash at the end */
  readonly endpoint: string;
  /** false for emulators and other servers that speak the protocol: no metadata server is asked for tokens there */
  readonly isGoogle: boolean;
  readonly anonymous: boolean;
  /** The remote's own key file */
  readonly credentialPath: string | undefined;
}

/**
 * Reads a remote's options (dvc_gs `_prepare_credentials`; gcsfs `core.py`, `_location`). `projectname` is accepted and not
 * needed: it only matters where buckets are made. Fails with `config`, naming the option.
 */
export function gcsSettings(remote: RemoteConfig, env: Env): Result<GcsSettings> {
  const place = bucketOf(remote);
  const endpoint = endpointOf(remote, env);
  const problems = all<unknown>([place, endpoint]);
  if (!problems.ok) return problems;
  if (!place.ok || !endpoint.ok) return fail();
  const { hostname } = new URL(endpoint.value);
  return ok({
    ...place.value,
    endpoint: endpoint.value,
    isGoogle: hostname.endsWith(`.${universe(env)}`),
    anonymous: isOn(remote, 'allow_anonymous_login'),
    credentialPath: textOption(remote, 'credentialpath'),
  });
}

function bucketOf({ name, url }: RemoteConfig): Result<{ bucket: string; prefix: string }> {
  const found = placeOf(url);
  if (found === undefined)
    return fail(configProblem(name, `'${url}' names no bucket`, 'write it as gs://BUCKET/PREFIX'));
  return ok({ bucket: found.place, prefix: found.prefix });
}

function endpointOf(remote: RemoteConfig, env: Env): Result<string> {
  const option = textOption(remote, 'endpointurl');
  const emulator = env.STORAGE_EMULATOR_HOST;
  const text = option ?? (emulator === 'default' ? undefined : emulator || undefined);
  if (text === undefined) return ok(`https://storage.${universe(env)}`);
  const address = option === undefined && !/^https?:\/\//i.test(text) ? `http://${text}` : text;
  const url =
    /^https?:\/\/[^/]/i.test(address) && URL.canParse(address) ? withoutSecret(new URL(address)) : undefined;
  if (url !== undefined) return ok(url);
  const source = option === undefined ? 'STORAGE_EMULATOR_HOST' : 'endpointurl';
  return fail(
    configProblem(remote.name, `${source} '${text}' is no address`, 'write it as https://HOST:PORT'),
  );
}

/** Credentials in an address are not for this service, and addresses are shown. */
function withoutSecret({ origin, pathname }: URL): string {
  return `${origin}${pathname}`.replace(/\/+$/, '');
}

function universe(env: Env): string {
  return env.GOOGLE_CLOUD_UNIVERSE_DOMAIN || 'googleapis.com';
}
