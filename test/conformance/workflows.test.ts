import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { peer } from '../peers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync(
  ['examples/workflows/*.yml', 'examples/*/.github/workflows/*.yml', '.github/workflows/*.yml'],
  { cwd: root },
).map((file) => join(root, file));
const [actionlint, zizmor] = [peer('actionlint'), peer('zizmor')];

describe.skipIf(actionlint === undefined || zizmor === undefined)('our workflows and every example', () => {
  test('are without findings of actionlint', () => {
    expect(files.length).toBeGreaterThan(5);
    execFileSync(actionlint as string, ['-shellcheck=', '-pyflakes=', ...files]);
  });

  test('are without findings of zizmor', () => {
    execFileSync(zizmor as string, ['--offline', '--no-progress', ...files], { stdio: 'pipe' });
  }, 60_000);
});

test.each(files.filter((file) => /examples|pipeline\.yml/.test(file)))(
  '%s gives no job more than it names, and nothing to the one that runs stages',
  (file) => {
    const workflow = parse(readFileSync(file, 'utf8'));
    expect(workflow.permissions).toEqual({});
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    for (const job of Object.values<Record<string, unknown>>(workflow.jobs))
      expect(job.permissions).toBeDefined();
    if (workflow.jobs.compute !== undefined) {
      expect(workflow.jobs.compute.permissions).toEqual({ contents: 'read' });
      expect(JSON.stringify(workflow.jobs.report.steps)).not.toContain('checkout');
    }
  },
);
