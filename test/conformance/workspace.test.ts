import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Cache } from '../../src/store/cache.ts';
import { parseOid } from '../../src/store/oid.ts';
import { checkout } from '../../src/workspace/checkout.ts';
import { commitOutput } from '../../src/workspace/commit.ts';
import { Git } from '../../src/workspace/git.ts';
import { ignoreOutputs } from '../../src/workspace/gitignore.ts';
import { hashPath } from '../../src/workspace/hash.ts';
import type { HashInfo } from '../../src/workspace/hash-info.ts';
import { loadIgnore } from '../../src/workspace/ignore.ts';
import type { LinkType } from '../../src/workspace/link.ts';
import { acquire } from '../../src/workspace/lock.ts';
import { openWorkspace } from '../../src/workspace/open-revision.ts';
import { peer } from '../peers.ts';
import { gitEnv, tempFolder } from '../workspace/temp-folder.ts';

const dvc = peer('dvc') ?? 'dvc';
const env = { ...process.env, ...gitEnv, DVC_NO_ANALYTICS: '1' };

function runDvc(cwd: string, ...args: readonly string[]): string {
  return execFileSync(dvc, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** A project as `dvc init` makes it, with its `cache.type`. */
function project(root: string, cacheType: string): void {
  mkdirSync(join(root, '.dvc'), { recursive: true });
  execFileSync('git', ['init', '-q'], { cwd: root, env });
  writeFileSync(join(root, '.dvc/config'), `[cache]\n    type = "${cacheType}"\n`);
  writeFileSync(join(root, '.dvc/.gitignore'), '/config.local\n/tmp\n/cache\n');
}

const outs = ['data', 'model.bin', 'run.sh', 'empty', 'zero', 'we[1]rd #1.txt', 'linked'];

/** Everything that hashing, committing and checking out could do differently. */
function fill(root: string): void {
  const files: Record<string, string> = {
    'data/a.txt': 'alpha\n',
    'data/A': 'A',
    'data/_': '_',
    'data/.hidden': '.',
    'data/é': 'é',
    'data/\uff61': 'half',
    'data/😀/x': 'x',
    'data/sub/deep/b': 'beta\r\n',
    'data/sub.x': 'between',
    'data/skip.tmp': 'ignored',
    'data/zero': '',
    'model.bin': 'model',
    'run.sh': '#!/bin/sh\n',
    zero: '',
    'we[1]rd #1.txt': 'weird',
    outside: 'outside',
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  chmodSync(join(root, 'data/a.txt'), 0o755);
  chmodSync(join(root, 'run.sh'), 0o751);
  chmodSync(join(root, 'model.bin'), 0o600);
  mkdirSync(join(root, 'empty/inner'), { recursive: true });
  mkdirSync(join(root, 'data/nothing'));
  symlinkSync('../outside', join(root, 'data/file-link'));
  symlinkSync('../empty', join(root, 'data/folder-link'));
  symlinkSync('outside', join(root, 'linked'));
  writeFileSync(join(root, '.dvcignore'), '*.tmp\n');
}

/** path → kind, mode, link target (below the root) and bytes, for everything below a folder */
function picture(root: string, folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true, recursive: true })) {
    const full = join(entry.parentPath, entry.name);
    const name = full.slice(root.length + 1);
    const stats = lstatSync(full);
    const mode = (stats.mode & 0o7777).toString(8);
    if (stats.isSymbolicLink()) found[name] = `link ${readlinkSync(full).replace(root, '.')}`;
    else
      found[name] = stats.isDirectory()
        ? 'folder'
        : `${mode} ${stats.nlink > 1 ? 'shared ' : ''}${readFileSync(full, 'base64')}`;
  }
  return found;
}

const workspaceOf = (root: string) =>
  Object.fromEntries(
    Object.entries(picture(root, '.')).filter(
      ([name]) => !/^(\.git|\.dvc)(\/|$)|\.dvc$|^\.gitignore$/u.test(name),
    ),
  );
const cacheOf = (root: string) => picture(root, '.dvc/cache/files');

