import { all, fail, ok, type Result } from '../../failure.ts';
import { configProblem } from '../remote-options.ts';
import type { RemoteConfig } from '../store.ts';
import type { TlsSettings } from './http-agents.ts';
import type { HttpCredentials } from './http-client.ts';
import {
  askFailure,
  basicHeader,
  fixedCredentials,
  headerFailure,
  userOf,
  verifyOf,
  webUrl,
  withoutUser,
} from './http-settings.ts';
import { flagOption, numberOption, textOption } from './web-options.ts';
import { splitCommand, tokenCredentials } from './webdav-token.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Where a WebDAV remote is and how to talk to it: DVC's options and the environment, merged and checked. */
export interface WebdavSettings {
  /** http or https, without user and password, with a slash at the end */
  readonly base: URL;
  readonly tls: TlsSettings;
  readonly credentials: HttpCredentials;
  readonly timeoutMs: number;
}

const defaultTimeoutSeconds = 30;

/** Reads a remote's options (dvc `config_schema.py`, dvc_webdav). Fails with `config`, naming the option. */
export function webdavSettings(remote: RemoteConfig, env: Env): Result<WebdavSettings> {
  const url = webUrl(remote, remote.url.replace(/^webdav/i, 'http'));
  const timeoutMs = 1000 * (numberOption(remote, 'timeout') ?? defaultTimeoutSeconds);
  const credentials = url.ok ? credentialsOf(remote, { url: url.value, env, timeoutMs }) : url;
  const problems = all<unknown>([credentials]);
  if (!problems.ok) return problems;
  if (!url.ok || !credentials.ok) return fail();
  const base = new URL(withoutUser(url.value));
  base.search = '';
  base.pathname = `${base.pathname.replace(/\/+$/, '')}/`;
  return ok({
    base,
    tls: {
      verify: verifyOf(remote),
      keepsUsual: false,
      certPath: textOption(remote, 'cert_path'),
      keyPath: textOption(remote, 'key_path'),
    },
    credentials: credentials.value,
    timeoutMs,
  });
}

interface Given {
  readonly url: URL;
  readonly env: Env;
  readonly timeoutMs: number;
}

/** In DVC's order: a command for tokens, a token, a user, a header (dvc_webdav: __init__, _prepare_credentials). */
function credentialsOf(remote: RemoteConfig, given: Given): Result<HttpCredentials> {
  const command = textOption(remote, 'bearer_token_command');
  if (command !== undefined) return byCommand(remote, command, given);
  const token = textOption(remote, 'token');
  if (token !== undefined) return byToken(remote, token);
  const inUrl = userOf(given.url);
  const user = textOption(remote, 'user') ?? (inUrl?.user || undefined);
  const password = textOption(remote, 'password') ?? (inUrl?.password || undefined);
  const header = textOption(remote, 'custom_auth_header');
  if (user === undefined && header === undefined)
    return ok(
      fixedCredentials(
        'without credentials',
        'set `user` and `password`, or `token`, in .dvc/config.local',
        {},
      ),
    );
  if (password === undefined && flagOption(remote, 'ask_password') === true)
    return fail(askFailure(remote, 'password'));
  if (user !== undefined)
    return ok(
      fixedCredentials(
        `as user '${user}'`,
        'check `user` and `password` of the remote',
        basicHeader(user, password ?? '', 'utf8'),
      ),
    );
  return byHeader(remote, header ?? '', password);
}

function byCommand(
  remote: RemoteConfig,
  command: string,
  { env, timeoutMs }: Given,
): Result<HttpCredentials> {
  const words = splitCommand(command);
  if (words === undefined || words.length === 0)
    return fail(
      configProblem(
        remote.name,
        'bearer_token_command is no command',
        'check its quotes; it runs without a shell',
      ),
    );
  return ok(tokenCredentials({ name: remote.name, words, env, timeoutMs }));
}

function byToken(remote: RemoteConfig, token: string): Result<HttpCredentials> {
  const failure = headerFailure(remote, 'authorization', token);
  if (failure !== undefined)
    return fail(
      configProblem(remote.name, 'token has characters that no header can hold', 'check it for line ends'),
    );
  return ok(
    fixedCredentials('with a token', 'check `token` of the remote: it may have expired', {
      authorization: `Bearer ${token}`,
    }),
  );
}

function byHeader(
  remote: RemoteConfig,
  header: string,
  password: string | undefined,
): Result<HttpCredentials> {
  if (password === undefined)
    return fail(
      configProblem(
        remote.name,
        'custom_auth_header needs a password, which is its value',
        `set it: \`dvc remote modify --local ${remote.name} password …\``,
      ),
    );
  const failure = headerFailure(remote, header, password);
  if (failure !== undefined) return fail(failure);
  const hint = 'check `custom_auth_header` and `password` of the remote';
  return ok(fixedCredentials(`with the header ${header}`, hint, { [header]: password }));
}
