import { describe, expect, it } from 'vitest';
import {
  deleteEntry,
  getEntry,
  parseForUpdate,
  setEntry,
  setItem,
  writeUpdated,
} from '../../src/values/yaml/edit.ts';
import { type MappingNode, nodeOf } from '../../src/values/yaml/node.ts';
import { respellFloat, respellInt } from '../../src/values/yaml/number.ts';

function parsed(text: string): MappingNode {
  const root = parseForUpdate(text, 'f');
  if (!root.ok) throw new Error(root.failures[0]?.message);
  return root.value;
}

describe('a round trip', () => {
  it.each([
    ['# top\n\na: 1  # eol\n\n# before b\nb:\n# in front\n- x # one\n\n- y\n# end\n', undefined],
    [
      'a: {b: [1, 2], c: "d"}\ne: |\n  text\n\n  more\nf: >-\n  folded\n  text\n',
      'a: {b: [1, 2], c: d}\ne: |\n  text\n\n  more\nf: >-\n  folded\n  text\n',
    ],
    ['a: &x [1]\nb: *x\nc: &y {z: 1}\n', 'a: &x [1]\nb: *x\nc: {z: 1}\n'],
    [
      'a: 0x10\nb: 1.50\nc: 1.0e-6\nd: 017\ne: 1_000\nf: +5\ng: True\nh: .NaN\n',
      'a: 0x10\nb: 1.50\nc: 1.0e-6\nd: 017\ne: 1_000\nf: 5\ng: true\nh: .nan\n',
    ],
    ['a: \'x\'\nb: "y"\nc: "1"\nd: null\ne: ~\n', "a: x\nb: y\nc: '1'\nd:\ne:\n"],
    ['---\na:\n    - b:   1\n      c: 2\n...\n', 'a:\n- b: 1\n  c: 2\n'],
    ['<<: {a: 1}\nb: &m\n  c: 1\nd:\n  <<: *m\n  e: 2\n', undefined],
  ])('of %j', (text, written) => {
    expect(writeUpdated(parsed(text))).toBe(written ?? text);
  });

  it.each([
    ['-017', '-17'],
    ['0b_1', '0b_1'],
    ['0xABc', '0xABC'],
    ['1_00_0', '1_0_0_0'],
    ['-0', '0'],
    ['00', '00'],
  ])('spells the integer %s as %s', (text, spelled) => {
    expect(respellInt(text)).toBe(spelled);
  });

  it.each([
    ['1.', '1.'],
    ['.5', '.5'],
    ['-1.5', '-1.5'],
    ['1e5', '1e5'],
    ['1E+05', '1E+05'],
    ['0.001e3', '0.001e3'],
    ['12.5e-3', '12.5e-3'],
    ['+.inf', '.inf'],
    ['0.1', '0.1'],
  ])('spells the float %s as %s', (text, spelled) => {
    expect(respellFloat(text)).toBe(spelled);
  });
});

describe('a change', () => {
  it('keeps the place of a key and the comments around it', () => {
    const root = parsed('# top\na: # about a\n  x: 1 # inner\n# gone with a\nb: 2 # about b\n');
    setEntry(root, 'a', nodeOf(new Map([['y', 1n]])));
    setEntry(root, 'b', nodeOf(3n));
    setEntry(root, 'c', nodeOf('new'));
    expect(writeUpdated(root)).toBe('# top\na: # about a\n  y: 1\nb: 3 # about b\nc: new\n');
  });

  it('keeps the style of a block scalar, and turns an empty mapping into a block', () => {
    const root = parsed('desc: |\n  old\nstages: {}\n');
    setEntry(root, 'desc', nodeOf('new\ntext\n'));
    const stages = getEntry(root, 'stages');
    if (stages?.kind === 'mapping') setEntry(stages, 'a', nodeOf(new Map([['cmd', 'x']])));
    expect(writeUpdated(root)).toBe('desc: |\n  new\n  text\nstages:\n  a:\n    cmd: x\n');
  });

  it('removes a key with its comments, and replaces an item within its own', () => {
    const root = parsed('a: 1 # one\nb:\n- x # the x\n- y\n');
    deleteEntry(root, 'a');
    const list = getEntry(root, 'b');
    if (list?.kind === 'sequence') setItem(list, 0, nodeOf('z'));
    expect(writeUpdated(root)).toBe('b:\n- z # the x\n- y\n');
  });

  it.each(['a: 1\na: 2\n', '- a\n', 'a: !x 1\n', 'a: [\n'])('of %j is refused', (text) => {
    const root = parseForUpdate(text, 'f');
    expect(root.ok ? 'accepted' : root.failures[0]?.message).toMatch(/^'f' is invalid: /);
  });

  it.each(['', '# only this\n', '0\n', '{} # x\n'])('of %j starts from nothing', (text) => {
    const root = parsed(text);
    setEntry(root, 'a', nodeOf(1n));
    expect(writeUpdated(root)).toBe('a: 1\n');
  });
});

it('finds its way past a key that is a lone =', () => {
  const root = parsed('=: 1\na: 2\n');
  setEntry(root, 'a', nodeOf(3n));
  setEntry(root, '=', nodeOf(4n));
  expect(writeUpdated(root)).toBe("'=': 4\na: 3\n");
});
