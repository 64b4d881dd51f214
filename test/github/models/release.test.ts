import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Model } from '../../../src/commands/models/model.ts';
import { openApi } from '../../../src/github/api.ts';
import { releaseModels } from '../../../src/github/models/release.ts';
import { FakeGitHub } from '../../fakes/github.ts';

let github: FakeGitHub;
let folder: string;
let model: Model;

beforeEach(async () => {
  github = await FakeGitHub.start();
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  writeFileSync(join(folder, 'object'), 'the model');
  model = {
    name: 'nl:churn',
    path: 'nl/model (1).bin',
    hash: 'md5:8b04d5e3775d298e78455efc5ca404d5',
    version: 'aaaaaaaaaaaa',
    commit: 'a'.repeat(40),
    url: 's3://b/x',
    release: { file: join(folder, 'object') },
  };
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await github.close();
});

const api = (token = 'full') =>
  openApi({ env: github.env(), token, writeGap: 0, budget: 0, sleep: async () => undefined });
const shown = () =>
  github.releases.all.map(({ tag_name, draft, assets }) => ({
    tag_name,
    draft,
    assets: assets.map(({ name, content }) => `${name}: ${content}`),
  }));
const whole = { tag_name: 'nl=churn-8b04d5e3775d', draft: false, assets: ['model..1..bin: the model'] };

describe('a model that the policy wants released', () => {
  test('becomes the asset of a release of its own, once', async () => {
    const first = await releaseModels(api(), [model]);
    expect(first).toEqual({
      released: [{ name: 'nl:churn', url: expect.stringContaining('/releases/tag/nl=churn-8b04d5e3775d') }],
      warnings: [],
    });
    expect(shown()).toEqual([whole]);
    expect(github.releases.all[0]?.target_commitish).toBe('a'.repeat(40));
    const writes = github.writes().length;
    await releaseModels(api(), [{ ...model, commit: 'b'.repeat(40) }]);
    expect(shown()).toEqual([whole]);
    expect(github.writes()).toHaveLength(writes);
  });

  test('takes the tag of the registry where it has one', async () => {
    await releaseModels(api(), [{ ...model, version: 'v1.2.0' }]);
    expect(shown()).toMatchObject([{ tag_name: 'nl=churn@v1.2.0', draft: false }]);
  });

  test.each([
    ['POST', /\/releases$/],
    ['POST', /^\/uploads\//],
    ['PATCH', /\/releases\/\d+$/],
  ])('is whole after the next run when one was killed at %s %s', async (method, path) => {
    github.hook = (call) => (call.method === method && path.test(call.path) ? 'lost' : undefined);
    const killed = await releaseModels(api(), [model]);
    expect(killed.warnings).toHaveLength(1);
    github.hook = () => undefined;
    const next = await releaseModels(api(), [model]);
    expect(next.warnings).toEqual([]);
    expect(shown()).toEqual([whole]);
  });

  test('replaces an upload that was begun and never ended', async () => {
    const draft = github.releases.make({ tag_name: whole.tag_name, draft: true });
    draft.assets.push({ id: 99, name: 'model..1..bin', state: 'open', content: '' });
    await releaseModels(api(), [model]);
    expect(shown()).toEqual([whole]);
  });

  test('of two runs at once is there once', async () => {
    await Promise.all([releaseModels(api(), [model]), releaseModels(api(), [model])]);
    await releaseModels(api(), [model]);
    expect(shown().filter(({ draft }) => !draft)).toEqual([whole]);
  });

  test.each([
    ['a token that may not', (given: Model): Model => given, 'write', /Resource not accessible/],
    [
      'a folder',
      ({ release: _, ...rest }: Model): Model => ({ ...rest, release: {} }),
      'full',
      /it is a folder/,
    ],
    ['a name that is no tag', (given: Model): Model => ({ ...given, name: 'a..b' }), 'full', /part of a tag/],
  ])('is left out with a sentence for %s', async (_, change, token, why) => {
    const { released, warnings } = await releaseModels(api(token), [change(model)]);
    expect(released).toEqual([]);
    expect(warnings.map(({ message }) => message).join()).toMatch(why);
    expect(shown().filter(({ draft }) => !draft)).toEqual([]);
  });

  test('is not there for one that it does not name', async () => {
    const { release: _, ...plain } = model;
    await releaseModels(api(), [plain]);
    expect(github.calls).toEqual([]);
  });
});
