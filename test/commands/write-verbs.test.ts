import fs from 'node:fs';
import { expect, test } from 'vitest';
import { Rig } from '../rig.ts';
import { contentOf, runOurs } from '../run-verb.ts';

const entry = (oid: string, size: number, path: string) =>
  `outs:\n- md5: ${oid}\n  size: ${size}\n  hash: md5\n  path: ${path}\n`;
const a = '60b725f10c9c85c70d97880dfe8191b3';

async function withData(): Promise<Rig> {
  const rig = Rig.create();
  rig.write('a', 'a\n');
  await runOurs(rig.root, ['add', 'a']);
  return rig;
}

test('commit refuses changed data in DVC\u2019s words, and records it with -f', async () => {
  await using rig = await withData();
  rig.write('a', 'a\nb\n');
  const refused = await runOurs(rig.root, ['commit']);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain(
    "failed to commit - unable to commit changed stage: 'a.dvc'. Use `-f|--force` to force.",
  );
  expect(rig.read('a.dvc')).toBe(entry(a, 2, 'a'));
  expect((await runOurs(rig.root, ['commit', '-f', 'a'])).code).toBe(0);
  expect(rig.read('a.dvc')).toBe(entry('dd8c6a395b5dd36c56d23275028f526c', 4, 'a'));
  expect(rig.exists('.dvc/cache/files/md5/dd/8c6a395b5dd36c56d23275028f526c')).toBe(true);
});

test('commit -f of a stage writes its lock entry and its run-cache entry', async () => {
  await using rig = Rig.create();
  rig.write('in', 'i');
  rig.write('out', 'o');
  rig.write('dvc.yaml', 'stages:\n  s:\n    cmd: cp in out\n    deps: [in]\n    outs: [out]\n');
  expect((await runOurs(rig.root, ['commit', '-f', 's'])).code).toBe(0);
  expect(rig.read('dvc.lock')).toContain("schema: '2.0'\nstages:\n  s:\n    cmd: cp in out\n");
  expect(fs.readdirSync(rig.path('.dvc/cache/runs')).length).toBe(1);
});

test('move renames data, .dvc file and ignore line; what is in the way stays', async () => {
  await using rig = await withData();
  rig.write('taken.dvc', 'outs: []\n');
  const before = contentOf(rig.root);
  for (const to of ['taken', 'no/where', '../out', '/tmp/out', 'x.dvc']) {
    expect((await runOurs(rig.root, ['move', 'a', to])).code, to).toBe(1);
    expect(contentOf(rig.root), to).toEqual(before);
  }
  expect((await runOurs(rig.root, ['move', 'a', 'b'])).code).toBe(0);
  expect(rig.read('b.dvc')).toBe(entry(a, 2, 'b'));
  expect([rig.exists('a'), rig.exists('a.dvc'), rig.read('.gitignore')]).toEqual([false, false, '/b\n']);
});

test('move to where it is already is refused, and nothing is lost', async () => {
  await using rig = Rig.create();
  rig.write('f', '1');
  await runOurs(rig.root, ['add', 'f']);
  for (const target of ['f', './f', '.']) {
    const { code, err } = await runOurs(rig.root, ['move', 'f', target]);
    expect([code, err]).toEqual([1, expect.stringContaining("'f.dvc' already exists")]);
    expect([rig.read('f'), rig.exists('f.dvc')]).toEqual(['1', true]);
  }
});

test('a remote that is not configured is told even when there is nothing to move', async () => {
  await using rig = Rig.create();
  rig.write('f', '1');
  await runOurs(rig.root, ['add', 'f']);
  for (const verb of ['fetch', 'pull', 'push']) {
    const { code, err } = await runOurs(rig.root, [verb, '-r', 'nope']);
    expect([code, err]).toEqual([1, expect.stringContaining("remote 'nope' doesn't exist")]);
  }
  rig.write('.dvc/config', '[core]\n    remote = gone\n');
  for (const verb of ['fetch', 'pull', 'push'])
    expect((await runOurs(rig.root, [verb])).err).toContain("remote 'gone' doesn't exist");
});

test('remove keeps the data unless asked, and takes it out of .gitignore', async () => {
  await using rig = await withData();
  expect((await runOurs(rig.root, ['remove', 'a'])).err).toContain(
    "'a' is not a .dvc file. Do you mean 'a.dvc'?",
  );
  expect((await runOurs(rig.root, ['remove', 'a.dvc'])).code).toBe(0);
  expect([rig.exists('a'), rig.exists('a.dvc'), rig.exists('.gitignore')]).toEqual([true, false, false]);
  await runOurs(rig.root, ['add', 'a']);
  expect((await runOurs(rig.root, ['remove', 'a.dvc', '--outs'])).code).toBe(0);
  expect(rig.exists('a')).toBe(false);
});

