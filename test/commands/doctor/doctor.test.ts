import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Rig } from '../../rig.ts';
import { runOurs } from '../../run-verb.ts';

const workflow = `on: {pull_request: }
permissions: {contents: read, pull-requests: write, checks: write}
jobs:
  lockstep:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with: {persist-credentials: false}
      - uses: OWNER/lockstep@v1
`;

/** A project that nothing is wrong with. */
function healthy(): Rig {
  const rig = Rig.create();
  rig.write(
    '.dvc/config',
    '[core]\n    remote = storage\n[\'remote "storage"\']\n    url = s3://bucket/path\n',
  );
  rig.write(
    'dvc.yaml',
    'stages:\n  make:\n    cmd: node make.mjs\n    deps: [make.mjs]\n    outs: [data.txt]\n',
  );
  rig.write('make.mjs', "import fs from 'node:fs';\nfs.writeFileSync('data.txt', 'x');\n");
  rig.write('.gitignore', '/data.txt\n');
  rig.write('.github/workflows/lockstep.yml', workflow);
  return rig;
}

async function commit(rig: Rig): Promise<void> {
  await runOurs(rig.root, ['repro']);
  rig.git('add', '-A');
  rig.git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'all');
}

async function found(rig: Rig, ...more: string[]): Promise<{ code: number; checks: string[]; out: string }> {
  const { code, out } = await runOurs(rig.root, ['doctor', '--json', ...more]);
  const { findings } = JSON.parse(out) as { findings: { check: string; fix: string; message: string }[] };
  for (const { fix, message } of findings) expect([fix.length, message.length]).not.toContain(0);
  return { code, checks: findings.map(({ check }) => check), out };
}

interface Planted {
  readonly check: string;
  readonly code: 0 | 1;
  /** Before the commit */
  readonly before?: (rig: Rig) => void;
  readonly after?: (rig: Rig) => void | Promise<void>;
}

const s3 = '[core]\n    remote = storage\n[\'remote "storage"\']\n    url = s3://bucket/path\n';
const stage = (more: string) => `stages:\n  make:\n    cmd: node make.mjs\n    deps: [make.mjs]\n${more}`;

