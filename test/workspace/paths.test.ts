import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Cache } from '../../src/store/cache.ts';
import { md5Bytes } from '../../src/store/md5.ts';
import type { ObjectId } from '../../src/store/oid.ts';
import { makeTree, parseTree, treeId } from '../../src/store/tree.ts';
import { treePathProblem } from '../../src/store/tree-path.ts';
import { checkout } from '../../src/workspace/checkout.ts';
import { safePath } from '../../src/workspace/safe-path.ts';
import { type TempFolder, tempFolder } from './temp-folder.ts';

/** More in a nightly run: `LOCKSTEP_FUZZ=100000`. */
const numRuns = Number(process.env.LOCKSTEP_FUZZ ?? 200);

/** Names that mean something to a file system, a shell, Windows, Git or DVC, and plain ones. */
const names = [
  ...[
    'a',
    'b',
    'data',
    'A',
    'DATA',
    'Data',
    '.',
    '..',
    '',
    '~',
    '$HOME',
    '-rf',
    '*',
    'x y',
    'x\ny',
    'x\0y',
    '\u202e',
  ],
  ...[
    '.git',
    '.GIT',
    '.Git',
    '.git.',
    '.git ',
    'git~1',
    'GIT~1',
    '.g\u200cit',
    '.git::$DATA',
    '.dvc',
    '.DVC',
    'dvc~1',
  ],
  ...[
    'hooks',
    'config',
    'CON',
    'NUL.txt',
    'COM1',
    'a:b',
    'a\\b',
    '..\\..',
    'C:',
    'C:\\x',
    '\\\\srv\\x',
    '\\\\?\\C:\\x',
  ],
  ...[
    'e\u0301',
    '\u00e9',
    '\udcff',
    '\ud800',
    'x'.repeat(255),
    'x'.repeat(256),
    'link',
    'loop',
    'out',
    'gone',
    'back',
  ],
];
const path = fc
  .tuple(
    fc.constantFrom('', '', '', '/', './', '../', 'file:///', 'C:'),
    fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }),
  )
  .map(([start, segments]) => start + segments.join('/'));

/** A repository with links of every kind, and a folder outside that nobody may touch. */
class Trap implements Disposable {
  readonly inside: TempFolder;
  readonly outside: TempFolder;
  readonly cache: Cache;
  readonly #before: string;

  constructor() {
    this.inside = tempFolder('both');
    this.outside = tempFolder();
    this.outside.write({ secret: 'secret', 'sub/x': 'x', a: 'a' });
    this.inside.write({ '.git/hooks/x': 'hook', 'real/a': 'mine' });
    for (const [name, target] of [
      ['link', this.outside.path],
      ['out', join(this.outside.path, 'secret')],
      ['hooks', '.git/hooks'],
      ['loop', 'loop'],
      ['gone', 'nowhere'],
      ['back', '../'.repeat(9) + this.outside.path],
    ] as const)
      symlinkSync(target, join(this.inside.path, name));
    this.cache = new Cache({ dir: join(this.inside.path, '.dvc/cache') });
    this.#before = this.#state();
  }

  store(text: string): ObjectId {
    const id: ObjectId = { oid: md5Bytes(Buffer.from(text), 'md5'), hashName: 'md5' };
    this.cache.addBytes(Buffer.from(text), id);
    return id;
  }

  folder(files: readonly string[]): ObjectId {
    const { oid, bytes } = treeId(makeTree(files.map((file) => ({ path: file, oid: this.store(file).oid }))));
    const id: ObjectId = { oid, hashName: 'md5' };
    this.cache.addBytes(bytes, id);
    return id;
  }

  async put(path: string, id: ObjectId): Promise<boolean> {
    const { path: projectRoot } = this.inside;
    const done = await checkout([{ path, id }], {
      projectRoot,
      cache: this.cache,
      linkTypes: ['copy'],
      force: true,
    });
    return done.ok;
  }

  /** Has nothing changed outside, in `.git`, or in what DVC keeps for itself? */
  isUntouched(): boolean {
    return this.#state() === this.#before;
  }

