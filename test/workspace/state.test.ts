import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseOid } from '../../src/store/oid.ts';
import { State } from '../../src/workspace/state.ts';
import { type TempFolder, tempFolder } from './temp-folder.ts';

const oid = parseOid('0123456789abcdef0123456789abcdef') as NonNullable<ReturnType<typeof parseOid>>;
const later = () => Date.now() + 60_000;

function open(folder: TempFolder, now: () => number = later): State {
  return new State({ file: join(folder.path, '.dvc/tmp/lockstep/state'), now });
}

function stats(folder: TempFolder, name: string) {
  return statSync(join(folder.path, name));
}

test('a hash is remembered across processes while path, inode, size and times stay', () => {
  using folder = tempFolder('dvc');
  folder.write({ x: 'x', y: 'y' });
  const path = join(folder.path, 'x');
  const state = open(folder);
  state.remember(path, stats(folder, 'x'), oid, 'md5');
  expect(state.recall(path, stats(folder, 'x'), 'md5')).toBe(oid);
  state.save();
  const next = open(folder);
  expect(next.recall(path, stats(folder, 'x'), 'md5')).toBe(oid);
  expect(next.recall(path, stats(folder, 'x'), 'md5-dos2unix')).toBeUndefined();
  expect(next.recall(join(folder.path, 'y'), stats(folder, 'y'), 'md5')).toBeUndefined();
});

test('a file that was rewritten with the same size and mtime is not known any more', () => {
  using folder = tempFolder('dvc');
  folder.write({ x: 'x' });
  const path = join(folder.path, 'x');
  const before = stats(folder, 'x');
  const state = open(folder);
  state.remember(path, before, oid, 'md5');
  writeFileSync(path, 'y');
  utimesSync(path, Number(before.atimeMs) / 1000, Number(before.mtimeMs) / 1000);
  expect(
    state.recall(path, { ...stats(folder, 'x'), mtimeMs: before.mtimeMs } as typeof before, 'md5'),
  ).toBeUndefined();
});

test('a file that was touched less than two seconds ago is not remembered', () => {
  using folder = tempFolder('dvc');
  folder.write({ x: 'x' });
  const state = open(folder, () => Number(stats(folder, 'x').ctimeMs) + 1500);
  state.remember(join(folder.path, 'x'), stats(folder, 'x'), oid, 'md5');
  expect(state.recall(join(folder.path, 'x'), stats(folder, 'x'), 'md5')).toBeUndefined();
});

test('many files are found again, old ones beside new ones', () => {
  using folder = tempFolder('dvc');
  const names = Array.from({ length: 500 }, (_, i) => `f${i}`);
  folder.write(Object.fromEntries(names.map((name) => [name, name])));
  for (const half of [names.slice(0, 250), names.slice(200)]) {
    const state = open(folder);
    for (const name of half) state.remember(join(folder.path, name), stats(folder, name), oid, 'md5');
    state.save();
  }
  const state = open(folder);
  const known = names.filter(
    (name) => state.recall(join(folder.path, name), stats(folder, name), 'md5') === oid,
  );
  expect(known).toHaveLength(500);
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 5)],
  [
    'changed in one bit',
    (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])]),
  ],
  ['empty', () => Buffer.alloc(0)],
  ['of another program', () => Buffer.from('{"version": 1}')],
])('a file that is %s counts as empty, and is written anew', (_, damage) => {
  using folder = tempFolder('dvc');
  folder.write({ x: 'x' });
  const path = join(folder.path, 'x');
  const file = join(folder.path, '.dvc/tmp/lockstep/state');
  const first = open(folder);
  first.remember(path, stats(folder, 'x'), oid, 'md5');
  first.save();
  writeFileSync(file, damage(readFileSync(file)));
  const second = open(folder);
  expect(second.recall(path, stats(folder, 'x'), 'md5')).toBeUndefined();
  second.remember(path, stats(folder, 'x'), oid, 'md5');
  second.save();
  expect(open(folder).recall(path, stats(folder, 'x'), 'md5')).toBe(oid);
});

test('a link that a repository put in place of .dvc/tmp is not followed', () => {
  using folder = tempFolder('dvc');
  using outside = tempFolder();
  folder.write({ x: 'x' });
  symlinkSync(outside.path, join(folder.path, '.dvc/tmp'));
  const state = open(folder);
  state.remember(join(folder.path, 'x'), stats(folder, 'x'), oid, 'md5');
  state.save();
  expect(statSync(join(outside.path, 'lockstep'), { throwIfNoEntry: false })).toBeUndefined();
});

test('without a .dvc folder, or with one that is a file, saving does nothing', () => {
  using folder = tempFolder('dvc');
  folder.write({ x: 'x' });
  rmSync(join(folder.path, '.dvc'), { recursive: true });
  const state = open(folder);
  state.remember(join(folder.path, 'x'), stats(folder, 'x'), oid, 'md5');
  state.save();
  expect(statSync(join(folder.path, '.dvc'), { throwIfNoEntry: false })).toBeUndefined();
  mkdirSync(join(folder.path, '.dvc'));
  state.save();
  expect(open(folder).recall(join(folder.path, 'x'), stats(folder, 'x'), 'md5')).toBe(oid);
});
