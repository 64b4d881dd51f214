import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ok } from '../../src/failure.ts';
import type { Stage } from '../../src/project/stage.ts';
import type { Run } from '../../src/run/run.ts';
import type { RunContext } from '../../src/run/run-context.ts';
import { md5Bytes } from '../../src/store/md5.ts';
import { dep, out, params, stage } from '../plan/make-stage.ts';
import { Rig } from '../rig.ts';
import { outcomes, printed, relocked, runStages, type TestContext, testContext } from './context.ts';

const train: Stage = stage('train', { cmd: 'cat in > model', deps: [dep('in')], outs: [out('model')] });

async function runOne(
  rig: Rig,
  one: Stage,
  changes: Partial<RunContext> = {},
): Promise<{ run: Run; ctx: TestContext }> {
  const ctx = testContext(rig, [one], changes);
  return { run: await runStages([one], ctx), ctx };
}

function messages(run: Run): string[] {
  return run.failures.map(({ message }) => message);
}

function notes({ events }: TestContext): string[] {
  return events.flatMap((event) => (event.kind === 'note' ? [event.text] : []));
}

function objectPath(content: string): string {
  const oid = md5Bytes(Buffer.from(content), 'md5');
  return `.dvc/cache/files/md5/${oid.slice(0, 2)}/${oid.slice(2)}`;
}

