import { expect, test } from 'vitest';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';

const foo = 'acbd18db4cc2f85cedef654fccc4a4d8';
const versioned = (name: string, extra = '') =>
  `  - relpath: ${name}\n    md5: ${foo}\n    size: 3\n${extra}    version_id: v-${name}\n    etag: ${foo}\n`;
const listed = (...files: readonly string[]) =>
  `outs:\n- files:\n${files.join('')}  hash: md5\n  path: data\n`;
const changed = '  - relpath: bar\n    md5: 224e2539f52203eb33728acd228b4432\n    size: 4\n';

function withVersions(): Rig {
  const rig = Rig.create();
  rig.write('data/foo', 'foo');
  rig.write('data/bar', 'bar2');
  rig.write('data.dvc', listed(versioned('bar'), versioned('foo')));
  return rig;
}

test.each([
  ['add', 'data'],
  ['add', 'data/bar'],
  ['commit', '-f', 'data.dvc'],
  ['repro', 'data.dvc'],
])('%s %s keeps the versions of files that are the same, and the list', async (...words) => {
  await using rig = withVersions();
  const done = await runOurs(rig.root, words);
  expect(done.code, done.err).toBe(0);
  expect(rig.read('data.dvc')).toBe(listed(changed, versioned('foo')));
});

test('a list of another length is written anew, what came with no version', async () => {
  await using rig = withVersions();
  rig.write('data/baz', 'bazz');
  await runOurs(rig.root, ['add', 'data']);
  expect((await runOurs(rig.root, ['status', '--json'])).out).toBe('{}\n');
  const baz = '  - relpath: baz\n    md5: d06e481aa6b6e51bd3e9c03508990c65\n    size: 4\n';
  expect(rig.read('data.dvc')).toBe(listed(changed, baz, versioned('foo')));
});

test('a file keeps its version as long as it is the same, in a .dvc file and in a lock', async () => {
  await using rig = Rig.create();
  rig.write('f', 'foo');
  const cloud = '    rem:\n      etag: aaaa\n      version_id: bbbb\n';
  const entry = `outs:\n- md5: ${foo}\n  size: 3\n  cloud:\n${cloud}  hash: md5\n  path: f\n`;
  rig.write('f.dvc', entry);
  await runOurs(rig.root, ['add', 'f']);
  expect(rig.read('f.dvc')).toBe(entry);
  rig.write('dvc.yaml', 'stages:\n  s:\n    cmd: cp f o\n    outs: [o]\n');
  await runOurs(rig.root, ['repro', 's']);
  const lock = `${rig.read('dvc.lock')}      cloud:\n        rem:\n          etag: aaaa\n          version_id: bbbb\n`;
  rig.write('dvc.lock', lock);
  await runOurs(rig.root, ['repro', '-f', 's']);
  expect(rig.read('dvc.lock')).toBe(lock);
  rig.write('f', 'other');
  await runOurs(rig.root, ['add', 'f']);
  expect(rig.read('f.dvc')).not.toContain('cloud');
});
