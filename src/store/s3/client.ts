import http from 'node:http';
import https from 'node:https';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import type { S3Settings } from './settings.ts';

type Env = Readonly<Record<string, string | undefined>>;

const maxSockets = 256;
const maxAttempts = 5;

/**
 * The SDK's client for a bucket. Checksums are only added where S3 demands them, because other servers refuse the trailer
 * form. Proxies come from `env` (HTTPS_PROXY, NO_PROXY). `authorities`: the certificates to trust, or `false`: any.
 */
export function s3Client(settings: S3Settings, env: Env, authorities: Buffer | false | undefined): S3Client {
  const agents = agentsFor(env, authorities);
  const config: S3ClientConfig & FileOptions = {
    region: settings.region,
    ...(settings.endpoint === undefined ? {} : { endpoint: settings.endpoint }),
    forcePathStyle: settings.pathStyle,
    tls: settings.tls,
    followRegionRedirects: true,
    maxAttempts,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: handlerOptions(settings, agents),
    logger: silent,
    ...credentialOptions(settings),
  };
  return new S3Client(config);
}

/** Fields that the SDK hands through to its credential chain. */
interface FileOptions {
  readonly filepath?: string;
  readonly configFilepath?: string;
}

function credentialOptions({
  anonymous,
  keys,
  profile,
  files,
}: S3Settings): Partial<S3ClientConfig & FileOptions> {
  if (anonymous) {
    return {
      credentials: { accessKeyId: '', secretAccessKey: '' },
      signer: { sign: async (request) => request },
    };
  }
  if (keys !== undefined) return { credentials: keys };
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(files.credentialsFile === undefined ? {} : { filepath: files.credentialsFile }),
    ...(files.configFile === undefined ? {} : { configFilepath: files.configFile }),
  };
}

function handlerOptions(settings: S3Settings, agents: Agents): NonNullable<S3ClientConfig['requestHandler']> {
  return {
    connectionTimeout: settings.connectTimeoutMs,
    socketTimeout: settings.idleTimeoutMs,
    httpAgent: agents.http,
    httpsAgent: agents.https,
    logger: silent,
  };
}

interface Agents {
  readonly http: http.Agent;
  readonly https: https.Agent;
}

function agentsFor(env: Env, authorities: Buffer | false | undefined): Agents {
  const shared = { keepAlive: true, maxSockets, proxyEnv: env };
  const tls =
    authorities === undefined
      ? {}
      : authorities === false
        ? { rejectUnauthorized: false }
        : { ca: authorities };
  return {
    http: refusingUpgrades(new http.Agent(shared)),
    https: refusingUpgrades(new https.Agent({ ...shared, ...tls })),
  };
}

/** Every agent is asked so for a connection; the types of Node.js do not tell. */
interface Connecting {
  addRequest(request: http.ClientRequest, ...more: unknown[]): void;
}

/**
 * To a 101 that nobody asked for (RFC 9110, 15.2.2) Node.js ends the connection and tells nobody, and the SDK would wait for ever: the
 * request gets an error, as after any other lost connection.
 */
function refusingUpgrades<A extends http.Agent>(agent: A): A {
  const connecting = agent as unknown as Connecting;
  const connect = connecting.addRequest.bind(agent);
  connecting.addRequest = (request, ...more) => {
    request.once('upgrade', (_, socket) => {
      socket.destroy();
      const error = new Error('the server turned to another protocol');
      request.emit('error', Object.assign(error, { code: 'ECONNRESET' }));
    });
    connect(request, ...more);
  };
  return agent;
}

const nothing = (): void => {};
/** The SDK warns on the console otherwise; what matters comes as an error. */
const silent = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing };
