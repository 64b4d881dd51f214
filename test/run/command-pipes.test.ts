import { readdirSync, writeSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test, vi } from 'vitest';
import { closeWriter, openCommandPipes } from '../../src/run/command-pipes.ts';
import { Rig } from '../rig.ts';

afterEach(() => {
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

test.each(['folder', 'program'])('there are none where there is no %s for them', async (what) => {
  await using rig = Rig.create();
  vi.resetModules();
  if (what === 'program') {
    vi.doMock('../../src/workspace/start.ts', async () => {
      const real = await vi.importActual<typeof import('../../src/workspace/start.ts')>(
        '../../src/workspace/start.ts',
      );
      return {
        startHelper: (_: string, words: string[], env: object) =>
          real.startHelper('no-such-program', words, { ...env }),
      };
    });
  }
  const fresh = await import('../../src/run/command-pipes.ts');
  const places = what === 'folder' ? ['/nowhere/at/all'] : [rig.root];
  expect(await fresh.openCommandPipes(process.env.PATH, places)).toBeUndefined();
  expect(await fresh.openCommandPipes(process.env.PATH, places)).toBeUndefined();
  vi.doUnmock('../../src/workspace/start.ts');
});

test('a folder that somebody tidied up is made anew', async () => {
  await using rig = Rig.create();
  vi.resetModules();
  const fresh = await import('../../src/run/command-pipes.ts');
  const open = async () =>
    (await fresh.openCommandPipes(process.env.PATH, [rig.root])) ?? expect.fail('none');
  for (const pipe of await open()) fresh.discard(pipe);
  const [folder = ''] = readdirSync(rig.root).filter((name) => name.startsWith('lockstep-pipes-'));
  rig.remove(folder);
  for (const pipe of await open()) fresh.discard(pipe);
});
