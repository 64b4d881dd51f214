import { describe, expect, test } from 'vitest';
import { mergeTrees } from '../../../src/commands/hooks/merge-trees.ts';
import type { Oid } from '../../../src/store/oid.ts';
import { makeTree, type Tree } from '../../../src/store/tree.ts';

const oid = (content: string) => content.padEnd(32, '0') as Oid;

/** `a=1 b=2`: files with their contents. */
function tree(text: string): Tree {
  const entries = text.split(' ').filter(Boolean);
  return makeTree(
    entries.map((entry) => {
      const [path = '', content = ''] = entry.split('=');
      return { path, oid: oid(content) };
    }),
  );
}

const merged = (ancestor: string, our: string, their: string) =>
  mergeTrees({ ancestor: tree(ancestor), our: tree(our), their: tree(their) });

describe('two versions of a folder', () => {
  test.each([
    ['additions of both', 'a=1', 'a=1 b=2', 'a=1 c=3', 'a=1 b=2 c=3'],
    ['the same addition', '', 'a=1', 'a=1', 'a=1'],
    ['a change and an addition', 'a=1', 'a=2', 'a=1 b=1', 'a=2 b=1'],
    ['the same change', 'a=1', 'a=2', 'a=2 b=1', 'a=2 b=1'],
    ['a removal and an addition', 'a=1', '', 'a=1 b=1', 'b=1'],
    ['changes of one side only', 'a=1', 'a=1', 'b=2', 'b=2'],
    ['changes of the other side only', 'a=1', 'b=2', 'a=1', 'b=2'],
    ['nothing at all', '', '', '', ''],
  ])('%s are merged', (_, ancestor, our, their, expected) => {
    expect(merged(ancestor, our, their)).toEqual({ ok: true, value: tree(expected) });
  });

  test.each([
    ['changed differently', 'a=1', 'a=2', 'a=3', 'a'],
    ['added differently', '', 'd/a=2', 'd/a=3', 'd/a'],
    ['changed and removed', 'a=1 b=1', 'a=2 b=1', 'b=2', 'a'],
    ['several', 'a=1 b=1', 'a=2 b=2', 'a=3 b=3', 'a\nb'],
    ['removed by both', 'a=1 d/b=1', 'c=1', '', "both deleted: ('a',)"],
    ['a file in a folder removed by both', "d/b'=1", 'c=1', '', `both deleted: ('d', "b'")`],
  ])('%s: a person has to decide', (_, ancestor, our, their, named) => {
    expect(merged(ancestor, our, their)).toMatchObject({
      ok: false,
      failures: [{ message: `unable to auto-merge the following paths:\n${named}` }],
    });
  });
});
