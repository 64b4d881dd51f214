import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Oid, objectKey, parseObjectKey, parseOid } from '../../src/store/oid.ts';
import { makeTree, parseTree, spells, treeBytes, treeId } from '../../src/store/tree.ts';
import { treePathProblem } from '../../src/store/tree-path.ts';
import { compareCodePoints } from '../../src/values/value.ts';

const oid = 'd41d8cd98f00b204e9800998ecf8427e' as Oid;
const treeOf = (...paths: string[]) => makeTree(paths.map((path) => ({ path, oid })));
const parse = (text: string) => parseTree(Buffer.from(text));
const manifest = (...entries: readonly Record<string, unknown>[]) => JSON.stringify(entries);

describe('manifests', () => {
  test('the worked example of dvc-compat 6.3 has its bytes and its oid', () => {
    const tree = makeTree([
      { path: 'sub/b.txt', oid: 'f0cf2a92516045024a0c99147b28f05b' as Oid },
      { path: 'a.txt', oid: '9f9f90dbe3e5ee1218c86b8839db1995' as Oid },
    ]);
    const { oid: id, bytes } = treeId(tree);
    expect(bytes.toString()).toBe(
      '[{"md5": "9f9f90dbe3e5ee1218c86b8839db1995", "relpath": "a.txt"}, {"md5": "f0cf2a92516045024a0c99147b28f05b", "relpath": "sub/b.txt"}]',
    );
    expect(id).toBe('bed5661bbe0bb4234911bad6973b1793.dir');
  });

  test('an empty folder is the empty list', () => {
    expect(treeId(treeOf())).toMatchObject({ oid: 'd751713988987e9331980363e24189ce.dir' });
    expect(treeBytes(treeOf()).toString()).toBe('[]');
  });

  test('entries are in code point order, not in UTF-16 order', () => {
    const sorted = ['-', '.h', '0', 'A', '_', 'a', 'a.d/q', 'b', 'é', '｡', '😀'];
    expect(treeOf(...sorted.toReversed()).entries.map(({ path }) => path)).toEqual(sorted);
  });

  test('text is escaped as Python escapes it', () => {
    expect(treeBytes(treeOf('a"b\\c/é😀\u007f\n\t\b\f\r\u0001\udcff')).toString()).toContain(
      String.raw`"relpath": "a\"b\\c/\u00e9\ud83d\ude00\u007f\n\t\b\f\r\u0001\udcff"`,
    );
  });

  test('whatever we write we read, in the same order', () => {
    const segment = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.uniqueArray(path), (paths) => {
        const good = paths.filter((one) => treePathProblem(one) === undefined);
        const apart = good.filter((one) => !good.some((other) => other.startsWith(`${one}/`)));
        const tree = treeOf(...apart);
        expect(parseTree(treeBytes(tree))).toEqual({ ok: true, value: tree });
        expect(tree.entries.map((entry) => entry.path)).toEqual([...apart].sort(compareCodePoints));
      }),
    );
  });

  test('a manifest of many entries is one piece', () => {
    const paths = Array.from({ length: 5000 }, (_, i) => `folder/${String(i).padStart(5, '0')}`);
    const bytes = treeBytes(treeOf(...paths));
    expect(bytes.toString()).toBe(
      `[${paths.map((path) => `{"md5": "${oid}", "relpath": "${path}"}`).join(', ')}]`,
    );
  });

  test('foreign but harmless spellings are read: raw UTF-8, spaces, order, upper case', () => {
    const text = ` [ {"relpath":"é","md5":"${oid.toUpperCase()}"},\n{"md5":"${oid}","relpath":"a"} ] `;
    expect(parse(text)).toEqual({ ok: true, value: treeOf('a', 'é') });
  });

  test('a tree spells its own manifest, however long, and no other text that says the same', () => {
    const tree = treeOf(...Array.from({ length: 3000 }, (_, i) => `é ${i}`), '\ud83d\ude00', '\udc80"');
    const bytes = treeBytes(tree);
    expect(spells(tree, bytes)).toBe(true);
    expect(spells(treeOf(), treeBytes(treeOf()))).toBe(true);
    for (const text of [`${bytes} `, ` ${bytes}`, `${bytes}`.slice(0, -1), `${bytes}`.replace(', ', ',')])
      expect(spells(tree, Buffer.from(text))).toBe(false);
  });

  const hostilePaths: readonly (readonly [string, RegExp])[] = [
    ['../x', /'\.\.'/],
    ['a/../../x', /'\.\.'/],
    ['a/..', /'\.\.'/],
    ['./a', /'\.'/],
    ['a/.', /'\.'/],
    ['.', /'\.'/],
    ['/etc/passwd', /absolute/],
    ['//x', /absolute/],
    ['', /empty path/],
    ['a//b', /empty segment/],
    ['a/', /empty segment/],
    ['a/b/', /empty segment/],
    ['a/b\\c', /backslash/],
    ['a\\..\\b', /backslash/],
    ['C:\\x', /backslash/],
    ['a\0b', /control/],
    ['a\nb', /control/],
    ['\u001b[2J', /control/],
    ['a\u007f', /control/],
    ['a\u009b', /control/],
    ['.git/hooks/post-checkout', /\.git/],
    ['sub/.GIT/config', /\.git/],
    ['x'.repeat(256), /255 bytes/],
    ['é'.repeat(128), /255 bytes/],
    [Array(50).fill('x'.repeat(100)).join('/'), /4096 bytes/],
    [[...Array(40).fill('x'.repeat(100)), 'x'.repeat(57)].join('/'), /4096 bytes/],
    ['\ud800', /surrogate/],
    ['\udfff', /surrogate/],
    ['a\udc7f', /surrogate/],
    ['a\udd00', /surrogate/],
    ['\udcc3\udca9', /second spelling/],
  ];
  test.each(hostilePaths)('a path %j is refused', (path, problem) => {
    const result = parse(manifest({ md5: oid, relpath: 'good' }, { md5: oid, relpath: path }));
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.failures).toHaveLength(1);
    expect(result.failures[0]?.message).toMatch(problem);
    expect(result.failures[0]?.message).toMatch(/entry 2/);
    expect(result.failures[0]?.message).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  });

  test.each([
    'a',
    '...',
    '..a',
    'a..',
    '.gitignore',
    '.github/x',
    'a b',
    ' a',
    '-',
    '~/x',
    'x'.repeat(255),
    'é😀',
    '\udcff',
    '\udc80',
    'caf\udce9/é｡😀\udcff',
    '\ufeffa\udcff',
    [...Array(40).fill('x'.repeat(100)), 'x'.repeat(56)].join('/'),
    'C:/x',
    'a:b',
    '$(x)',
    "'",
  ])('a path %j is fine', (path) => expect(treePathProblem(path)).toBeUndefined());

  test.each([
    ['twice', ['a', 'a'], /"a" is there twice/],
    ['a file and a folder', ['a', 'a/b'], /"a" is a file and a folder/],
    ['a file and a folder with others between', ['a', 'a-b', 'a.c', 'a/b/c/d'], /"a" is a file and a folder/],
    ['a deep file and folder', ['x/y/z/w', 'x/y', 'x/a'], /"x\/y" is a file and a folder/],
  ])('a path that is %s is refused', (_, paths, problem) => {
    const result = parse(manifest(...paths.map((relpath) => ({ md5: oid, relpath }))));
    expect(result.ok ? [] : result.failures.map(({ message }) => message).join()).toMatch(problem);
  });

  test.each([
    ['no JSON', '[{'],
    ['no UTF-8', '"\u00ff"'],
    ['a mapping', '{}'],
    ['a number', '1'],
    ['null', 'null'],
    ['nothing', ''],
    ['deep nesting', '['.repeat(100_000)],
    ['closed deep nesting', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['entries of no mapping', '[1, "a", null, []]'],
    ['no relpath', manifest({ md5: oid })],
    ['no md5', manifest({ relpath: 'a' })],
    ['an md5 of another type', manifest({ md5: 1, relpath: 'a' })],
    ['an md5 that is a path', manifest({ md5: '../../etc/passwd', relpath: 'a' })],
    ['an md5 with a line end', manifest({ md5: `${oid}\n`, relpath: 'a' })],
    ['a short md5', manifest({ md5: oid.slice(1), relpath: 'a' })],
    ['a folder as a member', manifest({ md5: `${oid}.dir`, relpath: 'a' })],
    ['an unknown key', manifest({ md5: oid, relpath: 'a', isexec: true })],
    ['a prototype key', `[{"md5": "${oid}", "relpath": "a", "__proto__": {"md5": "x"}}]`],
  ])('%s is no manifest', (_, text) => {
    const result = parseTree(Buffer.from(text, 'latin1'));
    const failures = result.ok ? [] : result.failures;
    expect(failures.length).toBeGreaterThan(0);
    for (const { reason, message } of failures) {
      expect([reason, message.slice(0, 17)]).toEqual(['data', 'folder manifest: ']);
    }
  });

  test('many problems are reported together, but not without end', () => {
    const result = parse(manifest(...Array.from({ length: 1000 }, () => ({ md5: oid, relpath: '../x' }))));
    expect(result.ok ? 0 : result.failures.length).toBe(10);
  });
});

describe('oids and keys', () => {
  test.each([
    '',
    'x',
    oid.slice(1),
    `${oid}0`,
    `${oid}.DIRX`,
    `${oid}.dir.dir`,
    `../${oid}`,
    `${oid}\n`,
    7,
    null,
    ['a'],
  ])('%j is no oid', (text) => expect(parseOid(text)).toBeUndefined());

  test('keys and objects are each other', () => {
    for (const hashName of ['md5', 'md5-dos2unix'] as const) {
      for (const name of [oid, `${oid}.dir` as Oid]) {
        expect(parseObjectKey(objectKey({ oid: name, hashName }))).toEqual({ oid: name, hashName });
      }
    }
    expect(parseObjectKey('runs/ab/abc/def')).toBeUndefined();
    expect(parseObjectKey('files/md5/../x')).toBeUndefined();
  });
});
