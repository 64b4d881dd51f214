import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyOf, readAll, refusal } from './contract.ts';
import { env, S3Rig } from './s3-rig.ts';

const bytes = Buffer.from('some data\n');
const key = keyOf(bytes);

/** Starts a server on a free port of 127.0.0.1. */
async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Hands a request to where it belongs, and the answer back. */
function forward(request: http.IncomingMessage, response: http.ServerResponse, to: string): void {
  const { method, headers } = request;
  const onwards = http.request(to, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  });
  request.pipe(onwards);
}

describe('S3 over TLS', () => {
  const rig = new S3Rig();
  let server: https.Server;
  let url: string;
  let certificate: string;
  beforeEach(async () => {
    const keyFile = join(rig.folder, 'key.pem');
    certificate = join(rig.folder, 'cert.pem');
    const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
    const words = [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      keyFile,
      '-out',
      certificate,
      '-days',
      '2',
      ...subject,
    ];
    execFileSync('openssl', words, { stdio: 'ignore' });
    const tls = { key: fs.readFileSync(keyFile), cert: fs.readFileSync(certificate) };
    server = https.createServer(tls, (request, response) =>
      forward(request, response, rig.s3.url + request.url),
    );
    url = `https://127.0.0.1:${await listen(server)}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });

  test.each(['the file of the remote', 'the file of the environment', 'no check'])(
    'works with %s',
    async (how) => {
      const options = {
        endpointurl: url,
        ...(how.includes('remote')
          ? { ssl_verify: certificate }
          : how === 'no check'
            ? { ssl_verify: false }
            : {}),
      };
      const store = await rig.open({
        options,
        env: how.includes('environment') ? { ...env, AWS_CA_BUNDLE: certificate } : env,
      });
      for (let i = 0; i < 2; i++) {
        await store.write(key, { kind: 'bytes', bytes });
        expect(await readAll(store, key)).toEqual(bytes);
      }
      expect(rig.s3.requests.map(({ agent, status }) => [agent.includes('aws-sdk'), status])).toEqual([
        [false, 200],
        [false, 200],
        [false, 200],
        [false, 200],
      ]);
      await store.close();
    },
  );

  test('brings a large object, in parts', async () => {
    const store = await rig.open({ options: { endpointurl: url, ssl_verify: certificate } });
    const large = randomBytes(25 * 2 ** 20 + 1);
    rig.s3.bucket('data').put(`pre/fix/${keyOf(large)}`, large);
    expect((await readAll(store, keyOf(large))).equals(large)).toBe(true);
    expect(rig.s3.requests.length).toBe(8);
    await store.close();
  });

  test('an unknown certificate is refused before anything is sent', async () => {
    const store = await rig.open({ options: { endpointurl: url } });
    const error = await refusal(store.write(key, { kind: 'bytes', bytes }));
    expect(error.failure).toMatchObject({ reason: 'config', hint: expect.stringContaining('ssl_verify') });
    expect(error.failure.message).toMatch(/CERT|SELF_SIGNED/);
    expect(rig.s3.requests).toEqual([]);
    await store.close();
  });
});

describe('S3 behind a proxy', () => {
  const rig = new S3Rig();

  test('the proxy of the environment is used, unless NO_PROXY says otherwise', async () => {
    const seen: string[] = [];
    const proxy = http.createServer((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      forward(request, response, request.url ?? '');
    });
    const address = `http://127.0.0.1:${await listen(proxy)}`;
    const through = await rig.open({ env: { ...env, HTTP_PROXY: address } });
    await through.write(key, { kind: 'bytes', bytes });
    expect(await readAll(through, key)).toEqual(bytes);
    expect(seen).toEqual([
      expect.stringMatching(`^PUT ${rig.s3.url}/data/`),
      `GET ${rig.s3.url}/data/pre/fix/${key}`,
    ]);
    const past = await rig.open({ env: { ...env, HTTP_PROXY: address, NO_PROXY: '127.0.0.1' } });
    expect(await readAll(past, key)).toEqual(bytes);
    expect(seen.length).toBe(2);
    await Promise.all([through.close(), past.close()]);
    proxy.closeAllConnections();
    await new Promise((resolve) => proxy.close(resolve));
  });
});
