import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { type Sshd, startSshd } from '../fakes/sshd.ts';
import { peer } from '../peers.ts';
import { describeStore, keyOf, readAll, refusal } from '../store/contract.ts';
import { SharedProject } from './dvc-remote.ts';

const program = peer('sshd');
const dvc = peer('dvc');
const bytes = Buffer.from('some data\n');

describe.skipIf(program === undefined)('a real sshd', () => {
  let server: Sshd;
  let folder: string;
  beforeAll(async () => {
    folder = fs.mkdtempSync(join(tmpdir(), 'lockstep-ssh-test-'));
    server = await startSshd(program as string, '0.0.0.0');
  });
  afterAll(async () => {
    await server?.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const open = async (
    options: Readonly<Record<string, string | number>>,
    { host = '127.0.0.1', env = {} }: { host?: string; env?: Readonly<Record<string, string>> } = {},
  ): Promise<Store> => {
    const url = `ssh://${host}${host === 'alias' ? '' : `:${server.port}`}${folder}/data/deep`;
    const all = { PATH: process.env.PATH, HOME: folder, ...env };
    return unwrap(await openStore({ name: 'storage', url, options: new Map(Object.entries(options)) }, all));
  };

  /** An ssh that reads another user configuration, as `~/.ssh/config` belongs to whoever runs the tests. */
  const withConfig = (...lines: string[]): Readonly<Record<string, string>> => {
    const bin = fs.mkdtempSync(join(folder, 'bin-'));
    fs.writeFileSync(join(bin, 'config'), `${lines.join('\n')}\n`);
    fs.writeFileSync(
      join(bin, 'ssh'),
      `#!/bin/sh\nexec /usr/bin/env PATH="${process.env.PATH}" ssh -F "${bin}/config" "$@"\n`,
      {
        mode: 0o755,
      },
    );
    return { PATH: `${bin}:${process.env.PATH}` };
  };

  describeStore('a folder behind it', async () => {
    const store = await open({ user: server.user, keyfile: server.keyfile });
    return { store, close: async () => {} };
  });

  test('a key with a passphrase opens it if the passphrase is configured', async () => {
    const store = await open({
      user: server.user,
      keyfile: server.lockedKeyfile,
      passphrase: server.passphrase,
    });
    await store.write(keyOf(bytes), { kind: 'bytes', bytes });
    expect((await readAll(store, keyOf(bytes))).equals(bytes)).toBe(true);
    await store.close();
  });

  test.each([
    ['a key that nobody let in', () => ({ keyfile: server.strangeKeyfile })],
    ['a key whose passphrase is not known', () => ({ keyfile: server.lockedKeyfile })],
    ['a wrong passphrase', () => ({ keyfile: server.lockedKeyfile, passphrase: 'canary-7' })],
  ])('%s is refused with user and what to try, and never asks', async (_, options) => {
    const store = await open({ user: server.user, ...options() });
    const error = await refusal(store.has([keyOf(bytes)]));
    expect(error).toMatchObject({ code: 'denied', failure: { reason: 'config' } });
    expect(error.failure.message).toMatch(
      /remote 'storage' \(ssh:\/\/127\.0\.0\.1:\d+\/.*does not accept us as user/,
    );
    expect(error.failure.hint).toContain('sftp -P');
    expect(JSON.stringify(error.failure)).not.toContain('canary');
    await store.close();
  });

  test("a host alias, user, port and key of the user's ssh configuration count", async () => {
    const known = join(folder, 'known_hosts');
    fs.writeFileSync(known, server.knownHost('127.0.0.1'));
    const env = withConfig(
      'Host alias',
      ' HostName 127.0.0.1',
      ` Port ${server.port}`,
      ` User ${server.user}`,
      ` IdentityFile ${server.keyfile}`,
      ` UserKnownHostsFile ${known}`,
    );
    const store = await open({}, { host: 'alias', env });
    await store.write(keyOf(bytes), { kind: 'bytes', bytes });
    expect(await store.has([keyOf(bytes)])).toEqual(new Set([keyOf(bytes)]));
    await store.close();
  });

  test('a host of another machine whose key is not known is refused, with how to add it', async () => {
    const empty = join(folder, 'no_known_hosts');
    fs.writeFileSync(empty, '');
    const env = withConfig(
      'Host faraway',
      ' HostName 127.0.0.1',
      ' NoHostAuthenticationForLocalhost no',
      ` UserKnownHostsFile ${empty}`,
    );
    const options = { user: server.user, keyfile: server.keyfile, passphrase: 'x' };
    // Where a password or passphrase could leave, even this machine has to be known.
    const store = await open({ ...options, password: 'canary-8' }, { host: 'faraway', env });
    const error = await refusal(store.has([keyOf(bytes)]));
    expect(error).toMatchObject({ code: 'denied', failure: { reason: 'config' } });
    expect(error.failure.message).toContain("the key of host 'faraway' is not known");
    expect(error.failure.hint).toContain(`ssh-keyscan -p ${server.port} faraway`);
    expect(JSON.stringify(error.failure)).not.toContain('canary');
    await store.close();
  });

  test('a host with another key than the known one is refused', async () => {
    const known = join(folder, 'wrong_known_hosts');
    const strange = fs.readFileSync(`${server.strangeKeyfile}.pub`, 'utf8');
    fs.writeFileSync(known, `[127.0.0.1]:${server.port} ${strange}`);
    const env = withConfig('Host faraway', ' HostName 127.0.0.1', ` UserKnownHostsFile ${known}`);
    const store = await open({ user: server.user, password: 'canary-9' }, { host: 'faraway', env });
    const error = await refusal(store.has([keyOf(bytes)]));
    expect(error.failure.message).toContain("the key of host 'faraway' is not the one that is known");
    await store.close();
  });

  test('nothing of a write is left when the disk refuses it, and the key is named', async () => {
    fs.mkdirSync(join(folder, 'data/deep/files/md5/ff/x'), { recursive: true });
    const key = `files/md5/ff/${'0'.repeat(30)}`;
    fs.mkdirSync(join(folder, 'data/deep', key, 'inner'), { recursive: true });
    const store = await open({ user: server.user, keyfile: server.keyfile });
    const error = await refusal(store.write(key, { kind: 'bytes', bytes }));
    expect(error.failure.message).toContain(`cannot write '${key}'`);
    expect(
      fs.readdirSync(join(folder, 'data/deep/files/md5')).filter((name) => name.startsWith('.lockstep')),
    ).toEqual([]);
    await store.close();
  });

  describe.skipIf(dvc === undefined)('with real DVC', () => {
    const shared = (name: string) =>
      SharedProject.make(dvc as string, {
        url: `ssh://127.0.0.1:${server.port}${folder}/${name}`,
        options: { user: server.user, keyfile: server.keyfile },
      });

    test('what we push is what DVC pulls', { timeout: 90_000 }, async () => {
      const project = await shared('ours');
      await project.weToDvc();
      project.remove();
    });

    test('what DVC pushes is what we fetch', { timeout: 90_000 }, async () => {
      const project = await shared('theirs');
      await project.dvcToUs();
      project.remove();
    });
  });
});
