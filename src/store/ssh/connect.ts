import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from './process.ts';
import type { SshSettings } from './settings.ts';
import { SftpSession } from './sftp-session.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The longest silence of a server that owes an answer. */
const idleMs = 60_000;
/** What ssh needs beyond its own ConnectTimeout: key exchange, sign-in, the start of the server's program. */
const signInMs = 30_000;

/**
 * Connects with the system's `ssh`: the user's configuration, agent, known hosts and jump hosts count, and nothing is asked
 * for. Rejects with `ConnectionLost`.
 */
export async function connectSftp(settings: SshSettings, env: Env): Promise<SftpSession> {
  const { password, passphrase, connectSeconds } = settings;
  const isSecret = password !== undefined || passphrase !== undefined;
  const answers = isSecret ? answeringEnvironment(settings) : undefined;
  try {
    const child = startProgram('ssh', sshWords(settings), {
      env: { ...env, ...answers?.env },
      detached: isSecret,
    });
    return await SftpSession.open(child, { connectMs: 1000 * connectSeconds + signInMs, idleMs });
  } finally {
    answers?.remove();
  }
}

/** The words behind `ssh`. */
export function sshWords(settings: SshSettings): string[] {
  const { host, port, user, keyfile, password, passphrase, connectSeconds, allowAgent, gss } = settings;
  const isSecret = password !== undefined || passphrase !== undefined;
  const options = [
    `BatchMode=${isSecret ? 'no' : 'yes'}`,
    `ConnectTimeout=${connectSeconds}`,
    'ServerAliveInterval=15',
    'ServerAliveCountMax=4',
    'ForwardX11=no',
    'ForwardAgent=no',
    'ClearAllForwardings=yes',
    'PermitLocalCommand=no',
    'RemoteCommand=none',
    'RequestTTY=no',
    ...(keyfile === undefined ? [] : ['IdentitiesOnly=yes']),
    ...(allowAgent ? [] : ['IdentityAgent=none']),
    ...(gss === undefined ? [] : [`GSSAPIAuthentication=${gss ? 'yes' : 'no'}`]),
    // Whoever could stand between us and this machine has it already; a password could still go to another user's server.
    ...(password === undefined ? ['NoHostAuthenticationForLocalhost=yes'] : []),
    ...(isSecret ? ['NumberOfPasswordPrompts=1', `PreferredAuthentications=${methods(settings)}`] : []),
  ];
  return [
    ...options.flatMap((option) => ['-o', option]),
    ...(port === undefined ? [] : ['-p', String(port)]),
    ...(user === undefined ? [] : ['-l', user]),
    ...(keyfile === undefined ? [] : ['-i', keyfile]),
    '-s',
    '--',
    host,
    'sftp',
  ];
}

/** Only the methods for which something is configured, as in DVC (dvc_ssh: _prepare_credentials). */
function methods({ keyfile, password, passphrase }: SshSettings): string {
  return [
    ...(keyfile !== undefined || passphrase !== undefined ? ['publickey'] : []),
    ...(password !== undefined ? ['keyboard-interactive', 'password'] : []),
  ].join(',');
}

/**
 * A program that answers when ssh asks for a password or a passphrase, and for nothing else. The secrets are in the
 * environment, not in a file and not in a command line.
 */
function answeringEnvironment({ password = '', passphrase = '' }: SshSettings): {
  readonly env: Readonly<Record<string, string>>;
  remove(): void;
} {
  const folder = fs.mkdtempSync(join(tmpdir(), 'lockstep-ssh-'));
  const program = join(folder, 'answer');
  fs.writeFileSync(program, answerScript, { mode: 0o700 });
  return {
    env: {
      SSH_ASKPASS: program,
      SSH_ASKPASS_REQUIRE: 'force',
      // OpenSSH before 8.4 only asks a program if there is a display.
      DISPLAY: ':0',
      LOCKSTEP_SSH_PASSWORD: password,
      LOCKSTEP_SSH_PASSPHRASE: passphrase,
    },
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}

const answerScript = `#!/bin/sh
case "$1" in
*"yes/no"*) exit 1 ;;
*[Pp]assphrase*) answer=$LOCKSTEP_SSH_PASSPHRASE ;;
*[Pp]assword*) answer=$LOCKSTEP_SSH_PASSWORD ;;
*) exit 1 ;;
esac
[ -n "$answer" ] || exit 1
printf '%s\\n' "$answer"
`;
