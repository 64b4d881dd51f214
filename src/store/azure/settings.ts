import { all, fail, ok, type Result } from '../../failure.ts';
import { configProblem, isOn, placeOf, textOption } from '../remote-options.ts';
import type { RemoteConfig } from '../store.ts';
import { azureConfig } from './config.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** How to sign in; the account's keys come before tokens, as in adlfs (`spec.py`, `do_connect`). */
export type AzureLogin =
  | { readonly kind: 'connection-string'; readonly text: string }
  | { readonly kind: 'key'; readonly account: string; readonly key: string }
  | { readonly kind: 'sas'; readonly account: string; readonly token: string }
  | { readonly kind: 'principal'; readonly account: string; readonly principal: Principal }
  | {
      readonly kind: 'default';
      readonly account: string;
      readonly skipEnvironment: boolean;
      readonly skipManagedIdentity: boolean;
    }
  | { readonly kind: 'anonymous'; readonly account: string };

/** A service principal with a secret. */
export interface Principal {
  readonly tenant: string;
  readonly client: string;
  readonly secret: string;
}

/** Where a container is and how to sign in there: DVC's options, the environment and `~/.azure/config`, merged and checked. */
export interface AzureSettings {
  readonly container: string;
  /** Without a slash at either end; may be empty */
  readonly prefix: string;
  readonly login: AzureLogin;
  readonly connectTimeoutMs: number;
  readonly idleTimeoutMs: number;
}

const defaultConnectSeconds = 10;
const defaultIdleSeconds = 60;

/**
 * Reads a remote's options (dvc_azure `_prepare_credentials`): what the remote does not say, AZURE_STORAGE_* variables do, then
 * `~/.azure/config`. Fails with `config`, naming the option and never its value if that is a secret.
 */
export function azureSettings(remote: RemoteConfig, env: Env): Result<AzureSettings> {
  const config = azureConfig(env);
  const read: Read = (option, ...names) =>
    textOption(remote, option) ??
    names.map((name) => env[name] || undefined).find(Boolean) ??
    config.get(option);
  const place = containerOf(remote, read);
  const login = loginOf(remote, read);
  const problems = all<unknown>([place, login]);
  if (!problems.ok) return problems;
  if (!place.ok || !login.ok) return fail();
  return ok({
    ...place.value,
    login: login.value,
    connectTimeoutMs: 1000 * (seconds(remote, 'connection_timeout') ?? defaultConnectSeconds),
    idleTimeoutMs: 1000 * (seconds(remote, 'read_timeout') ?? defaultIdleSeconds),
  });
}

/** An option of the remote, else the first variable that is set, else the same key of the Azure CLI's configuration. */
type Read = (option: string, ...variables: string[]) => string | undefined;

function containerOf({ name, url }: RemoteConfig, read: Read): Result<{ container: string; prefix: string }> {
  const found = placeOf(url);
  const container = found?.place ?? read('container_name', 'AZURE_STORAGE_CONTAINER_NAME');
  if (container === undefined)
    return fail(configProblem(name, `'${url}' names no container`, 'write it as azure://CONTAINER/PREFIX'));
  if (/^(\$root|\$web|\$logs|[a-z0-9](?:[a-z0-9-]{1,61})[a-z0-9])$/.test(container))
    return ok({ container, prefix: found?.prefix ?? '' });
  const hint = 'it has 3 to 63 lower-case letters, digits and single hyphens';
  return fail(configProblem(name, `'${container}' cannot be the name of a container`, hint));
}

function loginOf(remote: RemoteConfig, read: Read): Result<AzureLogin> {
  const text = read('connection_string', 'AZURE_STORAGE_CONNECTION_STRING');
  if (text !== undefined) return ok({ kind: 'connection-string', text });
  const account = read('account_name', 'AZURE_STORAGE_ACCOUNT', 'AZURE_STORAGE_ACCOUNT_NAME');
  if (account === undefined) {
    const message = 'Authentication to Azure Blob Storage requires either account_name or connection_string.';
    return fail(configProblem(remote.name, message, 'set one of them, or AZURE_STORAGE_CONNECTION_STRING'));
  }
  // The name becomes a host: anything else in it could send credentials elsewhere.
  if (!/^[a-z0-9]{3,24}(-secondary)?$/.test(account))
    return fail(
      configProblem(
        remote.name,
        `account_name '${account}' cannot be the name of a storage account`,
        'it has 3 to 24 lower-case letters and digits',
      ),
    );
  return ok(withAccount(remote, account, read));
}

function withAccount(remote: RemoteConfig, account: string, read: Read): AzureLogin {
  const key = read('account_key', 'AZURE_STORAGE_KEY', 'AZURE_STORAGE_ACCOUNT_KEY');
  if (key !== undefined) return { kind: 'key', account, key };
  const token = read('sas_token', 'AZURE_STORAGE_SAS_TOKEN');
  if (token !== undefined) return { kind: 'sas', account, token };
  const tenant = read('tenant_id', 'AZURE_STORAGE_TENANT_ID');
  const client = read('client_id', 'AZURE_STORAGE_CLIENT_ID');
  const secret = read('client_secret', 'AZURE_STORAGE_CLIENT_SECRET');
  if (tenant !== undefined && client !== undefined && secret !== undefined)
    return { kind: 'principal', account, principal: { tenant, client, secret } };
  if (isOn(remote, 'allow_anonymous_login')) return { kind: 'anonymous', account };
  return {
    kind: 'default',
    account,
    skipEnvironment: isOn(remote, 'exclude_environment_credential'),
    skipManagedIdentity: isOn(remote, 'exclude_managed_identity_credential'),
  };
}

function seconds(remote: RemoteConfig, option: string): number | undefined {
  const value = Number(textOption(remote, option));
  return Number.isFinite(value) && value > 0 ? value : undefined;
}
