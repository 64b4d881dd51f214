import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { peer } from '../peers.ts';
import { runOurs } from '../run-verb.ts';

const actionlint = peer('actionlint');
const old = join(import.meta.dirname, '../commands/workflow/old');

describe.skipIf(actionlint === undefined)('converted workflows, checked by actionlint', () => {
  test('none of them has a finding', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lockstep-migrate-'));
    try {
      execFileSync('git', ['init', '-q', folder]);
      const workflows = join(folder, '.github/workflows');
      mkdirSync(workflows, { recursive: true });
      for (const name of readdirSync(old)) {
        const { code } = await runOurs(folder, ['migrate', join(old, name), '-o', join(workflows, name)]);
        expect(code, name).toBe(0);
      }
      const linted = spawnSync(actionlint as string, ['-no-color'], { cwd: folder, encoding: 'utf8' });
      // Old actions were pinned by the user, and labels are theirs.
      const found = linted.stdout.split('\n').filter((line) => /^\.github/.test(line));
      expect(
        found.filter((line) => !/is too old to run|label ".*" is unknown|shellcheck/.test(line)),
      ).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
