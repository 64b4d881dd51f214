import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { md5Bytes } from '../../src/store/md5.ts';
import type { ObjectId } from '../../src/store/oid.ts';
import { Tally } from '../../src/store/tally.ts';
import { type TransferProgress, transfer } from '../../src/store/transfer.ts';
import { TransferRig } from './transfer-rig.ts';

describe('progress within a large object', () => {
  const rig = new TransferRig();

  test('goes up with each part, there and back, and ends at the size', async () => {
    const content = randomBytes(28 * 2 ** 20);
    const id: ObjectId = { oid: md5Bytes(content, 'md5'), hashName: 'md5' };
    rig.cache.addBytes(content, id);
    const move = async (
      from: typeof rig.cache | typeof rig.remote,
      to: typeof rig.cache | typeof rig.remote,
    ) => {
      const seen: TransferProgress[] = [];
      const result = await transfer({ from, to, objects: [id], onProgress: (step) => seen.push(step) });
      expect(result.failures).toEqual([]);
      return seen;
    };
    const up = await move(rig.cache, rig.remote);
    rmSync(rig.cache.pathOf(id));
    const down = await move(rig.remote, rig.cache);
    for (const seen of [up, down]) {
      const before = seen.filter(({ objects }) => objects === 0).map(({ bytes }) => bytes);
      expect(before.length).toBeGreaterThan(2);
      expect(before).toEqual([...before].sort((a, b) => a - b));
      expect(seen.at(-1)).toEqual({ objects: 1, of: 1, bytes: content.length });
    }
  });
});

test('bytes of an object that did not arrive are taken back', () => {
  const seen: number[] = [];
  const tally = new Tally(({ bytes }) => seen.push(bytes));
  tally.expect(1);
  {
    using underway = tally.underway();
    underway.add(5);
    underway.add(6);
  }
  tally.settle({ oid: md5Bytes(Buffer.from('x'), 'md5'), hashName: 'md5' }, { kind: 'missing' });
  expect(seen).toEqual([5, 11, 0]);
});
