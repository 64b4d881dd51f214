import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

test('nothing of ours runs after its own step, and what it loads late lies beside it', () => {
  // After the job's own steps a stage could have waited for it.
  expect(readFileSync(join(root, 'action.yml'), 'utf8')).not.toMatch(/^\s*(?:post|pre)(?:-if)?:/m);
  const bundle = readFileSync(join(root, 'dist', 'action', 'index.js'), 'utf8');
  const loads = [...bundle.matchAll(/\bvar promise = import\(([^;]*?)\)\.then/g)].map(([, from]) => from);
  expect(loads).toEqual(['"./" + __nccwpck_require__.u(chunkId)']);
});

test.each(['cli', 'action'])('dist/%s holds files only, and no path of a user leads into it', (entry) => {
  const folder = join(root, 'dist', entry);
  const found = readdirSync(folder, { withFileTypes: true });
  expect(found.filter((each) => !each.isFile()).map(({ name }) => name)).toEqual([]);
  for (const { name } of found.filter((each) => each.name.endsWith('.js')))
    expect(readFileSync(join(folder, name), 'utf8'), name).not.toContain('__webpack_require__.ab +');
});
