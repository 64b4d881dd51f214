import { describe, expect, test } from 'vitest';
import { type Oid, parseOid } from '../../src/store/oid.ts';
import { makeTree, parseTree, treeBytes } from '../../src/store/tree.ts';
import { scanTree } from '../../src/store/tree-scan.ts';

const oid = (digit: string) => parseOid(digit.repeat(32)) as Oid;
const item = (md5: string, path: string) => `{"md5": "${md5}", "relpath": "${path}"}`;

/** What a reader of JSON makes of the text. */
function parsed(text: string): unknown {
  const list = JSON.parse(text) as { readonly md5: string; readonly relpath: string }[];
  return list.map(({ md5, relpath }) => ({ path: relpath, oid: md5 }));
}

describe('scanTree', () => {
  test('reads what we write, as a reader of JSON does', () => {
    for (const paths of [[], ['a'], ['a b', 'd/e', 'd/f,g', 'z.{x}']]) {
      const text = treeBytes(makeTree(paths.map((path) => ({ path, oid: oid('a') })))).toString();
      expect(scanTree(text)).toEqual(parsed(text));
    }
  });

  test.each([
    ['an escape', `[${item('a'.repeat(32), '\\u00e9')}]`],
    ['other blanks', `[ ${item('a'.repeat(32), 'x')}]`],
    ['no blank between entries', `[${item('a'.repeat(32), 'x')},${item('b'.repeat(32), 'y')}]`],
    ['another order of keys', `[{"relpath": "x", "md5": "${'a'.repeat(32)}"}]`],
    ['another key', `[{"md5": "${'a'.repeat(32)}", "relpath": "x", "size": 1}]`],
    ['a short hash', `[${item('a'.repeat(31), 'x')}]`],
    ['a hash that is none', `[${item('g'.repeat(32), 'x')}]`],
    ['a path that leaves the folder', `[${item('a'.repeat(32), '../x')}]`],
    ['a comma at the end', `[${item('a'.repeat(32), 'x')}, ]`],
    ['no end', `[${item('a'.repeat(32), 'x')}`],
    ['something behind the end', `[${item('a'.repeat(32), 'x')}] `],
    ['a cut entry', `[{"md5": "${'a'.repeat(32)}", "relpath": "x]`],
    ['nothing', ''],
    ['a mapping', '{}'],
  ])('leaves %s to the full parser', (_, text) => {
    expect(scanTree(text)).toBeUndefined();
  });

  test('hashes in capitals are the same hashes', () => {
    expect(scanTree(`[${item('A'.repeat(32), 'x')}]`)).toEqual([{ path: 'x', oid: 'a'.repeat(32) }]);
  });
});

test('parseTree sorts, and refuses what is there twice, however the list is spelled', () => {
  const [a, b] = [item('a'.repeat(32), 'b'), item('b'.repeat(32), 'a')];
  for (const blank of ['', ' ']) {
    const read = (...items: string[]) => parseTree(Buffer.from(`[${blank}${items.join(', ')}]`));
    expect(read(a, b)).toEqual({
      ok: true,
      value: {
        entries: [
          { path: 'a', oid: oid('b') },
          { path: 'b', oid: oid('a') },
        ],
      },
    });
    expect(read(a, a)).toMatchObject({ ok: false, failures: [{ message: /there twice/ }] });
  }
});
