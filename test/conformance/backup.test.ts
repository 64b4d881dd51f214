import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { remoteContent } from '../commands/remote-content.ts';
import { startVersitygw } from '../fakes/s3-versitygw.ts';
import { peer } from '../peers.ts';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';

const [dvc, versitygw] = [peer('dvc'), peer('versitygw')];

describe.skipIf(dvc === undefined || versitygw === undefined)('the restore drill on S3', () => {
  test('real DVC pulls every commit from the remote that was filled again from the backup', async () => {
    await using rig = Rig.create();
    const server = await startVersitygw(versitygw as string);
    try {
      const [storage, backup] = [server.bucket('storage'), server.bucket('backup')];
      rig.write(
        '.dvc/config',
        [
          '[core]\n    remote = storage\n',
          ...['storage', 'backup'].map(
            (name) => `['remote "${name}"']\n    url = s3://${name}/dvc\n    endpointurl = ${server.url}\n`,
          ),
        ].join(''),
      );
      const env = {
        PATH: process.env.PATH,
        HOME: rig.path('.home'),
        AWS_ACCESS_KEY_ID: server.accessKey,
        AWS_SECRET_ACCESS_KEY: server.secretKey,
        AWS_REGION: 'us-east-1',
        DVC_NO_ANALYTICS: '1',
        DVC_GLOBAL_CONFIG_DIR: '/nowhere',
        DVC_SYSTEM_CONFIG_DIR: '/nowhere',
      };
      rig.write('.gitignore', '/.home\n');
      const ours = async (...words: string[]) => {
        const told = await runOurs(rig.root, words, { env });
        expect([told.code, words, told.err]).toEqual([0, words, expect.any(String)]);
      };
      for (const version of ['1', '2']) {
        for (const name of ['a', 'b', 'sub/c']) rig.write(`data/${name}`, `${name} ${version}`);
        await ours('add', 'data');
        rig.commit(version);
        rig.git('tag', `v${version}`);
      }
      for (const remote of ['storage', 'backup']) await ours('push', '-r', remote, '--all-commits');
      const before = remoteContent(Rig.at(storage), 'dvc');
      expect(remoteContent(Rig.at(backup), 'dvc')).toEqual(before);

      fs.rmSync(`${storage}/dvc`, { recursive: true });
      for (const path of ['.dvc/cache', 'data']) rig.remove(path);
      await ours('fetch', '-r', 'backup', '--all-commits');
      await ours('push', '--all-commits');
      await ours('verify', '--remote', 'storage', '--all-commits', '--deep');
      expect(remoteContent(Rig.at(storage), 'dvc')).toEqual(before);
      for (const version of ['1', '2']) {
        rig.git('checkout', '--quiet', `v${version}`);
        for (const path of ['.dvc/cache', 'data']) rig.remove(path);
        execFileSync(dvc as string, ['pull', '--quiet'], { cwd: rig.root, env });
        expect(rig.read('data/sub/c')).toBe(`sub/c ${version}`);
      }
    } finally {
      await server.close();
    }
  }, 120_000);
});
