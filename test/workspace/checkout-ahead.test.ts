import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Cache } from '../../src/store/cache.ts';
import { md5Bytes } from '../../src/store/md5.ts';
import type { ObjectId } from '../../src/store/oid.ts';
import { makeTree, type Tree, treeId } from '../../src/store/tree.ts';
import { type CheckoutItem, checkout } from '../../src/workspace/checkout.ts';
import { CheckoutAhead } from '../../src/workspace/checkout-ahead.ts';
import type { LinkType } from '../../src/workspace/link.ts';
import { type TempFolder, tempFolder } from './temp-folder.ts';

const idOf = (text: string): ObjectId => ({ oid: md5Bytes(Buffer.from(text), 'md5'), hashName: 'md5' });

/** A folder that is to be fetched; its objects come into the cache one by one. */
class Fetch {
  readonly folder: TempFolder;
  readonly cache: Cache;
  readonly tree: Tree;
  readonly id: ObjectId;

  constructor(folder: TempFolder, files: Readonly<Record<string, string>>) {
    this.folder = folder;
    this.cache = new Cache({ dir: join(folder.path, '.dvc/cache') });
    this.tree = makeTree(Object.entries(files).map(([path, text]) => ({ path, oid: idOf(text).oid })));
    this.id = { oid: treeId(this.tree).oid, hashName: 'md5' };
  }

  item(path: string): CheckoutItem {
    return { path, id: this.id };
  }

  /** As a checkout that follows will have it. */
  ahead(paths: readonly string[], linkTypes: readonly LinkType[] = ['copy']): CheckoutAhead {
    return new CheckoutAhead(
      paths.map((path) => this.item(path)),
      { projectRoot: this.folder.path, linkTypes },
    );
  }

  /** Objects arrive, and with them what copies of theirs are wanted. */
  arrive(ahead: CheckoutAhead, ...texts: readonly string[]): void {
    for (const text of texts) {
      this.cache.addBytes(Buffer.from(text), idOf(text));
      const paths = ahead.wanted(idOf(text));
      for (const path of paths) writeFileSync(path, text, { flag: 'wx' });
      if (paths.length > 0) ahead.made(idOf(text));
    }
  }

  checkout(paths: readonly string[], ahead: CheckoutAhead, linkTypes: readonly LinkType[] = ['copy']) {
    this.cache.addBytes(treeId(this.tree).bytes, this.id);
    const items = paths.map((path) => this.item(path));
    const { path: projectRoot } = this.folder;
    return checkout(items, { projectRoot, cache: this.cache, linkTypes, force: false, ahead });
  }

  /** What lies in a folder of the project: path → content. */
  files(path: string): Record<string, string> {
    const top = join(this.folder.path, path);
    const names = (readdirSync(top, { recursive: true }) as string[]).sort();
    const found = names.filter((name) => statSync(join(top, name)).isFile());
    return Object.fromEntries(found.map((name) => [name, readFileSync(join(top, name), 'utf8')]));
  }

  /** Everything in the project but the cache and what is remembered. */
  names(): string[] {
    const all = readdirSync(this.folder.path, { recursive: true }) as string[];
    return all.filter((name) => !name.startsWith('.dvc/cache') && !name.endsWith('lockstep/links')).sort();
  }
}

const files = { 'a/1': 'one', 'a/2': 'two', 'b/deep/3': 'three', again: 'one' };
const bare = ['.dvc', '.dvc/tmp', '.dvc/tmp/lockstep'];

