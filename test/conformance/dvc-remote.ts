import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { Cache } from '../../src/store/cache.ts';
import type { ObjectId, Oid } from '../../src/store/oid.ts';
import { openStore } from '../../src/store/open.ts';
import { transfer } from '../../src/store/transfer.ts';

/** A remote as DVC and we are told of it. */
export interface SharedRemote {
  readonly url: string;
  readonly options: Readonly<Record<string, string>>;
  /** More of the environment, for both */
  readonly env?: Readonly<Record<string, string>>;
}

const files: Readonly<Record<string, string>> = {
  'a.txt': 'alpha\n',
  'sub/b.txt': 'beta\r\n',
  'sub/same.txt': 'alpha\n',
  empty: '',
  large: 'x'.repeat(300_000),
};

/** A folder that DVC tracks, with DVC and our engine on the same remote. */
export class SharedProject {
  readonly root = fs.mkdtempSync(join(tmpdir(), 'lockstep-remote-'));
  readonly project = join(this.root, 'project');
  readonly #dvc: string;
  readonly #remote: SharedRemote;

  private constructor(dvc: string, remote: SharedRemote) {
    this.#dvc = dvc;
    this.#remote = remote;
  }

  static async make(dvc: string, remote: SharedRemote): Promise<SharedProject> {
    const shared = new SharedProject(dvc, remote);
    fs.mkdirSync(join(shared.project, '.dvc'), { recursive: true });
    const lines = Object.entries({ url: remote.url, ...remote.options }).map(
      ([key, value]) => `${key} = '${value}'`,
    );
    const config = ['[core]', 'no_scm = true', 'remote = storage', '[\'remote "storage"\']', ...lines];
    fs.writeFileSync(join(shared.project, '.dvc', 'config'), `${config.join('\n')}\n`);
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(join(shared.project, 'data', name, '..'), { recursive: true });
      fs.writeFileSync(join(shared.project, 'data', name), text);
    }
    await shared.dvc('add', '-q', 'data');
    return shared;
  }

  /** Lets other work run meanwhile, such as a server in this process. */
  async dvc(...words: string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(this.#dvc, words, {
      cwd: this.project,
      encoding: 'utf8',
      timeout: 60_000,
      env: {
        PATH: process.env.PATH,
        HOME: this.root,
        DVC_NO_ANALYTICS: '1',
        DVC_SITE_CACHE_DIR: join(this.root, 'site'),
        ...this.#remote.env,
      },
    });
    return stdout;
  }

  /** What we push is what DVC pulls. */
  async weToDvc(): Promise<void> {
    const moved = await this.#move('push');
    expect(moved).toMatchObject({ failures: [], missing: [] });
    expect(moved.moved.objects).toBe(5);
    expect(await this.#move('push')).toMatchObject({ failures: [], moved: { objects: 0 }, present: 5 });
    expect(await this.dvc('status', '-c', '--json')).toContain('{}');
    this.#forget();
    await this.dvc('pull', '-q');
    this.#expectFiles();
  }

  /** What DVC pushes is what we fetch. */
  async dvcToUs(): Promise<void> {
    await this.dvc('push', '-q');
    fs.rmSync(this.#cacheDir, { recursive: true, force: true });
    expect(await this.#move('fetch')).toMatchObject({ failures: [], missing: [], moved: { objects: 5 } });
    fs.rmSync(join(this.project, 'data'), { recursive: true });
    await this.dvc('checkout', '-q');
    this.#expectFiles();
  }

  remove(): void {
    fs.rmSync(this.root, { recursive: true, force: true });
  }

  get #cacheDir(): string {
    return join(this.project, '.dvc', 'cache');
  }

  async #move(direction: 'push' | 'fetch') {
    const { url, options, env } = this.#remote;
    const remote = { name: 'storage', url, options: new Map(Object.entries(options)) };
    const store = unwrap(await openStore(remote, { PATH: process.env.PATH, HOME: this.root, ...env }));
    const cache = new Cache({ dir: this.#cacheDir });
    const [from, to] = direction === 'push' ? [cache, store] : [store, cache];
    try {
      return await transfer({ objects: [this.#id], from, to });
    } finally {
      await store.close();
    }
  }

  get #id(): ObjectId {
    const text = fs.readFileSync(join(this.project, 'data.dvc'), 'utf8');
    return { oid: /md5: (\S+)/.exec(text)?.[1] as Oid, hashName: 'md5' };
  }

  #forget(): void {
    for (const path of [this.#cacheDir, join(this.project, 'data'), join(this.root, 'site')])
      fs.rmSync(path, { recursive: true, force: true });
  }

  #expectFiles(): void {
    for (const [name, text] of Object.entries(files))
      expect(fs.readFileSync(join(this.project, 'data', name), 'utf8')).toBe(text);
  }
}