const planted: readonly Planted[] = [
  { check: 'no-remote', code: 1, before: (rig) => rig.write('.dvc/config', '') },
  {
    check: 'no-default-remote',
    code: 1,
    before: (rig) => rig.write('.dvc/config', s3.replace('[core]\n    remote = storage\n', '')),
  },
  {
    check: 'unknown-default-remote',
    code: 1,
    before: (rig) => rig.write('.dvc/config', s3.replace('= storage', '= other')),
  },
  {
    check: 'local-remote',
    code: 0,
    before: (rig) => rig.write('.dvc/config', s3.replace('s3://bucket/path', '/mnt/data')),
  },
  {
    check: 'secret-in-config',
    code: 1,
    before: (rig) => rig.write('.dvc/config', `${s3}    access_key_id = a\n    secret_access_key = b\n`),
  },
  {
    check: 'machine-cache',
    code: 0,
    before: (rig) => rig.write('.dvc/config', `${s3}[cache]\n    dir = ${rig.root}/.dvc/cache\n`),
  },
  {
    check: 'machine-credentials',
    code: 0,
    before: (rig) => rig.write('.dvc/config', `${s3}    profile = me\n`),
  },
  {
    check: 'remote-kind',
    code: 1,
    before: (rig) => rig.write('.dvc/config', s3.replace('s3://', 'gdrive://')),
  },
  { check: 'config', code: 1, after: (rig) => rig.write('.dvc/config', '[core\n') },
  { check: 'project', code: 1, after: (rig) => rig.write('dvc.yaml', 'stages: [') },
  { check: 'no-lock', code: 0, after: (rig) => rig.remove('dvc.lock') },
  { check: 'project', code: 1, before: (rig) => rig.write('.gitignore', '/data.txt\ndvc.lock\n') },
  {
    check: 'lock-not-committed',
    code: 1,
    after: (rig) => {
      rig.git('rm', '-q', '--cached', 'dvc.lock');
      rig.git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'less');
    },
  },
  {
    check: 'conflict',
    code: 1,
    after: (rig) => rig.write('dvc.lock', `<<<<<<< HEAD\n${rig.read('dvc.lock')}=======\n>>>>>>> x\n`),
  },
  { check: 'stale', code: 0, after: (rig) => rig.write('make.mjs', '// changed\n') },
  {
    check: 'out-in-git',
    code: 1,
    after: (rig) => rig.git('add', '-f', 'data.txt'),
  },
  { check: 'out-not-ignored', code: 0, after: (rig) => rig.write('.gitignore', '') },
  {
    check: 'out-nowhere',
    code: 0,
    before: (rig) => {
      rig.write('dvc.yaml', stage('    outs:\n    - data.txt:\n        cache: false\n'));
    },
  },
  {
    check: 'machine-path',
    code: 0,
    before: (rig) =>
      rig.write(
        'dvc.yaml',
        stage('    outs: [data.txt]\n').replace('node make.mjs', 'node make.mjs /home/me/x'),
      ),
  },
  {
    check: 'outside-dependency',
    code: 0,
    before: (rig) =>
      rig.write(
        'dvc.yaml',
        stage('    outs: [data.txt]\n').replace('[make.mjs]', '[make.mjs, /etc/hostname]'),
      ),
  },
  {
    check: 'lfs-pointer',
    code: 1,
    before: (rig) =>
      rig.write(
        'model.bin',
        `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`,
      ),
  },
  { check: 'large-file', code: 0, before: (rig) => rig.write('big.bin', Buffer.alloc(51 * 1024 * 1024)) },
  {
    check: 'name-collision',
    code: 0,
    before: (rig) => {
      rig.write('A.txt', '');
      rig.write('a.txt', '');
    },
  },
  { check: 'cache-in-git', code: 1, after: (rig) => force(rig, '.dvc/cache') },
  {
    check: 'local-config-in-git',
    code: 1,
    after: (rig) => {
      rig.write('.dvc/config.local', '');
      force(rig, '.dvc/config.local');
    },
  },
  {
    check: 'tmp-in-git',
    code: 1,
    after: (rig) => {
      rig.write('.dvc/tmp/x', '');
      force(rig, '.dvc/tmp/x');
    },
  },
  { check: 'line-endings', code: 0, after: (rig) => rig.git('config', 'core.autocrlf', 'true') },
  { check: 'no-workflow', code: 0, before: (rig) => rig.remove('.github/workflows/lockstep.yml') },
  { check: 'workflow', code: 1, before: (rig) => rig.write('.github/workflows/x.yml', 'jobs: [') },
  {
    check: 'old-tools',
    code: 0,
    before: (rig) =>
      rig.write('.github/workflows/cml.yml', workflow.replace('OWNER/lockstep@v1', 'iterative/setup-cml@v2')),
  },
  { check: 'no-pull-request', code: 0, before: (rig) => edited(rig, 'pull_request: ', 'push: ') },
  {
    check: 'pull-request-target',
    code: 1,
    before: (rig) => edited(rig, 'pull_request: ', 'pull_request_target: '),
  },
  { check: 'no-comment-permission', code: 1, before: (rig) => edited(rig, 'pull-requests: write, ', '') },
  {
    check: 'persisted-credentials',
    code: 0,
    before: (rig) => edited(rig, 'persist-credentials: false', 'fetch-depth: 0'),
  },
  {
    check: 'no-checkout',
    code: 1,
    before: (rig) =>
      edited(rig, 'actions/checkout@v6\n        with: {persist-credentials: false}', 'actions/setup-node@v4'),
  },
  {
    check: 'no-commit-permission',
    code: 1,
    before: (rig) => edited(rig, 'lockstep@v1', 'lockstep@v1\n        with: {commit: push}'),
  },
];

