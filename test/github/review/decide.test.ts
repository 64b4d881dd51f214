import { expect, test } from 'vitest';
import { decide, parseRemark, type Standing } from '../../../src/github/review/decide.ts';
import type { Remark } from '../../../src/github/review/remarks.ts';

const id = (n: number) => n.toString(16).padStart(16, '0');
const remark = (n: number, text = `text ${n}`, line: number | undefined = n): Remark => ({
  id: id(n),
  rank: 1,
  text,
  ...(line === undefined ? {} : { spot: { path: 'dvc.yaml', line } }),
});
const standing = (n: number, text = `text ${n}`, isCured = false): Standing => ({
  nodeId: `PRRC_${n}`,
  id: id(n),
  isCured,
  text,
});
const whole = { name: 'default', isWhole: true };
const body = (n: number, text = `text ${n}`) =>
  `<!-- lockstep-remark:1 name=default id=${id(n)} -->\n${text}`;
const cured = (n: number, text: string) =>
  `<!-- lockstep-remark:1 name=default id=${id(n)} cured -->\n✅ No longer so. It was: ${text}`;
const nothing = { create: [], update: [], resolve: [], reopen: [] };

test('what is new is said at its line', () => {
  expect(decide([remark(1)], [], whole)).toEqual({
    ...nothing,
    create: [{ spot: { path: 'dvc.yaml', line: 1 }, body: body(1) }],
  });
});

test('what was said already is not said again, and is corrected where it stands', () => {
  expect(decide([remark(1)], [standing(1)], whole)).toEqual(nothing);
  expect(decide([remark(1, 'worse')], [standing(1)], whole)).toEqual({
    ...nothing,
    update: [{ nodeId: 'PRRC_1', body: body(1, 'worse') }],
  });
});

test('what has no place is not said, and what lost its place is not cured', () => {
  expect(decide([{ id: id(1), rank: 0, text: 'x' }], [], whole)).toEqual(nothing);
  expect(decide([{ id: id(1), rank: 0, text: 'text 1' }], [standing(1)], whole)).toEqual(nothing);
});

test('what is gone is marked and resolved, once, without the correction that it offered', () => {
  const text = 'first line\n\n```suggestion\nx\n```';
  expect(decide([], [standing(1, text)], whole)).toEqual({
    ...nothing,
    update: [{ nodeId: 'PRRC_1', body: cured(1, 'first line') }],
    resolve: ['PRRC_1'],
  });
  expect(decide([], [standing(1, 'x', true)], whole)).toEqual(nothing);
});

test('a run that did not look at everything cures nothing', () => {
  expect(decide([], [standing(1)], { name: 'default', isWhole: false })).toEqual(nothing);
});

test('what comes back is opened again in its own thread', () => {
  expect(decide([remark(1)], [standing(1, 'x', true)], whole)).toEqual({
    ...nothing,
    update: [{ nodeId: 'PRRC_1', body: body(1) }],
    reopen: ['PRRC_1'],
  });
});

test.each([
  ['none before', 25, 0, 10],
  ['seven before that stay', 25, 7, 3],
  ['ten before that stay', 25, 10, 0],
])('at most ten are open: %s', (_, all, before, made) => {
  const remarks = Array.from({ length: all }, (__, i) => remark(i + 1));
  const said = Array.from({ length: before }, (__, i) => standing(i + 1));
  const { create, update } = decide(remarks, said, whole);
  expect([create.length, update.length]).toEqual([made, 0]);
});

test('room that cured ones leave is used at once', () => {
  const said = Array.from({ length: 10 }, (_, i) => standing(i + 1));
  const { create, resolve } = decide([remark(30), remark(31)], said, whole);
  expect([create.length, resolve.length]).toEqual([2, 10]);
});

test.each<[string, string, boolean]>([
  ['as it was written', body(7), true],
  ['with the line ends of a browser', body(7).replaceAll('\n', '\r\n'), true],
  ['of another report', body(7).replace('default', 'nightly'), false],
  ['of another version', body(7).replace('remark:1', 'remark:2'), false],
  ['quoted', `> ${body(7)}`, false],
  ['with an id that is none', body(7).replace(id(7), 'x'), false],
])('a marker %s is read: %#', (_, text, isOurs) => {
  expect(parseRemark('default', 'PRRC_7', text)).toEqual(isOurs ? standing(7) : undefined);
});

test('a cured remark is read as one', () => {
  expect(parseRemark('default', 'PRRC_7', cured(7, 'x'))).toMatchObject({ id: id(7), isCured: true });
});
