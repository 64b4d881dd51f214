import {
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { Cache } from '../../src/store/cache.ts';
import { md5Bytes } from '../../src/store/md5.ts';
import type { ObjectId } from '../../src/store/oid.ts';
import { ObjectMemory } from '../../src/workspace/object-memory.ts';
import { tempFolder } from './temp-folder.ts';

/** A cache that holds one object, old enough to be remembered, and what opens it as another process would. */
function remembered() {
  const folder = tempFolder();
  mkdirSync(join(folder.path, '.dvc'));
  const bytes = Buffer.from('some bytes\n');
  const id: ObjectId = { oid: md5Bytes(bytes, 'md5'), hashName: 'md5' };
  const path = new Cache({ dir: join(folder.path, 'cache') }).pathOf(id);
  const open = () => {
    const memory = new ObjectMemory(
      join(folder.path, '.dvc/tmp/lockstep/objects'),
      join(folder.path, 'cache'),
    );
    return { memory, cache: new Cache({ dir: join(folder.path, 'cache'), trusted: memory }) };
  };
  const first = open();
  first.cache.addBytes(bytes, id);
  utimesSync(path, 1_700_000_000, 1_700_000_000.25);
  const { memory, cache } = open();
  const unseen = cache.look(id);
  expect(cache.check(id)).toBe(true);
  memory.save();
  return { folder, id, path, open, unseen };
}

test('an object that was found sound is known to the next process, with more links to it, too', () => {
  const { folder, id, path, open, unseen } = remembered();
  using _ = folder;
  expect(unseen).toMatchObject({ id });
  expect(open().cache.look(id)).toBe('sound');
  linkSync(path, join(folder.path, 'link'));
  expect(statSync(path).nlink).toBe(2);
  expect(open().cache.look(id)).toBe('sound');
});

test.each<[string, (path: string) => void]>([
  ['was written to', (path) => edit(path, () => writeFileSync(path, 'other bytes'))],
  ['is another file', (path) => edit(path, () => replace(path))],
  ['may be written to', (path) => chmodSync(path, 0o644)],
])('an object that %s since is hashed again', (_case, change) => {
  const { folder, id, path, open } = remembered();
  using _ = folder;
  change(path);
  expect(open().cache.look(id)).toMatchObject({ id });
  const isSame = readFileSync(path, 'utf8') === 'some bytes\n';
  expect(open().cache.check(id)).toBe(isSame);
});

test('an object that was written just now is not remembered', () => {
  using folder = tempFolder();
  mkdirSync(join(folder.path, '.dvc'));
  const memory = new ObjectMemory(join(folder.path, '.dvc/tmp/lockstep/objects'), join(folder.path, 'cache'));
  const cache = new Cache({ dir: join(folder.path, 'cache'), trusted: memory });
  const bytes = Buffer.from('new');
  cache.addBytes(bytes, { oid: md5Bytes(bytes, 'md5'), hashName: 'md5' });
  memory.save();
  expect(() => statSync(join(folder.path, '.dvc/tmp/lockstep/objects'))).toThrow('ENOENT');
});

function edit(path: string, work: () => void): void {
  chmodSync(path, 0o644);
  work();
  chmodSync(path, 0o444);
}

/** A copy with the same bytes and times. */
function replace(path: string): void {
  const { atime, mtime } = statSync(path);
  const bytes = readFileSync(path);
  writeFileSync(join(dirname(path), 'keeps-the-inode-busy'), '');
  unlinkSync(path);
  writeFileSync(join(dirname(path), 'takes-the-inode'), '');
  writeFileSync(path, bytes);
  utimesSync(path, atime, mtime);
}
