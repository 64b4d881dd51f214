import fs from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { parseNetrc } from '../../src/store/web/http-netrc.ts';
import { type FaultyServer, startFaultyServer } from '../fakes/faults.ts';
import { basic, type HttpRemote, type HttpRemoteOptions, startHttpRemote } from '../fakes/http-remote.ts';
import { describeStore, keyOf, readAll, refusal } from './contract.ts';

type Options = Readonly<Record<string, string | boolean | number>>;
const open = async (url: string, options: Options = {}, env: Record<string, string> = {}): Promise<Store> =>
  unwrap(await openStore({ name: 'storage', url, options: new Map(Object.entries(options)) }, env));
const problemsOf = async (url: string, options: Options): Promise<string> => {
  const result = await openStore({ name: 'storage', url, options: new Map(Object.entries(options)) }, {});
  return JSON.stringify(result.ok ? [] : result.failures);
};

describeStore(
  'a web server',
  async () => {
    const server = await startHttpRemote();
    return { store: await open(`${server.url}/some dir/é`, { method: 'put' }), close: () => server.close() };
  },
  { lists: false },
);

const bytes = Buffer.from('some data\n'.repeat(1000));
const key = keyOf(bytes);
const put = { kind: 'bytes', bytes } as const;

describe('an HTTP remote', () => {
  let server: HttpRemote;
  let store: Store;
  const closing: (() => Promise<void>)[] = [];
  const start = async (of: HttpRemoteOptions = {}, options: Options = { method: 'PUT' }) => {
    server = await startHttpRemote(of);
    store = await open(`${server.url}/base`, options);
    closing.push(
      () => store.close(),
      () => server.close(),
    );
  };
  beforeEach(() => start());
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });

  test.each([
    [401, 'denied', 'config', /does not accept us \(without credentials\) \(HTTP 401\)/, /`auth`/],
    [403, 'denied', 'storage', /forbids it \(HTTP 403\)/, /credentials/],
    [404, 'not-found', 'data', /not there/, /push it/],
    [405, 'unsupported', 'storage', /does not offer/, /`method`/],
    [407, 'denied', 'config', /proxy/, /https_proxy/],
    [413, 'unsupported', 'storage', /too large/, /largest/],
    [507, 'unavailable', 'storage', /no space/, /room/],
    [418, 'unsupported', 'storage', /refused the request/, /url/],
    [304, 'unavailable', 'storage', /makes no sense/, /try again/],
  ])(
    'an answer of %d is %s and names remote, key and next step',
    async (status, code, reason, message, hint) => {
      server.failNext({ method: 'GET', answer: { status, body: Buffer.from('<html>canary-1</html>') } });
      const error = await refusal(readAll(store, key));
      expect(error).toMatchObject({ code, failure: { reason } });
      expect(error.failure.message).toMatch(message);
      expect(error.failure.message).toContain(`remote 'storage' (${server.url}/base): cannot read '${key}'`);
      expect(error.failure.hint).toMatch(hint);
      expect(JSON.stringify(error.failure)).not.toContain('canary');
    },
  );

  test('a server that turns to another protocol unasked makes no sense', async () => {
    const turning = createServer((socket) => {
      socket.on('error', () => {});
      socket.on('data', () =>
        socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n'),
      );
    });
    await new Promise<void>((resolve) => turning.listen(0, '127.0.0.1', resolve));
    const other = await open(`http://127.0.0.1:${(turning.address() as AddressInfo).port}/`);
    for (const call of [() => readAll(other, key), () => other.write(key, put), () => other.has([key])])
      expect((await refusal(call())).failure.message).toContain('makes no sense (HTTP 101)');
    await other.close();
    await new Promise((resolve) => turning.close(resolve));
  });

  test.each([408, 429, 500, 502, 503, 504])('an answer of %d is asked for again', async (status) => {
    server.files.set(`/base/${key}`, bytes);
    server.failNext({ answer: { status }, times: 2 });
    expect((await readAll(store, key)).equals(bytes)).toBe(true);
    expect(server.requests).toHaveLength(3);
  });

  test('a server that is down for good is given up after five tries', async () => {
    server.failNext({ answer: { status: 503 }, times: 100 });
    const error = await refusal(store.has([key]));
    expect(error).toMatchObject({ code: 'unavailable', failure: { reason: 'storage' } });
    expect(server.requests).toHaveLength(5);
  });

  test('a pause that the server asks for is kept, and one that is too long ends the tries', async () => {
    server.files.set(`/base/${key}`, bytes);
    server.failNext({ answer: { status: 503, headers: { 'retry-after': '1' } } });
    const began = performance.now();
    await readAll(store, key);
    expect(performance.now() - began).toBeGreaterThan(990);
    server.failNext({ answer: { status: 503, headers: { 'retry-after': '86400' } } });
    expect((await refusal(readAll(store, key))).code).toBe('unavailable');
    expect(server.requests).toHaveLength(3);
  });

  test.each(['cut', 'reset'] as const)('a body that is %s goes on where it stopped', async (effect) => {
    server.files.set(`/base/${key}`, bytes);
    server.failNext({ method: 'GET', effect });
    expect((await readAll(store, key)).equals(bytes)).toBe(true);
    const ranges = server.requests.map(({ headers }) => headers.range);
    expect(ranges).toEqual(
      effect === 'cut' ? [undefined, `bytes=${bytes.length / 2}-`] : [undefined, undefined],
    );
  });

  test('a body that goes on as another version is refused', async () => {
    server.files.set(`/base/${key}`, bytes);
    server.failNext({ method: 'GET', effect: 'cut' });
    const chunks = (await store.read(key))[Symbol.asyncIterator]();
    await chunks.next();
    server.files.set(`/base/${key}`, Buffer.from('another'));
    await expect(
      (async () => {
        while ((await chunks.next()).done !== true);
      })(),
    ).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('silence ends with the read timeout', async () => {
    const patient = await open(`${server.url}/base`, { read_timeout: 0.2 });
    server.files.set(`/base/${key}`, bytes);
    server.failNext({ method: 'GET', effect: 'stall', times: 100 });
    const error = await refusal(readAll(patient, key));
    expect(error.failure.message).toContain('silent for too long (ETIMEDOUT)');
    await patient.close();
  });

  test('an upload whose answer is lost is sent again', async () => {
    server.failNext({ method: 'PUT', effect: 'lost' });
    await store.write(key, put);
    expect(server.files.get(`/base/${key}`)?.equals(bytes)).toBe(true);
    expect(server.requests.filter(({ method }) => method === 'PUT')).toHaveLength(2);
  });

  test('an upload is sent with its length, and POST is the default', async () => {
    await (await open(`${server.url}/base`)).write(key, put);
    const [upload] = server.requests;
    expect(upload).toMatchObject({ method: 'POST', headers: { 'content-length': String(bytes.length) } });
  });

  test('a server that says 200 to an upload and keeps nothing is found out', async () => {
    server.failNext({ method: 'PUT', answer: { status: 200 } });
    const error = await refusal(store.write(key, put));
    expect(error).toMatchObject({ code: 'unsupported', failure: { reason: 'config' } });
    expect(error.failure.message).toContain('accepted it with PUT, but does not have it');
  });

  test('a server that says 200 for everything cannot make us believe that objects are there', async () => {
    server.failNext({ method: 'HEAD', answer: { status: 200 }, times: 100 });
    const error = await refusal(store.has([key]));
    expect(error.failure.message).toContain('the server answers 200 for an object that nobody has');
  });

  test('half an upload that got the name is taken back when the tries are over', async () => {
    server.files.set(`/base/${key}`, bytes.subarray(0, 100));
    server.failNext({ method: 'PUT', effect: 'reset', times: 5 });
    expect((await refusal(store.write(key, put))).code).toBe('unavailable');
    expect(server.files.has(`/base/${key}`)).toBe(false);
  });

  test('a file that becomes shorter while it is uploaded is not stored, and named', async () => {
    const path = join(fs.mkdtempSync(join(tmpdir(), 'lockstep-http-')), 'file');
    fs.writeFileSync(path, 'short');
    const error = await refusal(store.write(key, { kind: 'file', path, size: 1000 }));
    expect(error.failure.message).toContain(`'${path}' changed while it was uploaded`);
    expect(server.files.size).toBe(0);
    fs.rmSync(join(path, '..'), { recursive: true });
  });

  test('a server that does not know HEAD is asked with GET', async () => {
    await start({ methods: ['GET', 'PUT'] });
    server.files.set(`/base/${key}`, bytes);
    const absent = keyOf(Buffer.from('absent'));
    expect(await store.has([key, absent])).toEqual(new Set([key]));
  });

  test('a body that the server compresses unasked is refused', async () => {
    server.failNext({
      answer: { status: 200, headers: { 'content-encoding': 'gzip' }, body: Buffer.alloc(10) },
    });
    expect((await refusal(readAll(store, key))).failure.message).toContain('compresses it');
  });

  test('an abort ends a transfer that hangs', async () => {
    server.files.set(`/base/${key}`, bytes);
    server.failNext({ method: 'GET', effect: 'stall' });
    const control = new AbortController();
    const chunks = (await store.read(key, control.signal))[Symbol.asyncIterator]();
    await chunks.next();
    const rest = chunks.next();
    control.abort(new Error('enough'));
    await expect(rest).rejects.toThrow('enough');
  });

  test('nothing that leads out of the base is asked for', async () => {
    for (const bad of ['../x', 'a/../../b', 'a//b', 'a\nb']) {
      expect((await refusal(store.write(bad, put))).code).toBe('unsupported');
      expect((await refusal(readAll(store, bad))).code).toBe('unsupported');
    }
    expect(server.requests).toEqual([]);
  });
});

