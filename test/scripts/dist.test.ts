import { readFileSync } from 'node:fs';
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
