import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import {
  footerLength,
  isPackKey,
  type PackEntry,
  packTail,
  parseFooter,
  parseIndex,
} from '../../src/store/actions-cache/pack.ts';
import { WrongBytes } from '../../src/store/actions-cache/pack-codec.ts';
import { isLong, planRanges } from '../../src/store/actions-cache/pack-ranges.ts';
import { collect, PackReader } from '../../src/store/actions-cache/pack-reader.ts';
import { PackWriter } from '../../src/store/actions-cache/pack-writer.ts';
import { keyOf } from './contract.ts';

const folder = fs.mkdtempSync(join(tmpdir(), 'lockstep-pack-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');

/** A pack in memory that says which ranges were read. */
function inMemory(bytes: Buffer) {
  const ranges: [number, number][] = [];
  const read = async function* (offset: number, length: number) {
    ranges.push([offset, length]);
    yield bytes.subarray(offset, offset + length);
  };
  return { bytes: { read }, ranges };
}

async function packOf(objects: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const writer = new PackWriter(folder);
  for (const [key, bytes] of objects) await writer.add(key, { kind: 'bytes', bytes });
  const size = writer.seal();
  const pack = fs.readFileSync(writer.path);
  expect(pack.length).toBe(size);
  writer.discard();
  return pack;
}

async function objectOf(reader: PackReader, key: string): Promise<Buffer> {
  return collect(await reader.read(reader.entries.get(key) as PackEntry, undefined, undefined));
}

describe('a pack', () => {
  test('gives back every object that went in, in one request for its index', async () => {
    const values = [Buffer.alloc(0), Buffer.from('x'), Buffer.alloc(100_000, 'ab'), randomBytes(70_000)];
    const objects = new Map(values.map((bytes) => [keyOf(bytes), bytes]));
    objects.set('runs/ab/abcd/ef01', Buffer.from('cmd: train\n'));
    const pack = await packOf(objects);
    const { bytes, ranges } = inMemory(pack);
    const reader = (await PackReader.open(bytes, pack.length, undefined)) as PackReader;
    expect(ranges).toHaveLength(1);
    expect([...reader.entries.keys()].sort()).toEqual([...objects.keys()].sort());
    for (const [key, value] of objects) expect((await objectOf(reader, key)).equals(value)).toBe(true);
  });

  test('stores what compresses compressed, and what does not as it is', async () => {
    const [text, noise] = [Buffer.alloc(200_000, 'a line of text\n'), randomBytes(200_000)];
    const pack = await packOf(new Map([text, noise].map((bytes) => [keyOf(bytes), bytes])));
    expect(pack.length).toBeLessThan(210_000);
    expect(pack.includes(noise)).toBe(true);
  });

  test('takes long files of either kind', async () => {
    const writer = new PackWriter(folder);
    const files = [
      Buffer.alloc(9 * 2 ** 20, 'the same again, '),
      randomBytes(9 * 2 ** 20),
      Buffer.alloc(80 * 2 ** 20),
    ];
    for (const [i, bytes] of files.entries()) {
      const path = join(folder, `long-${i}`);
      fs.writeFileSync(path, bytes);
      await writer.add(keyOf(bytes), { kind: 'file', path, size: bytes.length });
    }
    const pack = fs.readFileSync(writer.path).length;
    // Zeros that would grow more than a reader opens are kept raw.
    expect(pack).toBeGreaterThan(89 * 2 ** 20);
    writer.seal();
    const whole = fs.readFileSync(writer.path);
    const reader = (await PackReader.open(inMemory(whole).bytes, whole.length, undefined)) as PackReader;
    for (const bytes of files) expect((await objectOf(reader, keyOf(bytes))).equals(bytes)).toBe(true);
    writer.discard();
  });

  test('refuses an object under the name of another one, and a file that is not as long as was said', async () => {
    const writer = new PackWriter(folder);
    const key = keyOf(Buffer.from('right'));
    await expect(writer.add(key, { kind: 'bytes', bytes: Buffer.from('wrong') })).rejects.toThrow(WrongBytes);
    const path = join(folder, 'short');
    fs.writeFileSync(path, 'right');
    await expect(writer.add(key, { kind: 'file', path, size: 6 })).rejects.toThrow(WrongBytes);
    await writer.add(key, { kind: 'file', path, size: 5 });
    expect(writer.size).toBe(5);
    writer.discard();
    expect(fs.existsSync(writer.path)).toBe(false);
  });

  test('adopts the stored form of an object only if it is what its entry promises', async () => {
    const value = Buffer.alloc(5_000, 'data ');
    const pack = await packOf(new Map([[keyOf(value), value]]));
    const reader = (await PackReader.open(inMemory(pack).bytes, pack.length, undefined)) as PackReader;
    const entry = reader.entries.get(keyOf(value)) as PackEntry;
    const writer = new PackWriter(folder);
    const stored = () => reader.stored(entry.offset, entry.length, undefined);
    expect(await writer.adopt({ ...entry, md5: md5(Buffer.from('else')) }, stored())).toBe(false);
    expect(writer.size).toBe(0);
    expect(await writer.adopt(entry, stored())).toBe(true);
    expect(await collect(writer.read(writer.entries.get(entry.key) as PackEntry))).toEqual(value);
    writer.discard();
  });

  test('a long index is read in a second request', async () => {
    const objects = new Map(
      Array.from({ length: 30_000 }, (_, i) => [
        `runs/ab/${md5(Buffer.from(`${i}`))}/x`,
        Buffer.from(`${i}`),
      ]),
    );
    const pack = await packOf(objects);
    const { bytes, ranges } = inMemory(pack);
    const reader = (await PackReader.open(bytes, pack.length, undefined)) as PackReader;
    expect(reader.entries.size).toBe(30_000);
    expect(ranges).toHaveLength(2);
  });
});

describe('a pack from anybody', () => {
  const rowOf = (entry: readonly unknown[]): ReadonlyMap<string, PackEntry> | undefined => {
    const raw = Buffer.from(JSON.stringify([entry]));
    const index = zstdCompressSync(raw);
    return parseIndex(index, { offset: 100, length: index.length, rawLength: raw.length, md5: md5(index) });
  };
  const oid = 'd41d8cd98f00b204e9800998ecf8427e';
  const key = `files/md5/${oid.slice(0, 2)}/${oid.slice(2)}`;

  test('an honest row is read', () => {
    expect(rowOf([key, 0, 10, 10])?.get(key)).toEqual({
      key,
      offset: 0,
      length: 10,
      rawLength: 10,
      md5: oid,
    });
    expect(rowOf(['runs/a', 5, 5, 500, oid])?.size).toBe(1);
  });

  test.each([
    ['outside the pack', [key, 95, 10, 10]],
    ['negative', [key, -1, 10, 10]],
    ['not whole', [key, 0.5, 10, 10]],
    ['a size as text', [key, 0, '10', 10]],
    ['longer stored than raw', [key, 0, 10, 9]],
    ['a bomb', [key, 0, 10, 2 ** 40]],
    ['another object in its place', [key, 0, 10, 10, 'a'.repeat(32)]],
    ['a key without a hash', ['runs/a', 0, 10, 10]],
    ['a hash that is none', ['runs/a', 0, 10, 10, 'x'.repeat(32)]],
    ['a path upwards', ['runs/../../etc/passwd', 0, 10, 10, oid]],
    ['an absolute path', ['/etc/passwd', 0, 10, 10, oid]],
    ['a control character', ['runs/\u001b[2J', 0, 10, 10, oid]],
    ['a key that is no text', [['runs'], 0, 10, 10, oid]],
    ['no list', { key }],
  ])('a row that could not be true is left out: %s', (_, row) => {
    expect(rowOf(row as readonly unknown[])?.size).toBe(0);
  });

  test('a prototype key is a key like any other', () => {
    expect([...(rowOf(['__proto__', 0, 10, 10, oid])?.keys() ?? [])]).toEqual(['__proto__']);
    expect(isPackKey('a/../b')).toBe(false);
    expect(isPackKey('')).toBe(false);
  });

  test('an index that unpacks to more than its footer says is damaged', () => {
    const index = zstdCompressSync(Buffer.alloc(10 * 2 ** 20, 32));
    expect(
      parseIndex(index, { offset: 0, length: index.length, rawLength: 100, md5: md5(index) }),
    ).toBeUndefined();
  });

  test('no bytes at the end of a pack make a reader throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(300), (noise, size) => {
        const bytes = Buffer.from(noise);
        const footer = parseFooter(bytes.subarray(-footerLength), size);
        if (footer !== undefined) parseIndex(bytes, footer);
      }),
    );
    const tail = packTail([], 0);
    expect(parseFooter(tail.subarray(-footerLength), tail.length)).toBeDefined();
    fc.assert(
      fc.property(fc.nat(tail.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bent = Buffer.from(tail);
        bent[at] = (bent[at] ?? 0) ^ flip;
        const footer = parseFooter(bent.subarray(-footerLength), bent.length);
        const index = footer && parseIndex(bent.subarray(0, bent.length - footerLength), footer);
        expect(index?.size ?? 0).toBe(0);
      }),
    );
  });
});