describe('credentials of an HTTP remote', () => {
  const folder = fs.mkdtempSync(join(tmpdir(), 'lockstep-netrc-'));
  const netrc = join(folder, 'netrc');
  fs.writeFileSync(netrc, 'machine 127.0.0.1\n login ci\n password secret\n');
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  test.each<[string, string, Options, Record<string, string>, string]>([
    ['basic', '', { auth: 'basic', user: 'ci', password: 'secret' }, {}, basic('ci', 'secret')],
    [
      'Basic, spelt otherwise',
      '',
      { auth: 'Basic', user: 'ci', password: 'sécret' },
      {},
      basic('ci', 'sécret'),
    ],
    [
      'a header',
      '',
      { auth: 'custom', custom_auth_header: 'Authorization', password: 'Token x' },
      {},
      'Token x',
    ],
    ['the address', 'ci:se%20cret@', {}, {}, basic('ci', 'se cret')],
    ['a netrc file', '', {}, { NETRC: netrc }, basic('ci', 'secret')],
  ])('%s', async (_, login, options, env, value) => {
    const server = await startHttpRemote({ header: { name: 'authorization', value } });
    const store = await open(server.url.replace('//', `//${login}`), { method: 'PUT', ...options }, env);
    await store.write(key, put);
    expect((await readAll(store, key)).equals(bytes)).toBe(true);
    expect(store.name).toBe(`remote 'storage' (${server.url})`);
    await store.close();
    await server.close();
  });

  test('user and password without auth count for nothing, as in DVC, and the refusal says so', async () => {
    const server = await startHttpRemote({ header: { name: 'authorization', value: basic('ci', 'secret') } });
    const store = await open(server.url, { user: 'ci', password: 'secret' });
    const { failure } = await refusal(store.has([key]));
    expect(failure.hint).toContain('only count together with `auth`');
    await store.close();
    await server.close();
  });

  test.each<[string, string, Options, RegExp]>([
    ['half of basic', 'http://h/', { auth: 'basic', user: 'ci' }, /needs both 'user' and 'password'/],
    [
      'half of custom',
      'http://h/',
      { auth: 'custom', password: 'canary' },
      /needs both 'custom_auth_header'/,
    ],
    ['digest', 'http://h/', { auth: 'digest', user: 'a', password: 'canary' }, /'digest' is not supported/],
    ['a question', 'http://h/', { auth: 'basic', user: 'a', ask_password: true }, /nobody can be asked/],
    [
      'a header that is none',
      'http://h/',
      { auth: 'custom', custom_auth_header: 'a b', password: 'c' },
      /no name of a header/,
    ],
    [
      'a value that is none',
      'http://h/',
      { auth: 'custom', custom_auth_header: 'a', password: 'canary\r\nx: y' },
      /no header can hold/,
    ],
    ['another method', 'http://h/', { method: 'PATCH' }, /method 'PATCH'/],
    ['no address', 'http://', {}, /url is no address/],
    ['a fragment', 'http://user:canary@h/a#b', {}, /has a '#'/],
    ['certificates that are not there', 'https://h/', { ssl_verify: '/nonexistent/ca.pem' }, /nonexistent/],
  ])('%s is a configuration problem', async (_, url, options, message) => {
    const problems = await problemsOf(url, options);
    expect(problems).toMatch(message);
    expect(problems).toContain('"config"');
    expect(problems).not.toContain('canary');
  });

  test('a netrc file is read as Python reads it', () => {
    const logins = parseNetrc(
      '# a comment\nmacdef init\ncd /x\nmachine no\n\nmachine a.b login "u v" password p\\ q account z\ndefault login d password e\n',
    );
    expect(logins.get('a.b')).toEqual({ user: 'u v', password: 'p q' });
    expect(logins.get('no')).toEqual({ user: 'd', password: 'e' });
    expect(parseNetrc('machine').get('x')).toBeUndefined();
  });
});