/** What a `.dvc` file records of its one output. */
function recorded(root: string, out: string): HashInfo {
  const text = readFileSync(join(root, `${out}.dvc`), 'utf8');
  const field = (name: string) => new RegExp(`^[- ] ${name}: (.*)$`, 'mu').exec(text)?.[1];
  const oid = parseOid(field('md5'));
  if (oid === undefined) throw new Error(text);
  return {
    oid,
    hashName: 'md5',
    size: Number(field('size')),
    ...(field('nfiles') === undefined ? {} : { nfiles: Number(field('nfiles')) }),
    ...(field('isexec') === 'true' ? { isexec: true } : {}),
  };
}

const types: readonly (readonly LinkType[])[] = [
  ['reflink', 'copy'],
  ['hardlink', 'copy'],
  ['symlink'],
  ['symlink', 'copy'],
];

describe.skipIf(peer('dvc') === undefined)('beside real DVC', () => {
  test.each(types.map((list) => [list.join(','), list] as const))(
    'hashes, cache, workspace and .gitignore are the same after `add` with cache.type %s',
    async (name, linkTypes) => {
      using folder = tempFolder();
      const [theirs, ours] = [join(folder.path, 'dvc'), join(folder.path, 'our')];
      for (const root of [theirs, ours]) {
        project(root, name);
        fill(root);
      }
      runDvc(theirs, 'add', '-q', ...outs);
      const git = new Git({ root: ours, env: gitEnv });
      const ignore = await loadIgnore(await openWorkspace({ projectRoot: ours, git }));
      const cache = new Cache({ dir: join(ours, '.dvc/cache') });
      for (const path of outs) {
        const hashed = await hashPath({ abs: join(ours, path), rel: path, hashName: 'md5', ignore });
        if (!hashed.ok || hashed.value === undefined) throw new Error(path);
        expect(hashed.value.info).toEqual(recorded(theirs, path));
        expect((await ignoreOutputs({ projectRoot: ours, git, paths: [path] })).ok).toBe(true);
        expect(
          await commitOutput({ projectRoot: ours, path, hashed: hashed.value, cache, linkTypes }),
        ).toEqual({ ok: true });
      }
      expect(cacheOf(ours)).toEqual(cacheOf(theirs));
      expect(workspaceOf(ours)).toEqual(workspaceOf(theirs));
      expect(readFileSync(join(ours, '.gitignore'), 'utf8')).toBe(
        readFileSync(join(theirs, '.gitignore'), 'utf8'),
      );
    },
    60_000,
  );

  test.each(types.map((list) => [list.join(','), list] as const))(
    'the workspace is the same after `checkout` with cache.type %s, from nothing and over changes',
    async (name, linkTypes) => {
      using folder = tempFolder();
      const [theirs, ours] = [join(folder.path, 'dvc'), join(folder.path, 'our')];
      project(theirs, 'copy');
      fill(theirs);
      runDvc(theirs, 'add', '-q', ...outs);
      project(theirs, name);
      cpSync(theirs, ours, { recursive: true, verbatimSymlinks: true });
      const items = outs.map((path) => ({ path, id: recorded(theirs, path) }));
      const cache = new Cache({ dir: join(ours, '.dvc/cache') });
      const ignore = await loadIgnore(await openWorkspace({ projectRoot: ours }));
      const runOurs = () => checkout(items, { projectRoot: ours, cache, linkTypes, ignore, force: true });
      const listed = async () => {
        const json = JSON.parse(JSON.stringify(await runOurs())).value;
        return [
          ...json.added.map((p: string) => `A ${p}`),
          ...json.modified.map((p: string) => `M ${p}`),
        ].sort();
      };
      for (const change of [wipe, meddle, () => {}]) {
        for (const root of [theirs, ours]) change(root);
        const lines = runDvc(theirs, 'checkout', '--force')
          .split('\n')
          .map((line) => line.trim().replace(/\s+/u, ' '));
        const changed = lines.filter((line) => /^[AM] /u.test(line)).sort();
        expect(await listed()).toEqual(changed);
        expect(workspaceOf(ours)).toEqual(workspaceOf(theirs));
        expect(cacheOf(ours)).toEqual(cacheOf(theirs));
      }
      expect(runDvc(ours, 'status')).toContain('Data and pipelines are up to date');
    },
    120_000,
  );

  test('unsaved files are named in the same words', async () => {
    using folder = tempFolder();
    const root = join(folder.path, 'p');
    project(root, 'copy');
    fill(root);
    runDvc(root, 'add', '-q', ...outs);
    rmSync(join(root, 'data/a.txt'), { force: true });
    writeFileSync(join(root, 'data/a.txt'), 'unsaved');
    writeFileSync(join(root, 'data/extra'), 'unsaved too');
    const theirs = spawnSync(dvc, ['checkout'], { cwd: root, env, encoding: 'utf8' });
    const items = outs.map((path) => ({ path, id: recorded(root, path) }));
    const cache = new Cache({ dir: join(root, '.dvc/cache') });
    const ignore = await loadIgnore(await openWorkspace({ projectRoot: root }));
    const ours = await checkout(items, {
      projectRoot: root,
      cache,
      linkTypes: ['copy'],
      ignore,
      force: false,
    });
    const message = ours.ok ? '' : (ours.failures[0]?.message ?? '');
    const words = (text: string) =>
      text
        .replace(/^ERROR: /u, '')
        .trim()
        .split('\n')
        .sort();
    expect(words(theirs.stderr)).toEqual(words(message));
  }, 60_000);

  test('DVC stops with its own message while we hold the project, and goes on afterwards', async () => {
    using folder = tempFolder();
    const root = join(folder.path, 'p');
    project(root, 'copy');
    writeFileSync(join(root, 'x'), 'x');
    const lock = await acquire(root, {
      what: 'test',
      timeoutMs: 5000,
      env: { PATH: process.env.PATH ?? '' },
    });
    if (!lock.ok) throw new Error('not taken');
    const stopped = spawnSync(dvc, ['add', 'x'], { cwd: root, env, encoding: 'utf8' });
    expect([stopped.status === 0, stopped.stderr.includes('Unable to acquire lock')]).toEqual([false, true]);
    await lock.value.release();
    runDvc(root, 'add', 'x');
  }, 60_000);

  test('while a command of ours runs DVC works, but keeps off the paths that it uses', async () => {
    using folder = tempFolder();
    const root = join(folder.path, 'p');
    project(root, 'copy');
    writeFileSync(
      join(root, 'dvc.yaml'),
      'stages:\n  one:\n    cmd: echo 1 > one\n    outs: [one]\n  two:\n    cmd: echo 2 > two\n    outs: [two]\n',
    );
    const lock = await acquire(root, {
      what: 'repro',
      timeoutMs: 5000,
      env: { PATH: process.env.PATH ?? '' },
    });
    if (!lock.ok) throw new Error('not taken');
    const back = await lock.value.pause({ read: [], write: [join(root, 'one')] });
    const stopped = spawnSync(dvc, ['repro', 'one'], { cwd: root, env, encoding: 'utf8' });
    expect(stopped.stderr).toContain(
      `is busy, it is being blocked by:\n  (PID ${process.pid}): lockstep repro`,
    );
    runDvc(root, 'repro', 'two');
    await back();
    await lock.value.release();
    runDvc(root, 'repro', 'one');
  }, 60_000);
});

function wipe(root: string): void {
  for (const path of outs) rmSync(join(root, path), { recursive: true, force: true });
}

/** Changes of every kind to what a checkout has made. */
function meddle(root: string): void {
  const replace = (path: string, content: string) => {
    rmSync(join(root, path), { force: true });
    writeFileSync(join(root, path), content);
  };
  replace('data/A', 'changed');
  replace('data/extra', 'extra');
  replace('model.bin', 'changed');
  rmSync(join(root, 'data/é'));
  mkdirSync(join(root, 'data/more/empty'), { recursive: true });
  symlinkSync('/nowhere', join(root, 'data/broken'));
  symlinkSync('../outside', join(root, 'data/again'));
  if (lstatSync(join(root, 'run.sh')).nlink === 1 && lstatSync(join(root, 'run.sh')).isFile())
    chmodSync(join(root, 'run.sh'), 0o644);
}
