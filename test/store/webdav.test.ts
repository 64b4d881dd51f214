import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { type FakeWebdav, startFakeWebdav } from '../fakes/webdav.ts';
import { all, describeStore, keyOf, readAll, refusal } from './contract.ts';

type Options = Readonly<Record<string, string | boolean | number>>;
const open = async (url: string, options: Options = {}, env: Record<string, string> = {}): Promise<Store> =>
  unwrap(
    await openStore(
      { name: 'storage', url: url.replace('http', 'webdav'), options: new Map(Object.entries(options)) },
      env,
    ),
  );

describeStore('a WebDAV folder', async () => {
  const server = await startFakeWebdav();
  return { store: await open(`${server.url}/not yet/é`), close: () => server.close() };
});

const bytes = Buffer.from('some data\n');
const key = keyOf(bytes);
const put = { kind: 'bytes', bytes } as const;

describe('a WebDAV remote', () => {
  let server: FakeWebdav;
  let store: Store;
  beforeEach(async () => {
    server = await startFakeWebdav();
    store = await open(`${server.url}/base`);
  });
  afterEach(async () => {
    await store.close();
    await server.close();
  });
  const names = () => [...server.resources.keys()].filter((name) => server.resources.get(name) !== undefined);
  const asked = (method: string) => server.requests.filter((request) => request.method === method);

  test('bytes wait under a temporary name beside the folders of objects', async () => {
    await store.write(key, put);
    expect(asked('PUT')[0]?.path).toMatch(/^\/base\/files\/md5\/\.lockstep-[0-9a-f-]+$/);
    expect(asked('MOVE')).toHaveLength(1);
    expect(asked('MOVE')[0]?.headers).toMatchObject({
      overwrite: 'F',
      destination: `${server.url}/base/${key}`,
    });
    expect(names()).toEqual([`/base/${key}`]);
  });

  test('each folder is made once', async () => {
    await store.write(key, put);
    const made = asked('MKCOL').length;
    await store.write(key, put);
    expect(asked('MKCOL')).toHaveLength(made);
  });

  test('a server that wants the path of the new name gets it, from then on', async () => {
    server.failNext({ method: 'MOVE', answer: { status: 502 } });
    await store.write(key, put);
    await store.write('runs/aa/bb/cc', put);
    expect(asked('MOVE').map(({ headers }) => String(headers.destination).startsWith('/'))).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('a server without MOVE gets the bytes under their own name', async () => {
    server.failNext({ method: 'MOVE', answer: { status: 501 }, times: 9 });
    await store.write(key, put);
    expect(names()).toEqual([`/base/${key}`]);
    expect((await readAll(store, key)).equals(bytes)).toBe(true);
  });

  test('a 200 for a new name is not believed unless something is there', async () => {
    const page = { status: 200, body: Buffer.from('<html>please log in</html>') };
    server.failNext({ method: 'MOVE', answer: page });
    expect((await refusal(store.write(key, put))).failure.message).toContain('makes no sense (HTTP 200)');
    expect(names()).toEqual([]);
    server.failNext({ method: 'MOVE', answer: { status: 501 }, times: 9 });
    await store.write(key, put);
    await store.remove(key);
    server.failNext({ method: 'PUT', answer: page });
    expect((await refusal(store.write(key, put))).failure.message).toContain('makes no sense (HTTP 200)');
    await store.write(key, put);
    expect((await readAll(store, key)).equals(bytes)).toBe(true);
  });

  test('a 200 for a new name is not believed because of an answer that tells of nothing', async () => {
    const inside = '<response><href>/x</href><status>HTTP/1.1 404 Not Found</status></response>';
    const text = `<multistatus xmlns="DAV:">${inside}</multistatus>`;
    server.failNext({ method: 'MOVE', answer: { status: 200 } });
    server.failNext({ method: 'PROPFIND', answer: { status: 207, body: Buffer.from(text) } });
    expect((await refusal(store.write(key, put))).failure.message).toContain('makes no sense (HTTP 200)');
    expect(names()).toEqual([]);
  });

  test('a refused upload leaves nothing', async () => {
    server.failNext({ method: 'MOVE', answer: { status: 403 } });
    const error = await refusal(store.write(key, put));
    expect(error).toMatchObject({ code: 'denied' });
    expect(names()).toEqual([]);
  });

  test.each([
    ['a page', 200, '<html></html>', /makes no sense \(HTTP 200\)/],
    ['a page that calls itself an answer', 207, '<html></html>', /no WebDAV: it is no multistatus/],
    [
      'an answer that is cut',
      207,
      '<multistatus xmlns="DAV:"><response>',
      /no WebDAV: <response> is not closed/,
    ],
    [
      'an answer that would grow without end',
      207,
      '<!DOCTYPE x [<!ENTITY a "aaaa">]><multistatus xmlns="DAV:">&a;</multistatus>',
      /no WebDAV: a document type is not allowed/,
    ],
  ])('%s instead of a listing says nothing of what is there', async (_, status, text, message) => {
    const failing = () =>
      server.failNext({ method: 'PROPFIND', answer: { status, body: Buffer.from(text) } });
    failing();
    expect((await refusal(all(store.list('files/md5/')))).failure.message).toMatch(message);
    failing();
    expect((await refusal(store.has([key]))).code).toBe('unavailable');
  });

  test('few keys of a folder are looked up, many are listed', async () => {
    const many = Array.from({ length: 20 }, (_, i) => `files/md5/ab/${String(i).padStart(30, '0')}`);
    expect(await store.has([...many, key])).toEqual(new Set());
    expect(asked('PROPFIND').map(({ headers }) => headers.depth)).toEqual(['1', '0']);
  });
});

describe('credentials of a WebDAV remote', () => {
  const folder = fs.mkdtempSync(join(tmpdir(), 'lockstep-dav-'));
  let wanted = '';
  let server: FakeWebdav;
  beforeEach(async () => {
    server = await startFakeWebdav({ authorization: () => wanted });
  });
  afterEach(() => server.close());

  const token = (text: string): string => {
    const path = join(folder, 'print token.sh');
    fs.writeFileSync(join(folder, 'token'), text);
    fs.writeFileSync(path, `#!/bin/sh\necho run >> '${folder}/runs'\ncat '${folder}/token'\n`, {
      mode: 0o755,
    });
    fs.rmSync(join(folder, 'runs'), { force: true });
    return `'${path}' "an argument"`;
  };
  const utf8 = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
  const path = { PATH: process.env.PATH ?? '' };

  test.each<[string, Options, string]>([
    ['a user', { user: 'ci', password: 'pä:ss' }, utf8('ci:pä:ss')],
    ['a token before a user', { user: 'ci', password: 'x', token: 't0' }, 'Bearer t0'],
    ['a header', { custom_auth_header: 'Authorization', password: 'Token x' }, 'Token x'],
  ])('%s', async (_, options, value) => {
    wanted = value;
    const store = await open(server.url, options);
    await store.write(key, put);
    await store.close();
  });

  test('a command prints the token once for all requests, and again when it is refused', async () => {
    wanted = 'Bearer one';
    const store = await open(server.url, { bearer_token_command: token('one\n') }, path);
    await Promise.all([store.has([key]), store.has(['runs/aa/b/c']), store.write(key, put)]);
    fs.writeFileSync(join(folder, 'token'), 'two');
    wanted = 'Bearer two';
    await Promise.all([store.has([key]), store.has(['runs/aa/b/c'])]);
    expect(fs.readFileSync(join(folder, 'runs'), 'utf8')).toBe('run\nrun\n');
    await store.close();
  });

  test.each([
    ['prints nothing', '', /prints nothing/],
    ['prints two lines', 'canary\nline', /no token/],
    [
      'prints a token that is refused',
      'canary',
      /does not accept us \(with a token of bearer_token_command\)/,
    ],
  ])('a command that %s is a configuration problem', async (_, text, message) => {
    wanted = 'Bearer other';
    const store = await open(server.url, { bearer_token_command: token(text) }, path);
    const { code, failure } = await refusal(store.has([key]));
    expect(code).toBe('denied');
    expect(failure).toMatchObject({ reason: 'config', message: expect.stringMatching(message) });
    expect(JSON.stringify(failure)).not.toContain('canary');
    await store.close();
  });

  test.each<[string, Options, RegExp]>([
    ['fails', { bearer_token_command: 'false' }, /ends with 1/],
    ['does not exist', { bearer_token_command: '/nonexistent/x' }, /ends with ENOENT/],
    ['never ends', { bearer_token_command: 'sleep 60', timeout: 0.2 }, /ends with SIGKILL/],
  ])('a command that %s is named', async (_, options, message) => {
    const store = await open(server.url, options, path);
    expect((await refusal(store.has([key]))).failure.message).toMatch(message);
    await store.close();
  });

  test.each<[string, Options, RegExp]>([
    ['a quote that is not closed', { bearer_token_command: "echo 'x" }, /is no command/],
    ['a header without a value', { custom_auth_header: 'X-Token' }, /needs a password/],
    ['a question', { user: 'a', ask_password: true }, /nobody can be asked/],
    ['a token with a line end', { token: 'canary\nx' }, /no header can hold/],
    ['a key that is not there', { cert_path: '/nonexistent/cert' }, /nonexistent/],
  ])('%s is a configuration problem', async (_, options, message) => {
    const remote = { name: 'storage', url: 'webdavs://h/p', options: new Map(Object.entries(options)) };
    const result = await openStore(remote, {});
    const problems = JSON.stringify(result.ok ? [] : result.failures);
    expect(problems).toMatch(message);
    expect(problems).not.toContain('canary');
  });
});
