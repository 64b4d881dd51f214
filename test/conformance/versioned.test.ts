import { execFileSync } from 'node:child_process';
import { PutBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startVersitygw, type Versitygw } from '../fakes/s3-versitygw.ts';
import { peer } from '../peers.ts';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';

const [dvc, versitygw] = [peer('dvc'), peer('versitygw')];

describe.skipIf(dvc === undefined || versitygw === undefined).each(['version_aware', 'worktree'])(
  'a remote with %s that real DVC filled',
  (option) => {
    let server: Versitygw;
    let rig: Rig;
    let env: Record<string, string | undefined>;
    const forget = () => {
      for (const path of ['.dvc/cache', 'd', 'one', 'o', 'f']) rig.remove(path);
    };
    const ours = (...words: string[]) => runOurs(rig.root, words, { env });

    beforeAll(async () => {
      server = await startVersitygw(versitygw as string, { versions: true });
      server.bucket('data');
      const credentials = { accessKeyId: server.accessKey, secretAccessKey: server.secretKey };
      const client = new S3Client({
        endpoint: server.url,
        region: 'us-east-1',
        forcePathStyle: true,
        credentials,
      });
      const VersioningConfiguration = { Status: 'Enabled' } as const;
      await client.send(new PutBucketVersioningCommand({ Bucket: 'data', VersioningConfiguration }));
      client.destroy();
      rig = Rig.create();
      env = {
        PATH: process.env.PATH,
        HOME: rig.path('.home'),
        AWS_ACCESS_KEY_ID: server.accessKey,
        AWS_SECRET_ACCESS_KEY: server.secretKey,
        AWS_REGION: 'us-east-1',
        AWS_DEFAULT_REGION: 'us-east-1',
        DVC_NO_ANALYTICS: '1',
        DVC_GLOBAL_CONFIG_DIR: '/nowhere',
        DVC_SYSTEM_CONFIG_DIR: '/nowhere',
      };
      rig.write(
        '.dvc/config',
        `[core]\n    remote = v\n['remote "v"']\n    url = s3://data/pre\n    endpointurl = ${server.url}\n    ${option} = true\n`,
      );
      rig.write('.gitignore', '/.home\n');
      rig.write('d/a', 'a');
      rig.write('d/sub/b', 'b');
      rig.write('one', 'first');
      rig.write(
        'dvc.yaml',
        'stages:\n  s:\n    cmd: mkdir -p o && cp one o/x && cp one f\n    deps: [one]\n    outs: [o, f]\n',
      );
      const run = (...words: string[]) =>
        execFileSync(dvc as string, words, { cwd: rig.root, env: env as NodeJS.ProcessEnv, stdio: 'pipe' });
      run('add', '-q', 'd', 'one');
      run('repro', '-q');
      run('push', '-q');
      rig.commit('first');
      rig.write('one', 'second');
      run('add', '-q', 'one');
      run('push', '-q');
      rig.commit('second');
    }, 120_000);
    afterAll(async () => {
      await server?.close();
      await rig?.[Symbol.asyncDispose]();
    });

    test('is pulled from, each path in the version that the lock names', async () => {
      for (const [rev, content] of [
        ['main~1', 'first'],
        ['main', 'second'],
      ] as const) {
        rig.git('checkout', '--quiet', '--force', rev);
        forget();
        const pulled = await ours('pull');
        expect([pulled.code, pulled.err]).toEqual([0, expect.not.stringContaining('ERROR')]);
        expect([rig.read('one'), rig.read('d/sub/b'), rig.read('o/x')]).toEqual([content, 'b', 'first']);
      }
    }, 60_000);

    test('what was pulled is up to date, and is all there', async () => {
      rig.git('checkout', '--quiet', '--force', 'main~1');
      forget();
      expect((await ours('fetch')).out).toMatch(/files fetched/);
      await ours('checkout');
      expect((await ours('status', '--json')).out).toBe('{}\n');
      expect(await ours('verify', '--remote', 'v', '--deep')).toMatchObject({ code: 0 });
    }, 60_000);

    test('is not written to: pushing new data says what to use instead', async () => {
      rig.git('checkout', '--quiet', '--force', 'main');
      await ours('pull');
      rig.write('one', 'third');
      expect((await ours('add', 'one')).code).toBe(0);
      const pushed = await ours('push');
      expect(pushed.code).toBe(251);
      expect(pushed.err).toContain('use `dvc push` for this remote');
    }, 60_000);
  },
);
