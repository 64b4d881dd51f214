import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Rig } from '../../rig.ts';
import { runOurs } from '../../run-verb.ts';

const file = '.github/workflows/lockstep.yml';

interface Written {
  readonly permissions: Record<string, string>;
  readonly jobs: {
    readonly lockstep: {
      readonly env?: object;
      readonly steps: { uses: string; with?: Record<string, unknown> }[];
    };
  };
}

describe('init --workflow', () => {
  test('writes a workflow that fits the project, and a policy that changes nothing', async () => {
    await using rig = Rig.create();
    rig.write('uv.lock', '');
    rig.write('.dvc/config', '[core]\n    remote = s\n[\'remote "s"\']\n    url = s3://bucket/x\n');
    const told = await runOurs(rig.root, ['init', '--workflow']);
    expect([told.code, told.out.split('\n').slice(0, 2)]).toEqual([
      0,
      [`wrote ${file}`, 'wrote .github/lockstep.yml'],
    ]);
    const { jobs, permissions } = parse(rig.read(file)) as Written;
    expect(permissions).toEqual({ contents: 'read', 'pull-requests': 'write', checks: 'write' });
    expect(jobs.lockstep.env).toEqual({
      AWS_ACCESS_KEY_ID: `$\{{ secrets.AWS_ACCESS_KEY_ID }}`,
      AWS_SECRET_ACCESS_KEY: `$\{{ secrets.AWS_SECRET_ACCESS_KEY }}`,
    });
    expect(jobs.lockstep.steps.map(({ uses }) => uses)).toEqual([
      'actions/checkout@v6',
      'astral-sh/setup-uv@v7',
      'OWNER/lockstep@v1',
    ]);
    expect(jobs.lockstep.steps.at(-1)?.with).toEqual({ setup: 'uv sync' });
    expect(parse(rig.read('.github/lockstep.yml'))).toBeNull();
    expect((await runOurs(rig.root, ['plan'])).code).toBe(0);
  });

  test.each(["make 'all: x' # y", 'echo a\necho b', '- x', 'true', "Rscript -e 'renv::restore()'"])(
    'the script %j comes back as it was given',
    async (setup) => {
      await using rig = Rig.create();
      const { code } = await runOurs(rig.root, ['init', '--setup', setup, '--commit', 'push']);
      expect(code).toBe(0);
      const { jobs, permissions } = parse(rig.read(file)) as Written;
      expect(jobs.lockstep.steps.at(-1)?.with).toEqual({ setup, commit: 'push' });
      expect(permissions.contents).toBe('write');
    },
  );

  test('leaves a workflow that is there alone without force, and a policy always', async () => {
    await using rig = Rig.create();
    rig.write(file, 'mine\n');
    rig.write('.github/lockstep.yml', 'gates: {stale: warn}\n');
    const told = await runOurs(rig.root, ['init', '--workflow']);
    expect([told.code, told.err]).toEqual([expect.any(Number), expect.stringContaining('is there already')]);
    expect([rig.read(file), told.code > 0]).toEqual(['mine\n', true]);
  });

  test('in a project that is there, without flags and without anybody to ask, it is DVC’s own refusal', async () => {
    await using rig = Rig.create();
    const told = await runOurs(rig.root, ['init']);
    expect([told.code, told.err]).toEqual([1, expect.stringContaining("'.dvc' exists. Use `-f` to force.")]);
  });
});
