import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { Cache } from '../../src/store/cache.ts';
import { md5Bytes, md5File } from '../../src/store/md5.ts';
import type { ObjectId, Oid } from '../../src/store/oid.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { transfer } from '../../src/store/transfer.ts';
import { makeTree, treeId } from '../../src/store/tree.ts';
import { startVersitygw, type Versitygw } from '../fakes/s3-versitygw.ts';
import { peer } from '../peers.ts';

const dvcProgram = peer('dvc');
const versitygw = peer('versitygw');

/** The files of the folder out; names that sort, escape and nest in ways that matter. */
const files: Readonly<Record<string, string>> = {
  'a.txt': 'alpha\n',
  'sub/b.txt': 'beta\r\n',
  'sub/same.txt': 'alpha\n',
  'sub/deeper/é😀.txt': 'unicode',
  '-dash': 'dash',
  empty: '',
  'quote"s and spaces': 'x'.repeat(100_000),
};

/** A remote kind: what DVC has to be told of it, and where its files are on disk. */
interface Kind {
  readonly name: string;
  readonly peers: boolean;
  configure(
    dvc: (...words: string[]) => string,
    root: string,
  ): { url: string; options: Record<string, string>; files: string };
}

let server: Versitygw | undefined;
const kinds: readonly Kind[] = [
  {
    name: 'a local folder',
    peers: dvcProgram !== undefined,
    configure: (dvc, root) => {
      const dir = join(root, 'storage');
      dvc('remote', 'add', '-d', 'storage', dir);
      return { url: dir, options: {}, files: dir };
    },
  },
  {
    name: 'S3',
    peers: dvcProgram !== undefined && versitygw !== undefined,
    configure: (dvc, root) => {
      if (server === undefined) throw new Error('the S3 server is not running');
      const bucket = root
        .replace(/[^a-z0-9]+/gi, '-')
        .replace(/^-/, '')
        .toLowerCase();
      const dir = server.bucket(bucket);
      const options = {
        endpointurl: server.url,
        access_key_id: server.accessKey,
        secret_access_key: server.secretKey,
        region: 'us-east-1',
      };
      dvc('remote', 'add', '-d', 'storage', `s3://${bucket}/pre/fix`);
      for (const [key, value] of Object.entries(options))
        dvc('remote', 'modify', '--local', 'storage', key, value);
      return { url: `s3://${bucket}/pre/fix`, options, files: join(dir, 'pre', 'fix') };
    },
  },
];

beforeAll(async () => {
  if (versitygw !== undefined && dvcProgram !== undefined) server = await startVersitygw(versitygw);
}, 30_000);
afterAll(() => server?.close());