describe('redirects', () => {
  const lost = `00/${'1'.repeat(30)}`;
  const servers: FaultyServer[] = [];
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
    servers.splice(0);
  });
  const secret = { auth: 'custom', custom_auth_header: 'x-token', password: 'canary-2', method: 'PUT' };
  const begin = async (location: (other: string) => string, status = 302) => {
    const other = await startFaultyServer(({ method }) => ({
      status: 200,
      body: method === 'HEAD' ? Buffer.alloc(0) : bytes,
    }));
    const first = await startFaultyServer(({ method, path: url }) => {
      const isAnother = method === 'HEAD' && !url.includes(key);
      return isAnother ? { status: 404 } : { status, headers: { location: location(other.url) } };
    });
    const store = await open(first.url, secret);
    closing.push(
      () => store.close(),
      () => first.close(),
      () => other.close(),
    );
    return { store, first, other };
  };

  test.each([301, 302, 303, 307, 308])(
    '%d to another origin is followed without credentials',
    async (status) => {
      const { store, first, other } = await begin((url) => `${url}/elsewhere?signature=1`, status);
      expect((await readAll(store, key)).equals(bytes)).toBe(true);
      expect(first.requests[0]?.headers['x-token']).toBe('canary-2');
      expect(other.requests).toHaveLength(1);
      expect(JSON.stringify(other.requests[0]?.headers)).not.toContain('canary');
    },
  );

  test('an upload follows 307 with its body and without credentials', async () => {
    const { store, other } = await begin((url) => `${url}/elsewhere`, 307);
    await store.write(key, put);
    expect(other.requests[0]).toMatchObject({ method: 'PUT', body: bytes });
    expect(JSON.stringify(other.requests.map(({ headers }) => headers))).not.toContain('canary');
  });

  test('an upload that was sent to where nobody looks is refused, and not only the first', async () => {
    const kept = new Set<string>();
    const server = await startFaultyServer(({ method, path: url }) => {
      if (method === 'HEAD') return { status: kept.has(url) ? 200 : 404 };
      if (url.endsWith('/lost')) return { status: 201 };
      if (url.includes(lost)) return { status: 308, headers: { location: '/lost' } };
      kept.add(url);
      return { status: 201 };
    });
    const store = await open(server.url, secret);
    closing.push(
      () => store.close(),
      () => server.close(),
    );
    await store.write(key, put);
    const error = await refusal(store.write(`files/md5/${lost}`, put));
    expect(error.failure.message).toContain('the server sent the upload to another place');
    await store.write(key, put);
  });

  test('an upload that was sent to a page which answers every question with 200 is refused', async () => {
    let isSignedIn = true;
    const server = await startFaultyServer(({ method, path: url }) => {
      if (url === '/sign-in') return { status: 200 };
      if (!isSignedIn) return { status: 307, headers: { location: '/sign-in' } };
      return { status: method === 'HEAD' && url.includes(lost) ? 404 : 200 };
    });
    const store = await open(server.url, secret);
    closing.push(
      () => store.close(),
      () => server.close(),
    );
    await store.write(key, put);
    isSignedIn = false;
    await refusal(store.write(`files/md5/${lost}`, put));
  });

  test('a sign-in that ends between two questions does not make everything be there', async () => {
    let isSignedIn = true;
    const server = await startFaultyServer(({ path: url }) => ({
      status: isSignedIn && !url.endsWith(key) ? 404 : 200,
    }));
    const store = await open(server.url, secret);
    closing.push(
      () => store.close(),
      () => server.close(),
    );
    expect(await store.has([key, `files/md5/${lost}`])).toEqual(new Set([key]));
    isSignedIn = false;
    expect((await refusal(store.has([`files/md5/${lost}`]))).failure.message).toContain(
      'its answers say nothing',
    );
  });

  test.each([
    ['an upload that would become a look-up', (url: string) => url, 301, 'write'],
    ['a circle', () => '/again', 307, 'read'],
    ['nowhere', () => 'http://', 302, 'read'],
    ['a file', () => 'file:///etc/passwd', 302, 'read'],
  ] as const)('%s is refused', async (_, location, status, action) => {
    const { store, first, other } = await begin(location, status);
    const error = await refusal(action === 'read' ? readAll(store, key) : store.write(key, put));
    expect(error).toMatchObject({ code: 'denied', failure: { reason: 'config' } });
    expect(error.failure.message).not.toContain('canary');
    expect(first.requests.length).toBeLessThanOrEqual(6);
    expect(other.requests).toEqual([]);
  });
});
