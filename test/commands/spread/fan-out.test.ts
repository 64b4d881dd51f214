import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Rig } from '../../rig.ts';
import { runOurs } from '../../run-verb.ts';

const checkout = fileURLToPath(new URL('../../..', import.meta.url));
const cli = `${checkout}src/cli.ts`;

/** A fork, a foreach and a join: three waves. Commands leave a trace, so that nothing can run twice unseen. */
const dvcYaml = `stages:
  last:
    cmd: cat part/a part/b part/c > all && echo '{"n":3}' > m.json
    deps: [part/a, part/b, part/c]
    outs: [all]
    metrics: [m.json: {cache: false}]
  work:
    foreach: {a: 1, b: 2, c: 3}
    do:
      cmd: echo \${key} >> $TRACE; mkdir -p part; cat base/x > part/\${key}; echo "\${item}  \${lr}" >> part/\${key}
      deps: [base]
      params: [lr]
      outs:
      - part/\${key}
  first:
    cmd: mkdir base; cp in base/x
    deps: [in]
    outs: [base]
`;

function repository(): Rig {
  const rig = Rig.create();
  rig.write('dvc.yaml', dvcYaml);
  rig.write('params.yaml', 'lr: 1.0\n');
  rig.write('in', 'x\n');
  rig.write('.dvc/config', `[core]\n    remote = r\n['remote "r"']\n    url = ${rig.root}-remote\n`);
  rig.commit('base');
  return rig;
}

function clone(rig: Rig, suffix: string): Rig {
  execFileSync('git', ['clone', '--quiet', rig.root, `${rig.root}${suffix}`]);
  return Rig.at(`${rig.root}${suffix}`);
}

const made = (rig: Rig) =>
  ['dvc.lock', '.gitignore', 'part/.gitignore', 'm.json'].map((path) =>
    rig.exists(path) ? rig.read(path) : path,
  );

describe('a run over several machines', () => {
  const env = (rig: Rig) => ({
    PATH: process.env.PATH,
    HOME: rig.root,
    TRACE: `${rig.root}-trace`,
    LOCKSTEP: `${process.execPath} ${cli}`,
    DVC_GLOBAL_CONFIG_DIR: '/nowhere',
    DVC_SYSTEM_CONFIG_DIR: '/nowhere',
  });
  const spread = (rig: Rig, more: Readonly<Record<string, string>> = {}) =>
    spawnSync(process.execPath, [`${checkout}examples/fan-out/local.mjs`], {
      cwd: rig.root,
      env: { ...env(rig), ...more },
      encoding: 'utf8',
    });

  test('loses with a job only its own stages, and leaves the lock of one machine when all are done', async () => {
    await using rig = repository();
    const breaks = `cmd: test \${key} != b || test ! -e $BREAK || exit 9; echo`;
    rig.write('dvc.yaml', dvcYaml.replace('cmd: echo', breaks));
    rig.commit('b can break');
    await using one = clone(rig, '-one');
    await using remote = Rig.at(`${rig.root}-remote`);
    await using trace = Rig.at(`${rig.root}-trace`);
    const lost = spread(rig, { BREAK: rig.path('in') });
    expect(lost.status).toBe(1);
    expect(lost.stderr).toMatch(/job 2-2 \(work@b\) ended with 1; the others go on/);
    expect(lost.stderr).toMatch(/'last' cannot run: nothing up to date is recorded for 'work@b'/);
    const names = [...rig.read('dvc.lock').matchAll(/^ {2}(\S+):$/gm)].map(([, name]) => name);
    expect(names.sort()).toEqual(['first', 'work@a', 'work@c']);
    rig.commit('what was made');
    const rest = spread(rig, { BREAK: '/nowhere' });
    expect(rest.status, rest.stderr).toBe(0);
    expect(readFileSync(trace.root, 'utf8').split('\n').sort().join('')).toBe('abc');

    const quiet = { env: { ...env(rig), TRACE: '/dev/null', BREAK: '/nowhere' }, emit: () => undefined };
    const broken = { ...quiet, env: { ...quiet.env, BREAK: one.path('in') } };
    expect((await runOurs(one.root, ['repro', '-j', '1', '-k', '--no-run-cache'], broken)).code).toBe(255);
    expect((await runOurs(one.root, ['repro', '-j', '1', '--no-run-cache'], quiet)).code).toBe(0);
    expect(rig.read('dvc.lock')).toBe(one.read('dvc.lock'));
    expect(readdirSync(remote.root)).toContain('files');
    const after = JSON.parse((await runOurs(rig.root, ['repro', '--json'], quiet)).out);
    expect(after.stages.map(({ outcome }: { outcome: string }) => outcome)).not.toContain('ran');
  }, 180_000);
});

