import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { peer } from '../peers.ts';
import type { Rig } from '../rig.ts';
import { VerbPair } from './verb-pair.ts';

const program = peer('dvc');

/** Lines of both sides, without the places where the projects lie, in any order: DVC removes in the order of its sets. */
function linesOf(text: string, root: string): readonly string[] {
  return text
    .replaceAll(root, '')
    .split('\n')
    .filter((line) => line !== '' && !/WARNING|^\s*$/.test(line))
    .sort();
}

describe.skipIf(program === undefined)('gc and the run cache on remotes, beside real DVC', () => {
  let pair: VerbPair;
  const dates = ['2026-01-10T12:00:00Z', '2026-02-10T12:00:00Z', '2026-03-10T12:00:00Z'];

  beforeAll(async () => {
    pair = new VerbPair(program as string);
    pair.write('.gitignore', '/remote\n/copy\n');
    await pair.run(['remote', 'add', '-d', 'r', 'remote']);
    for (const [index, date] of dates.entries()) {
      pair.write('data/one', `one ${index}`);
      pair.write('data/two', 'two');
      await pair.run(['add', 'data']);
      pair.each((rig) => commitAt(rig, date, `version ${index}`));
      if (index === 0) pair.each((rig) => rig.git('tag', 'first'));
      if (index === 1) pair.each((rig) => rig.git('branch', 'topic'));
    }
    pair.write('data/one', 'an experiment');
    await pair.run(['add', 'data']);
    pair.each(makeExperiment);
    await pair.run(['checkout', '-f']);
  }, 300_000);
  afterAll(() => pair?.[Symbol.asyncDispose]());

  test.each([
    '--rev HEAD -n 2',
    '--rev HEAD --num=-1',
    '-a -n 2',
    '-a -T',
    '--date 2026-02-01',
    '--all-experiments',
  ])(
    'gc %s keeps and removes what DVC does',
    async (flags) => {
      const { dvc, ours } = await pair.run(['gc', ...flags.split(' '), '--dry']);
      expect(linesOf(ours.out, pair.ours.root)).toEqual(linesOf(dvc.out, pair.dvc.root));
      expect(dvc.err).toContain(ours.err.trim().replace('WARNING: ', ''));
    },
    60_000,
  );

  test('words that mean nothing are refused in the same sentence', async () => {
    for (const words of [['-n', '2'], ['-w', '-n', '2'], ['-w', '--not-in-remote', '-c'], []])
      await pair.refused(['gc', ...words]);
  }, 60_000);

  test('gc --not-in-remote leaves only what could not be fetched again', async () => {
    await pair.run(['push']);
    await pair.run(['gc', '-w', '--not-in-remote', '-f']);
    await pair.run(['fetch']);
  }, 60_000);

  test('gc -c cleans the remote, and real DVC pulls what is left', async () => {
    await pair.run(['push', '-A']);
    await pair.run(['gc', '--rev', 'HEAD~1', '-c', '-f']);
    await pair.run(['gc', '-w', '-c', '-f']);
    pair.each((rig) => {
      rig.remove('.dvc/cache');
      rig.remove('data');
    });
    await pair.run(['pull']);
  }, 60_000);

  test('the run cache goes to a remote and comes back, entry for entry', async () => {
    pair.write(
      'dvc.yaml',
      'stages:\n  copy:\n    cmd: cp params.yaml out\n    params: [n]\n    outs: [out]\n',
    );
    for (const n of [1, 2]) {
      pair.write('params.yaml', `n: ${n}\n`);
      await pair.run(['repro', '-q']);
    }
    const pushed = await pair.run(['push', '--run-cache']);
    expect(pushed.ours.out).toBe(pushed.dvc.out);
    const again = await pair.run(['push', '--run-cache']);
    expect(again.ours.out).toBe(again.dvc.out);
    expect(fs.readdirSync(pair.ours.path('remote/runs')).length).toBeGreaterThan(0);
    pair.each((rig) => rig.remove('.dvc/cache/runs'));
    const fetched = await pair.run(['fetch', '--run-cache']);
    expect(fetched.ours.out).toBe(fetched.dvc.out);
    pair.write('params.yaml', 'n: 1\n');
    const restored = await pair.run(['repro']);
    expect(restored.ours.out).toContain('is cached - skipping run');
    expect(restored.dvc.out).toContain('is cached - skipping run');
  }, 120_000);
});

function commitAt(rig: Rig, date: string, message: string): void {
  process.env.GIT_COMMITTER_DATE = date;
  process.env.GIT_AUTHOR_DATE = date;
  try {
    rig.commit(message);
  } finally {
    delete process.env.GIT_COMMITTER_DATE;
    delete process.env.GIT_AUTHOR_DATE;
  }
}

/** What `dvc exp run` leaves: a commit that no branch knows, under the name of the commit that it is based on. */
function makeExperiment(rig: Rig): void {
  const base = rig.git('rev-parse', 'HEAD').trim();
  rig.git('checkout', '--quiet', '--detach');
  const made = rig.commit('experiment');
  rig.git('update-ref', `refs/exps/${base.slice(0, 2)}/${base.slice(2)}/grey-owl`, made);
  rig.git('checkout', '--quiet', '--force', 'main');
}
