import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { RawExchange } from '../fakes/s3.ts';
import { keyOf, refusal } from './contract.ts';
import { S3Rig } from './s3-rig.ts';
import { until } from './transfer-rig.ts';

describe('a large file on its way to S3', () => {
  const rig = new S3Rig();
  const size = 20 * 2 ** 20;
  let path: string;
  let content: Buffer;
  let source: { readonly kind: 'file'; readonly path: string; readonly size: number };
  beforeEach(() => {
    path = join(rig.folder, 'large');
    content = randomBytes(size);
    fs.writeFileSync(path, content);
    source = { kind: 'file', path, size };
  });
  const stored = () => rig.s3.bucket('data').objects.get(`pre/fix/${keyOf(content)}`)?.body;

  test('it goes up in parts', async () => {
    await rig.store.write(keyOf(content), source);
    expect(stored()?.equals(content)).toBe(true);
    expect(rig.s3.requests.filter(({ query }) => query.includes('partNumber')).length).toBe(3);
    expect(rig.s3.bucket('data').uploads.size).toBe(0);
  });

  test.each([
    [
      'a part is refused',
      { method: 'PUT', query: /partNumber=2/, status: 403, code: 'AccessDenied', times: 9 },
    ],
    ['a part gets no answer', { method: 'PUT', query: /partNumber=2/, effect: 'reset', times: 99 }],
    ['the end is refused', { method: 'POST', query: /uploadId/, status: 400, code: 'InvalidPart', times: 9 }],
  ] as const)('nothing of it stays when %s', async (_, fault) => {
    rig.s3.failNext(fault);
    await refusal(rig.store.write(keyOf(content), source));
    expect(stored()).toBeUndefined();
    expect(rig.s3.bucket('data').uploads.size).toBe(0);
  });

  test('nothing of it stays when it is cancelled', async () => {
    const stop = new AbortController();
    rig.s3.failNext({
      method: 'PUT',
      query: /partNumber=3/,
      wait: new Promise<void>((go) => stop.signal.addEventListener('abort', () => go())),
    });
    const writing = rig.store.write(keyOf(content), source, stop.signal);
    await until(() => rig.s3.requests.some(({ query }) => query.includes('partNumber=3')));
    stop.abort(new Error('enough'));
    await expect(writing).rejects.toThrow('enough');
    expect(stored()).toBeUndefined();
    expect(rig.s3.bucket('data').uploads.size).toBe(0);
  });

  test('it counts as written when only the last answer was lost', async () => {
    rig.s3.failNext({ method: 'POST', query: /uploadId/, effect: 'lost' });
    await rig.store.write(keyOf(content), source);
    expect(stored()?.equals(content)).toBe(true);
  });

  // With a status, the request does not take effect.
  const page = {
    method: 'POST',
    times: 9,
    status: 500,
    send: ({ socket }: RawExchange) =>
      void socket.end(
        'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 13\r\n\r\n<html></html>',
      ),
  };

  test("no part is sent when a proxy's page answers the beginning", async () => {
    rig.s3.failNext({ ...page, query: /uploads/ });
    await refusal(rig.store.write(keyOf(content), source));
    expect(rig.s3.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
    expect(stored()).toBeUndefined();
  });

  test("a proxy's page is not the end, whatever has that name already", async () => {
    rig.s3.bucket('data').put(`pre/fix/${keyOf(content)}`, randomBytes(size));
    rig.s3.failNext({ ...page, query: /uploadId/ });
    await refusal(rig.store.write(keyOf(content), source));
    expect(rig.s3.bucket('data').uploads.size).toBe(0);
  });

  test('a file that became shorter is refused', async () => {
    fs.truncateSync(path, size - 1);
    const error = await refusal(rig.store.write(keyOf(content), source));
    expect(error.failure.message).toContain('shorter');
    expect(rig.s3.bucket('data').uploads.size).toBe(0);
  });

  test('its name waits for a check that goes on meanwhile', async () => {
    const answer = Promise.withResolvers<boolean>();
    const writing = rig.store.writeChecked?.(keyOf(content), source, () => answer.promise);
    await until(() => rig.s3.requests.filter(({ query }) => query.includes('partNumber')).length === 3);
    expect(stored()).toBeUndefined();
    answer.resolve(true);
    expect(await writing).toBe(true);
    expect(stored()?.equals(content)).toBe(true);
  });

  test.each([
    ['says no', () => Promise.resolve(false)],
    ['fails', () => Promise.reject<boolean>(new Error('unreadable'))],
  ] as const)('nothing of it stays when that check %s', async (_, check) => {
    const writing = rig.store.writeChecked?.(keyOf(content), source, check);
    expect(await writing?.catch(() => false)).toBe(false);
    expect(stored()).toBeUndefined();
    expect(rig.s3.bucket('data').uploads.size).toBe(0);
  });
});
