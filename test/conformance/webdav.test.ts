import fs from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { startWsgidav, type Wsgidav } from '../fakes/webdav-wsgidav.ts';
import { peer } from '../peers.ts';
import { all, describeStore, keyOf, refusal } from '../store/contract.ts';
import { SharedProject } from './dvc-remote.ts';

const program = peer('wsgidav');
const dvc = peer('dvc');
const bytes = Buffer.from('some data\n');

describe.skipIf(program === undefined)('WsgiDAV, a real WebDAV server over TLS', () => {
  let server: Wsgidav;
  beforeAll(async () => {
    server = await startWsgidav(program as string);
  });
  afterAll(() => server?.close());

  const open = async (
    path: string,
    options: Readonly<Record<string, string | boolean>> = {},
  ): Promise<Store> => {
    const { user, password, certificate } = server;
    const given = { user, password, ssl_verify: certificate, ...options };
    return unwrap(
      await openStore(
        { name: 'storage', url: `${server.url}${path}`, options: new Map(Object.entries(given)) },
        {},
      ),
    );
  };

  describeStore('a folder of it that is not there yet', async () => ({
    store: await open('/not yet/ä/b'),
    close: async () => {},
  }));

  test('no temporary name is left, and none is listed', async () => {
    const store = await open('/tidy');
    await store.write(keyOf(bytes), { kind: 'bytes', bytes });
    await store.write(keyOf(bytes), { kind: 'bytes', bytes });
    const [folder, name] = ['tidy/files/md5', `.lockstep-1-${'0'.repeat(8)}-${'0'.repeat(12)}`];
    expect(fs.readdirSync(join(server.folder, folder))).toEqual([keyOf(bytes).split('/')[2]]);
    fs.writeFileSync(join(server.folder, folder, name), 'left by a kill');
    expect((await all(store.list(''))).map(({ key }) => key)).toEqual([keyOf(bytes)]);
    await store.close();
  });

  test('a folder where an object belongs is not overwritten', async () => {
    const inner = join(server.folder, 'guarded', keyOf(bytes), 'precious');
    fs.mkdirSync(inner, { recursive: true });
    const store = await open('/guarded');
    const error = await refusal(store.write(keyOf(bytes), { kind: 'bytes', bytes }));
    expect(error.failure.message).toContain(`cannot write '${keyOf(bytes)}': there is a folder of that name`);
    expect(fs.existsSync(inner)).toBe(true);
    expect(
      fs.readdirSync(join(server.folder, 'guarded/files/md5')).filter((each) => each[0] === '.'),
    ).toEqual([]);
    await store.close();
  });

  test('folders that somebody removes meanwhile are made again', async () => {
    const store = await open('/vanishing');
    await store.write(keyOf(bytes), { kind: 'bytes', bytes });
    fs.rmSync(join(server.folder, 'vanishing'), { recursive: true });
    await store.write(keyOf(bytes), { kind: 'bytes', bytes });
    expect(await store.has([keyOf(bytes)])).toEqual(new Set([keyOf(bytes)]));
    await store.close();
  });

  test.each([
    ['a wrong password', { password: 'canary-5' }, /does not accept us \(as user 'ci'\) \(HTTP 401\)/],
    ['a certificate that nobody vouches for', { ssl_verify: true }, /certificate is not trusted/],
  ])('%s is a configuration problem, without secrets', async (_, options, message) => {
    const store = await open('/x', options);
    const error = await refusal(store.has([keyOf(bytes)]));
    expect(error.failure).toMatchObject({ reason: 'config', message: expect.stringMatching(message) });
    expect(error.failure.message).toContain(`remote 'storage' (${server.url}/x)`);
    expect(JSON.stringify(error.failure)).not.toContain('canary');
    await store.close();
  });

  describe.skipIf(dvc === undefined)('with real DVC', () => {
    const shared = (path: string) => {
      fs.mkdirSync(join(server.folder, path), { recursive: true });
      const { user, password, certificate } = server;
      return SharedProject.make(dvc as string, {
        url: `${server.url}/${path}`,
        options: { user, password, ssl_verify: certificate },
      });
    };

    test('what we push is what DVC pulls', { timeout: 120_000 }, async () => {
      const project = await shared('ours');
      await project.weToDvc();
      project.remove();
    });

    test('what DVC pushes is what we fetch', { timeout: 120_000 }, async () => {
      const project = await shared('theirs');
      await project.dvcToUs();
      project.remove();
    });
  });
});
