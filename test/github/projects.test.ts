import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findProjects } from '../../src/github/projects.ts';

let workspace: string;

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'projects-'));
  workspace = join(folder, 'workspace');
  for (const path of [
    '.dvc',
    'b/.dvc',
    'a/.dvc',
    'deep/x/.dvc',
    'plain',
    'node_modules/m/.dvc',
    'a/.dvc/tmp/.dvc',
  ])
    mkdirSync(join(workspace, path), { recursive: true });
  mkdirSync(join(folder, 'outside', '.dvc'), { recursive: true });
  symlinkSync(join(folder, 'outside'), join(workspace, 'link'));
  writeFileSync(join(workspace, 'file'), '');
});
afterAll(() => rmSync(join(workspace, '..'), { recursive: true, force: true }));

test.each<[string[], string[]]>([
  [['.'], ['']],
  [['plain'], ['plain']],
  [
    ['a/', './b'],
    ['a', 'b'],
  ],
  [
    ['b', 'a', 'b'],
    ['b', 'a'],
  ],
  [['*'], ['a', 'b']],
  [['**'], ['', 'a', 'b', 'deep/x']],
  [
    ['deep/*', '{b,a}'],
    ['deep/x', 'a', 'b'],
  ],
])('%j names %j', async (patterns, folders) => {
  const found = await findProjects(workspace, patterns);
  expect(found.ok && found.value.map(({ folder }) => folder)).toEqual(folders);
  expect(found.ok && found.value.map(({ path }) => path)).toEqual(
    folders.map((folder) => join(workspace, folder)),
  );
});

test.each(['absent', 'file', '..', '../outside', 'link', '/', 'nothing/*', '../*', '/tmp/*', 'link*', '\0'])(
  '%j names nothing that may be worked in',
  async (pattern) => {
    expect(await findProjects(workspace, [pattern])).toMatchObject({
      ok: false,
      failures: [{ reason: 'usage', message: expect.stringContaining('working-directory') }],
    });
  },
);

test('every line that names nothing is told', async () => {
  const found = await findProjects(workspace, ['x', 'a', 'y']);
  expect(found.ok ? [] : found.failures).toHaveLength(2);
});
