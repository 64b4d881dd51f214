import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { freePort, startServer } from './server-process.ts';

/** A running OpenSSH server for the user of the tests, with keys of its own. */
export interface Sshd {
  readonly port: number;
  readonly user: string;
  /** A private key that the server accepts, without a passphrase */
  readonly keyfile: string;
  /** One that it accepts, and its passphrase */
  readonly lockedKeyfile: string;
  readonly passphrase: string;
  /** One that nobody has let in */
  readonly strangeKeyfile: string;
  /** The line of known_hosts for this server under a host name */
  knownHost(host: string): string;
  close(): Promise<void>;
}

const passphrase = 'correct horse $battery "staple"';

/** Starts the program on a free port, with its files in a temporary folder, and waits until it listens. */
export async function startSshd(program: string, address = '127.0.0.1'): Promise<Sshd> {
  const folder = fs.mkdtempSync(join(tmpdir(), 'lockstep-sshd-'));
  const port = await freePort();
  const [hostKey, keyfile, lockedKeyfile, strangeKeyfile] = ['host', 'user', 'locked', 'strange'].map(
    (name) => makeKey(join(folder, name), name === 'locked' ? passphrase : ''),
  ) as [string, string, string, string];
  const allowed = [keyfile, lockedKeyfile].map((key) => fs.readFileSync(`${key}.pub`, 'utf8')).join('');
  fs.writeFileSync(join(folder, 'authorized_keys'), allowed, { mode: 0o600 });
  const config = [
    `ListenAddress ${address}`,
    `Port ${port}`,
    `HostKey ${hostKey}`,
    `AuthorizedKeysFile ${join(folder, 'authorized_keys')}`,
    `PidFile ${join(folder, 'pid')}`,
    'UsePAM no',
    'StrictModes no',
    'PasswordAuthentication no',
    'KbdInteractiveAuthentication no',
    'MaxStartups 100',
    'Subsystem sftp internal-sftp',
  ];
  fs.writeFileSync(join(folder, 'sshd_config'), `${config.join('\n')}\n`);
  // As root it drops to another user in an empty folder.
  if (userInfo().uid === 0) fs.mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  const server = await startServer({
    program,
    words: ['-D', '-e', '-f', join(folder, 'sshd_config')],
    port,
    env: { PATH: process.env.PATH },
  });
  return {
    port,
    user: userInfo().username,
    keyfile,
    lockedKeyfile,
    passphrase,
    strangeKeyfile,
    knownHost: (host) => `[${host}]:${port} ${fs.readFileSync(`${hostKey}.pub`, 'utf8')}`,
    close: async () => {
      await server.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

function makeKey(path: string, secret: string): string {
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', secret, '-C', 'test', '-f', path]);
  return path;
}
