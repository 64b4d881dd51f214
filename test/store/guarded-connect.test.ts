import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isPublicAddress } from '../../src/store/web/guarded-connect.ts';
import { downloadWebFile, lookAtWebFile } from '../../src/store/web/web-file.ts';

test.each([
  ...['8.8.8.8', '1.1.1.1', '93.184.216.34', '172.15.0.1', '172.32.0.1', '100.63.0.1', '192.167.0.1'],
  ...['2606:4700::1111', '2a00:1450:4001:81b::200e'],
])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));

test.each([
  ...['127.0.0.1', '127.255.255.254', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
  ...['169.254.169.254', '169.254.170.2', '100.64.0.1', '100.100.100.200', '168.63.129.16', '224.0.0.1'],
  ...['255.255.255.255', '::', '::1', 'fe80::1', 'fe80::1%eth0', 'fd00:ec2::254', 'fc00::1', 'ff02::1'],
  ...['::ffff:169.254.169.254', '::ffff:a9fe:a9fe', '::127.0.0.1', '64:ff9b::a9fe:a9fe', '2002:7f00:1::'],
  ...['localhost', '', '169.254.169.254.example.org', '0x7f000001', '2130706433'],
])('%s is not public', (address) => expect(isPublicAddress(address)).toBe(false));

describe('a request that may go to 127.0.0.1 only', () => {
  let server: http.Server;
  let inner: http.Server;
  let port: number;
  let asked: string[];
  let reached: number;
  let folder: string;
  const listen = (each: http.Server, host: string) =>
    new Promise<number>((resolve) =>
      each.listen(0, host, () => resolve((each.address() as AddressInfo).port)),
    );

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lockstep-guarded-'));
    reached = 0;
    asked = [];
    inner = http.createServer((_, response) => response.end('secret')).on('connection', () => reached++);
    const innerPort = await listen(inner, '127.0.0.2');
    const targets: Readonly<Record<string, string>> = {
      '/number': `http://127.0.0.2:${innerPort}/`,
      '/decimal': `http://2130706434:${innerPort}/`,
      '/mapped': `http://[::ffff:127.0.0.2]:${innerPort}/`,
    };
    server = http.createServer(({ url = '' }, response) => {
      asked.push(url);
      const location = url === '/chain' ? '/number' : targets[url];
      if (location === undefined) response.end('data');
      else response.writeHead(302, { location }).end();
    });
    port = await listen(server, '127.0.0.1');
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
    inner.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ctx = {
    env: {},
    signal: new AbortController().signal,
    mayConnect: (address: string) => address === '127.0.0.1',
  };

  test('brings what is there', async () => {
    const path = join(folder, 'data');
    expect(await downloadWebFile(`http://127.0.0.1:${port}/data`, path, ctx)).toEqual({
      ok: true,
      value: undefined,
    });
    expect(readFileSync(path, 'utf8')).toBe('data');
  });

  test.each(['/number', '/decimal', '/mapped', '/chain'])(
    'does not follow %s elsewhere, and asks once',
    async (path) => {
      const found = await lookAtWebFile(`http://127.0.0.1:${port}${path}`, ctx);
      const brought = await downloadWebFile(`http://127.0.0.1:${port}${path}`, join(folder, 'data'), ctx);
      for (const each of [found, brought])
        expect(each).toMatchObject({ ok: false, failures: [{ reason: 'refused' }] });
      expect(reached).toBe(0);
      expect(asked.filter((url) => url === path).length).toBeLessThanOrEqual(3);
    },
  );

  test('does not go by a name whose address is another', async () => {
    const only = { ...ctx, mayConnect: () => false };
    const found = await lookAtWebFile(`http://localhost:${port}/data`, only);
    expect(found).toMatchObject({ ok: false, failures: [{ reason: 'refused' }] });
    expect(asked).toEqual([]);
  });
});
