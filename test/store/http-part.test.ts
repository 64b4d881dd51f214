import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { StoreError } from '../../src/store/store.ts';
import { openHttp } from '../../src/store/web/http.ts';

async function served(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const store = unwrap(
    openHttp({ name: 'web', url: `http://127.0.0.1:${port}/data`, options: new Map() }, {}),
  );
  onTestFinished(async () => {
    await store.close();
    server.closeAllConnections();
    server.close();
  });
  return (start: number, length: number) =>
    (store as Required<typeof store>).readPart('files/md5/ab/c', { start, length });
}

const bytes = randomBytes(50_000);

test('a server that knows ranges sends no more than the part', async () => {
  const asked: (string | undefined)[] = [];
  const part = await served((request, response) => {
    const { range = '' } = request.headers;
    asked.push(range);
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
    response.writeHead(206, { 'content-range': `bytes ${start}-${end}/${bytes.length}` });
    response.end(bytes.subarray(Number(start), Number(end) + 1));
  });
  expect(Buffer.from(await part(49_992, 8))).toEqual(bytes.subarray(49_992));
  expect(asked).toEqual(['bytes=49992-49999']);
});

test('of a server that ignores ranges the part of a small object is taken, and no large one is read', async () => {
  const part = await served((_, response) => void response.writeHead(200).end(bytes));
  expect(Buffer.from(await part(40_000, 100))).toEqual(bytes.subarray(40_000, 40_100));
  const refusal = await part(4_000_000_000, 8).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(StoreError);
  expect((refusal as StoreError).code).toBe('unsupported');
});

test('a part that begins elsewhere than asked is not believed', async () => {
  const part = await served((_, response) => {
    response.writeHead(206, { 'content-range': `bytes 0-7/${bytes.length}` }).end(bytes.subarray(0, 8));
  });
  const refusal = await part(40_000, 8).catch((error: unknown) => error);
  expect((refusal as StoreError).code).toBe('unsupported');
});