test('remove keeps the record of data that only a broken link is left of', async () => {
  await using rig = await withData();
  fs.mkdirSync(rig.path('d'));
  fs.writeFileSync(rig.path('d/x'), 'x');
  await runOurs(rig.root, ['add', 'd']);
  const gone = rig.path('.dvc/cache/files/md5/ff/ffffffffffffffffffffffffffffff');
  for (const file of ['a', 'd/x']) {
    fs.rmSync(rig.path(file));
    fs.symlinkSync(gone, rig.path(file));
    const record = `${file.slice(0, 1)}.dvc`;
    const refused = await runOurs(rig.root, ['remove', record]);
    expect([refused.code, rig.exists(record)]).toEqual([255, true]);
    expect(refused.err).toContain(`can't unprotect non-existing data '${rig.path(file)}'`);
    expect((await runOurs(rig.root, ['remove', '--outs', record])).code).toBe(0);
    expect(fs.lstatSync(rig.path(file), { throwIfNoEntry: false })).toBeUndefined();
  }
});

test('freeze edits only what it has to, and goes on after a target that is not there', async () => {
  await using rig = Rig.create();
  const yaml = '# top\nstages:\n  s:   # one\n    cmd: echo\n    outs: [o]   # out\n';
  rig.write('dvc.yaml', yaml);
  const told = await runOurs(rig.root, ['freeze', 'nope', 's']);
  expect(told.code).toBe(1);
  expect(told.err).toContain("failed to freeze 'nope' - Stage 'nope' not found inside 'dvc.yaml' file");
  expect(rig.read('dvc.yaml')).toContain('    outs: [o]   # out\n    frozen: true\n');
  expect((await runOurs(rig.root, ['unfreeze', 's'])).code).toBe(0);
  expect(rig.read('dvc.yaml')).toContain('  s:   # one\n    cmd: echo\n    outs: [o]   # out\n');
  expect(rig.read('dvc.yaml')).not.toContain('frozen');
});

test('import-url and update follow a file; what cannot be read stays as it was', async () => {
  await using rig = Rig.create();
  await using outside = Rig.create({ git: false, dvc: false });
  outside.write('f', 's');
  expect((await runOurs(rig.root, ['import-url', outside.path('f'), 'g'])).code).toBe(0);
  expect(rig.read('g.dvc')).toContain(
    `frozen: true\ndeps:\n- md5: 03c7c0ace395d80182db07ae2c30f034\n  size: 1\n`,
  );
  const same = await runOurs(rig.root, ['update', 'g.dvc']);
  expect(same).toMatchObject({ code: 0, out: "'g.dvc' didn't change, skipping\n" });
  outside.write('f', 'ss');
  expect((await runOurs(rig.root, ['update', 'g.dvc'])).code).toBe(0);
  expect(rig.read('g')).toBe('ss');
  const before = contentOf(rig.root);
  outside.remove('f');
  expect((await runOurs(rig.root, ['update', 'g.dvc'])).err).toContain('does not exist');
  for (const url of ['s3://bucket/key', 'file:///no/such', 'http://127.0.0.1:1/x', 'gopher://h/x']) {
    expect((await runOurs(rig.root, ['import-url', url, 'new'])).code, url).toBe(1);
  }
  expect(contentOf(rig.root)).toEqual(before);
});

test('gc removes nothing unless it is told to, and never what is in use', async () => {
  await using rig = await withData();
  rig.write('a', 'new\n');
  await runOurs(rig.root, ['add', 'a']);
  const old = '.dvc/cache/files/md5/60/b725f10c9c85c70d97880dfe8191b3';
  expect((await runOurs(rig.root, ['gc'])).code).toBe(255);
  expect((await runOurs(rig.root, ['gc', '-w'])).code).toBe(1);
  const dry = await runOurs(rig.root, ['gc', '-w', '--dry']);
  expect(dry.out).toBe(
    `Removing ${rig.path(old)}\nRemoved 1 objects from repo cache.\nNo unused 'legacy' cache to remove.\n`,
  );
  expect(rig.exists(old)).toBe(true);
  expect((await runOurs(rig.root, ['gc', '-w', '-f'])).code).toBe(0);
  expect(rig.exists(old)).toBe(false);
  expect(
    fs
      .readdirSync(rig.path('.dvc/cache/files/md5'))
      .flatMap((name) => fs.readdirSync(rig.path('.dvc/cache/files/md5', name))).length,
  ).toBe(1);
});

test('gc of all commits stops when one of them cannot be read', async () => {
  await using rig = await withData();
  rig.write('dvc.yaml', 'stages: [\n');
  rig.commit('broken');
  rig.remove('dvc.yaml');
  rig.commit('mended');
  const told = await runOurs(rig.root, ['gc', '-A', '-f']);
  expect(told.code).toBe(255);
  expect(told.err).toMatch(/commit [0-9a-f]{7}: /);
  expect(rig.exists(`.dvc/cache/files/md5/${a.slice(0, 2)}/${a.slice(2)}`)).toBe(true);
});
