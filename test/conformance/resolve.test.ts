import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { conflicted, inConflict } from '../commands/resolve/conflicted.ts';
import { peer } from '../peers.ts';
import { runOurs } from '../run-verb.ts';

const dvc = peer('dvc');

describe.skipIf(dvc === undefined)('DVC', () => {
  test('takes a lock that was merged by proof for its own: nothing is changed, nothing is to run', async () => {
    await using rig = await conflicted(
      { ours: { 'left.in': '{"l": 2}\n' }, theirs: { 'right.in': '{"r": 2}\n' } },
      { known: true },
    );
    expect((await runOurs(rig.root, ['resolve'])).code).toBe(0);
    expect(inConflict(rig)).toEqual([]);
    rig.commit('merged');
    const ask = (...words: string[]) =>
      execFileSync(dvc ?? '', words, {
        cwd: rig.root,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, HOME: rig.root, DVC_NO_ANALYTICS: '1' },
      });
    ask('checkout');
    expect(ask('status')).toContain('Data and pipelines are up to date.');
    const before = rig.read('dvc.lock');
    ask('repro');
    expect(rig.read('dvc.lock')).toBe(before);
    ask('commit', '-f');
    expect(rig.read('dvc.lock')).toBe(before);
  }, 120_000);
});
