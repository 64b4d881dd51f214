import { readdirSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test, vi } from 'vitest';
import { closeWriter, openCommandPipes } from '../../src/run/command-pipes.ts';
import { Rig } from '../rig.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('what goes in comes out, and ends when nobody can write any more; more than are made at once', async () => {
  const all = await Promise.all(
    Array.from({ length: 50 }, async (_, i) => {
      const pipes = (await openCommandPipes(process.env.PATH)) ?? expect.fail('no pipes');
      for (const [side, pipe] of pipes.entries()) {
        writeSync(pipe.fd, `${i}.${side}`);
        closeWriter(pipe);
      }
      return Promise.all(pipes.map(({ source }) => text(source)));
    }),
  );
  expect(all).toEqual(Array.from({ length: 50 }, (_, i) => [`${i}.0`, `${i}.1`]));
});

test.each([
  ['no folder', { TMPDIR: '/nowhere/at/all' }, process.env.PATH],
  ['no program', {}, '/nowhere/at/all'],
])('there are none where there is %s for them, and nothing is left', async (what, env, path) => {
  await using rig = Rig.create();
  vi.stubEnv('TMPDIR', rig.root);
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.resetModules();
  if (what === 'no program') {
    vi.doMock('node:child_process', async (original) => ({
      ...(await original<typeof import('node:child_process')>()),
      execFile: (...words: unknown[]) => (words.at(-1) as (error: Error) => void)(new Error('ENOENT')),
    }));
  }
  const fresh = await import('../../src/run/command-pipes.ts');
  expect(await fresh.openCommandPipes(path)).toBeUndefined();
  expect(await fresh.openCommandPipes(path)).toBeUndefined();
  vi.doUnmock('node:child_process');
});

test('a folder that somebody tidied up is made anew', async () => {
  await using rig = Rig.create();
  vi.stubEnv('TMPDIR', rig.root);
  vi.resetModules();
  const fresh = await import('../../src/run/command-pipes.ts');
  const first = (await fresh.openCommandPipes(process.env.PATH)) ?? expect.fail('no pipes');
  for (const pipe of first) fresh.discard(pipe);
  const [folder = ''] = readdirSync(tmpdir()).filter((name) => name.startsWith('lockstep-pipes-'));
  rig.remove(folder);
  const next = (await fresh.openCommandPipes(process.env.PATH)) ?? expect.fail('no pipes');
  for (const pipe of next) fresh.discard(pipe);
});