describe('a folder that was begun while it was fetched', () => {
  test('is completed from the cache, and what was there already is not made again', async () => {
    using folder = tempFolder('dvc');
    const fetch = new Fetch(folder, files);
    using ahead = fetch.ahead(['deep/data']);
    ahead.expect(fetch.id, fetch.tree);
    expect(ahead.wanted(idOf('one'))).toHaveLength(2);
    expect(ahead.wanted(idOf('unknown'))).toEqual([]);
    fetch.arrive(ahead, 'one');
    const inodes = ahead.wanted(idOf('one')).map((path) => statSync(path).ino);
    expect(existsSync(join(folder.path, 'deep/data'))).toBe(false);
    for (const text of ['two', 'three']) fetch.cache.addBytes(Buffer.from(text), idOf(text));
    const done = await fetch.checkout(['deep/data'], ahead);
    expect(done.ok && done.value.counts).toEqual({ added: 4, modified: 0, deleted: 0 });
    expect(fetch.files('deep/data')).toEqual(files);
    const now = ['again', 'a/1'].map((path) => statSync(join(folder.path, 'deep/data', path)).ino);
    expect(now.sort()).toEqual(inodes.sort());
    expect(statSync(join(folder.path, 'deep/data/a/1')).mode & 0o777).toBe(0o666 & ~process.umask());
    expect(readdirSync(join(folder.path, '.dvc/tmp/lockstep'))).toEqual(['links']);
  });

  test('that two outs share is made for both', async () => {
    using folder = tempFolder('dvc');
    const fetch = new Fetch(folder, files);
    using ahead = fetch.ahead(['x', 'y']);
    ahead.expect(fetch.id, fetch.tree);
    fetch.arrive(ahead, 'one', 'two', 'three');
    expect((await fetch.checkout(['x', 'y'], ahead)).ok).toBe(true);
    expect([fetch.files('x'), fetch.files('y')]).toEqual([files, files]);
  });

  test('and then not taken leaves nothing, not even the folders above', () => {
    using folder = tempFolder('dvc');
    const fetch = new Fetch(folder, files);
    {
      using ahead = fetch.ahead(['deep/er/data']);
      ahead.expect(fetch.id, fetch.tree);
      fetch.arrive(ahead, 'one');
      expect(fetch.names().length).toBeGreaterThan(bare.length);
    }
    expect(fetch.names()).toEqual(bare);
  });

  test('of which an object is damaged by then does not appear', async () => {
    using folder = tempFolder('dvc');
    const fetch = new Fetch(folder, files);
    using ahead = fetch.ahead(['data']);
    ahead.expect(fetch.id, fetch.tree);
    fetch.arrive(ahead, 'one', 'two', 'three');
    rmSync(fetch.cache.pathOf(idOf('two')));
    const done = await fetch.checkout(['data'], ahead);
    expect(done.ok && done.value.failed).toEqual(['data']);
    expect(fetch.names()).toEqual(bare);
  });

  test('where something stands by now gives way to a comparison', async () => {
    using folder = tempFolder('dvc');
    const fetch = new Fetch(folder, files);
    using ahead = fetch.ahead(['data']);
    ahead.expect(fetch.id, fetch.tree);
    fetch.arrive(ahead, 'one', 'two', 'three');
    folder.write({ 'data/a/1': 'one', 'data/mine': 'mine' });
    const done = await fetch.checkout(['data'], ahead);
    expect(done.ok ? [] : done.failures.map(({ message }) => message)).toEqual([
      expect.stringContaining('mine'),
    ]);
    ahead[Symbol.dispose]();
    expect(fetch.files('data')).toEqual({ 'a/1': 'one', mine: 'mine' });
    expect(readdirSync(join(folder.path, '.dvc/tmp/lockstep'))).toEqual([]);
  });
});

test('a folder that fails leaves alone what lies above it and others need', async () => {
  using folder = tempFolder('dvc');
  const good = new Fetch(folder, { a: 'one' });
  const bad = new Fetch(folder, { a: 'two' });
  const items = [bad.item('up/bad'), good.item('up/good')];
  const { path: projectRoot } = folder;
  using ahead = new CheckoutAhead(items, { projectRoot, linkTypes: ['copy'] });
  for (const fetch of [bad, good]) {
    ahead.expect(fetch.id, fetch.tree);
    fetch.cache.addBytes(treeId(fetch.tree).bytes, fetch.id);
  }
  expect(existsSync(join(folder.path, 'up'))).toBe(false);
  good.arrive(ahead, 'one');
  const ctx = { projectRoot, cache: good.cache, linkTypes: ['copy'] as const, force: false, ahead };
  const done = await checkout(items, ctx);
  expect(done.ok && [done.value.added, done.value.failed]).toEqual([['up/good/'], ['up/bad']]);
  expect(good.files('up')).toEqual({ 'good/a': 'one' });
});

