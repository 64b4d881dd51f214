import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hashTogether } from '../../src/store/md5-lanes/crew.ts';

let code = '';

/** Threads that take some of the work and die of what the test says. */
vi.mock('../../src/store/thread.ts', async (importOriginal) => {
  const real = await importOriginal<typeof import('../../src/store/thread.ts')>();
  const startThread = (_: string, workerData: unknown) => {
    const dying = `Atomics.add(require('node:worker_threads').workerData.next, 0, 5);
      throw Object.assign(new Error('no more'), { code: ${JSON.stringify(code)} });`;
    return real.startThread(dying, workerData);
  };
  return { startThread };
});

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'lockstep-crew-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

function makeFiles(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const bytes = randomBytes(5 << 20);
    const path = join(folder, `f${index}`);
    fs.writeFileSync(path, bytes);
    return { path, size: bytes.length, hash: createHash('md5').update(bytes).digest('hex') };
  });
}

test('what a thread without memory had taken is hashed by the others, each once', async () => {
  code = 'ERR_WORKER_OUT_OF_MEMORY';
  const files = makeFiles(40);
  const told: (string | undefined)[][] = files.map(() => []);
  await hashTogether({
    files,
    threads: 3,
    tell: (index, result) => told[index]?.push(result.kind === 'hash' ? result.md5 : result.kind),
  });
  expect(told).toEqual(files.map(({ hash }) => [hash]));
});

test('a thread that dies of anything else ends the work', async () => {
  code = 'ODD';
  await expect(hashTogether({ files: makeFiles(16), threads: 2, tell: () => undefined })).rejects.toThrow(
    'no more',
  );
});
