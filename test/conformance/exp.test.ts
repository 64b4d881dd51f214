import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { env, project } from '../commands/exp/exp-project.ts';
import { peer } from '../peers.ts';
import { runOurs } from '../run-verb.ts';

const dvc = peer('dvc');

test.skipIf(dvc === undefined)(
  'DVC lists, shows and applies them',
  async () => {
    await using rig = await project();
    await runOurs(rig.root, ['exp', 'run', '-S', 'train.lr=0.5', '-n', 'half'], env(rig));
    const ask = (...words: string[]) =>
      execFileSync(dvc as string, words, {
        cwd: rig.root,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, HOME: rig.root, DVC_NO_ANALYTICS: '1', TRACE: '/dev/null' },
      });
    const listed = ask('exp', 'list');
    expect(listed).toBe((await runOurs(rig.root, ['exp', 'list'], env(rig))).out);
    expect(listed).toMatch(/^main:\n\t[0-9a-f]{7} \[half\]\n$/);
    expect(ask('exp', 'show', '--csv')).toMatch(/half,.*0\.5/);
    ask('exp', 'apply', 'half');
    expect(rig.read('model')).toContain('lr: 0.5');
    expect(ask('status', '--json').trim()).toBe('{}');
  },
  60_000,
);
