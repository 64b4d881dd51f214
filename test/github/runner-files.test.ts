import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ActionWorld } from './action-world.ts';
import { pullRequestPayload, withValue } from './payloads.ts';

test('a stage that finds the runner’s files and writes to them is named, and they are put back', async () => {
  await using world = await ActionWorld.start();
  const file = join(world.folder, 'GITHUB_ENV');
  writeFileSync(file, 'KEPT=1\n');
  world.rig.write(
    'dvc.yaml',
    `stages:\n  train:\n    cmd: echo NODE_OPTIONS=evil >> ${file}; echo x > out\n    outs: [out]\n`,
  );
  const sha = world.rig.commit();
  world.github.pulls.set(7, { number: 7, headSha: sha, baseSha: sha, state: 'open', locked: false });
  let payload = withValue(pullRequestPayload(), ['pull_request', 'head', 'sha'], sha);
  payload = withValue(payload, ['pull_request', 'base', 'sha'], sha);
  const ended = await world.run({ event: 'pull_request', payload, env: { GITHUB_ENV: file } });
  expect(ended.code, ended.output).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe('KEPT=1\n');
  expect(world.said(ended, 'error')).toEqual([expect.stringContaining('GITHUB_ENV')]);
  expect(world.github.comments[0]?.body).toContain('(GITHUB_ENV); they were put back');
});