describe('ranges', () => {
  const at = (offset: number, length = 4096) => ({ key: `k${offset}`, offset, length });

  test.each([
    ['neighbours share one', [at(0), at(4096), at(8192)], [[0, 12288]]],
    ['order does not matter', [at(8192), at(0)], [[0, 12288]]],
    ['a gap of 256 KiB is bridged', [at(0), at(4096 + 262_144)], [[0, 8192 + 262_144]]],
    [
      'a wider gap is not',
      [at(0), at(4097 + 262_144)],
      [
        [0, 4096],
        [4097 + 262_144, 4096],
      ],
    ],
    [
      'a long object is alone',
      [at(0), at(4096, 9_000_000), at(9_004_096)],
      [
        [0, 4096],
        [4096, 9_000_000],
        [9_004_096, 4096],
      ],
    ],
    ['an empty one costs nothing', [at(0), at(4096, 0)], [[0, 4096]]],
  ])('%s', (_, wanted, expected) => {
    expect(planRanges(wanted).map(({ offset, length }) => [offset, length])).toEqual(expected);
  });

  test('cover every object once, and none but a long one is over 4 MiB', () => {
    const object = fc.record({ offset: fc.nat(50_000_000), length: fc.nat(6_000_000) });
    fc.assert(
      fc.property(fc.array(object, { maxLength: 60 }), (objects) => {
        const wanted = objects.map((one, i) => ({ key: `${i}`, ...one }));
        const ranges = planRanges(wanted);
        expect(ranges.flatMap(({ items }) => items.map(({ key }) => key)).sort()).toEqual(
          wanted.map(({ key }) => key).sort(),
        );
        for (const { offset, length, items } of ranges) {
          expect(isLong(length) && items.length > 1 && !items.some((item) => isLong(item.length))).toBe(
            false,
          );
          for (const item of items) {
            expect(item.offset).toBeGreaterThanOrEqual(offset);
            expect(item.offset + item.length).toBeLessThanOrEqual(offset + length);
          }
        }
      }),
    );
  });
});
