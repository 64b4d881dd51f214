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
    using real = new DvcProcess(dvc as string, realEnv(rig));
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

  test('an import that is brought up to date: the same record as by dvc update', async () => {
    await using rig = Rig.create();
    const server = await startHttpRemote();
    using real = new DvcProcess(dvc as string, realEnv(rig));
    try {
      server.files.set('/data.csv', Buffer.from('x\n1\n'));
      const url = `${server.url}/data.csv`;
      expect((await real.ask(rig.root, ['import-url', url])).code).toBe(0);
      const before = rig.read('data.csv.dvc');
      server.files.set('/data.csv', Buffer.from('x\n1\n2\n'));
      expect((await runOurs(rig.root, ['feeds', '--update'])).code).toBe(0);
      const ours = rig.read('data.csv.dvc');
      rig.write('data.csv.dvc', before);
      expect((await real.ask(rig.root, ['update', 'data.csv.dvc'])).code).toBe(0);
      expect(ours).toBe(rig.read('data.csv.dvc'));
      expect(ours).not.toBe(before);
    } finally {
      await server.close();
    }
  }, 60_000);
});

function realEnv(rig: Rig): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: rig.path('.home'),
    DVC_NO_ANALYTICS: '1',
    DVC_GLOBAL_CONFIG_DIR: '/nowhere',
    DVC_SYSTEM_CONFIG_DIR: '/nowhere',
  };
}
