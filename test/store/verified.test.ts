import { describe, expect, test } from 'vitest';
import type { ObjectId, Oid } from '../../src/store/oid.ts';
import { isSameStamp, type TrustedObjects, VerifiedObjects } from '../../src/store/verified.ts';

const id: ObjectId = { oid: 'd41d8cd98f00b204e9800998ecf8427e' as Oid, hashName: 'md5' };
const stamp = { ino: 7, size: 100, mtimeMs: 1_700_000_000_000.5, mode: 0o100444 };
const others = [
  ['another file', { ...stamp, ino: 8 }],
  ['of another size', { ...stamp, size: 101 }],
  ['written at another time', { ...stamp, mtimeMs: 1_700_000_000_001 }],
] as const;

/** A longer memory that says the same of everything, and writes down what it is told. */
function memory(answer: boolean) {
  const asked: unknown[][] = [];
  const told: unknown[][] = [];
  const trusted: TrustedObjects = {
    has: (...of) => {
      asked.push(of);
      return answer;
    },
    add: (...of) => void told.push(of),
  };
  return { trusted, asked, told };
}

describe('an object', () => {
  test('counts as verified after it was, and not before', () => {
    const verified = new VerifiedObjects(undefined);
    expect(verified.has(id, stamp)).toBe(false);
    verified.add(id, stamp);
    expect(verified.has(id, { ...stamp })).toBe(true);
  });

  test.each(others)('that is %s now has to be verified again', (_, now) => {
    const verified = new VerifiedObjects(undefined);
    verified.add(id, stamp);
    expect(verified.has(id, now)).toBe(false);
  });

  test('of one generation says nothing about the same name in the other', () => {
    for (const [one, other] of [
      ['md5', 'md5-dos2unix'],
      ['md5-dos2unix', 'md5'],
    ] as const) {
      const verified = new VerifiedObjects(undefined);
      verified.add({ ...id, hashName: one }, stamp);
      expect(verified.has({ ...id, hashName: one }, stamp)).toBe(true);
      expect(verified.has({ ...id, hashName: other }, stamp)).toBe(false);
    }
  });
});

describe('a longer memory', () => {
  test.each([true, false])('is believed about what this process has not seen: %s', (answer) => {
    const { trusted, asked } = memory(answer);
    expect(new VerifiedObjects(trusted).has(id, stamp)).toBe(answer);
    expect(asked).toEqual([[id.oid, stamp]]);
  });

  test('is not asked about a file that may be written to', () => {
    const { trusted, asked } = memory(true);
    expect(new VerifiedObjects(trusted).has(id, { ...stamp, mode: 0o100644 })).toBe(false);
    expect(asked).toEqual([]);
  });

  test('is told what was verified', () => {
    const { trusted, told } = memory(false);
    new VerifiedObjects(trusted).add(id, stamp);
    expect(told).toEqual([[id.oid, stamp]]);
  });

  test('is not asked about what this process has seen to be something else', () => {
    const { trusted, asked } = memory(true);
    const verified = new VerifiedObjects(trusted);
    verified.add(id, stamp);
    expect(verified.has(id, { ...stamp, size: 1 })).toBe(false);
    expect(asked).toEqual([]);
  });
});

test('two versions of a file are the same only if nothing tells them apart', () => {
  expect(isSameStamp(stamp, { ...stamp })).toBe(true);
  for (const [, other] of others) expect(isSameStamp(stamp, other)).toBe(false);
});
