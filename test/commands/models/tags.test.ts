import { describe, expect, test } from 'vitest';
import { commitOf } from '../../../src/commands/artifacts/registry.ts';
import { compareVersions, readModelName, readTag } from '../../../src/commands/models/tags.ts';

describe('a tag of the registry', () => {
  test.each([
    ['churn@v1.2.0', { model: 'churn', version: 'v1.2.0', isBack: false }],
    ['churn@v1.2.0#3', { model: 'churn', version: 'v1.2.0', isBack: false }],
    ['churn@v1.2.0!', { model: 'churn', version: 'v1.2.0', isBack: true }],
    ['churn@v1.2.0-rc.1+b.2', { model: 'churn', version: 'v1.2.0-rc.1+b.2', isBack: false }],
    ['models/nl=churn#prod', { model: 'models/nl:churn', stage: 'prod', isBack: false }],
    ['churn#prod!#12', { model: 'churn', stage: 'prod', isBack: true }],
    ['churn@deprecated', { model: 'churn', isBack: false }],
    ['a/b@v1.0.0', { model: 'a/b', version: 'v1.0.0', isBack: false }],
  ])('%s is read', (name, expected) => {
    expect(readTag(name)).toEqual(expected);
  });

  test.each([
    'v1.0.0',
    'churn',
    'churn@1.0.0',
    'churn@v1.0',
    'churn@v01.0.0',
    'churn-@v1.0.0',
    'churn#',
    'churn@v1.0.0#',
    'churn@v1.0.0#x',
    'a b@v1.0.0',
  ])('%s has nothing to do with it', (name) => {
    expect(readTag(name)).toBeUndefined();
  });
});

test.each([
  ['churn', { folder: '', name: 'churn' }],
  ['nl:churn', { folder: 'nl', name: 'churn' }],
  ['nl/dvc.yaml:churn', { folder: 'nl', name: 'churn' }],
  ['my-dvc.yaml:churn', { folder: 'my-dvc.yaml', name: 'churn' }],
  ['churn@v1.0.0', undefined],
  ['-churn', undefined],
  ['a:b:c', undefined],
])('%s as the name of a model', (text, expected) => {
  expect(readModelName(text)).toEqual(expected);
});

test('versions are in the order of semver.org', () => {
  const sorted = [
    ...['v0.9.9', 'v1.0.0-alpha', 'v1.0.0-alpha.1', 'v1.0.0-alpha.beta', 'v1.0.0-beta', 'v1.0.0-beta.2'],
    ...['v1.0.0-beta.11', 'v1.0.0-rc.1', 'v1.0.0', 'v1.2.0', 'v1.10.0', 'v10.0.0'],
  ];
  expect([...sorted].reverse().sort(compareVersions)).toEqual(sorted);
  expect(compareVersions('v1.0.0+a', 'v1.0.0+b')).toBe(0);
});

describe('the commit of an artifact', () => {
  const tags = [
    { name: 'churn#prod#4', sha: 'd', time: 4 },
    { name: 'churn@v1.0.0', sha: 'a', time: 1 },
    { name: 'churn@v1.1.0', sha: 'c', time: 3 },
    { name: 'churn@v2.0.0-rc.1', sha: 'b', time: 2 },
    { name: 'churn#prod#1', sha: 'a', time: 1 },
    { name: 'only#dev', sha: 'e', time: 1 },
    { name: 'only#prod', sha: 'f', time: 2 },
  ];
  test.each([
    ['churn', undefined, undefined, 'b'],
    ['churn', 'v1.1.0', undefined, 'c'],
    ['churn', undefined, 'prod', 'd'],
    ['only', undefined, undefined, 'f'],
  ])('%s, version %s, stage %s', (text, version, stage, sha) => {
    expect(commitOf(tags, { text, version, stage })).toEqual({ ok: true, value: sha });
  });

  test.each([
    ['nope', undefined, undefined, "Unable to find artifact 'nope'"],
    ['churn', 'v9.0.0', undefined, "Unable to find artifact 'churn @ v9.0.0'"],
    ['nl/dvc.yaml:churn', undefined, 'prod', "Unable to find artifact 'nl:churn @ prod'"],
    ['not a name', undefined, undefined, "Unable to find artifact 'not a name'"],
  ])('%s, version %s, stage %s is not found', (text, version, stage, message) => {
    expect(commitOf(tags, { text, version, stage })).toMatchObject({ ok: false, failures: [{ message }] });
  });
});
