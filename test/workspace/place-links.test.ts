import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Oid } from '../../src/store/oid.ts';
import { emptyOid, Linker, type LinkType } from '../../src/workspace/link.ts';
import { type Placements, Placing } from '../../src/workspace/place-links.ts';
import { type TempFolder, tempFolder } from './temp-folder.ts';

const count = 5_000;

const oidAt = (i: number) => (i === count - 1 ? emptyOid : i.toString(16).padStart(32, '0')) as Oid;

/** Objects, enough of them for two threads, and where each is wanted; the last one is empty. */
function placements(folder: TempFolder): Placements {
  const [objects, target] = [`${folder.path}/objects/`, `${folder.path}/target`];
  for (const made of [`${objects}00`, `${objects}d4`, target]) mkdirSync(made, { recursive: true });
  const files = Array.from({ length: count }, (_, i) => {
    writeFileSync(objectOf(objects, i), i === count - 1 ? '' : String(i));
    return { path: i === 7 ? '\udcff' : `f${i}`, oid: oidAt(i) };
  });
  return { files, objects, target, spotOf: () => 'free' };
}

const objectOf = (objects: string, i: number) => `${objects}${oidAt(i).slice(0, 2)}/${oidAt(i).slice(2)}`;
const pathAt = ({ target, files }: Placements, i: number) => join(target, files[i]?.path ?? '');

async function placeAll(files: Placements, linker: Linker, signal: AbortSignal | undefined) {
  await using placing = new Placing(files, linker);
  await placing.finish(signal);
}

test.each<LinkType[]>([['hardlink'], ['symlink'], ['copy']])('%s: every file is there once', async (type) => {
  using folder = tempFolder();
  const files = placements(folder);
  await placeAll(files, new Linker([type]), undefined);
  expect(readdirSync(join(folder.path, 'target'))).toHaveLength(count);
  for (let i = 0; i < count; i++) {
    if (i === 7) continue;
    const [object, path] = [objectOf(files.objects, i), pathAt(files, i)];
    expect(readFileSync(path, 'latin1')).toBe(i === count - 1 ? '' : String(i));
    const isShared = statSync(path).ino === statSync(object).ino;
    expect(isShared).toBe(type === 'symlink' || (type === 'hardlink' && i !== count - 1));
  }
});

test.each([1, count - 2])('a file that came in the way, number %i, is kept and named', async (index) => {
  using folder = tempFolder();
  const files = placements(folder);
  const path = pathAt(files, index);
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
  const path = pathAt(files, count - 2);
  writeFileSync(path, 'old');
  const spotOf = (_: unknown, index: number) => (index === count - 2 ? 'taken' : 'free');
  await placeAll({ ...files, spotOf }, new Linker(['hardlink']), undefined);
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
