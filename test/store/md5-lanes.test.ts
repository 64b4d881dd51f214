import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kernelBytes, kernelSource } from '../../scripts/md5-kernel.ts';
import { hashTogether } from '../../src/store/md5-lanes/crew.ts';
import {
  compileKernel,
  type LaneFile,
  LaneHasher,
  type LaneResult,
} from '../../src/store/md5-lanes/lane-hasher.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'lockstep-lanes-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Files of these sizes with random bytes, and their hashes. */
function filesOf(sizes: readonly number[]): { readonly files: LaneFile[]; readonly hashes: string[] } {
  const hashes: string[] = [];
  const files = sizes.map((size, index) => {
    const bytes = randomBytes(size);
    const path = join(folder, `f${index}`);
    fs.writeFileSync(path, bytes);
    hashes.push(createHash('md5').update(bytes).digest('hex'));
    return { path, size };
  });
  return { files, hashes };
}

function hashAll(files: readonly LaneFile[]): LaneResult[] {
  const results: LaneResult[] = [];
  const hasher = new LaneHasher(compileKernel(kernelBytes()), { fs });
  for (const _ of hasher.hash(files, counting(), into(results)));
  return results;
}

/** One index after the other. */
const counting = () => {
  let next = 0;
  return () => next++;
};

const into = (results: LaneResult[]) => (index: number, result: LaneResult) => {
  results[index] = result;
};

const hashesIn = (results: readonly LaneResult[]) =>
  results.map((result) => (result.kind === 'hash' ? result.md5 : result.kind));

/** The descriptors that this process has open on files of the test. */
const openFiles = () =>
  fs.readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return fs.readlinkSync(`/proc/self/fd/${fd}`).startsWith(folder);
    } catch {
      return false;
    }
  });

test('the committed kernel is what its script makes', () => {
  const path = new URL('../../src/store/md5-lanes/kernel.ts', import.meta.url);
  expect(fs.readFileSync(path, 'utf8')).toBe(kernelSource());
});

describe('files side by side', () => {
  test('of every length around a block and a slice have the hash that one alone has', () => {
    const edges = [0, 64, 65_536, 131_072].flatMap((edge) =>
      [-9, -8, -1, 0, 1, 55, 56, 57].map((more) => Math.max(0, edge + more)),
    );
    const { files, hashes } = filesOf(edges);
    expect(hashesIn(hashAll(files))).toEqual(hashes);
  });

  test.each([1, 7, 8, 9, 100])('%i of any length have the hash that one alone has', (count) => {
    const { files, hashes } = filesOf(
      Array.from({ length: count }, () => Math.floor(Math.random() ** 4 * 300_000)),
    );
    expect(hashesIn(hashAll(files))).toEqual(hashes);
  });

  test('what a file was like when it was read comes with its hash', () => {
    const { files } = filesOf([100]);
    const { dev, ino, size, mode, mtimeMs, ctimeMs } = fs.statSync(join(folder, 'f0'));
    expect(hashAll(files)).toMatchObject([{ stats: { dev, ino, size, mode, mtimeMs, ctimeMs } }]);
  });

  test.skipIf(process.platform !== 'linux')(
    'what is absent, shorter than it was, or no file is told, the rest is hashed, and nothing stays open',
    () => {
      const { files, hashes } = filesOf(Array(20).fill(1000));
      fs.truncateSync(files[3]?.path as string, 10);
      fs.rmSync(files[5]?.path as string);
      fs.rmSync(files[9]?.path as string);
      fs.mkdirSync(files[9]?.path as string);
      const results = hashesIn(hashAll(files));
      expect([results[3], results[5], results[9]]).toEqual(['short', 'error', 'error']);
      const isWhole = (_: unknown, index: number) => ![3, 5, 9].includes(index);
      expect(results.filter(isWhole)).toEqual(hashes.filter(isWhole));
      expect(openFiles()).toEqual([]);
    },
  );

  test.skipIf(process.platform !== 'linux')('a run that is left early leaves nothing open', () => {
    const { files } = filesOf(Array(20).fill(100_000));
    const hasher = new LaneHasher(compileKernel(kernelBytes()), { fs });
    for (const _ of hasher.hash(files, counting(), () => {})) break;
    expect(openFiles()).toEqual([]);
  });

  test('a kernel that computes wrongly is not used', () => {
    const bytes = kernelBytes();
    const constant = Buffer.from(bytes).indexOf(Buffer.from([0x78, 0xa4, 0x6a, 0xd7]));
    expect(constant).toBeGreaterThan(0);
    bytes[constant] = 0x79;
    expect(() => new LaneHasher(compileKernel(bytes), { fs })).toThrow('wrong here');
  });
});

describe('a crew', () => {
  test.each([
    ['this thread', 1],
    ['two threads', 2],
  ])('of %s hashes large and small files', async (_, threads) => {
    const { files, hashes } = filesOf([...Array(16).fill(3 << 19), ...Array(100).fill(1000)]);
    const results: LaneResult[] = [];
    expect(await hashTogether({ files, threads, tell: into(results) })).toBe(threads);
    expect(hashesIn(results)).toEqual(hashes);
  });

  test('of two threads tells of files that cannot be read', async () => {
    const { files, hashes } = filesOf([...Array(16).fill(3 << 19), 10, 10, 10]);
    fs.rmSync(files[17]?.path as string);
    fs.truncateSync(files[18]?.path as string, 3);
    const results: LaneResult[] = [];
    await hashTogether({ files, threads: 2, tell: into(results) });
    expect(hashesIn(results)).toEqual([...hashes.slice(0, 17), 'error', 'short']);
    expect(results[17]).toMatchObject({ error: { code: 'ENOENT' } });
    expect(results[0]).toMatchObject({ stats: { size: 3 << 19 } });
  });

  test('leaves a few large files to their caller', async () => {
    const { files } = filesOf([...Array(10).fill(10), ...Array(3).fill(9 << 20)]);
    expect(await hashTogether({ files, tell: () => expect.unreachable() })).toBe(0);
    expect(await hashTogether({ files: files.slice(0, 3), tell: () => expect.unreachable() })).toBe(0);
  });

  test.each([1, 2])('of %i stops when it is told to', async (threads) => {
    const { files } = filesOf(Array(16).fill(3 << 19));
    const controller = new AbortController();
    const stop = () => controller.abort(new Error('enough'));
    const done = hashTogether({ files, threads, tell: stop, signal: controller.signal });
    // Threads tell nothing before they are done; this one would be done before anybody else has a turn.
    if (threads > 1) stop();
    await expect(done).rejects.toThrow('enough');
  });
});
