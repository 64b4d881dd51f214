import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isTempName } from '../../src/atomic-write.ts';
import { md5Bytes } from '../../src/store/md5.ts';
import { objectKey } from '../../src/store/oid.ts';
import { makeTree, treeId } from '../../src/store/tree.ts';
import { type FakeS3, startFakeS3 } from '../fakes/s3.ts';
import { idOf, until } from '../store/transfer-rig.ts';
import { lockstep } from './cli.ts';

const entry = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
/** Enough for a thread that writes what arrives */
const fileCount = 600;
const textOf = (index: number) => `file ${index}\n`.repeat(200 + index);
const anywhere = () => 1 + Math.floor(Math.random() * fileCount);

describe('a process that is killed', () => {
  let root: string;
  let s3: FakeS3;
  const texts = new Map(Array.from({ length: fileCount }, (_, i) => [`d${i % 7}/f${i}`, textOf(i)]));
  const tree = treeId(makeTree([...texts].map(([path, text]) => ({ path, oid: idOf(text).oid }))));
  const treeKey = objectKey({ oid: tree.oid, hashName: 'md5' });

  beforeEach(async () => {
    root = fs.mkdtempSync(join(tmpdir(), 'lockstep-kill-'));
    s3 = await startFakeS3({ accessKey: 'A', secretKey: 'S', buckets: ['data'] });
    execFileSync('git', ['init', '--quiet', root]);
    fs.mkdirSync(join(root, '.dvc'));
    const remote = `['remote "s"']\n    url = s3://data\n    endpointurl = ${s3.url}\n`;
    const keys = '    access_key_id = A\n    secret_access_key = S\n';
    fs.writeFileSync(join(root, '.dvc', 'config'), `[core]\n    remote = s\n${remote}${keys}`);
    fs.writeFileSync(join(root, 'data.dvc'), `outs:\n- md5: ${tree.oid}\n  hash: md5\n  path: data\n`);
  });
  afterEach(async () => {
    await s3.close();
    fs.rmSync(root, { recursive: true, force: true });
  });

  /** Every object of the tree, by its key. */
  const objects = () =>
    new Map<string, Uint8Array>([
      ...[...texts.values()].map((text) => [objectKey(idOf(text)), Buffer.from(text)] as const),
      [treeKey, tree.bytes],
    ]);
  const fillBucket = () => {
    for (const [key, bytes] of objects()) s3.bucket('data').put(key, bytes);
  };
  const fillCache = () => {
    for (const [key, bytes] of objects()) {
      const path = join(root, '.dvc', 'cache', key);
      fs.mkdirSync(join(path, '..'), { recursive: true });
      fs.writeFileSync(path, bytes, { mode: 0o444 });
    }
  };

  const filesBelow = (folder: string) =>
    fs.existsSync(join(root, folder))
      ? fs
          .readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
          .filter((file) => !file.isDirectory())
          .map((file) => join(file.parentPath, file.name).slice(join(root, folder).length + 1))
      : [];
  const named = (folder: string) => filesBelow(folder).filter((path) => !isTempName(path));

  /** Whatever has a name has the bytes that belong to it, and a manifest stands for all its files. */
  const checkEverything = () => {
    const cached = named('.dvc/cache').map(
      (key) => [key, fs.readFileSync(join(root, '.dvc/cache', key))] as const,
    );
    const stored = [...s3.bucket('data').objects].map(([key, { body }]) => [key, body] as const);
    for (const side of [cached, stored]) {
      for (const [key, bytes] of side)
        expect(`files/md5/${md5Bytes(bytes, 'md5')}`.replace(/md5\/../, '$&/')).toBe(
          key.replace(/\.dir$/, ''),
        );
      const keys = new Set(side.map(([key]) => key));
      if (keys.has(treeKey)) expect(keys.size).toBe(fileCount + 1);
    }
    for (const path of named('data'))
      expect(fs.readFileSync(join(root, 'data', path), 'utf8')).toBe(texts.get(path));
  };

  async function killed(verb: string, when: (child: ChildProcess) => Promise<void>): Promise<void> {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', entry, verb], {
      cwd: root,
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    await Promise.race([when(child), ended]);
    child.kill('SIGKILL');
    await ended;
  }

  const whole = () =>
    Object.fromEntries(
      named('data').map((path) => [path, fs.readFileSync(join(root, 'data', path), 'utf8')]),
    );
  const requests = (count: number) => async () => until(() => s3.requests.length >= count);

  test('during a pull leaves only good names, and the next run completes it', async () => {
    fillBucket();
    for (const count of [anywhere(), anywhere(), fileCount]) {
      await killed('pull', requests(s3.requests.length + count));
      checkEverything();
    }
    expect(await lockstep(['pull'], { cwd: root })).toMatchObject({ code: 0 });
    checkEverything();
    expect(whole()).toEqual(Object.fromEntries(texts));
    expect(filesBelow('.').filter((path) => path.split('/').some(isTempName))).toEqual([]);
  }, 120_000);

  test('during a push leaves only good names, the manifest last, and the next run completes it', async () => {
    fillCache();
    for (const count of [anywhere(), anywhere(), fileCount]) {
      await killed('push', requests(s3.requests.length + count));
      checkEverything();
    }
    expect(await lockstep(['push'], { cwd: root })).toMatchObject({ code: 0 });
    checkEverything();
    expect(new Set(s3.bucket('data').objects.keys())).toEqual(new Set(objects().keys()));
  }, 120_000);

  test.each(['copy', 'hardlink', 'symlink'])(
    'during a checkout by %s leaves whole files, and the next run completes it',
    async (type) => {
      fillCache();
      fs.appendFileSync(join(root, '.dvc', 'config'), `[cache]\n    type = ${type}\n`);
      for (let round = 0; round < 3; round++) {
        fs.rmSync(join(root, 'data'), { recursive: true, force: true });
        const count = anywhere();
        await killed('checkout', () => until(() => filesBelow('data').length >= count));
        checkEverything();
      }
      expect(await lockstep(['checkout'], { cwd: root })).toMatchObject({ code: 0 });
      for (const [path, text] of texts) expect(fs.readFileSync(join(root, 'data', path), 'utf8')).toBe(text);
      const left = fs.readdirSync(root, { recursive: true }).map(String).filter(isTempName);
      expect(left).toEqual([]);
    },
    120_000,
  );
});
