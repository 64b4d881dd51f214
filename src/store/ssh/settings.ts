import { type Failure, fail, ok, type Result } from '../../failure.ts';
import { configProblem } from '../remote-options.ts';
import type { RemoteConfig } from '../store.ts';
import { askFailure } from '../web/http-settings.ts';
import { flagOption, numberOption, textOption } from '../web/web-options.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Where an SSH remote is and how to get there: DVC's options, checked. What they leave open is up to the user's ssh configuration. */
export interface SshSettings {
  readonly host: string;
  readonly port: number | undefined;
  readonly user: string | undefined;
  /** Without a slash at the end; '' is where the login begins, `/` alone the root */
  readonly folder: string;
  readonly keyfile: string | undefined;
  readonly password: string | undefined;
  readonly passphrase: string | undefined;
  readonly connectSeconds: number;
  readonly allowAgent: boolean;
  readonly gss: boolean | undefined;
}

const defaultConnectSeconds = 30;

/** Reads a remote's options (dvc `config_schema.py`, dvc_ssh). Fails with `config`, naming the option. */
export function sshSettings(remote: RemoteConfig, env: Env): Result<SshSettings> {
  // As fsspec has it: nothing is decoded, and what looks like a query is cut off (infer_storage_options).
  const match =
    /^ssh:\/\/(?:([^@/]*)@)?(\[[0-9a-f:.%]+\]|[^:/?#[\]]+)(?::(\d{1,5}))?(\/[^?]*)?(?:\?.*)?$/is.exec(
      remote.url,
    );
  if (match === null)
    return fail(configProblem(remote.name, 'its url names no host', 'write it as ssh://USER@HOST/PATH'));
  const [, login, host = '', port, path = ''] = match;
  const [user, password] = splitLogin(login);
  const settings: SshSettings = {
    host: textOption(remote, 'host') ?? host.replace(/^\[|\]$/g, ''),
    port: numberOption(remote, 'port') ?? (port === undefined ? undefined : Number(port)),
    user: textOption(remote, 'user') ?? user,
    folder: path.length > 1 ? path.replace(/\/+$/, '') || '/' : path,
    keyfile: expanded(textOption(remote, 'keyfile'), env),
    password: textOption(remote, 'password') ?? password,
    passphrase: textOption(remote, 'passphrase'),
    connectSeconds: Math.ceil(numberOption(remote, 'timeout') ?? defaultConnectSeconds),
    allowAgent: flagOption(remote, 'allow_agent') !== false,
    gss: flagOption(remote, 'gss_auth'),
  };
  const failures = problems(remote, settings);
  return failures.length > 0 ? fail(...failures) : ok(settings);
}

function problems(
  remote: RemoteConfig,
  { host, user, password, passphrase, folder }: SshSettings,
): Failure[] {
  const failures: Failure[] = [];
  const add = (message: string, hint: string) => failures.push(configProblem(remote.name, message, hint));
  // Both become words of a command line, where a dash would make them an option.
  if (!/^[\p{L}\p{N}_.:%][\p{L}\p{N}_.:%-]*$/u.test(host))
    add('its host has characters that no host has', 'check the url');
  if (user !== undefined && !/^[^-\s\u0000-\u001f\u007f][^\s\u0000-\u001f\u007f]*$/.test(user))
    add('its user has characters that no user has', 'check the url, or `user`');
  if (/[\u0000-\u001f\u007f]/.test(folder)) add('its path has control characters', 'check the url');
  for (const [option, value] of Object.entries({ password, passphrase })) {
    if (value === undefined && flagOption(remote, `ask_${option}`) === true)
      failures.push(askFailure(remote, option));
    if (value !== undefined && /[\r\n\u0000]/.test(value)) add(`its ${option} has a line end`, 'check it');
  }
  return failures;
}

function splitLogin(login: string | undefined): [string | undefined, string | undefined] {
  if (login === undefined || login === '') return [undefined, undefined];
  const colon = login.indexOf(':');
  return colon === -1
    ? [login, undefined]
    : [login.slice(0, colon) || undefined, login.slice(colon + 1) || undefined];
}

/** A leading `~/` as DVC expands it (dvc_ssh: os.path.expanduser). */
function expanded(path: string | undefined, env: Env): string | undefined {
  const match = path === undefined ? null : /(?:^|\/)~\/(.*)$/s.exec(path);
  return match !== null && env.HOME !== undefined ? `${env.HOME}/${match[1]}` : path;
}
