import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changedFiles } from '../../src/github/changes.ts';
import { patchOf } from '../../src/github/patch.ts';
import type { Run } from '../../src/run/run.ts';
import { Git } from '../../src/workspace/git.ts';
import { finishedJob, type Told } from './finished-jobs.ts';

let folder: string;
const sub = (name: string) => join(folder, 'sub', name);
const run = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'pipe'],
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'changes-'));
  mkdirSync(join(folder, 'sub'));
  run('init', '-q');
  writeFileSync(sub('dvc.lock'), 'schema: old\n');
  writeFileSync(sub('train.json'), '{"a": 1}\n');
  writeFileSync(sub('source.py'), 'old\n');
  run('add', '.');
  run('commit', '-q', '-m', 'base');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function changes(told: readonly Told[] = [['train', 'stale', 'ran']]) {
  const git = new Git({ root: folder, env: { PATH: process.env.PATH } });
  const job = finishedJob('sub', told).result.run as Run;
  const changed = await changedFiles(git, { root: join(folder, 'sub'), folder: 'sub', run: job });
  await git.close();
  return changed;
}

const names = async (told?: readonly Told[]) => (await changes(told)).map(({ path }) => path);

test('new locks, metrics and ignore files are changes, what a stage edited besides is not', async () => {
  writeFileSync(sub('dvc.lock'), 'schema: new\n');
  writeFileSync(sub('train.json'), '{"a": 2}\n');
  writeFileSync(sub('.gitignore'), '/train.bin\n');
  writeFileSync(sub('source.py'), 'edited by a stage\n');
  const changed = await changes();
  expect(changed.map(({ path }) => path)).toEqual(['sub/dvc.lock', 'sub/train.json', 'sub/.gitignore']);
  run('stash', '-q', '--include-untracked', '--', 'sub');
  execFileSync('git', ['apply', '-'], { cwd: folder, input: patchOf(changed) });
  expect(readFileSync(sub('dvc.lock'), 'utf8')).toBe('schema: new\n');
});

test('nothing changed is no change, and a stage that did not run changes nothing', async () => {
  expect(await names()).toEqual([]);
  writeFileSync(sub('dvc.lock'), 'schema: new\n');
  expect(await names([['train', 'fresh', 'fresh']])).toEqual([]);
  expect(await names([['train', 'stale', 'failed']])).toEqual([]);
  expect(await names([['train', 'stale', 'restored']])).toEqual(['sub/dvc.lock']);
});

test('a metric that is gone is a change', async () => {
  unlinkSync(sub('train.json'));
  expect(await changes()).toEqual([{ path: 'sub/train.json', old: '{"a": 1}\n', new: undefined }]);
});

test.each<[string, (path: string) => void]>([
  ['a link to a secret', (path) => symlinkSync('/etc/hostname', path)],
  ['a folder', (path) => mkdirSync(path)],
  ['bytes that are no text', (path) => writeFileSync(path, Buffer.from([0xff, 0xfe, 0x00]))],
  ['bytes that are no UTF-8', (path) => writeFileSync(path, Buffer.from([0x61, 0xff]))],
  ['more than a megabyte', (path) => writeFileSync(path, 'x'.repeat(1_100_000))],
])('a metric that became %s is left out', async (_, make) => {
  unlinkSync(sub('train.json'));
  make(sub('train.json'));
  expect(await names()).toEqual([]);
});