test.runIf(process.getuid?.() === 0)(
  'a new folder has the group of the one that it is put into',
  async () => {
    using folder = tempFolder('dvc');
    const fetch = new Fetch(folder, files);
    mkdirSync(join(folder.path, 'shared'));
    chownSync(join(folder.path, 'shared'), 0, 12);
    chmodSync(join(folder.path, 'shared'), 0o2775);
    using ahead = fetch.ahead(['shared/data']);
    ahead.expect(fetch.id, fetch.tree);
    fetch.arrive(ahead, 'one', 'two', 'three');
    expect((await fetch.checkout(['shared/data'], ahead)).ok).toBe(true);
    for (const path of ['shared/data', 'shared/data/b/deep']) {
      const { gid, mode } = statSync(join(folder.path, path));
      expect([path, gid, mode & 0o2000]).toEqual([path, 12, 0o2000]);
    }
  },
);

describe('what is not begun', () => {
  test.each<LinkType[][]>([[['hardlink']], [['symlink', 'copy']], [['reflink', 'hardlink', 'copy']]])(
    'nothing is copied where links come: %j',
    async (types) => {
      using folder = tempFolder('dvc');
      const fetch = new Fetch(folder, files);
      using ahead = fetch.ahead(['data'], types);
      ahead.expect(fetch.id, fetch.tree);
      expect(ahead.wanted(idOf('one'))).toEqual([]);
      fetch.arrive(ahead, 'one', 'two', 'three');
      expect((await fetch.checkout(['data'], ahead, types)).ok).toBe(true);
      expect(fetch.files('data')).toEqual(files);
    },
  );

  test('a place where something stands, one outside of the project, a part of a folder, and another folder', () => {
    using folder = tempFolder('dvc');
    const fetch = new Fetch(folder, files);
    folder.write({ 'data/x': 'mine' });
    const items = [
      ...['data', '../out'].map((path) => fetch.item(path)),
      { ...fetch.item('part'), inner: 'a' },
    ];
    using ahead = new CheckoutAhead(items, { projectRoot: folder.path, linkTypes: ['copy'] });
    ahead.expect(fetch.id, fetch.tree);
    ahead.expect({ ...fetch.id, oid: idOf('other').oid }, fetch.tree);
    expect(ahead.wanted(idOf('one'))).toEqual([]);
    expect(fetch.names()).toEqual(['.dvc', 'data', 'data/x']);
  });

  test('a folder that the disk refuses is left to the checkout', async () => {
    using folder = tempFolder('dvc');
    const fetch = new Fetch(folder, { a: 'one', 'a/b': 'two' });
    using ahead = fetch.ahead(['data']);
    ahead.expect(fetch.id, makeTree([{ path: `${'n'.repeat(300)}/x`, oid: idOf('one').oid }]));
    expect(ahead.wanted(idOf('one'))).toEqual([]);
    expect(fetch.names()).toEqual(bare);
  });
});

test('where .dvc/tmp is not ours a folder is made beside its place, and what a killed process left there goes', async () => {
  using folder = tempFolder('dvc');
  const fetch = new Fetch(folder, files);
  mkdirSync(join(folder.path, 'elsewhere'));
  symlinkSync('../elsewhere', join(folder.path, '.dvc/tmp'));
  const { pid } = process;
  const tag = /-\d+-([0-9a-f]{8})-/;
  using first = fetch.ahead(['deep/data']);
  first.expect(fetch.id, fetch.tree);
  const made = readdirSync(folder.path).find((name) => name.startsWith(`.lockstep-${pid}-`)) ?? '';
  // Git does not offer to add it.
  expect(readFileSync(join(folder.path, made, '.gitignore'), 'utf8')).toBe('*\n');
  first[Symbol.dispose]();
  expect(readdirSync(folder.path).sort()).toEqual(['.dvc', 'elsewhere']);
  const dead = `.lockstep-${2 ** 22 + 1}-${tag.exec(made)?.[1]}-${'0'.repeat(12)}`;
  folder.write({ [`other/${dead}/a/1`]: 'half' });
  using second = fetch.ahead(['other/data']);
  second.expect(fetch.id, fetch.tree);
  fetch.arrive(second, 'one', 'two', 'three');
  expect((await fetch.checkout(['other/data'], second)).ok).toBe(true);
  expect(readdirSync(join(folder.path, 'other'))).toEqual(['data']);
  expect(readdirSync(join(folder.path, 'elsewhere'))).toEqual([]);
});
