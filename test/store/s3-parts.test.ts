import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Cache } from '../../src/store/cache.ts';
import { md5Bytes } from '../../src/store/md5.ts';
import { type ObjectId, objectKey } from '../../src/store/oid.ts';
import { type TransferRequest, transfer } from '../../src/store/transfer.ts';
import type { RawExchange } from '../fakes/s3.ts';
import { readAll } from './contract.ts';
import { S3Rig } from './s3-rig.ts';
import { until } from './transfer-rig.ts';

const size = 33 * 2 ** 20 + 5;
const parts = 9;

describe('a large object of an S3 bucket', () => {
  const rig = new S3Rig();
  let cache: Cache;
  let content: Buffer;
  let id: ObjectId;
  beforeEach(() => {
    cache = new Cache({ dir: join(rig.folder, 'cache') });
    content = randomBytes(size);
    id = { oid: md5Bytes(content, 'md5'), hashName: 'md5' };
    put(content);
  });
  const put = (bytes: Uint8Array) => rig.s3.bucket('data').put(`pre/fix/${objectKey(id)}`, bytes);
  const fetch = (more: Partial<TransferRequest> = {}) =>
    transfer({ from: rig.store, to: cache, objects: [id], ...more });
  const files = () =>
    fs
      .readdirSync(cache.dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
  const whole = () => fs.readFileSync(cache.pathOf(id)).equals(content);
  const statuses = () => rig.s3.requests.map(({ status }) => status).sort();

  test('comes in parts, and is named when all are there', async () => {
    expect(await fetch()).toMatchObject({ moved: { objects: 1, bytes: size }, failures: [] });
    expect(whole()).toBe(true);
    expect(statuses()).toEqual([200, ...Array(parts).fill(206)]);
  });

  test('comes in order where somebody reads it so', async () => {
    expect((await readAll(rig.store, objectKey(id))).equals(content)).toBe(true);
    expect(statuses()).toEqual([200, ...Array(parts).fill(206)]);
  });

  test.each(['cut', 'reset'] as const)(
    'costs a part and not all when a connection is lost (%s)',
    async (effect) => {
      rig.s3.failNext({ method: 'GET', effect, after: 3 });
      expect(await fetch()).toMatchObject({ moved: { objects: 1 }, failures: [] });
      expect(whole()).toBe(true);
      expect(rig.s3.requests.length).toBe(1 + parts + 1);
    },
  );

  test.each(['flip', 'short'] as const)('with a part that is wrong (%s) gets no name', async (effect) => {
    rig.s3.failNext({ method: 'GET', effect, after: 3, times: 100 });
    expect((await fetch()).failures).toHaveLength(1);
    expect(files()).toEqual([]);
  });

  test('that is replaced meanwhile is read again from its beginning', async () => {
    put(Buffer.from(content).fill(1, 0, 9));
    const wait = until(() => rig.s3.requests.length > 3).then(() => put(content));
    rig.s3.failNext({ method: 'GET', after: 3, wait });
    expect(await fetch()).toMatchObject({ moved: { objects: 1 }, failures: [] });
    expect(whole()).toBe(true);
  });

  test('can be given up, and nothing of it stays', async () => {
    const control = new AbortController();
    rig.s3.failNext({ method: 'GET', effect: 'stall', after: 6, times: 100 });
    const fetching = fetch({ signal: control.signal });
    await until(() => rig.s3.requests.length > 8);
    control.abort(new Error('enough'));
    expect((await fetching).failures).toMatchObject([{ reason: 'cancelled' }]);
    expect(files()).toEqual([]);
  });

  test('that the disk has no place for says so, and is not asked for again', async () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write' });
    const writing = vi.spyOn(fs, 'writeSync').mockImplementation(() => {
      throw full;
    });
    const { failures } = await fetch();
    writing.mockRestore();
    expect(failures).toMatchObject([{ message: expect.stringContaining('no space left on the disk') }]);
    expect(rig.s3.requests.length).toBeLessThanOrEqual(1 + parts);
    expect(files()).toEqual([]);
  });

  test('keeps its bytes apart from those of answers whose headers come in pieces', async () => {
    const small = rig.put(40);
    rig.s3.failNext({ method: 'GET', times: 400, send: inPieces });
    const ids = small.map((key): ObjectId => {
      const [first = '', second = ''] = key.split('/').slice(-2);
      return { oid: `${first}${second}` as ObjectId['oid'], hashName: 'md5' };
    });
    const result = await fetch({ objects: [id, ...ids] });
    expect(result).toMatchObject({ moved: { objects: 41 }, failures: [], corrupt: [] });
    expect(whole()).toBe(true);
  });
});

function head(status: number, headers: Readonly<Record<string, string>>, length: number): string {
  const lines = Object.entries({ ...headers, connection: 'close', 'content-length': String(length) });
  return `HTTP/1.1 ${status} OK\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}

/** So that a read ends in the middle of a header, and other connections read before it goes on. */
function inPieces({ socket, answer: { status, headers = {}, body = Buffer.alloc(0) } }: RawExchange): void {
  const text = head(status, headers, body.length);
  const middle = text.indexOf('content-length') + 17;
  socket.write(text.slice(0, middle));
  setTimeout(() => {
    socket.write(text.slice(middle));
    socket.end(body);
  }, 20);
}
