import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A certificate of this machine, and the authority that signed it: paths of PEM files. */
export interface Certificate {
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
}

/** Makes an authority that nobody trusts yet, and a certificate by it for 127.0.0.1, with RSA keys as Amazon's servers have them. */
export function makeCertificate(folder: string): Certificate {
  mkdirSync(folder);
  const [authority, authorityKey, certificate, key, request, extensions] = [
    'authority.pem',
    'authority.key',
    'server.pem',
    'server.key',
    'server.csr',
    'server.ext',
  ].map((name) => join(folder, name)) as [string, string, string, string, string, string];
  const openssl = (...words: readonly string[]) => execFileSync('openssl', words, { stdio: 'pipe' });
  const fresh = ['req', '-newkey', 'rsa:2048', '-nodes', '-sha256'];
  const signs = ['-addext', 'keyUsage=critical,keyCertSign'];
  const named = ['-days', '2', '-subj', '/CN=an authority of the bench'];
  openssl(...fresh, '-x509', ...named, ...signs, '-keyout', authorityKey, '-out', authority);
  openssl(...fresh, '-subj', '/CN=localhost', '-keyout', key, '-out', request);
  writeFileSync(extensions, 'subjectAltName=IP:127.0.0.1,DNS:localhost\nauthorityKeyIdentifier=keyid\n');
  const by = ['-CA', authority, '-CAkey', authorityKey, '-CAcreateserial', '-extfile', extensions];
  openssl('x509', '-req', '-sha256', '-days', '2', ...by, '-in', request, '-out', certificate);
  return { authority, certificate, key };
}
