import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ScatteredBody, type ScatterSink } from '../../src/store/scattered-body.ts';
import { spool } from '../../src/store/spool.ts';

describe('bytes on their way into the cache', () => {
  let dir: string;
  let temp: string;
  beforeEach(() => {
    dir = fs.mkdtempSync(join(tmpdir(), 'lockstep-spool-'));
    temp = join(dir, 'temp');
  });
  afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));

  const md5 = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('hex');
  const arrive = (chunks: AsyncIterable<Uint8Array>, hashName: 'md5' | 'md5-dos2unix' = 'md5') =>
    spool({ dir, temp, chunks, hashName });
  const part = 1 << 20;

  async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 100_001) yield bytes.subarray(at, at + 100_001);
  }

  /** Its parts come from the last to the first, each twice, the first time as something else. */
  function backwards(bytes: Uint8Array, last?: (sink: ScatterSink) => Promise<void>): ScatteredBody {
    return new ScatteredBody({
      inOrder: () => pieces(bytes),
      scatter: async (sink) => {
        // One buffer for all pieces, as a connection has it.
        const lent = new Uint8Array(part);
        for (let at = bytes.length - part; at >= 0; at -= part) {
          sink.put(lent.fill(7), at);
          lent.set(bytes.subarray(at, at + part));
          sink.put(lent, at);
          await sink.reached(at === 0 ? bytes.length : 0);
        }
        lent.fill(0);
        await last?.(sink);
      },
    });
  }

  test.each([0, 5, 1_000_000, (1 << 24) - 1, 1 << 24, (1 << 25) + 7])(
    'of %d bytes in order are all written and hashed',
    async (size) => {
      const bytes = randomBytes(size);
      const { found, stats } = await arrive(pieces(bytes));
      expect([found, stats.size]).toEqual([md5(bytes), size]);
      expect(fs.readFileSync(temp).equals(bytes)).toBe(true);
    },
  );

  test.each(['md5', 'md5-dos2unix'] as const)('in parts in any order are hashed as %s', async (hashName) => {
    const bytes = Buffer.alloc(20 * part, 'line\n');
    randomBytes(part).copy(bytes, part);
    const { found, stats } = await arrive(backwards(bytes), hashName);
    expect(stats.size).toBe(bytes.length);
    expect(fs.readFileSync(temp).equals(bytes)).toBe(true);
    if (hashName === 'md5') expect(found).toBe(md5(bytes));
    else expect(found).toBe((await arriveAgain(bytes)).found);
  });

  function arriveAgain(bytes: Uint8Array) {
    fs.rmSync(temp);
    return arrive(pieces(bytes), 'md5-dos2unix');
  }

  test('that end with an error pass it on', async () => {
    const broken = backwards(randomBytes(2 * part), () => Promise.reject(new Error('connection lost')));
    await expect(arrive(broken)).rejects.toThrow('connection lost');
  });

  test('that the disk refuses say which cache', async () => {
    const huge = backwards(randomBytes(part), async (sink) => sink.put(Buffer.from('x'), 2 ** 52));
    await expect(arrive(huge)).rejects.toMatchObject({
      failures: [{ reason: 'storage', message: expect.stringContaining(`cannot write the cache '${dir}'`) }],
    });
  });
});
