import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { peer } from '../peers.ts';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';

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

describe.skipIf(actionlint === undefined)('what `init --workflow` writes', () => {
  test.each([
    ['a plain project', 'url = ../remote', {}, []],
    ['S3 and pip', 'url = s3://bucket/path', { 'requirements.txt': 'pandas\n' }, []],
    [
      'Azure and uv',
      'url = azure://container/path',
      { 'uv.lock': 'version = 1\n' },
      ['--commit', 'pull-request'],
    ],
    ['a script with quotes', 'url = gs://bucket/path', {}, ['--setup', `echo "it's: #1" && make 'all'`]],
  ])('is without findings of actionlint for %s', async (_, url, files, words) => {
    await using rig = Rig.create();
    rig.write('.dvc/config', `[core]\n    remote = storage\n['remote "storage"']\n    ${url}\n`);
    rig.write('dvc.yaml', 'stages:\n  train: {cmd: echo 1 > out, outs: [out]}\n');
    for (const [path, text] of Object.entries(files)) rig.write(path, text);
    rig.commit();
    expect(await runOurs(rig.root, ['init', '--workflow', ...words])).toMatchObject({ code: 0 });
    execFileSync(actionlint as string, ['-shellcheck=', '-pyflakes='], { cwd: rig.root });
    execFileSync(actionlint as string, [
      '-shellcheck=',
      '-pyflakes=',
      rig.path('.github/workflows/lockstep.yml'),
    ]);
  });
});
