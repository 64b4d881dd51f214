import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Inputs } from '../../../src/github/inputs.ts';
import { actionsBot } from '../../fakes/github-replies.ts';
import { ActionWorld, type Ended } from '../action-world.ts';
import { pullRequestPayload, withValue } from '../payloads.ts';

const pipeline = `stages:
  prepare:
    cmd: node prepare.mjs
    deps: [prepare.mjs]
    outs: [clean.txt]
  train:
    cmd: node train.mjs
    deps:
    - clean.txt
    - train.mjs
    params: [lr]
    metrics: [{metrics.json: {cache: false}}]
`;
const train = `import { readFileSync, writeFileSync } from 'node:fs';
writeFileSync('metrics.json', JSON.stringify({ lr: readFileSync('params.yaml', 'utf8').trim() }));
`;
let world: ActionWorld;
let run: number;

beforeEach(async () => {
  world = await ActionWorld.start();
  run = 10;
  const { rig } = world;
  rig.write('params.yaml', 'lr: 1\nother: 2\n');
  rig.write('dvc.yaml', pipeline);
  rig.write('prepare.mjs', "import { writeFileSync } from 'node:fs';\nwriteFileSync('clean.txt', 'x');\n");
  rig.write('train.mjs', train);
  rig.write('.gitignore', '/clean.txt\n');
  rig.commit();
  rig.git('checkout', '--quiet', '-b', 'change');
});
afterEach(() => world[Symbol.asyncDispose]());

/** Commits what was written, shows GitHub the difference to main, and runs the action on it. */
async function pushed(inputs: Partial<Inputs> = {}, event = 'pull_request'): Promise<Ended> {
  const { rig, github } = world;
  rig.git('add', '--all');
  rig.git('commit', '--quiet', '--allow-empty', '-m', 'change');
  const [head, base] = ['HEAD', 'main'].map((name) => rig.git('rev-parse', name).trim()) as [string, string];
  github.pulls.set(7, { number: 7, headSha: head, baseSha: base, state: 'open', locked: false });
  github.review.patches.clear();
  for (const part of rig
    .git('diff', 'main', 'HEAD')
    .split(/^diff --git /m)
    .slice(1)) {
    const path = /^\+\+\+ b\/(.*)$/m.exec(part)?.[1] ?? '';
    github.review.patches.set(path, part.slice(part.indexOf('\n@@') + 1).trimEnd());
  }
  github.review.files.clear();
  for (const file of rig.git('ls-files').trim().split('\n')) github.review.files.add(file);
  const payload = [
    [['pull_request', 'head', 'sha'], head],
    [['pull_request', 'base', 'sha'], base],
  ].reduce(
    (made, [path, value]) => withValue(made, path as string[], value),
    pullRequestPayload() as unknown,
  );
  return world.run({
    event,
    payload,
    inputs: { review: 'auto', setup: 'true', push: 'never', ...inputs },
    env: { GITHUB_RUN_NUMBER: String(run++) },
  });
}

const plan: Partial<Inputs> = { command: { verb: 'plan', targets: [], force: false, keepGoing: false } };
const threads = () =>
  world.github.review.threads.map(({ path, line, body, resolved }) => ({
    at: `${path}:${line}`,
    text: body.split('\n')[1],
    resolved,
  }));

describe('a stale stage', () => {
  test('whose lock says otherwise is remarked on, once, corrected, and resolved when it ran', async () => {
    await pushed();
    await pushed(plan);
    world.rig.git('checkout', '--quiet', 'main');
    world.rig.git('merge', '--quiet', '--ff-only', 'change');
    world.rig.git('checkout', '--quiet', 'change');
    world.rig.write('params.yaml', 'lr: 3\nother: 2\n');
    await pushed(plan);
    expect(threads()).toEqual([
      { at: 'params.yaml:1', text: '🟡 `train` is stale: `lr` 1 → 3', resolved: false },
    ]);
    await pushed(plan);
    expect(threads()).toHaveLength(1);
    world.rig.write('params.yaml', 'lr: 4\nother: 2\n');
    await pushed(plan);
    expect(threads()).toEqual([
      { at: 'params.yaml:1', text: '🟡 `train` is stale: `lr` 1 → 4', resolved: false },
    ]);
    await pushed();
    expect(threads()).toEqual([
      {
        at: 'params.yaml:1',
        text: '✅ No longer so. It was: 🟡 `train` is stale: `lr` 1 → 4',
        resolved: true,
      },
    ]);
    expect(world.github.review.reviews).toEqual([1]);
  });
});

