import { describe, expect, it } from 'vitest';
import {
  allowsOutside,
  allowsRepository,
  metricOwners,
  metricRule,
  ownersOf,
  stageRule,
} from '../../../src/project/policy/matching.ts';
import { readPolicy } from '../../../src/project/policy/read-policy.ts';

function policyOf(text: string, folder = '') {
  const policy = readPolicy(text, { file: '.github/lockstep.yml', folder });
  if (!policy.ok) throw new Error(JSON.stringify(policy.failures));
  return policy.value;
}

describe('which stages an entry is for', () => {
  const root = { address: 'train', name: 'train', file: 'dvc.yaml' };
  const item = { address: 'train@3', name: 'train@3', group: 'train', file: 'dvc.yaml' };
  const sub = { address: 'sub/dvc.yaml:train', name: 'train', file: 'sub/dvc.yaml' };
  it.each([
    ['train', root, true],
    ['train', item, true],
    ['train', sub, true],
    ['sub/dvc.yaml:train', sub, true],
    ['sub/*', sub, true],
    ['train@*', item, true],
    ['train@[12]', item, false],
    ['trai', root, false],
    ['*', sub, true],
  ])('%s for %j: %s', (pattern, stage, isMeant) => {
    const rule = stageRule(policyOf(`stages: {"${pattern}": {retries: 2}}`), stage);
    expect(rule.retries).toBe(isMeant ? 2 : undefined);
  });

  it('the later entry wins, setting by setting', () => {
    const policy = policyOf(
      'stages: {"*": {timeout: 1h, cpu: 1, retries: 1}, train: {timeout: 2h, gpu: 1, cpu: 0.5}}',
    );
    expect(stageRule(policy, root)).toEqual({
      timeoutSeconds: 7200,
      retries: 1,
      needs: new Map([
        ['cpu', 0.5],
        ['gpu', 1],
      ]),
    });
  });

  it('one policy serves several projects of a repository', () => {
    const policy = policyOf('stages: {"models/a/dvc.yaml:train": {on: protected}}', 'models/a');
    expect(stageRule(policy, root).onProtected).toBe(true);
    expect(stageRule({ ...policy, folder: 'models/b' }, root).onProtected).toBeUndefined();
  });
});

it('the last rule that matches a metric counts, by key, by file and key, or by pattern', () => {
  const policy = policyOf(
    'metrics: {"*": {better: higher}, loss: {better: lower}, "eval/m.json:loss": {max: 1}, "test.*": {min: 0}}',
  );
  const rule = (file: string, key: string) => metricRule(policy, file, key)?.pattern;
  expect(rule('m.json', 'acc')).toBe('*');
  expect(rule('m.json', 'loss')).toBe('loss');
  expect(rule('eval/m.json', 'loss')).toBe('eval/m.json:loss');
  expect(rule('m.json', 'test.auc')).toBe('test.*');
});

it('the last owner whose pattern matches counts, and metrics have owners of their own', () => {
  const policy = policyOf(
    'owners: {"data/**": "@a", "*.csv": "@b", "/data/raw/": ["@c", "@d"], "metric:recall*": "@e"}',
  );
  expect(ownersOf(policy, 'data/x/y.txt')?.owners).toEqual(['@a']);
  expect(ownersOf(policy, 'data/x.csv')?.owners).toEqual(['@b']);
  expect(ownersOf(policy, 'data/raw/x.csv')?.owners).toEqual(['@c', '@d']);
  expect(ownersOf(policy, 'src/x.py')).toBeUndefined();
  expect(metricOwners(policy, 'm.json', 'recall_at_5')?.owners).toEqual(['@e']);
  expect(metricOwners(policy, 'm.json', 'precision')).toBeUndefined();
});

describe('places outside the repository', () => {
  const policy = policyOf('outside: [/mnt/data/, ../shared, "/tmp/run-*"]');
  it.each([
    ['/mnt/data', true],
    ['/mnt/data/a/b', true],
    ['/mnt/database', false],
    ['/home/shared/x', true],
    ['/home/other/x', false],
    ['/tmp/run-7', true],
    ['/tmp/run-7/x', true],
    ['/tmp/other', false],
  ])('%s: %s', (path, isAllowed) => {
    expect(allowsOutside(policy, '/home/project', path)).toBe(isAllowed);
  });
});

describe('repositories that data may come from', () => {
  const policy = policyOf('outside: ["https://git.example.com/data", /srv/git, ../shared]');
  it.each([
    ['https://git.example.com/data/words.git', true],
    ['https://git.example.com/database', false],
    ['git@git.example.com:data/words.git', true],
    ['git.example.com:data/words', true],
    ['ssh://git@git.example.com/data/words', true],
    ['git+ssh://git.example.com/data/words', true],
    ['git@git.example.com:other/words', false],
    ['git@git.example.org:data/words', false],
    ['ssh://git@git.example.org/git.example.com/data', false],
    ['https://git.example.com@evil.example/data', false],
    ['git.example.com:data/../other', false],
    ['/srv/git/words', true],
    ['/srv/git/../other', false],
    ['../shared/words', true],
    ['../other', false],
    ['ext::sh -c true', false],
    ['', false],
  ])('%s: %s', (url, isAllowed) => expect(allowsRepository(policy, '/work/project', url)).toBe(isAllowed));
});
