import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Linker, type LinkType } from '../../src/workspace/link.ts';
import { type Placement, Placing } from '../../src/workspace/place-links.ts';
import { type TempFolder, tempFolder } from './temp-folder.ts';

const count = 5_000;

/** Objects, enough of them for two threads, and where each is wanted; the last one is empty. */
function placements(folder: TempFolder): Placement[] {
  const [objects, target] = [join(folder.path, 'd4'), join(folder.path, 'target')];
  for (const made of [objects, target]) mkdirSync(made);
  return Array.from({ length: count }, (_, i) => {
    const object = join(objects, i === count - 1 ? '1d8cd98f00b204e9800998ecf8427e' : `o${i}`);
    writeFileSync(object, i === count - 1 ? '' : String(i));
    return { object, path: join(target, i === 7 ? '\udcff' : `f${i}`), spot: 'free' };
  });
}

async function placeAll(files: readonly Placement[], linker: Linker, signal: AbortSignal | undefined) {
  await using placing = new Placing(files, linker);
  await placing.finish(signal);
}

test.each<LinkType[]>([['hardlink'], ['symlink'], ['copy']])('%s: every file is there once', async (type) => {
  using folder = tempFolder();
  const files = placements(folder);
  await placeAll(files, new Linker([type]), undefined);
  expect(readdirSync(join(folder.path, 'target'))).toHaveLength(count);
  for (const [i, { object, path }] of files.entries()) {
    if (i === 7) continue;
    expect(readFileSync(path, 'latin1')).toBe(i === count - 1 ? '' : String(i));
    const isShared = statSync(path).ino === statSync(object).ino;
    expect(isShared).toBe(type === 'symlink' || (type === 'hardlink' && i !== count - 1));
  }
});

test.each([1, count - 2])('a file that came in the way, number %i, is kept and named', async (index) => {
  using folder = tempFolder();
  const files = placements(folder);
  const { path } = files[index] as Placement;
  writeFileSync(path, 'mine');
  await expect(placeAll(files, new Linker(['hardlink']), undefined)).rejects.toMatchObject({
    code: 'EEXIST',
    dest: path,
  });
  expect(readFileSync(path, 'latin1')).toBe('mine');
});

test('a file that is replaced, and an abort', async () => {
  using folder = tempFolder();
  const files = placements(folder);
  const { path } = files[count - 2] as Placement;
  writeFileSync(path, 'old');
  const replacing = files.map((file) => (file.path === path ? { ...file, spot: 'taken' as const } : file));
  await placeAll(replacing, new Linker(['hardlink']), undefined);
  expect(readFileSync(path, 'latin1')).toBe(String(count - 2));
  using other = tempFolder();
  const reason = new Error('enough');
  await expect(placeAll(placements(other), new Linker(['hardlink']), AbortSignal.abort(reason))).rejects.toBe(
    reason,
  );
});

test.each<LinkType[]>([['hardlink'], ['symlink']])(
  '%s: only what is allowed is made before the end',
  async (type) => {
    using folder = tempFolder();
    const files = placements(folder);
    const made = () => readdirSync(join(folder.path, 'target'));
    await using placing = new Placing(files, new Linker([type]));
    await sleep(300);
    expect(made()).toEqual([]);
    placing.allow(700);
    // All of five batches but the name that is no text.
    await expect.poll(() => made().length, { timeout: 10_000 }).toBeGreaterThanOrEqual(639);
    await sleep(100);
    expect(made().length).toBeLessThanOrEqual(700);
  },
);