describe('a stage that runs', () => {
  test('is recorded with what it read and made, committed, ignored and kept in the run cache', async () => {
    await using rig = Rig.create();
    rig.write('in', 'data\n');
    const { run, ctx } = await runOne(rig, train);
    expect(outcomes(run)).toEqual({ train: 'ran' });
    expect(rig.read('dvc.lock')).toBe(
      [
        "schema: '2.0'",
        'stages:',
        '  train:',
        '    cmd: cat in > model',
        '    deps:',
        '    - path: in',
        '      hash: md5',
        '      md5: 6137cde4893c59f76f005a8123d8e8e6',
        '      size: 5',
        '    outs:',
        '    - path: model',
        '      hash: md5',
        '      md5: 6137cde4893c59f76f005a8123d8e8e6',
        '      size: 5',
        '',
      ].join('\n'),
    );
    expect(rig.read(objectPath('data\n'))).toBe('data\n');
    expect(rig.read('.gitignore')).toBe('/model\n');
    expect(
      execFileSync('find', ['.dvc/cache/runs', '-type', 'f'], { cwd: rig.root, encoding: 'utf8' }),
    ).toMatch(/^\.dvc\/cache\/runs\/(..)\/\1[0-9a-f]{62}\/[0-9a-f]{64}\n$/);
    expect(ctx.events.map(({ kind }) => kind)).toEqual([
      'stage-started',
      'stage-command',
      'lock-written',
      'stage-finished',
    ]);
  });

  test('runs its lines in separate shells, in its folder, until one fails', async () => {
    await using rig = Rig.create();
    rig.write('sub/x', '');
    const one = stage('s', { wdir: 'sub', cmd: 'cd /\npwd\n\nfalse\necho never' });
    const { run, ctx } = await runOne(rig, one);
    expect(printed(ctx.events)).toEqual([rig.path('sub')]);
    const commands = ctx.events.flatMap((event) => (event.kind === 'stage-command' ? [event.command] : []));
    expect(commands).toEqual(['cd /', 'pwd', '', 'false']);
    expect(messages(run)).toEqual(['failed to run: false, exited with 1']);
  });

  test('sees where it belongs', async () => {
    await using rig = Rig.create();
    const { ctx } = await runOne(rig, stage('s', { cmd: 'echo $DVC_ROOT $DVC_STAGE' }));
    expect(printed(ctx.events)).toEqual([`${rig.root} s`]);
  });

  test('finds its old outs removed, and those that persist writable and not linked to the cache', async () => {
    await using rig = Rig.create();
    const cmd = 'ls; cat log; echo more >> log; mkdir folder; touch folder/x out';
    const outs = [out('out'), out('folder'), out('log', { persist: true })];
    const one = stage('s', { cmd, outs, alwaysChanged: true });
    rig.write('object', 'old\n', 0o444);
    linkSync(rig.path('object'), rig.path('log'));
    rig.write('out', 'old');
    rig.write('folder/sub/file', 'old');
    chmodSync(rig.path('folder/sub'), 0o555);
    const { run, ctx } = await runOne(rig, one);
    expect(outcomes(run)).toEqual({ s: 'ran' });
    expect(printed(ctx.events)).toEqual(['log', 'object', 'old']);
    expect([rig.read('object'), rig.read('log')]).toEqual(['old\n', 'old\nmore\n']);
  });

  test('removes an out that is a link, not what it leads to', async () => {
    await using rig = Rig.create();
    rig.write('elsewhere/file', 'precious');
    rig.write('in', '');
    symlinkSync('elsewhere', rig.path('model'));
    const { run } = await runOne(rig, train);
    expect(outcomes(run)).toEqual({ train: 'ran' });
    expect([rig.read('elsewhere/file'), lstatSync(rig.path('model')).isFile()]).toEqual(['precious', true]);
  });

  test('that changes its own dep is recorded with it as it is afterwards, and told so', async () => {
    await using rig = Rig.create();
    rig.write('in', 'before');
    const { run, ctx } = await runOne(rig, { ...train, cmd: 'echo after > in; cp in model' });
    expect(run.stages[0]?.entry?.deps[0]).toMatchObject({ oid: md5Bytes(Buffer.from('after\n'), 'md5') });
    expect(notes(ctx)).toEqual([expect.stringContaining("'train' changed its own dependency 'in'")]);
  });

  test('is told what it wrote that nothing declares, unless Git tracks or ignores it', async () => {
    await using rig = Rig.create();
    rig.write('tracked', 'old');
    rig.write('.gitignore', 'ignored\nlogs/\n');
    rig.commit('base');
    rig.write('old', 'not of this run');
    utimesSync(rig.path('old'), 1, 1);
    const writes = ['tracked', 'ignored', 'stray', 'models/vocab', 'tmp/deep/x', 'logs/x', '__pycache__/x'];
    const cmd = `mkdir -p models tmp/deep logs __pycache__; ${writes.map((path) => `echo x > ${path}`).join('; ')}; cp in models/m`;
    rig.write('in', 'data');
    utimesSync(rig.path('in'), 1, 1);
    const { ctx, run } = await runOne(rig, stage('s', { cmd, deps: [dep('in')], outs: [out('models/m')] }));
    expect(outcomes(run)).toEqual({ s: 'ran' });
    expect(notes(ctx)).toEqual([
      "'stray', 'tmp/' and 'models/vocab' appeared while 's' ran, and nothing declares them: list them under the stage's outs, or in .gitignore",
    ]);
  });

  test('that misspells its out fails, and hears what it wrote instead', async () => {
    await using rig = Rig.create();
    const { ctx, run } = await runOne(rig, stage('s', { cmd: 'echo x > modle', outs: [out('model')] }));
    expect(messages(run)).toEqual(["output 'model' does not exist"]);
    expect(notes(ctx)).toEqual([
      "'modle' appeared while 's' ran, and nothing declares it: list it under the stage's outs, or in .gitignore",
    ]);
  });

  test('says when an out is empty', async () => {
    await using rig = Rig.create();
    const { ctx } = await runOne(rig, stage('s', { cmd: 'touch a; mkdir b', outs: [out('a'), out('b')] }));
    expect(notes(ctx)).toEqual(["'a' is empty.", "'b' is empty."]);
  });

  test('records the x bit of a file, and leaves only its owner the x bit', async () => {
    await using rig = Rig.create();
    rig.write('in', '');
    const { run } = await runOne(rig, { ...train, cmd: 'echo "#!" > model; chmod 755 model' });
    expect(run.stages[0]?.entry?.outs[0]).toMatchObject({ isexec: true });
    expect(statSync(rig.path('model')).mode & 0o100).toBe(0o100);
  });

  test('keeps legacy hashes of what did not change, and upgrades the rest, one by one', async () => {
    await using rig = Rig.create();
    rig.write('same', 'a\r\nb\r\n');
    rig.write('changed', 'new\r\n');
    const legacy = (path: string, content: string) => {
      return { path, oid: md5Bytes(Buffer.from(content), 'md5-dos2unix'), hashName: 'md5-dos2unix' as const };
    };
    const one: Stage = stage('s', {
      cmd: 'cp same out',
      deps: [dep('same'), dep('changed')],
      outs: [out('out')],
      lock: {
        cmd: 'old',
        deps: [legacy('same', 'a\r\nb\r\n'), legacy('changed', 'old\r\n')],
        params: new Map(),
        outs: [legacy('out', 'a\r\nb\r\n')],
      },
    });
    const { run } = await runOne(rig, one);
    const { deps, outs } = run.stages[0]?.entry ?? { deps: [], outs: [] };
    expect([...deps, ...outs].map(({ path, hashName }) => [path, hashName])).toEqual([
      ['same', 'md5-dos2unix'],
      ['changed', 'md5'],
      ['out', 'md5-dos2unix'],
    ]);
    expect(rig.read('.dvc/cache/dd/8c6a395b5dd36c56d23275028f526c')).toBe('a\r\nb\r\n');
  });

  test('with noCommit is locked, and nothing goes to the cache', async () => {
    await using rig = Rig.create();
    rig.write('in', 'x');
    await runOne(rig, train, { noCommit: true });
    expect([rig.exists('dvc.lock'), rig.exists('.dvc/cache'), rig.exists('.gitignore')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('links its outs as the configuration says', async () => {
    await using rig = Rig.create();
    rig.write('in', 'linked');
    await runOne(rig, train, { linkTypes: ['symlink'] });
    expect(lstatSync(rig.path('model')).isSymbolicLink()).toBe(true);
    expect(rig.read('model')).toBe('linked');
  });

  test('is ended when it takes longer than its limit', async () => {
    await using rig = Rig.create();
    const slow = await rig.command();
    const { run } = await runOne(rig, stage('s', { cmd: slow.text }), {
      policy: () => ({ timeoutSeconds: 0.05 }),
    });
    expect(outcomes(run)).toEqual({ s: 'failed' });
    expect(messages(run)).toEqual(["'s' ran longer than its limit of 0.05 s and was ended"]);
  });
});

describe('a stage that cannot succeed', () => {
  const failing: readonly (readonly [string, Partial<Stage>, readonly string[]])[] = [
    [
      'a missing dep',
      { deps: [dep('no'), dep('in'), dep('neither')] },
      ["dependency 'no' does not exist", "dependency 'neither' does not exist"],
    ],
    [
      'missing params',
      { deps: [params('params.yaml', ['lr', 'no', 'x.y'])] },
      ["Parameters 'no, x.y' are missing from 'params.yaml'."],
    ],
    [
      'a missing params file',
      { deps: [params('none.yaml', ['a'])] },
      ["Parameters 'a' are missing from 'none.yaml'."],
    ],
    [
      'a missing whole params file',
      { deps: [params('none.yaml')] },
      ["dependency 'none.yaml' does not exist"],
    ],
    [
      'a missing out',
      { outs: [out('model'), out('no'), out('none')] },
      ["output 'no' does not exist", "output 'none' does not exist"],
    ],
    ['a missing working folder', { wdir: 'nowhere' }, ["stage working dir 'nowhere' does not exist"]],
    ['an out in .git', { outs: [out('.git/hooks/pre-commit')] }, [expect.stringContaining('.git')]],
    [
      'a cached out outside',
      { outs: [out('/tmp/x', { place: { kind: 'outside', path: '/tmp/x' } })] },
      ['Saving cached external output /tmp/x is not supported since DVC 3.0.'],
    ],
    [
      'an uncached out outside',
      { outs: [out('/tmp/x', { cache: false, place: { kind: 'outside', path: '/tmp/x' } })] },
      ["output '/tmp/x' lies outside the project"],
    ],
    [
      'a dep on a server',
      { deps: [{ ...dep('s3://b/k'), place: { kind: 'url', url: 's3://b/k' } }] },
      ["dependency 's3://b/k' lies on a server and cannot be read from here"],
    ],
  ];
  test.each(failing)('says what is wrong: %s', async (_, fields, expected) => {
    await using rig = Rig.create();
    rig.write('in', 'x');
    rig.write('params.yaml', 'lr: 0.1\nx: 1\n');
    const { run } = await runOne(rig, { ...train, ...fields });
    expect(outcomes(run)).toEqual({ train: 'failed' });
    expect(messages(run)).toEqual(expected);
    expect(rig.exists('dvc.lock')).toBe(false);
  });

  test('names a metric that is no text by its whole path, and takes text of any language', async () => {
    await using rig = Rig.create();
    const metric = (path: string) => out(path, { role: 'metric' });
    const one = stage('s', {
      cmd: "printf '\\0\\1' > a; printf 'the size, in German größe: 1\\n' > b; mkdir c; touch c/x d",
      outs: [metric('a'), metric('b'), metric('c'), metric('d')],
    });
    const { run } = await runOne(rig, one);
    expect(messages(run)).toEqual([`binary file '${rig.path('a')}' cannot be used as metrics.`]);
  });

  test('is refused before anything is deleted if Git tracks its cached out', async () => {
    await using rig = Rig.create();
    rig.write('in', 'x');
    rig.write('model', 'in git');
    rig.commit();
    const { run } = await runOne(rig, train);
    expect(messages(run)).toEqual([
      expect.stringContaining("output 'model' is already tracked by SCM (e.g. Git)."),
    ]);
    expect(rig.read('model')).toBe('in git');
    const uncached = await runOne(rig, { ...train, outs: [out('model', { cache: false })] });
    expect(outcomes(uncached.run)).toEqual({ train: 'ran' });
  });

  test('is refused if a link takes its out out of the repository, before and after it ran', async () => {
    await using rig = Rig.create();
    await using elsewhere = Rig.create({ git: false, dvc: false });
    elsewhere.write('model', 'precious');
    symlinkSync(elsewhere.root, rig.path('folder'));
    const one = stage('s', { cmd: 'echo bad > folder/model', outs: [out('folder/model')] });
    const before = await runOne(rig, one);
    expect(before.run.failures[0]?.reason).toBe('refused');
    expect(elsewhere.read('model')).toBe('precious');
    rig.remove('folder');
    mkdirSync(rig.path('folder'));
    const cmd = `rm -r folder; ln -s ${elsewhere.root} folder`;
    const after = await runOne(rig, { ...one, cmd });
    expect(after.run.failures[0]?.reason).toBe('refused');
    expect(rig.exists('.gitignore')).toBe(false);
  });

  test.each([
    ['to a file of the repository', 'ln -s ../code.py o/a', 'ran'],
    ['into the cache', 'ln -s ../.dvc/cache/files/md5/00/11 o/a', 'ran'],
    ['to nothing', 'echo b > o/b && ln -s nowhere o/a', 'failed'],
    ['to a folder outside', 'ln -s /etc o/a', 'failed'],
    ['to the keys of Git', 'ln -s ../.git/config o/a', 'failed'],
    ['to the local configuration', 'ln -s ../.dvc/config.local o/a', 'failed'],
  ] as const)('where only own links count, an out with a link %s: %s, %s', async (_, command, expected) => {
    await using rig = Rig.create();
    for (const path of ['code.py', '.dvc/config.local', '.dvc/cache/files/md5/00/11']) rig.write(path, 'x');
    const one = stage('make', { cmd: `mkdir o && ${command}`, outs: [out('o')] });
    const run = await runStages([one], testContext(rig, [one], { ownLinksOnly: true }));
    expect(outcomes(run)).toEqual({ make: expected });
  });

  test.skipIf(process.platform !== 'linux')(
    'may leave a server running for its later commands, and it is gone when the stage is over',
    async () => {
      await using rig = Rig.create();
      const cmd = ['setsid sleep 1000 & echo $! > pid', 'kill -0 $(cat pid) && echo served > o'];
      const one = stage('make', { cmd, outs: [out('o')] });
      const run = await runStages([one], testContext(rig, [one], { endLeftovers: true }));
      expect(outcomes(run)).toEqual({ make: 'ran' });
      const status = `/proc/${rig.read('pid').trim()}/status`;
      expect(existsSync(status) ? readFileSync(status, 'utf8') : 'gone').toMatch(/^gone$|^State:\tZ/m);
    },
  );

  test('is named, with its place, when the cache takes nothing more', async () => {
    await using rig = Rig.create();
    rig.write('in', 'x');
    rig.write('.dvc/cache', 'a file where the folder should be');
    const one = stage('s', { cmd: 'cp in out', deps: [dep('in')], outs: [out('out')] });
    const run = await runStages([one], testContext(rig, [one]));
    expect(run.failures).toMatchObject([
      {
        reason: 'storage',
        message: expect.stringMatching(/^'s': .*cache/),
        location: { file: 'dvc.yaml', line: 1 },
      },
    ]);
    expect([rig.exists('dvc.lock'), rig.read('out')]).toEqual([false, 'x']);
  });

  test('fails when its out is a FIFO, and does not hang', async () => {
    await using rig = Rig.create();
    const { run } = await runOne(rig, stage('s', { cmd: 'mkfifo pipe', outs: [out('pipe')] }));
    expect(outcomes(run)).toEqual({ s: 'failed' });
  });

  test('cannot be started with a bad environment', async () => {
    await using rig = Rig.create();
    const { run } = await runOne(rig, stage('s'), { env: async () => ok({ SHELL: '/no/such/shell' }) });
    expect(messages(run)).toEqual([expect.stringContaining('/no/such/shell could not be started')]);
  });
});

describe('what is frozen or only tracked', () => {
  const frozen: Stage = { ...train, frozen: true };

  test('a frozen stage runs nothing; changed outs are recorded again', async () => {
    await using rig = Rig.create();
    rig.write('in', 'x');
    await runOne(rig, train);
    rig.write('model', 'by hand');
    const [locked] = relocked(rig, [frozen]) as [Stage];
    const { run, ctx } = await runOne(rig, locked);
    expect(outcomes(run)).toEqual({ train: 'ran' });
    expect(ctx.events.some(({ kind }) => kind === 'stage-command')).toBe(false);
    expect(rig.read('dvc.lock')).toContain(md5Bytes(Buffer.from('by hand'), 'md5'));
    const [again] = relocked(rig, [frozen]) as [Stage];
    rig.write('in', 'changed');
    expect(outcomes((await runOne(rig, again)).run)).toEqual({ train: 'skipped' });
  });

  test('a frozen stage whose outs are gone fails with their names', async () => {
    await using rig = Rig.create();
    rig.write('in', 'x');
    const { run } = await runOne(rig, { ...frozen, outs: [out('model'), out('more')] });
    expect(messages(run)).toEqual(["missing data 'sources': model, more"]);
  });

  test('a changed data source is committed and its file is given what to record', async () => {
    await using rig = Rig.create();
    rig.write('data/raw', 'new');
    const source: Stage = {
      ...stage('data/raw.dvc'),
      name: undefined,
      file: 'data/raw.dvc',
      cmd: undefined,
      wdir: 'data',
      outs: [{ ...out('raw'), place: { kind: 'inside', path: 'data/raw' } }],
    };
    const written: unknown[] = [];
    const { run } = await runOne(rig, source, {
      writeSource: async (of, entry) => {
        written.push([of.address, entry.outs]);
        return ok(undefined);
      },
    });
    expect(outcomes(run)).toEqual({ 'data/raw.dvc': 'ran' });
    expect(written).toEqual([
      ['data/raw.dvc', [{ path: 'raw', oid: md5Bytes(Buffer.from('new'), 'md5'), hashName: 'md5', size: 3 }]],
    ]);
    expect([rig.read(objectPath('new')), rig.exists('dvc.lock')]).toEqual(['new', false]);
    expect(rig.read('data/.gitignore')).toBe('/raw\n');
  });
});
