import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { getCACertificates, type SecureContextOptions } from 'node:tls';
import { fail, ok, type Result } from '../../failure.ts';
import { configProblem } from '../remote-options.ts';
import type { HttpAgents } from './http-exchange.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Whom we trust, and how we show who we are. */
export interface TlsSettings {
  /** false: any certificate will do; a path: a file with authorities to trust */
  readonly verify: boolean | string;
  /** Are the authorities of `verify` trusted as well as the usual ones, or instead of them? */
  readonly keepsUsual: boolean;
  /** Our own certificate and its key, which may be in the same file */
  readonly certPath?: string | undefined;
  readonly keyPath?: string | undefined;
}

/** Connections to the server of a remote, and those to where it may redirect us, which get none of our secrets. */
export interface AgentPair {
  readonly own: HttpAgents;
  readonly foreign: HttpAgents;
}

const maxSockets = 128;

/**
 * Kept connections with the remote's certificates. Proxies come from `env` (`https_proxy`, `no_proxy` …), and so does
 * `SSL_CERT_FILE`, which Python obeys. Fails with `config` for files that cannot be read.
 */
export function httpAgents(name: string, tls: TlsSettings, env: Env): Result<AgentPair> {
  const shared = { keepAlive: true, maxSockets, proxyEnv: env };
  try {
    const trust = trusted(tls, env);
    const identity = ownCertificate(tls);
    const lax = tls.verify === false ? { rejectUnauthorized: false } : {};
    const plain = new http.Agent(shared);
    return ok({
      own: { http: plain, https: new https.Agent({ ...shared, ...trust, ...identity, ...lax }) },
      foreign: { http: plain, https: new https.Agent({ ...shared, ...trust }) },
    });
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const hint =
      '`ssl_verify` names a file with certificates, or is true or false; `cert_path` and `key_path` name our own';
    return fail(configProblem(name, `cannot read '${path ?? 'the certificates'}' (${code})`, hint));
  }
}

function trusted({ verify, keepsUsual }: TlsSettings, env: Env): SecureContextOptions {
  const file = typeof verify === 'string' ? verify : verify ? env.SSL_CERT_FILE : undefined;
  if (file === undefined || file === '') return {};
  const ca = fs.readFileSync(file, 'utf8');
  return { ca: keepsUsual && typeof verify === 'string' ? [...getCACertificates('default'), ca] : ca };
}

function ownCertificate({ certPath, keyPath }: TlsSettings): SecureContextOptions {
  if (certPath === undefined) return {};
  return { cert: fs.readFileSync(certPath), key: fs.readFileSync(keyPath ?? certPath) };
}

/** Ends the connections. */
export function closeAgents({ own, foreign }: AgentPair): void {
  for (const agent of [own.http, own.https, foreign.https]) agent.destroy();
}
