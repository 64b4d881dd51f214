import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isTempName } from '../../src/atomic-write.ts';
import { md5Bytes } from '../../src/store/md5.ts';
import { type ObjectId, objectKey } from '../../src/store/oid.ts';
import { makeTree, treeId } from '../../src/store/tree.ts';
import { type FakeS3, startFakeS3 } from '../fakes/s3.ts';
import { idOf } from '../store/transfer-rig.ts';
import { type Ended, lockstep, run } from './cli.ts';

const entry = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const textOf = (index: number) => `file ${index}\n`.repeat(300);
const fileCount = 300;
/** Own mounts need a kernel and a system that let us have them. */
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

describe('a disk that says no', () => {
  let root: string;
  let s3: FakeS3;
  let cacheDir: string;

  beforeEach(async () => {
    root = fs.mkdtempSync(join(tmpdir(), 'lockstep-disk-'));
    cacheDir = join(root, '.dvc', 'cache');
    s3 = await startFakeS3({ accessKey: 'A', secretKey: 'S', buckets: ['data'] });
    execFileSync('git', ['init', '--quiet', root]);
    fs.mkdirSync(cacheDir, { recursive: true });
    const remote = `['remote "s"']\n    url = s3://data\n    endpointurl = ${s3.url}\n`;
    const keys = '    access_key_id = A\n    secret_access_key = S\n';
    fs.writeFileSync(join(root, '.dvc', 'config'), `[core]\n    remote = s\n${remote}${keys}`);
    const texts = Array.from({ length: fileCount }, (_, index) => textOf(index));
    const tree = treeId(makeTree(texts.map((text, index) => ({ path: `${index}`, oid: idOf(text).oid }))));
    const put = (id: ObjectId, bytes: Uint8Array) => s3.bucket('data').put(objectKey(id), bytes);
    for (const text of texts) put(idOf(text), Buffer.from(text));
    put({ oid: tree.oid, hashName: 'md5' }, tree.bytes);
    fs.writeFileSync(join(root, 'data.dvc'), `outs:\n- md5: ${tree.oid}\n  hash: md5\n  path: data\n`);
  });
  afterEach(async () => {
    await s3.close();
    fs.rmSync(root, { recursive: true, force: true });
  });

  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const ours = (verb: string) =>
    `${[process.execPath, '--disable-warning=ExperimentalWarning', entry].map(quoted).join(' ')} ${verb}`;
  /** Runs a verb with the cache on a file system of its own, and keeps what it left there in `seen`. */
  const onOwnDisk = (options: string, verb: string): Promise<Ended> => {
    const mount = `mount -t tmpfs -o ${options} tmpfs ${quoted(cacheDir)}`;
    const script = `${mount} && { ${ours(verb)}; code=$?; cp -r ${quoted(cacheDir)} ${quoted(join(root, 'seen'))}; exit $code; }`;
    return run('unshare', ['-rm', 'sh', '-c', script], { cwd: root });
  };

  /** How many objects there are, all of them good; fails if one is not, or half a file is left. */
  const goodObjects = (folder: string) => {
    const files = fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name));
    for (const path of files) {
      expect(isTempName(path)).toBe(false);
      const [, start, end] = /(..)\/(.{30})(?:\.dir)?$/.exec(path) ?? [];
      expect(md5Bytes(fs.readFileSync(path), 'md5')).toBe(`${start}${end}`);
    }
    return files.length;
  };

  async function expectCompletion(): Promise<void> {
    expect(await lockstep(['pull'], { cwd: root })).toMatchObject({ code: 0 });
    expect(goodObjects(cacheDir)).toBe(fileCount + 1);
    for (let index = 0; index < fileCount; index++)
      expect(fs.readFileSync(join(root, 'data', `${index}`), 'utf8')).toBe(textOf(index));
  }

  test.skipIf(!canMount)(
    'because it is full ends a pull with the cause; what is there is whole',
    async () => {
      const { code, stderr } = await onOwnDisk('size=512k', 'pull');
      expect(code).toBe(1);
      expect(stderr).toContain(`cannot write the cache '${cacheDir}': no space left on the disk (ENOSPC)`);
      expect(stderr).toContain('cache.dir');
      expect(goodObjects(join(root, 'seen'))).toBeGreaterThan(10);
      expect(fs.existsSync(join(root, 'data'))).toBe(false);
      await expectCompletion();
    },
    60_000,
  );

  test.skipIf(!canMount)(
    'because it is read-only ends a pull with the cause',
    async () => {
      const { code, stderr } = await onOwnDisk('ro', 'pull');
      expect(code).toBe(1);
      expect(stderr).toContain(`cannot write the cache '${cacheDir}': read-only file system (EROFS)`);
      await expectCompletion();
    },
    60_000,
  );

  test.skipIf(!fs.existsSync('/dev/full'))('where the output goes ends a verb with the cause', async () => {
    const script = `${ours('config')} core.remote > /dev/full`;
    expect(await run('sh', ['-c', script], { cwd: root })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'ERROR: cannot write the output: no space left on the disk (ENOSPC)\n',
    });
  });

  test.skipIf(process.platform === 'win32')(
    'because too many files are open makes a pull narrower, not wrong',
    async () => {
      const script = `ulimit -n 40; exec ${ours('pull')}`;
      const { code, stderr } = await run('bash', ['-c', script], { cwd: root });
      if (code !== 0) expect(stderr).toContain('EMFILE');
      goodObjects(cacheDir);
      await expectCompletion();
    },
    60_000,
  );
});