function edited(rig: Rig, from: string, to: string): void {
  expect(workflow).toContain(from);
  rig.write('.github/workflows/lockstep.yml', workflow.replace(from, to));
}

function force(rig: Rig, path: string): void {
  rig.git('add', '-f', path);
  rig.git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'more');
}

describe('doctor', () => {
  test('finds nothing in a healthy project', async () => {
    await using rig = healthy();
    await commit(rig);
    const { code, out } = await runOurs(rig.root, ['doctor', '--offline']);
    expect([code, out]).toEqual([0, 'nothing found that would go wrong\n']);
  });

  test.each(planted)('finds $check, and nothing else', async ({ check, code, before, after }) => {
    await using rig = healthy();
    before?.(rig);
    await commit(rig);
    await after?.(rig);
    const told = await found(rig, '--offline');
    expect([...new Set(told.checks)]).toEqual([check]);
    expect(told.code).toBe(code);
  });

  test('finds that nothing is committed, and that there is no repository or project', async () => {
    await using rig = healthy();
    expect((await found(rig, '--offline')).checks).toContain('no-commit');
    await using bare = Rig.create({ git: false });
    expect((await found(bare, '--offline')).checks).toContain('no-git');
    await using none = Rig.create({ dvc: false });
    expect((await found(none, '--offline')).checks).toContain('no-project');
  });

  test('finds what a project of a monorepo reads beside itself, until the policy allows it', async () => {
    await using rig = Rig.create({ dvc: false });
    rig.write('models/a/.dvc/config', s3);
    rig.write('models/a/.dvc/.gitignore', '/config.local\n/tmp\n/cache\n');
    rig.write('models/a/.gitignore', '/data.txt\n');
    rig.write(
      'models/a/dvc.yaml',
      stage('    outs: [data.txt]\n').replace('[make.mjs]', '[make.mjs, ../../shared/x]'),
    );
    rig.write('models/a/make.mjs', "import fs from 'node:fs';\nfs.writeFileSync('data.txt', 'x');\n");
    rig.write('shared/x', '1');
    rig.write('.github/workflows/lockstep.yml', workflow);
    await runOurs(rig.path('models/a'), ['repro']);
    rig.commit();
    const before = await runOurs(rig.path('models/a'), ['doctor', '--offline']);
    expect([before.code, before.out]).toEqual([1, expect.stringContaining('[outside-dependency]')]);
    expect(before.out).toContain('allow its place under `outside` in .github/lockstep.yml');
    rig.write('.github/lockstep.yml', 'outside: [../../shared]\n');
    rig.commit();
    const { code, out } = await runOurs(rig.path('models/a'), ['doctor', '--offline']);
    expect([code, out]).toEqual([0, 'nothing found that would go wrong\n']);
  });

  test('knows the reusable workflow as ours', async () => {
    await using rig = healthy();
    const two = readFileSync(new URL('../../../examples/workflows/two-jobs.yml', import.meta.url), 'utf8');
    rig.write('.github/workflows/lockstep.yml', two);
    await commit(rig);
    expect((await found(rig, '--offline')).checks).toEqual([]);
  });

  test('finds a shallow clone', async () => {
    await using rig = healthy();
    await commit(rig);
    rig.commit('more');
    await using clone = Rig.create({ dvc: false, git: false });
    clone.git('clone', '-q', '--depth=1', `file://${rig.root}`, 'there');
    const { out } = await runOurs(clone.path('there'), ['doctor', '--offline', '--json']);
    expect(out).toContain('shallow-clone');
  });

  test('finds what a remote lacks, and a remote that is not there', async () => {
    await using rig = healthy();
    rig.write('.dvc/config', s3.replace('s3://bucket/path', rig.path('remote')));
    rig.write('remote/.keep', '');
    await commit(rig);
    expect((await found(rig)).checks).toEqual(['local-remote', 'missing-on-remote']);
    await runOurs(rig.root, ['push']);
    expect((await found(rig)).checks).toEqual(['local-remote']);
  });
});
