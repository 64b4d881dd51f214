import { expect, test } from 'vitest';
import { keySize } from '../../src/workspace/state-key.ts';
import {
  fields,
  findRecord,
  latestUsed,
  maxRecords,
  mergeRecords,
  recordSize,
} from '../../src/workspace/state-records.ts';
import { Random } from '../values/random.ts';

/** Few starts, so that many keys begin alike. */
function keyOf(random: Random): Buffer {
  const key = Buffer.alloc(keySize);
  key[2] = random.int(0, 40);
  key[15] = random.int(0, 5);
  return key;
}

function record(key: Buffer, size: number): Buffer {
  const bytes = Buffer.alloc(recordSize);
  key.copy(bytes);
  bytes.writeDoubleLE(size, fields.size);
  return bytes;
}

test('records that are merged are found by their keys, the last new one where there are several', () => {
  const random = new Random(71);
  for (let round = 0; round < 200; round++) {
    const known = new Map<string, number>();
    let merged = Buffer.alloc(0);
    for (let step = 0; step < 4; step++) {
      const added: Buffer[] = [];
      for (const key of random.many(0, 60, () => keyOf(random))) {
        const size = random.int(0, 1e9);
        added.push(record(key, size));
        known.set(key.toString('hex'), size);
      }
      merged = Buffer.from(mergeRecords(merged, Buffer.concat(added)));
      expect(merged.length).toBe(known.size * recordSize);
      for (const [key, size] of known) {
        const at = findRecord(merged, Buffer.from(key, 'hex'));
        expect(at === undefined ? undefined : merged.readDoubleLE(at + fields.size)).toBe(size);
      }
    }
  }
});

test('of too many the longest unused go, and the others keep their order', () => {
  const more = 1000;
  const count = maxRecords + more;
  const records = Buffer.alloc(count * recordSize);
  for (let index = 0; index < count; index++) {
    records.writeUInt32BE(index, index * recordSize);
    // Every other one of the first was used on day 1, the rest on days 2 and 3.
    const day = index < more * 4 && index % 2 === 0 ? 1 : 2 + (index % 2);
    records.writeUInt32LE(day, index * recordSize + fields.used);
  }
  const kept = latestUsed(records);
  expect(kept.length).toBe(maxRecords * recordSize);
  const numbers = Array.from({ length: maxRecords }, (_, i) => kept.readUInt32BE(i * recordSize));
  expect(numbers.every((number, i) => i === 0 || number > (numbers[i - 1] as number))).toBe(true);
  const days = Array.from({ length: maxRecords }, (_, i) => kept.readUInt32LE(i * recordSize + fields.used));
  expect(days.filter((day) => day === 1)).toHaveLength(more * 2 - more);
  expect(latestUsed(kept)).toBe(kept);
});