test('fragments give the lock and the ignore files of one machine, in whatever order they come', async () => {
  await using rig = repository();
  await using serial = clone(rig, '-serial');
  await using merged = clone(rig, '-merged');
  const env = { PATH: process.env.PATH, HOME: rig.root, TRACE: '/dev/null' };
  expect((await runOurs(serial.root, ['repro', '-j', '1'], { env })).code).toBe(0);
  const jobs = [['first'], ['work@c', 'work@a'], ['work@b'], ['last']];
  for (const [i, stages] of jobs.entries()) {
    const file = merged.path('fragments', 'in', `${9 - i}.json`);
    merged.write(`fragments/in/${9 - i}.json`, '');
    expect((await runOurs(rig.root, ['repro', '--fragment', file, ...stages], { env })).code).toBe(0);
  }
  expect((await runOurs(merged.root, ['merge-fragments', 'fragments'], { env })).code).toBe(0);
  expect(made(merged)).toEqual(made(serial));
  expect(made(serial)[0]).toMatch(/^schema/);
  expect((await runOurs(merged.root, ['merge-fragments', 'fragments/in/9.json'], { env })).code).toBe(0);
  expect(made(merged)).toEqual(made(serial));
});

describe('what does not fit together', () => {
  test('is not merged: another commit, a forged entry, no fragment at all', async () => {
    await using rig = repository();
    await using trace = Rig.at(`${rig.root}-trace`);
    const words = ['repro', '--fragment', 'f.json', 'first'];
    const ran = await runOurs(rig.root, words, { env: { ...process.env, TRACE: trace.root } });
    expect(ran.code, ran.err).toBe(0);
    const text = rig.read('f.json');
    rig.remove('dvc.lock');
    const attempt = async (changed: string) => {
      rig.write('g.json', changed);
      const told = await runOurs(rig.root, ['merge-fragments', 'g.json']);
      expect([told.code, rig.exists('dvc.lock')]).toEqual([1, false]);
      return told.err;
    };
    expect(await attempt(text.replace('mkdir base', 'rm -rf base'))).toContain('its command is another one');
    expect(await attempt(text.replace(/"head": "...../, '"head": "00000'))).toContain(
      'belongs to commit 00000',
    );
    expect(await attempt(text.replace('"first"', '"none"'))).toContain('no such stage');
    expect(await attempt(text.replace(/\b[0-9a-f]{32}\b/, '../../x'))).toContain('is no MD5 hash');
    expect(await attempt('{"schema": "lockstep.fragment/1"}')).toContain('is no fragment');
    expect(await attempt('[]')).toContain('its schema is not');
    expect(await attempt('nonsense')).toContain('it is no JSON');
    rig.write('g.json', text);
    const told = await runOurs(rig.root, ['merge-fragments', 'g.json']);
    expect([told.code, told.out]).toEqual([0, '1 stage recorded\n']);
  });

  test('words that mean nothing together are refused', async () => {
    await using rig = repository();
    for (const words of [
      ['--job', '{}'],
      ['--fragment', 'f'],
      ['--fragment', 'f', '--job', 'x'],
      ['--fragment', 'f', '--job', '{"job": "1", "stages": ["none"]}'],
      ['-j', '0'],
      ['-j', 'many'],
    ])
      expect((await runOurs(rig.root, ['repro', ...words])).code, words.join(' ')).toBe(255);
    expect((await runOurs(rig.root, ['plan', '--matrix', '--waves', '0'])).code).toBe(2);
  });
});

test('plan --matrix prints waves that GitHub takes as they are', async () => {
  await using rig = repository();
  const told = await runOurs(rig.root, ['plan', '--matrix']);
  expect(JSON.parse(told.out)).toEqual({
    schema: 'lockstep.matrix/1',
    waves: [
      { include: [{ job: '1-1', wave: 1, stages: ['first'] }] },
      {
        include: [
          { job: '2-1', wave: 2, stages: ['work@a'] },
          { job: '2-2', wave: 2, stages: ['work@b'] },
          { job: '2-3', wave: 2, stages: ['work@c'] },
        ],
      },
      { include: [{ job: '3-1', wave: 3, stages: ['last'] }] },
    ],
  });
  const two = await runOurs(rig.root, ['plan', '--matrix', '--waves', '2']);
  expect(JSON.parse(two.out).waves[1].include).toMatchObject([
    { stages: ['work@a', 'work@b', 'work@c', 'last'] },
  ]);
});
