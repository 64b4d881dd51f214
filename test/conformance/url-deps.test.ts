import { describe, expect, test } from 'vitest';
import { DvcProcess } from '../differential/dvc-side.ts';
import { startHttpRemote } from '../fakes/http-remote.ts';
import { peer } from '../peers.ts';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';

const dvc = peer('dvc');

describe.skipIf(dvc === undefined)('a stage that reads an address, beside real DVC', () => {
  test('the lock, and what status says before and after the server has another version', async () => {
    await using rig = Rig.create();
    const server = await startHttpRemote();
    const env = {
      PATH: process.env.PATH,
      HOME: rig.path('.home'),
      DVC_NO_ANALYTICS: '1',
      DVC_GLOBAL_CONFIG_DIR: '/nowhere',
      DVC_SYSTEM_CONFIG_DIR: '/nowhere',
    };
    using real = new DvcProcess(dvc as string, env);
    try {
      server.files.set('/a b.csv', Buffer.from('1'));
      rig.write(
        'dvc.yaml',
        `stages:\n  use:\n    cmd: echo 1 >out\n    deps: ['${server.url}/a b.csv', here]\n    outs: [out]\n`,
      );
      rig.write('here', '1');
      const ours = (...words: string[]) => runOurs(rig.root, words);
      const locks: string[] = [];
      for (const content of ['1', '22']) {
        server.files.set('/a b.csv', Buffer.from(content));
        const theirs = await real.ask(rig.root, ['status']);
        expect((await ours('status')).out).toBe(theirs.out);
        expect((await ours('repro')).code).toBe(0);
        locks.push(rig.read('dvc.lock'));
        expect((await real.ask(rig.root, ['status'])).out).toBe('Data and pipelines are up to date.\n');
        expect((await ours('status')).out).toBe('Data and pipelines are up to date.\n');
        rig.remove('dvc.lock');
        rig.remove('.dvc/cache/runs');
        expect((await real.ask(rig.root, ['repro'])).code).toBe(0);
        expect(rig.read('dvc.lock')).toBe(locks.at(-1));
      }
      expect(locks[0]).not.toBe(locks[1]);
    } finally {
      await server.close();
    }
  }, 60_000);
});
