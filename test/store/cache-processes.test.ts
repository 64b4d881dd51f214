import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isTempName } from '../../src/atomic-write.ts';
import { Cache } from '../../src/store/cache.ts';
import { LocalStore } from '../../src/store/local.ts';
import { md5File } from '../../src/store/md5.ts';
import { type ObjectId, parseObjectKey } from '../../src/store/oid.ts';
import { transfer } from '../../src/store/transfer.ts';
import { makeTree, treeId } from '../../src/store/tree.ts';
import { idOf } from './transfer-rig.ts';

const program = fileURLToPath(new URL('./cache-writer.ts', import.meta.url));
const fileCount = 400;

describe('processes that fill one cache', () => {
  let root: string;
  let remote: string;
  let target: string;
  let tree: ObjectId;

  beforeEach(async () => {
    root = fs.mkdtempSync(join(tmpdir(), 'lockstep-processes-'));
    [remote, target] = [join(root, 'remote'), join(root, 'cache')];
    const source = new Cache({ dir: join(root, 'source') });
    const entries = Array.from({ length: fileCount }, (_, i) => {
      const text = `object ${i}`.repeat(1000);
      source.addBytes(Buffer.from(text), idOf(text));
      return { path: `${i}`, oid: idOf(text).oid };
    });
    const { oid, bytes } = treeId(makeTree(entries));
    tree = { oid, hashName: 'md5' };
    source.addBytes(bytes, tree);
    await transfer({
      objects: [tree],
      from: source,
      to: new LocalStore({ dir: remote, name: 'the remote' }),
      jobs: 4,
    });
  });
  afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

  const start = () =>
    spawn(process.execPath, [program, remote, target, tree.oid], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = (child: ChildProcess) => new Promise((resolve) => child.once('close', resolve));
  /** Kills a process as soon as it has fetched so many files. */
  const killAt = async (child: ChildProcess, count: number) => {
    let seen = '';
    child.stdout?.on('data', (chunk) => {
      seen += chunk;
      if (seen.split('\n').length > count) child.kill('SIGKILL');
    });
    await ended(child);
  };
  /** Every file of the cache has the bytes that its name says; gives the keys. */
  const keysOfGoodCache = () =>
    fs
      .readdirSync(target, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !isTempName(entry.name))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const key = path.slice(target.length + 1);
        expect(md5File(path, 'md5')).toBe(parseObjectKey(key)?.oid.slice(0, 32));
        return key;
      });

  test('at the same time leave every name good and nothing half-written', async () => {
    await Promise.all(Array.from({ length: 4 }, () => ended(start())));
    expect(keysOfGoodCache()).toHaveLength(fileCount + 1);
    expect(fs.readdirSync(target, { recursive: true }).filter((name) => isTempName(String(name)))).toEqual(
      [],
    );
  }, 60_000);

  test.each([1, 100, fileCount - 1, fileCount])(
    'and are killed after %d files leave only good names, and the next run completes it',
    async (count) => {
      await killAt(start(), count);
      const keys = keysOfGoodCache();
      expect(keys.length).toBeGreaterThanOrEqual(Math.min(count, fileCount));
      const cache = new Cache({ dir: target });
      if (keys.length <= fileCount) expect(cache.has(tree)).toBe(false);
      const result = await transfer({
        objects: [tree],
        from: new LocalStore({ dir: remote, name: 'the remote' }),
        to: cache,
        jobs: 4,
      });
      expect(result).toMatchObject({
        failures: [],
        missing: [],
        moved: { objects: fileCount + 1 - keys.length },
      });
      cache.sweep();
      expect(fs.readdirSync(target, { recursive: true }).filter((name) => isTempName(String(name)))).toEqual(
        [],
      );
      expect(cache.missing(tree)).toEqual([]);
    },
    60_000,
  );
});
