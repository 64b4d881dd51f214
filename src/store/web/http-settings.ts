import { all, type Failure, fail, ok, type Result } from '../../failure.ts';
import { configProblem } from '../remote-options.ts';
import type { RemoteConfig } from '../store.ts';
import type { TlsSettings } from './http-agents.ts';
import type { HttpCredentials } from './http-client.ts';
import { netrcLogin } from './http-netrc.ts';
import { flagOption, numberOption, textOption } from './web-options.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Where an HTTP remote is and how to talk to it: DVC's options and the environment, merged and checked. */
export interface HttpSettings {
  /** The url without user, password and fragment; keys follow behind a slash, as DVC joins them */
  readonly base: string;
  readonly method: 'POST' | 'PUT';
  readonly tls: TlsSettings;
  readonly credentials: HttpCredentials;
  readonly connectTimeoutMs: number;
  readonly idleTimeoutMs: number;
}

const defaultTimeoutSeconds = 60;

/** Reads a remote's options (dvc `config_schema.py`, dvc_http). Fails with `config`, naming the option. */
export function httpSettings(remote: RemoteConfig, env: Env): Result<HttpSettings> {
  const url = webUrl(remote, remote.url);
  const method = methodOf(remote);
  const credentials = url.ok ? credentialsOf(remote, url.value, env) : url;
  const problems = all<unknown>([method, credentials]);
  if (!problems.ok) return problems;
  if (!url.ok || !method.ok || !credentials.ok) return fail();
  return ok({
    base: withoutUser(url.value),
    method: method.value,
    tls: { verify: verifyOf(remote), keepsUsual: true },
    credentials: credentials.value,
    connectTimeoutMs: 1000 * (numberOption(remote, 'connect_timeout') ?? defaultTimeoutSeconds),
    idleTimeoutMs: 1000 * (numberOption(remote, 'read_timeout') ?? defaultTimeoutSeconds),
  });
}

/** The address of a web remote. Fails with `config` for what is no address, without repeating what may be a password. */
export function webUrl({ name }: RemoteConfig, text: string): Result<URL> {
  const url = URL.parse(text);
  if (url !== null && url.hash === '') return ok(url);
  const what =
    url === null ? 'its url is no address' : "its url has a '#', and nothing behind it would be sent";
  return fail(configProblem(name, what, 'write it as https://HOST/PATH'));
}

/** `ssl_verify`: true, false, or the path of a file with authorities. */
export function verifyOf(remote: RemoteConfig): boolean | string {
  return flagOption(remote, 'ssl_verify') ?? textOption(remote, 'ssl_verify') ?? true;
}

/** The option's header is sent with every request, so it must be one. */
export function headerFailure(remote: RemoteConfig, name: string, value: string): Failure | undefined {
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name))
    return configProblem(remote.name, 'custom_auth_header is no name of a header', 'such as X-Auth-Token');
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value))
    return configProblem(
      remote.name,
      'password has characters that no header can hold',
      'check it for line ends',
    );
  return undefined;
}

/** `ask_password` cannot be obeyed: a run has nobody to ask. */
export function askFailure(remote: RemoteConfig, option: string): Failure {
  return configProblem(
    remote.name,
    `ask_${option} is set, and nobody can be asked here`,
    `put \`${option}\` into .dvc/config.local: \`dvc remote modify --local ${remote.name} ${option} …\``,
  );
}

/** HTTP's basic scheme (RFC 7617), which leaves the encoding open. */
export function basicHeader(
  user: string,
  password: string,
  encoding: 'latin1' | 'utf8',
): Readonly<Record<string, string>> {
  return { authorization: `Basic ${Buffer.from(`${user}:${password}`, encoding).toString('base64')}` };
}

/** aiohttp, and so DVC, sends Latin-1 and refuses the rest; servers that know more expect UTF-8. */
function httpBasic(user: string, password: string): Readonly<Record<string, string>> {
  return basicHeader(user, password, /^[\u0000-\u00ff]*$/.test(user + password) ? 'latin1' : 'utf8');
}

/** Credentials that stay the same. */
export function fixedCredentials(
  identity: string,
  hint: string,
  headers: Readonly<Record<string, string>>,
): HttpCredentials {
  return { identity, hint, headers: () => Promise.resolve(headers) };
}

/** User and password that stand in an address. */
export function userOf({ username, password }: URL): { user: string; password: string } | undefined {
  if (username === '' && password === '') return undefined;
  return { user: decoded(username), password: decoded(password) };
}

/** An address without user and password, and without a `?` or slash of its own at the end. */
export function withoutUser(url: URL): string {
  const bare = new URL(url);
  bare.username = bare.password = '';
  return bare.href;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function methodOf(remote: RemoteConfig): Result<'POST' | 'PUT'> {
  const method = (textOption(remote, 'method') ?? 'post').toUpperCase();
  if (method === 'POST' || method === 'PUT') return ok(method);
  return fail(configProblem(remote.name, `method '${method}' is not known`, 'it is PUT or POST'));
}

/** Without `auth` the options user and password count for nothing, as in DVC (dvc_http: _prepare_credentials). */
function credentialsOf(remote: RemoteConfig, url: URL, env: Env): Result<HttpCredentials> {
  const auth = textOption(remote, 'auth')?.toLowerCase();
  if (auth === undefined) return ok(withoutOption(remote, url, env));
  const [user, password, header] = ['user', 'password', 'custom_auth_header'].map((key) =>
    textOption(remote, key),
  );
  if (password === undefined && flagOption(remote, 'ask_password') === true)
    return fail(askFailure(remote, 'password'));
  const incomplete = (needs: string) =>
    fail(
      configProblem(
        remote.name,
        `auth '${auth}' needs ${needs}`,
        'set both; secrets go into .dvc/config.local',
      ),
    );
  if (auth === 'basic') {
    if (user === undefined || password === undefined) return incomplete("both 'user' and 'password'");
    const hint = 'check `user` and `password` of the remote';
    return ok(fixedCredentials(`as user '${user}'`, hint, httpBasic(user, password)));
  }
  if (auth === 'custom') {
    if (header === undefined || password === undefined)
      return incomplete("both 'custom_auth_header' and 'password'");
    const failure = headerFailure(remote, header, password);
    if (failure !== undefined) return fail(failure);
    const hint = 'check `custom_auth_header` and `password` of the remote';
    return ok(fixedCredentials(`with the header ${header}`, hint, { [header]: password }));
  }
  const hint = 'use `basic`, or `custom` with a header; DVC itself does not speak it either';
  return fail(configProblem(remote.name, `auth '${auth}' is not supported`, hint));
}

function withoutOption(remote: RemoteConfig, url: URL, env: Env): HttpCredentials {
  const inUrl = userOf(url);
  const login = inUrl ?? netrcLogin(url.hostname, env);
  const source = inUrl === undefined ? 'of your netrc file' : "of the remote's url";
  if (login !== undefined)
    return fixedCredentials(
      `as user '${login.user}' ${source}`,
      `check user and password ${source}`,
      httpBasic(login.user, login.password),
    );
  const isHalf = textOption(remote, 'user') !== undefined || textOption(remote, 'password') !== undefined;
  const hint = isHalf
    ? '`user` and `password` only count together with `auth`: set it to basic or custom'
    : 'set `auth`, `user` and `password` of the remote, the last one in .dvc/config.local';
  return fixedCredentials('without credentials', hint, {});
}