describe.each(kinds)('DVC and we share $name', ({ configure, peers }) => {
  let root: string;
  let project: string;
  let place: ReturnType<Kind['configure']>;
  let store: Store;
  let cache: Cache;

  const dvc = (...words: string[]) =>
    execFileSync(dvcProgram as string, words, {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: root,
        DVC_NO_ANALYTICS: '1',
        DVC_SITE_CACHE_DIR: join(root, 'site'),
      },
    });

  beforeEach(async () => {
    if (!peers) return;
    root = fs.mkdtempSync(join(tmpdir(), 'lockstep-share-'));
    project = join(root, 'project');
    fs.mkdirSync(project);
    dvc('init', '--no-scm', '-q');
    place = configure(dvc, root);
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(join(project, 'data', name, '..'), { recursive: true });
      fs.writeFileSync(join(project, 'data', name), text);
    }
    fs.writeFileSync(join(project, 'model.bin'), Buffer.alloc(9 << 20, 7));
    cache = new Cache({ dir: join(project, '.dvc', 'cache') });
    store = unwrap(
      await openStore(
        { name: 'storage', url: place.url, options: new Map(Object.entries(place.options)) },
        {},
      ),
    );
  }, 60_000);
  afterEach(async () => {
    if (!peers) return;
    await store.close();
    fs.rmSync(root, { recursive: true, force: true });
  });

  const tracked = (): ObjectId[] =>
    ['data.dvc', 'model.bin.dvc'].map((file) => {
      const text = fs.readFileSync(join(project, file), 'utf8');
      return { oid: /md5: ([0-9a-f]{32}(\.dir)?)/.exec(text)?.[1] as Oid, hashName: 'md5' };
    });
  /** Every file below a folder, with its bytes. */
  const snapshot = (dir: string) =>
    new Map(
      fs
        .readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('.sgwtmp'))
        .map((entry) => [
          join(entry.parentPath, entry.name).slice(dir.length),
          md5File(join(entry.parentPath, entry.name), 'md5'),
        ]),
    );
  const forget = () => {
    fs.rmSync(join(project, '.dvc', 'cache'), { recursive: true });
    fs.rmSync(join(root, 'site'), { recursive: true, force: true });
    for (const name of ['data', 'model.bin']) fs.rmSync(join(project, name), { recursive: true });
  };

  test.skipIf(!peers)(
    'the manifest that we make of a folder is the one that DVC makes',
    () => {
      dvc('add', '-q', 'data', 'model.bin');
      const entries = Object.keys(files).map((path) => ({
        path,
        oid: md5File(join(project, 'data', path), 'md5'),
      }));
      const { oid, bytes } = treeId(makeTree(entries));
      expect(tracked()[0]?.oid).toBe(oid);
      expect(fs.readFileSync(cache.pathOf({ oid, hashName: 'md5' }))).toEqual(bytes);
      expect(unwrap(cache.readTree(oid, 'md5') ?? expect.fail('no tree')).entries.length).toBe(
        entries.length,
      );
    },
    60_000,
  );

  test.skipIf(!peers)(
    'what DVC pushes we fetch, and DVC finds nothing to fetch or push afterwards',
    async () => {
      dvc('add', '-q', 'data', 'model.bin');
      dvc('push', '-q');
      const before = snapshot(cache.dir);
      forget();
      const result = await transfer({ objects: tracked(), from: store, to: cache, jobs: 4 });
      expect(result).toMatchObject({
        failures: [],
        missing: [],
        corrupt: [],
        moved: { objects: before.size },
      });
      expect(snapshot(cache.dir)).toEqual(before);
      expect(dvc('fetch')).toMatch(/up to date/i);
      expect(dvc('push')).toMatch(/up to date/i);
      dvc('checkout', '-q');
      expect(dvc('status')).toMatch(/up to date/i);
      for (const [name, text] of Object.entries(files))
        expect(fs.readFileSync(join(project, 'data', name), 'utf8')).toBe(text);
    },
    120_000,
  );

  test.skipIf(!peers)(
    'what we push DVC pulls, and it is what DVC would have pushed',
    async () => {
      dvc('add', '-q', 'data', 'model.bin');
      const result = await transfer({ objects: tracked(), from: cache, to: store, jobs: 4 });
      expect(result).toMatchObject({ failures: [], missing: [], corrupt: [] });
      expect(dvc('push')).toMatch(/up to date/i);
      const ours = snapshot(place.files);
      expect(result.moved.objects).toBe(ours.size);
      fs.rmSync(place.files, { recursive: true });
      fs.rmSync(join(root, 'site'), { recursive: true, force: true });
      dvc('push', '-q');
      expect(snapshot(place.files)).toEqual(ours);
      await Promise.all([...ours.keys()].map((key) => store.remove(key.slice(1))));
      await transfer({ objects: tracked(), from: cache, to: store, jobs: 4 });
      forget();
      expect(dvc('pull')).toContain(`${ours.size} files fetched`);
      for (const [name, text] of Object.entries(files))
        expect(fs.readFileSync(join(project, 'data', name), 'utf8')).toBe(text);
      expect(dvc('status')).toMatch(/up to date/i);
    },
    120_000,
  );

  test.skipIf(!peers)(
    'what DVC 2 tracked, with its own hash and place, is shared as well',
    async () => {
      const bytes = Buffer.from('a\r\nb\r\n');
      const file: ObjectId = { oid: md5Bytes(bytes, 'md5-dos2unix'), hashName: 'md5-dos2unix' };
      const folder = treeId(makeTree([{ path: 'sub/a.txt', oid: file.oid }]));
      const tree: ObjectId = { oid: folder.oid, hashName: 'md5-dos2unix' };
      cache.addBytes(bytes, file);
      cache.addBytes(folder.bytes, tree);
      for (const [path, { oid }] of [
        ['old.txt', file],
        ['old', tree],
      ] as const) {
        fs.writeFileSync(join(project, `${path}.dvc`), `outs:\n- md5: ${oid}\n  path: ${path}\n`);
      }
      expect((await transfer({ objects: [file, tree], from: cache, to: store, jobs: 2 })).moved.objects).toBe(
        2,
      );
      expect(dvc('push')).toMatch(/up to date/i);
      fs.rmSync(cache.dir, { recursive: true });
      dvc('pull', '-q');
      for (const path of ['old.txt', 'old/sub/a.txt'])
        expect(fs.readFileSync(join(project, path))).toEqual(bytes);
      const theirs = snapshot(cache.dir);
      fs.rmSync(cache.dir, { recursive: true });
      expect((await transfer({ objects: [tree], from: store, to: cache, jobs: 2 })).moved.objects).toBe(2);
      expect(snapshot(cache.dir)).toEqual(theirs);
      expect(dvc('status')).toMatch(/up to date/i);
    },
    120_000,
  );

  test.skipIf(!peers)(
    'objects have the modes that DVC gives them, in the cache and in a local remote',
    async () => {
      const modes = (dir: string) =>
        fs
          .readdirSync(dir, { recursive: true, withFileTypes: true })
          .map((entry) => [
            join(entry.parentPath, entry.name).slice(dir.length),
            fs.statSync(join(entry.parentPath, entry.name)).mode & 0o7777,
          ])
          .filter(([path]) => !/sgwtmp|tmp$/.test(String(path)))
          .sort();
      dvc('add', '-q', 'data', 'model.bin');
      dvc('push', '-q');
      const [theirCache, theirRemote] = [modes(cache.dir), modes(place.files)];
      forget();
      await transfer({ objects: tracked(), from: store, to: cache, jobs: 4 });
      expect(modes(cache.dir)).toEqual(theirCache);
      if (place.url.startsWith('s3:')) return;
      fs.rmSync(place.files, { recursive: true });
      await transfer({ objects: tracked(), from: cache, to: store, jobs: 4 });
      expect(modes(place.files)).toEqual(theirRemote);
    },
    120_000,
  );
});
