import { describe, expect, test } from 'vitest';
import { Rig } from '../../rig.ts';
import { runOurs } from '../../run-verb.ts';
import { conflicted, inConflict } from './conflicted.ts';

const each = { ours: { 'left.in': '{"l": 2}\n' }, theirs: { 'right.in': '{"r": 2}\n' } };

describe('resolve', () => {
  test('proves what each side has run, names what nobody has, and keeps Git in conflict over it', async () => {
    await using rig = await conflicted(each);
    const told = await runOurs(rig.root, ['resolve']);
    expect(told.code).toBe(1);
    expect(told.out).toContain('left: from the branch that is checked out');
    expect(told.out).toContain('right: from the branch that is merged');
    expect(told.err).toContain("'both' is not proven: neither side nor the run cache has run it");
    expect(inConflict(rig)).toContain('dvc.lock');
    expect(rig.read('dvc.lock')).not.toContain('<<<<');
    expect(rig.read('right.json')).toBe('{"r": 2}\n');
  });

  test('runs what nothing proves if it is told to, and then everything is merged and fresh', async () => {
    await using rig = await conflicted(each);
    const told = await runOurs(rig.root, ['resolve', '--run']);
    expect(told.err).not.toContain('not proven');
    expect(told.code).toBe(0);
    expect(told.out).toContain('both: it was run');
    expect(inConflict(rig)).toEqual([]);
    expect(rig.read('both.json')).toBe('{"l": 2}\n');
    rig.commit('merged');
    expect((await runOurs(rig.root, ['verify'])).code).toBe(0);
  });

  test('takes from the run cache what was computed elsewhere, with the results that Git keeps', async () => {
    await using rig = await conflicted(each, { known: true });
    const told = await runOurs(rig.root, ['resolve']);
    expect(told.err).toBe('');
    expect(told.code).toBe(0);
    expect(told.out).toContain('both: from the run cache');
    expect(inConflict(rig)).toEqual([]);
    rig.commit('merged');
    expect((await runOurs(rig.root, ['checkout'])).code).toBe(0);
    expect((await runOurs(rig.root, ['verify'])).code).toBe(0);
  });

  test('where both sides changed one input, what was merged decides, not the side', async () => {
    await using rig = await conflicted({
      ours: { 'left.in': '{"l": 2}\n' },
      theirs: { 'left.in': '{"l": 3}\n' },
    });
    const early = await runOurs(rig.root, ['resolve']);
    expect(early.code).not.toBe(0);
    expect(early.err).toContain("'left.in' is in conflict");
    expect(rig.read('dvc.lock')).toContain('<<<<');
    rig.write('left.in', '{"l": 3}\n');
    rig.git('add', 'left.in');
    const told = await runOurs(rig.root, ['resolve']);
    expect(told.code).toBe(0);
    expect(told.out).toContain('left: from the branch that is merged');
    expect(told.out).toContain('both: from the branch that is merged');
    expect(rig.read('both.json')).toBe('{"l": 3}\n');
    expect(inConflict(rig)).toEqual([]);
  });

  test('does not take a result that somebody wrote by hand for that of a run', async () => {
    await using rig = await conflicted({
      ours: { 'left.in': '{"l": 2}\n' },
      theirs: { 'left.in': '{"l": 3}\n' },
    });
    rig.git('merge', '--abort');
    rig.write('both.json', '{"l": 99}\n');
    rig.commit('prettier numbers');
    expect(() => rig.git('merge', '--quiet', 'theirs')).toThrow();
    rig.write('left.in', '{"l": 2}\n');
    rig.git('add', 'left.in');
    const told = await runOurs(rig.root, ['resolve', '--json']);
    const proofs = JSON.parse(told.out) as { stage: string; from: string }[];
    expect(proofs.find(({ stage }) => stage === 'both')?.from).not.toBe('ours');
  });

  test('leaves an export to the protected branch', async () => {
    await using rig = await conflicted({
      base: { '.github/lockstep.yml': 'stages: {both: {on: protected}}\n', 'other.txt': '' },
      ...each,
      theirs: { ...each.theirs, 'left.in': '{"l": 5}\n' },
    });
    rig.write('left.in', '{"l": 2}\n');
    rig.git('add', 'left.in');
    const told = await runOurs(rig.root, ['resolve', '--run']);
    expect(told.code).toBe(0);
    expect(rig.exists('both.out')).toBe(false);
  });

  test('says so where there is nothing to do', async () => {
    await using rig = Rig.create();
    rig.commit();
    const told = await runOurs(rig.root, ['resolve']);
    expect(told).toMatchObject({ code: 0, out: 'No dvc.lock is in conflict.\n' });
  });
});