describe('a failed stage', () => {
  beforeEach(() => {
    world.rig.write('dvc.yaml', pipeline.replace('node train.mjs', 'node train.mjs --fast'));
    world.rig.write('train.mjs', 'process.exit(3);\n');
  });

  test('is remarked on at its changed line, and opened again when it fails again', async () => {
    await pushed();
    expect(threads()).toEqual([
      { at: 'dvc.yaml:7', text: expect.stringMatching(/^❌ `train` failed: /), resolved: false },
    ]);
    world.rig.write('train.mjs', train);
    await pushed();
    expect(threads()[0]).toMatchObject({ text: expect.stringMatching(/^✅ No longer so/), resolved: true });
    world.rig.write('train.mjs', 'process.exit(4);\n');
    await pushed();
    expect(threads()).toEqual([
      { at: 'dvc.yaml:7', text: expect.stringMatching(/^❌ `train` failed: /), resolved: false },
    ]);
  });

  test('costs at most 30 requests and 3 writes, whatever was said before', async () => {
    await pushed();
    world.rig.write('train.mjs', train);
    world.rig.write('dvc.yaml', pipeline.replace('node train.mjs', 'node train.mjs config.json'));
    world.rig.write('config.json', '{}');
    for (let i = 0; i < 250; i++) world.github.add({ body: 'talk', user: null });
    const [calls, writes] = [world.github.calls.length, world.github.writes().length];
    await pushed();
    expect(threads().map(({ resolved }) => resolved)).toEqual([true, false]);
    expect(world.github.calls.length - calls).toBeLessThanOrEqual(30);
    expect(world.github.writes().length - writes).toBeLessThanOrEqual(3);
  });

  test.each([
    [403, 1],
    [404, 0],
    [422, 1],
    [502, 1],
  ])(
    'where GitHub answers %i to the review, the run ends as ever, with %i warning',
    async (status, warnings) => {
      world.github.hook = ({ method, path }) =>
        method === 'POST' && path.endsWith('/reviews') ? { status, body: { message: 'No' } } : undefined;
      const ended = await pushed();
      expect(world.said(ended, 'warning')).toHaveLength(warnings);
      expect([ended.code, world.output('outcome')]).toEqual([1, 'failed']);
      expect(world.github.comments).toHaveLength(1);
    },
  );

  test('is only marked where the token may not resolve', async () => {
    await pushed();
    world.rig.write('train.mjs', train);
    world.github.review.mayResolve = false;
    const ended = await pushed();
    expect(threads()).toEqual([
      { at: 'dvc.yaml:7', text: expect.stringMatching(/^✅ No longer so/), resolved: false },
    ]);
    expect(world.said(ended, 'warning')).toEqual([]);
  });

  test('is nothing for a run that was told to be quiet, and again for one of another name', async () => {
    await pushed({ review: 'never' });
    expect(world.github.calls.filter(({ path }) => path.includes('/pulls/7/'))).toEqual([]);
    await pushed();
    await pushed({ name: 'nightly' });
    expect(threads()).toHaveLength(2);
  });

  test('a look-alike marker of somebody else is nobody’s remark', async () => {
    await pushed();
    const [own] = world.github.review.threads;
    world.github.review.threads.splice(0, 1, {
      ...(own as NonNullable<typeof own>),
      user: { ...actionsBot, id: 666, login: 'mallory' },
    });
    await pushed();
    expect(threads()).toHaveLength(2);
  });
});

describe('an undeclared input', () => {
  test('comes with a correction that makes it declared', async () => {
    const changed = pipeline
      .replace('node train.mjs', 'node train.mjs config.json')
      .replace('- train.mjs', '- ./train.mjs');
    world.rig.write('dvc.yaml', changed);
    world.rig.write('config.json', '{}');
    await pushed();
    const thread = world.github.review.threads.at(-1);
    expect(thread?.body).toContain('names `config.json` in its command, but not in `deps`');
    const fix = /```suggestion\n([\s\S]*?)\n```/.exec(thread?.body ?? '')?.[1] ?? '';
    const lines = changed.split('\n');
    lines.splice((thread?.line ?? 0) - 1, 1, fix);
    expect(lines.join('\n')).toBe(changed.replace('- ./train.mjs', '- ./train.mjs\n    - config.json'));
    world.rig.write('dvc.yaml', lines.join('\n'));
    await pushed();
    expect(world.github.review.threads.at(-1)).toMatchObject({
      resolved: true,
      body: expect.not.stringContaining('suggestion'),
    });
  });
});