  #state(): string {
    const cache = join(this.inside.path, '.dvc');
    const others = existsSync(cache)
      ? readdirSync(cache).filter((name) => name !== 'cache' && name !== 'tmp')
      : [];
    return digest(this.outside.path) + digest(join(this.inside.path, '.git')) + others.join();
  }

  [Symbol.dispose](): void {
    // Names that are no UTF-8 are beyond rmSync.
    execFileSync('rm', ['-rf', this.inside.path, this.outside.path]);
  }
}

function digest(root: string): string {
  const hash = createHash('sha1');
  for (const entry of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    const stats = lstatSync(join(root, entry));
    hash.update(`${entry} ${stats.mode} ${stats.isSymbolicLink() ? readlinkSync(join(root, entry)) : ''}`);
    if (stats.isFile()) hash.update(readFileSync(join(root, entry)));
  }
  return hash.digest('hex');
}

test('whatever a path looks like, nothing outside the repository is written, replaced or removed', async () => {
  using trap = new Trap();
  const property = fc.asyncProperty(path, fc.array(path, { maxLength: 3 }), async (where, files) => {
    await trap.put(where, trap.store('file'));
    await trap.put(where, trap.folder(files));
    expect(trap.isUntouched()).toBe(true);
  });
  await fc.assert(property, { numRuns });
}, 600_000);

test('no spelling of a place elsewhere is a place here', () => {
  using trap = new Trap();
  const root = trap.inside.path;
  fc.assert(
    fc.property(path, (text) => {
      const placed = safePath(root, text);
      if (!placed.ok) return;
      expect(placed.value.startsWith(`${root}/`)).toBe(true);
      const segments = placed.value.slice(root.length + 1).split('/');
      expect(
        segments.some((segment) => ['', '.', '..', '.git', '.dvc'].includes(segment.toLowerCase())),
      ).toBe(false);
    }),
    { numRuns: numRuns * 25 },
  );
  for (const text of [
    '/etc/x',
    '../x',
    'a/../../x',
    'link/x',
    'hooks/x',
    'loop/x',
    'gone/x',
    'back/x',
    '.git/x',
    '',
  ])
    expect(safePath(root, text).ok, text).toBe(false);
});

test('a manifest never puts two files in one place', async () => {
  using trap = new Trap();
  let made = 0;
  const some = fc.constantFrom('a', 'a/b', 'A', 'a/B', 'b', 'e\u0301', '\u00e9', 'a.', 'a ');
  const property = fc.asyncProperty(fc.array(some, { minLength: 2, maxLength: 4 }), async (files) => {
    const text = JSON.stringify(
      files.map((relpath) => ({ md5: md5Bytes(Buffer.from(relpath), 'md5'), relpath })),
    );
    const parsed = parseTree(Buffer.from(text));
    const isTwice = new Set(files).size < files.length;
    const isFolder = files.some((file) => files.some((other) => other.startsWith(`${file}/`)));
    expect(parsed.ok).toBe(!isTwice && !isFolder);
    if (!parsed.ok) return;
    made++;
    if (!(await trap.put(`new-${made}`, trap.folder(files)))) return;
    // On a disk that takes two of the names for one, it was refused.
    for (const file of files)
      expect(readFileSync(join(trap.inside.path, `new-${made}`, file), 'utf8')).toBe(file);
  });
  await fc.assert(property, { numRuns });
}, 600_000);

test('names that reach .git or .dvc on Windows or macOS are refused everywhere', () => {
  using trap = new Trap();
  mkdirSync(join(trap.inside.path, 'sub'));
  const ends = ['', '.', ' ', '. .', '::$INDEX_ALLOCATION', ':x'];
  const spellings = [
    '.git',
    '.GIT',
    '.GiT',
    '.g\u200cit',
    '.\ufeffgit',
    'git~1',
    'GIT~12',
    '.dvc',
    '.DVC',
    'dvc~1',
  ];
  for (const start of ['', 'sub/'])
    for (const spelling of spellings)
      for (const end of ends)
        expect(safePath(trap.inside.path, `${start}${spelling}${end}/x`).ok).toBe(false);
  for (const spelling of ['.git', '.GIT', '.GiT'])
    expect(treePathProblem(`a/${spelling}/hooks/x`)).toBeDefined();
});
