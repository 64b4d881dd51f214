import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { openStore } from '../../src/store/open.ts';
import { sshWords } from '../../src/store/ssh/connect.ts';
import { sshSettings } from '../../src/store/ssh/settings.ts';
import type { Store } from '../../src/store/store.ts';
import { all, describeStore, keyOf, readAll, refusal } from './contract.ts';

type Options = Readonly<Record<string, string | boolean | number>>;
const bytes = Buffer.from('some data\n');
const key = keyOf(bytes);
const put = { kind: 'bytes', bytes } as const;

describe('an SSH remote', () => {
  let folder: string;
  beforeAll(() => {
    folder = fs.mkdtempSync(join(tmpdir(), 'lockstep-fake-ssh-'));
    const program = new URL('../fakes/ssh-program.ts', import.meta.url).pathname;
    fs.mkdirSync(join(folder, 'bin'));
    fs.writeFileSync(join(folder, 'bin', 'ssh'), `#!/bin/sh\nexec "${process.execPath}" "${program}"\n`, {
      mode: 0o755,
    });
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  const open = async (env: Readonly<Record<string, string>> = {}, name = 'data'): Promise<Store> => {
    const remote = { name: 'storage', url: `ssh://host${folder}/${name}`, options: new Map() };
    return unwrap(await openStore(remote, { PATH: join(folder, 'bin'), ...env }));
  };
  const dropping = (packets: number): string => {
    const path = join(folder, `drop-${packets}`);
    fs.writeFileSync(path, String(packets));
    return path;
  };

  describeStore('a folder by SFTP', async () => ({
    store: await open({}, 'plain/deep'),
    close: async () => {},
  }));
  describeStore('a folder by SFTP without extensions, in small pieces', async () => ({
    store: await open({ FAKE_SSH_PLAIN: '1', FAKE_SSH_SHORT: '5000' }, 'poor'),
    close: async () => {},
  }));

  test('a connection that drops while a file is read is made again, and the file goes on', async () => {
    const large = Buffer.alloc(5_000_000, 'large');
    const first = await open({}, 'dropping');
    await first.write('runs/aa/bb/cc', { kind: 'bytes', bytes: large });
    await first.close();
    const drop = dropping(40);
    const store = await open({ FAKE_SSH_DROP: drop }, 'dropping');
    expect((await readAll(store, 'runs/aa/bb/cc')).equals(large)).toBe(true);
    expect(fs.readFileSync(drop, 'utf8')).toBe('0');
    await store.close();
  });

  test('a connection that drops while files are written is made again, once for all of them', async () => {
    const drop = dropping(25);
    const store = await open({ FAKE_SSH_DROP: drop }, 'written');
    const bodies = Array.from({ length: 20 }, (_, i) => Buffer.from(`object ${i}`));
    await Promise.all(bodies.map((body) => store.write(keyOf(body), { kind: 'bytes', bytes: body })));
    expect(fs.readFileSync(drop, 'utf8')).toBe('0');
    expect(await store.has(bodies.map(keyOf))).toEqual(new Set(bodies.map(keyOf)));
    await store.close();
  });

  test('what is no plain file is not listed, links to files are, and our temporary files are not', async () => {
    const store = await open({}, 'mixed');
    await store.write(key, put);
    const at = (name: string) => join(folder, 'mixed', 'files', 'md5', name);
    fs.symlinkSync(join(folder, 'mixed', key), at('link'));
    fs.symlinkSync('/nonexistent', at('broken'));
    fs.writeFileSync(at(`.lockstep-1-${'0'.repeat(8)}-${'0'.repeat(12)}`), '');
    expect((await all(store.list(''))).map((item) => item.key).sort()).toEqual(
      [key, 'files/md5/link'].sort(),
    );
    await store.close();
  });

  test.each([
    ['Permission denied (publickey).', 'denied', 'config', /does not accept us as the user that ssh chose/],
    ['Host key verification failed.', 'denied', 'config', /the key of host 'host' is not known/],
    [
      'WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!\r\nHost key verification failed.',
      'denied',
      'config',
      /not the one that is known/,
    ],
    [
      'ssh: Could not resolve hostname host: Name or service not known',
      'unavailable',
      'config',
      /no host 'host'/,
    ],
    ['subsystem request failed on channel 0', 'unsupported', 'config', /no SFTP/],
    [
      'ssh: connect to host host port 22: Connection refused\u001b[31m',
      'unavailable',
      'storage',
      /no connection, .*Connection refused\?\[31m/,
    ],
  ])('when ssh says %j the refusal is %s', async (said, code, reason, message) => {
    const store = await open({ FAKE_SSH_SAY: said });
    const error = await refusal(store.has([key]));
    expect(error).toMatchObject({ code, failure: { reason } });
    expect(error.failure.message).toMatch(message);
    expect(error.failure.message).toContain(
      `remote 'storage' (ssh://host${folder}/data): cannot look up '${key}'`,
    );
    expect(error.failure.hint).not.toBe('');
    await store.close();
  });

  test('a login shell that greets is no SFTP', async () => {
    const store = await open({ FAKE_SSH_NOISE: 'Welcome to the machine!\n' });
    expect((await refusal(readAll(store, key))).failure.message).toContain('no SFTP: a packet of');
    await store.close();
  });

  test('without an ssh program the refusal says what to install', async () => {
    const store = await open({ PATH: '/nonexistent' });
    expect(await refusal(store.has([key]))).toMatchObject({
      code: 'unsupported',
      failure: { reason: 'config' },
    });
    await store.close();
  });

  test('an abort ends the wait for a server that says nothing', async () => {
    const store = await open({ FAKE_SSH_MUTE: '1' });
    const control = new AbortController();
    const waiting = store.has([key], control.signal);
    control.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
  });

  test('a file that becomes shorter while it is uploaded is not stored', async () => {
    const path = join(folder, 'short');
    fs.writeFileSync(path, 'short');
    const store = await open({}, 'shrinking');
    const error = await refusal(store.write(key, { kind: 'file', path, size: 1000 }));
    expect(error.failure.message).toContain('changed while it was uploaded');
    expect(await all(store.list(''))).toEqual([]);
    await store.close();
  });
});

describe('the settings of an SSH remote', () => {
  const settings = (url: string, options: Options = {}) =>
    sshSettings({ name: 'storage', url, options: new Map(Object.entries(options)) }, { HOME: '/home/me' });
  const words = (url: string, options: Options = {}): string =>
    sshWords(unwrap(settings(url, options))).join(' ');

  test.each<[string, Options, Record<string, unknown>]>([
    ['ssh://h/p', {}, { host: 'h', port: undefined, user: undefined, folder: '/p', connectSeconds: 30 }],
    ['ssh://u@h:22/p/', {}, { host: 'h', port: 22, user: 'u', folder: '/p' }],
    ['ssh://u:pw@h/p', {}, { user: 'u', password: 'pw' }],
    ['ssh://u@h:22/p', { user: 'v', port: 2022, timeout: 5 }, { user: 'v', port: 2022, connectSeconds: 5 }],
    ['ssh://h', {}, { folder: '' }],
    ['ssh://h/', {}, { folder: '/' }],
    ['ssh://h/a b%20#c?d', {}, { folder: '/a b%20#c' }],
    ['ssh://[::1]:22/p', {}, { host: '::1', port: 22 }],
    ['ssh://h/p', { keyfile: '~/.ssh/id' }, { keyfile: '/home/me/.ssh/id' }],
  ])('%s with %j', (url, options, expected) => {
    expect(unwrap(settings(url, options))).toMatchObject(expected);
  });

  test.each<[string, Options, RegExp]>([
    ['ssh:///p', {}, /names no host/],
    ['ssh://-oProxyCommand=x/p', {}, /host has characters/],
    ['ssh://-oProxyCommand@h/p', {}, /user has characters/],
    ['ssh://h/p', { user: '-l' }, /user has characters/],
    ['ssh://h/p', { password: 'canary\nx' }, /password has a line end/],
    ['ssh://h/p', { ask_password: true }, /ask_password is set/],
    ['ssh://h/p', { ask_passphrase: 'true' }, /ask_passphrase is set/],
  ])('%s with %j is a configuration problem', (url, options, message) => {
    const result = settings(url, options);
    expect(JSON.stringify(result.ok ? [] : result.failures)).toMatch(message);
    expect(JSON.stringify(result)).not.toContain('canary');
  });

  test('ssh never asks, forwards nothing, and takes the host for no option', () => {
    expect(words('ssh://h/p')).toContain('-o BatchMode=yes ');
    expect(words('ssh://h/p')).toMatch(/-o ForwardAgent=no .* -s -- h sftp$/);
    expect(words('ssh://u@h:22/p', { keyfile: '/k', allow_agent: false, gss_auth: true })).toMatch(
      /IdentitiesOnly=yes -o IdentityAgent=none -o GSSAPIAuthentication=yes .* -p 22 -l u -i \/k -s -- h sftp$/,
    );
  });

  test('secrets are in no command line, and only what they are for is tried', () => {
    const line = words('ssh://u:canary@h/p', { passphrase: 'canary' });
    expect(line).not.toContain('canary');
    expect(line).toContain('PreferredAuthentications=publickey,keyboard-interactive,password');
    expect(line).toContain('NumberOfPasswordPrompts=1');
    expect(words('ssh://u@h/p', { password: 'x' })).not.toContain('NoHostAuthenticationForLocalhost');
  });
});
