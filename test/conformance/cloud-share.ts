import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { Cache } from '../../src/store/cache.ts';
import { md5File } from '../../src/store/md5.ts';
import type { ObjectId, Oid } from '../../src/store/oid.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { transfer } from '../../src/store/transfer.ts';
import { runOurs } from '../run-verb.ts';

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

/** A remote in a cloud: what DVC and we are told of it, and what its server says that it holds. */
export interface CloudPlace {
  readonly url: string;
  readonly options: Readonly<Record<string, string>>;
  /** What DVC needs to be told besides */
  readonly env: Readonly<Record<string, string>>;
  /** Every key below the prefix, relative to it, with the MD5 that the server has of it; '' if it has none */
  objects(): Promise<ReadonlyMap<string, string>>;
}

/** The tests that real DVC and we share a remote; `place` makes an empty one. */
export function sharesWithDvc(dvcProgram: string, place: () => Promise<CloudPlace>): void {
  let root: string;
  let project: string;
  let remote: CloudPlace;
  let store: Store;
  let cache: Cache;

  const dvc = (...words: string[]) =>
    execFileSync(dvcProgram, words, {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 90_000,
      env: {
        PATH: process.env.PATH,
        HOME: root,
        DVC_NO_ANALYTICS: '1',
        DVC_SITE_CACHE_DIR: join(root, 'site'),
        ...remote.env,
      },
    });

  beforeEach(async () => {
    root = fs.mkdtempSync(join(tmpdir(), 'lockstep-cloud-'));
    project = join(root, 'project');
    fs.mkdirSync(project);
    remote = await place();
    dvc('init', '--no-scm', '-q');
    dvc('remote', 'add', '-d', 'storage', remote.url);
    for (const [key, value] of Object.entries(remote.options))
      dvc('remote', 'modify', '--local', 'storage', key, value);
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(join(project, 'data', name, '..'), { recursive: true });
      fs.writeFileSync(join(project, 'data', name), text);
    }
    fs.writeFileSync(join(project, 'model.bin'), Buffer.alloc(9 << 20, 7));
    dvc('add', '-q', 'data', 'model.bin');
    cache = new Cache({ dir: join(project, '.dvc', 'cache') });
    const options = new Map(Object.entries(remote.options));
    store = unwrap(await openStore({ name: 'storage', url: remote.url, options }, {}));
  }, 90_000);
  afterEach(async () => {
    await store.close();
    fs.rmSync(root, { recursive: true, force: true });
  });

  const tracked = (): ObjectId[] =>
    ['data.dvc', 'model.bin.dvc'].map((file) => {
      const text = fs.readFileSync(join(project, file), 'utf8');
      return { oid: /md5: ([0-9a-f]{32}(\.dir)?)/.exec(text)?.[1] as Oid, hashName: 'md5' };
    });
  /** Every file of the cache, with its MD5. */
  const cached = () =>
    new Map(
      fs
        .readdirSync(cache.dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [path.slice(cache.dir.length + 1), md5File(path, 'md5') as string]),
    );
  const forget = () => {
    fs.rmSync(cache.dir, { recursive: true });
    fs.rmSync(join(root, 'site'), { recursive: true, force: true });
    for (const name of ['data', 'model.bin']) fs.rmSync(join(project, name), { recursive: true });
  };
  const expectWorkspace = () => {
    for (const [name, text] of Object.entries(files))
      expect(fs.readFileSync(join(project, 'data', name), 'utf8')).toBe(text);
    expect(dvc('status')).toMatch(/up to date/i);
  };

  test('what DVC imports from there and what we import has the same records', async () => {
    const put = (key: string, text: string) => store.write(key, { kind: 'bytes', bytes: Buffer.from(text) });
    for (const key of ['src/one', 'src/one-more', 'src/d/a', 'src/d/in/b']) await put(key, key);
    const env = { PATH: process.env.PATH, HOME: root, ...remote.env };
    const text = (name: string) => fs.readFileSync(join(project, name), 'utf8');
    for (const name of ['one', 'd']) {
      dvc('import-url', '-q', `remote://storage/src/${name}`, 'import');
      const theirs = text('import.dvc');
      for (const path of ['import.dvc', 'import']) fs.rmSync(join(project, path), { recursive: true });
      const ours = await runOurs(project, ['import-url', `remote://storage/src/${name}`, 'import'], {
        env,
      });
      expect(ours, ours.err).toMatchObject({ code: 0 });
      expect(text('import.dvc')).toBe(theirs);
      await put(name === 'd' ? 'src/d/c' : 'src/one', 'changed');
      expect(await runOurs(project, ['update', 'import.dvc'], { env })).toMatchObject({ code: 0 });
      const updated = text('import.dvc');
      expect(updated).not.toBe(theirs);
      expect(dvc('update', 'import.dvc')).toContain("didn't change");
      expect(text('import.dvc')).toBe(updated);
      for (const path of ['import.dvc', 'import']) fs.rmSync(join(project, path), { recursive: true });
    }
  }, 240_000);

  test('what DVC pushes we fetch, and DVC finds nothing to fetch or push afterwards', async () => {
    dvc('push', '-q');
    const before = cached();
    expect(new Set((await remote.objects()).keys())).toEqual(new Set(before.keys()));
    forget();
    const result = await transfer({ objects: tracked(), from: store, to: cache, jobs: 4 });
    expect(result).toMatchObject({ failures: [], missing: [], corrupt: [], moved: { objects: before.size } });
    expect(cached()).toEqual(before);
    expect(dvc('fetch')).toMatch(/up to date/i);
    expect(dvc('push')).toMatch(/up to date/i);
    dvc('checkout', '-q');
    expectWorkspace();
  }, 240_000);

  test('what we push DVC pulls, under the keys and with the bytes that DVC would have pushed', async () => {
    const result = await transfer({ objects: tracked(), from: cache, to: store, jobs: 4 });
    expect(result).toMatchObject({
      failures: [],
      missing: [],
      corrupt: [],
      moved: { objects: cached().size },
    });
    expect(await remote.objects()).toEqual(cached());
    expect(dvc('push')).toMatch(/up to date/i);
    expect(dvc('status', '-c')).toMatch(/in sync/i);
    forget();
    expect(dvc('pull')).toContain(`${result.moved.objects} files fetched`);
    expectWorkspace();
  }, 240_000);
}
