import { StoreError, type StoreErrorCode } from '../store.ts';
import type { SshSettings } from './settings.ts';
import { sftpStatus } from './sftp-packet.ts';
import { ConnectionLost, SftpRefusal } from './sftp-session.ts';

/** What was asked of an SSH remote when it refused. */
export interface SshAsked {
  readonly remote: string;
  readonly settings: SshSettings;
  readonly action: 'read' | 'look up' | 'list' | 'write' | 'remove';
  readonly key: string;
}

interface Cause {
  readonly code: StoreErrorCode;
  readonly text: string;
  readonly hint: string;
  readonly config?: true;
}

/**
 * Turns a lost connection or a refusal into a {@link StoreError} that names remote, key and what to do. Errors of our own and
 * bugs come back as they are.
 */
export function translateSshError(error: unknown, asked: SshAsked): unknown {
  if (error instanceof ConnectionLost) return refusal(lostCause(error, asked.settings), asked);
  if (error instanceof SftpRefusal) return refusal(statusCause(error.status, asked), asked);
  return error;
}

/** May another try to connect fare better a moment later? */
export function isPassingLoss(error: unknown): boolean {
  return error instanceof ConnectionLost && error.code === undefined && messageOf(error) === undefined;
}

function refusal({ code, text, hint, config }: Cause, { remote, action, key }: SshAsked): StoreError {
  const shown = key.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?').slice(0, 300);
  return new StoreError(code, {
    reason: config === true ? 'config' : code === 'not-found' ? 'data' : 'storage',
    message: `${remote}: cannot ${action} '${shown}': ${text}`,
    hint,
  });
}

function lostCause(lost: ConnectionLost, settings: SshSettings): Cause {
  if (lost.code === 'ENOENT')
    return {
      code: 'unsupported',
      config: true,
      text: 'there is no `ssh` program on PATH',
      hint: "install OpenSSH's client",
    };
  const known = messageOf(lost);
  if (known !== undefined) return known(settings);
  const said = lastLine(lost.said);
  return {
    code: 'unavailable',
    text: `${lost.wasOpen ? 'the connection was lost' : 'there is no connection'}, also after another try (${said ?? lost.message})`,
    hint: `try \`${tryOut(settings)}\`; if it lasts, look at the server and the network`,
  };
}

/** ssh has one exit code for everything, so what it says is all there is to go by (OpenSSH 6.5 to 10). */
const messages: readonly { readonly says: RegExp; readonly cause: (settings: SshSettings) => Cause }[] = [
  {
    says: /REMOTE HOST IDENTIFICATION HAS CHANGED/,
    cause: ({ host }) => ({
      code: 'denied',
      config: true,
      text: `the key of host '${host}' is not the one that is known`,
      hint: `if the server really has a new key, remove the old one with \`ssh-keygen -R ${host}\` and add the new one`,
    }),
  },
  {
    says: /Host key verification failed|No \S+ host key is known/,
    cause: (settings) => ({
      code: 'denied',
      config: true,
      text: `the key of host '${settings.host}' is not known`,
      hint: `compare and add it: \`ssh-keyscan${portWords(settings)} ${settings.host} >> ~/.ssh/known_hosts\``,
    }),
  },
  {
    says: /Permission denied \(|Too many authentication failures|No more authentication methods|UNPROTECTED PRIVATE KEY/,
    cause: (settings) => ({
      code: 'denied',
      config: true,
      text: `the server does not accept us as ${settings.user === undefined ? 'the user that ssh chose' : `user '${settings.user}'`}`,
      hint: `see that \`${tryOut(settings)}\` works: \`user\` and \`keyfile\` of the remote, ssh-agent, or the server's authorized_keys`,
    }),
  },
  {
    says: /Could not resolve hostname/,
    cause: ({ host }) => ({
      code: 'unavailable',
      config: true,
      text: `there is no host '${host}'`,
      hint: "check the remote's url, and the user's ssh configuration if it is a name from there",
    }),
  },
  {
    says: /subsystem request failed/,
    cause: () => ({
      code: 'unsupported',
      config: true,
      text: 'the server has no SFTP',
      hint: 'let the server offer it: `Subsystem sftp internal-sftp` in its sshd_config',
    }),
  },
];

function messageOf({ said, wasOpen }: ConnectionLost): ((settings: SshSettings) => Cause) | undefined {
  return wasOpen ? undefined : messages.find(({ says }) => says.test(said))?.cause;
}

function statusCause(status: number, { settings, action }: SshAsked): Cause {
  const where = settings.folder === '' ? 'the home folder' : `'${settings.folder}'`;
  if (status === sftpStatus.noSuchFile)
    return { code: 'not-found', text: 'it is not there', hint: 'push it from where the data is' };
  if (status === sftpStatus.denied)
    return {
      code: 'denied',
      text: 'permission denied',
      hint: `check who may ${action} in ${where} on host '${settings.host}'`,
    };
  if (status === sftpStatus.unsupported)
    return {
      code: 'unsupported',
      text: 'the server cannot do that',
      hint: 'use a server that speaks SFTP version 3',
    };
  return {
    code: 'unavailable',
    text: `the server failed (SFTP status ${status})`,
    hint: `check that the disk below ${where} on host '${settings.host}' has space and is sound`,
  };
}

/** The command with which people can see for themselves. */
function tryOut(settings: SshSettings): string {
  const { host, port, user, keyfile } = settings;
  const words = [
    ...(port === undefined ? [] : [`-P ${port}`]),
    ...(keyfile === undefined ? [] : [`-i ${keyfile}`]),
    user === undefined ? host : `${user}@${host}`,
  ];
  return `sftp ${words.join(' ')}`;
}

function portWords({ port }: SshSettings): string {
  return port === undefined ? '' : ` -p ${port}`;
}

/** The last line that the program wrote, as far as it can be shown. */
function lastLine(said: string): string | undefined {
  const line = said
    .split(/[\r\n]+/)
    .map((each) => each.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?').trim())
    .findLast((each) => each !== '');
  return line?.slice(0, 200);
}
