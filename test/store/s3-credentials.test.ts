import fs from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { openStore } from '../../src/store/open.ts';
import { all, readAll, refusal } from './contract.ts';
import { accessKey, env, S3Rig, secretKey } from './s3-rig.ts';

describe('credentials for S3', () => {
  const rig = new S3Rig();
  let home: string;
  beforeEach(() => {
    home = rig.folder;
    fs.mkdirSync(join(home, '.aws'));
  });
  const good = `aws_access_key_id = ${accessKey}\naws_secret_access_key = ${secretKey}\n`;
  const file = (name: string, text: string) => {
    fs.writeFileSync(join(home, name), text);
    return join(home, name);
  };
  const works = async (options: Record<string, string | boolean>, withEnv: Record<string, string> = {}) => {
    const store = await rig.open({ options, env: { HOME: home, ...withEnv } });
    await store.write('runs/a/b/c', { kind: 'bytes', bytes: Buffer.from('x') });
    await store.close();
  };

  test("keys of the remote's own options come first", async () => {
    const wrong = { AWS_ACCESS_KEY_ID: 'AKIAWRONG', AWS_SECRET_ACCESS_KEY: 'wrong' };
    await works({ access_key_id: accessKey, secret_access_key: secretKey }, wrong);
  });

  test('credentialpath and profile name a file and a section of it', async () => {
    const credentialpath = file(
      'creds',
      `[default]\naws_access_key_id = no\naws_secret_access_key = no\n[ci]\n${good}`,
    );
    await works({ credentialpath, profile: 'ci' });
  });

  test('a profile that was asked for outranks keys in the environment', async () => {
    const wrong = { AWS_ACCESS_KEY_ID: 'AKIAWRONG', AWS_SECRET_ACCESS_KEY: 'wrong' };
    await works({ credentialpath: file('creds', `[ci]\n${good}`), profile: 'ci' }, wrong);
  });

  test('keys in the environment outrank a profile from AWS_PROFILE (C-016)', async () => {
    await works(
      { credentialpath: file('creds', '[ci]\naws_access_key_id = no\naws_secret_access_key = no\n') },
      { ...env, AWS_PROFILE: 'ci' },
    );
  });

  test('a profile may get its keys from a program', async () => {
    const reply = JSON.stringify({ Version: 1, AccessKeyId: accessKey, SecretAccessKey: secretKey });
    const program = file('program.sh', `#!/bin/sh\necho '${reply}'\n`);
    fs.chmodSync(program, 0o755);
    await works({
      configpath: file('config', `[profile ci]\ncredential_process = ${program}\n`),
      profile: 'ci',
      credentialpath: file('none', ''),
    });
  });

  test('a public bucket needs none if the remote says so', async () => {
    rig.s3.bucket('open').put('runs/a/b/c', Buffer.from('x'));
    const store = await rig.open({
      options: { allow_anonymous_login: true },
      url: 's3://open',
      env: { HOME: home },
    });
    expect((await readAll(store, 'runs/a/b/c')).toString()).toBe('x');
    expect((await all(store.list(''))).length).toBe(1);
    const error = await refusal(store.write('runs/a/b/d', { kind: 'bytes', bytes: Buffer.from('y') }));
    expect(error.code).toBe('denied');
    await store.close();
  });

  test('a profile without keys is a configuration problem that says what to set', async () => {
    const options = { profile: 'nobody', credentialpath: file('creds', '') };
    const store = await rig.open({ options, env: { HOME: home } });
    const { failure, code } = await refusal(store.has(['runs/a/b/c']));
    expect([code, failure.reason]).toEqual(['denied', 'config']);
    expect(failure.hint).toContain('profile');
    await store.close();
  });

  test('region and endpoint may come from the profile', async () => {
    file(
      '.aws/config',
      `[profile ci]\nregion = eu-north-1\nendpoint_url = ${rig.s3.url}\ns3 =\n  addressing_style = path\n`,
    );
    const remote = {
      name: 'x',
      url: 's3://data',
      options: new Map([
        ['profile', 'ci'],
        ['access_key_id', accessKey],
        ['secret_access_key', secretKey],
      ]),
    };
    const store = unwrap(await openStore(remote, { HOME: home }));
    await store.write('runs/a/b/c', { kind: 'bytes', bytes: Buffer.from('x') });
    expect(rig.s3.requests.length).toBe(1);
    await store.close();
  });
});
