import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startServer } from './server-process.ts';

/** A running WsgiDAV: a real WebDAV server on a folder, over TLS. */
export interface Wsgidav {
  /** `webdavs://127.0.0.1:PORT` */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** The file with the certificate to trust */
  readonly certificate: string;
  /** Where the files are on disk */
  readonly folder: string;
  close(): Promise<void>;
}

const user = 'ci';
const password = 'p@:ss word';

/** Starts the program on a free port of 127.0.0.1, and waits until it listens. */
export async function startWsgidav(program: string): Promise<Wsgidav> {
  const root = fs.mkdtempSync(join(tmpdir(), 'lockstep-wsgidav-'));
  const folder = join(root, 'files');
  fs.mkdirSync(folder);
  const { certificate, key } = makeCertificate(root);
  const port = await freePort();
  const config = {
    host: '127.0.0.1',
    port,
    provider_mapping: { '/': folder },
    ssl_certificate: certificate,
    ssl_private_key: key,
    ssl_adapter: 'builtin',
    http_authenticator: { accept_basic: true, accept_digest: false, default_to_digest: false },
    simple_dc: { user_mapping: { '*': { [user]: { password } } } },
    verbose: 1,
  };
  fs.writeFileSync(join(root, 'wsgidav.json'), JSON.stringify(config));
  const server = await startServer({
    program,
    words: ['--config', join(root, 'wsgidav.json'), '--server', 'cheroot'],
    port,
    env: { PATH: process.env.PATH, HOME: root },
  });
  return {
    url: `webdavs://127.0.0.1:${port}`,
    user,
    password,
    certificate,
    folder,
    close: async () => {
      await server.stop();
      fs.rmSync(root, { recursive: true, force: true });
    },
  };
}

/** A certificate for 127.0.0.1 that signs itself, and its key. */
export function makeCertificate(folder: string): { readonly certificate: string; readonly key: string } {
  const [certificate, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const words = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '2',
  ];
  const names = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  execFileSync('openssl', [...words, ...names, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  return { certificate, key };
}
