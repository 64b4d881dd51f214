import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { openStore } from '../../src/store/open.ts';
import { basic, type HttpRemote, startHttpRemote } from '../fakes/http-remote.ts';
import { peer } from '../peers.ts';
import { SharedProject, type SharedRemote } from './dvc-remote.ts';

const dvc = peer('dvc');

describe.skipIf(dvc === undefined)('DVC and we share a web server', () => {
  let server: HttpRemote;
  beforeAll(async () => {
    server = await startHttpRemote({ header: { name: 'authorization', value: basic('ci', 'p@:ss word') } });
  });
  afterAll(() => server?.close());

  const kinds: readonly (readonly [string, (url: string) => SharedRemote])[] = [
    [
      'with PUT and a user',
      (url) => ({
        url: `${url}/put dir`,
        options: { method: 'PUT', auth: 'basic', user: 'ci', password: 'p@:ss word' },
      }),
    ],
    [
      'with POST and a header',
      (url) => ({
        url: `${url}/post/`,
        options: { auth: 'custom', custom_auth_header: 'Authorization', password: basic('ci', 'p@:ss word') },
      }),
    ],
    [
      'with a query that keys follow',
      (url) => ({
        url: `${url}/get.php?path=`,
        options: { method: 'put', auth: 'basic', user: 'ci', password: 'p@:ss word' },
      }),
    ],
  ];

  describe.each(kinds)('%s', (_, remote) => {
    test('what we push is what DVC pulls', { timeout: 90_000 }, async () => {
      server.files.clear();
      const project = await SharedProject.make(dvc as string, remote(server.url));
      await project.weToDvc();
      project.remove();
    });

    test('what DVC pushes is what we fetch, under the same addresses', { timeout: 90_000 }, async () => {
      server.files.clear();
      const project = await SharedProject.make(dvc as string, remote(server.url));
      await project.dvcToUs();
      const theirs = [...server.files.keys()].sort();
      server.files.clear();
      await project.weToDvc();
      expect([...server.files.keys()].sort()).toEqual(theirs);
      project.remove();
    });
  });

  test('where DVC takes wrong credentials for missing files, we name them', async () => {
    const options = { method: 'PUT', auth: 'basic', user: 'ci', password: 'canary-3' };
    const project = await SharedProject.make(dvc as string, { url: server.url, options });
    const store = unwrap(
      await openStore({ name: 'storage', url: server.url, options: new Map(Object.entries(options)) }, {}),
    );
    await expect(store.has(['files/md5/ab/cd'])).rejects.toMatchObject({
      code: 'denied',
      failure: { reason: 'config', message: expect.stringContaining("does not accept us (as user 'ci')") },
    });
    await store.close();
    project.remove();
  });
});
