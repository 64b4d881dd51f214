import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { JobRequest } from '../../src/commands/context.ts';
import { toMarkdown } from '../../src/report/markdown/markdown.ts';
import { outcomesOf, runJobAt } from '../job.ts';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';

const stages = `stages:
  train: {cmd: cp in model, deps: [in], outs: [model]}
  deploy: {cmd: cp model deployed, deps: [model], outs: [deployed]}
  audit: {cmd: cp deployed audit, deps: [deployed], outs: [audit]}
  other: {cmd: cp in other, deps: [in], outs: [other]}
`;

function project(policy: string, dvcYaml = stages): Rig {
  const rig = Rig.create();
  rig.write('dvc.yaml', dvcYaml);
  rig.write('in', 'x');
  rig.write('.github/lockstep.yml', policy);
  rig.commit('base');
  return rig;
}

const job = (rig: Rig, more: Partial<JobRequest> = {}) => runJobAt(rig.root, { tier: 'T1', ...more });

describe('a stage that is kept to protected branches', () => {
  const policy = 'stages: {deploy: {on: protected}}\n';

  test('never runs in a pull request, nor does what needs it; the plan says after merge', async () => {
    await using rig = project(policy);
    const result = await job(rig);
    expect(outcomesOf(result)).toEqual({ train: 'ran', deploy: 'skipped', audit: 'skipped', other: 'ran' });
    const after = result.plan?.stages
      .filter(({ afterMerge }) => afterMerge)
      .map(({ stage }) => stage.address);
    expect(after).toEqual(['deploy', 'audit']);
    expect(toMarkdown(result.report)).toMatch(/`deploy`.*\| after merge \|/);
    expect(rig.exists('deployed')).toBe(false);
  });

  test('does not even when it is forced or asked for', async () => {
    await using rig = project(policy);
    expect(outcomesOf(await job(rig, { force: true, targets: ['deploy'] }))).toEqual({
      train: 'ran',
      deploy: 'skipped',
    });
    expect(rig.exists('deployed')).toBe(false);
  });

  test('runs on a protected branch', async () => {
    await using rig = project(policy);
    expect(outcomesOf(await job(rig, { tier: 'T2' }))).toMatchObject({ deploy: 'ran', audit: 'ran' });
  });

  test('stays kept when the pull request edits the policy', async () => {
    await using rig = project(policy);
    rig.write('.github/lockstep.yml', '{}\n');
    expect(outcomesOf(await job(rig, { base: 'main' }))).toMatchObject({ deploy: 'skipped' });
  });
});

describe('places outside the project', () => {
  const outside = (path: string) => `stages:\n  s: {cmd: cp ${path} got, deps: [${path}], outs: [got]}\n`;

  test('are not read in the action unless the policy names them', async () => {
    await using rig = project('{}\n', outside('/etc/hostname'));
    const result = await job(rig);
    expect(result.exitCode).toBe(2);
    expect(result.report.failures).toMatchObject([
      {
        reason: 'refused',
        message: "'s' reads '/etc/hostname', which lies outside the project",
        location: { file: 'dvc.yaml', line: 2 },
      },
    ]);
    expect(rig.exists('got')).toBe(false);
  });

  test('are read where it does, and in a terminal', async () => {
    await using named = project('outside: [/etc]\n', outside('/etc/hostname'));
    expect(outcomesOf(await job(named))).toEqual({ s: 'ran' });
    await using free = project('{}\n', outside('/etc/hostname'));
    expect(await runOurs(free.root, ['repro'])).toMatchObject({ code: 0 });
  });
});

describe('an import that is not frozen', () => {
  const dvcFile = (url: string) =>
    `frozen: false\ndeps:\n- path: ${url}\n  checksum: old\nouts:\n- path: got\n  hash: md5\n  md5: ${'a'.repeat(32)}\n`;

  test('asks no address of the machine or its network in the action, unless the policy names it', async () => {
    let asked = 0;
    const server = createServer((_, response) => response.end(`answer ${++asked}`));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/latest/keys`;
    try {
      await using rig = project('{}\n', 'stages: {}\n');
      rig.write('got.dvc', dvcFile(url));
      const refused = await job(rig);
      expect(refused.exitCode).toBe(1);
      expect(refused.run?.stages[0]?.failure).toMatchObject({
        reason: 'refused',
        message: expect.stringContaining('is not a public address'),
      });
      expect([asked, rig.exists('got')]).toEqual([0, false]);
      await using named = project(`outside: ['${url.replace('/latest/keys', '/')}']\n`, 'stages: {}\n');
      named.write('got.dvc', dvcFile(url));
      const allowed = await job(named);
      expect(outcomesOf(allowed), JSON.stringify(allowed.report.failures)).toEqual({ 'got.dvc': 'ran' });
      expect(named.read('got')).toMatch(/^answer/);
    } finally {
      server.close();
    }
  });
});

test('a dep on a server of the machine’s own network is not asked for in a change', async () => {
  let asked = 0;
  const server = createServer((_, response) => response.end(`answer ${++asked}`));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data`;
  const stages = `stages:\n  s: {cmd: echo made > got, deps: ['${url}'], outs: [got]}\n`;
  try {
    await using rig = project('{}\n', stages);
    const refused = await job(rig);
    expect([refused.exitCode, asked, rig.exists('got')]).toEqual([1, 0, false]);
    await using merged = project('{}\n', stages);
    expect(outcomesOf(await job(merged, { tier: 'T2' }))).toEqual({ s: 'ran' });
    expect(asked).toBeGreaterThan(0);
  } finally {
    server.close();
  }
});

test('stages see the variables that the policy names, and no others', async () => {
  await using rig = project(
    'env: [NAMED]\n',
    'stages:\n  s: {cmd: "echo $NAMED $OTHER > got", outs: [got]}\n',
  );
  const env: Record<string, string> = { PATH: process.env.PATH ?? '', NAMED: 'yes', OTHER: 'no' };
  const stageEnv = (names: readonly string[]) =>
    Object.fromEntries(['PATH', ...names].map((name) => [name, env[name]]));
  expect(outcomesOf(await job(rig, { stageEnv }))).toEqual({ s: 'ran' });
  expect(rig.read('got')).toBe('yes\n');
});

test('a policy that cannot be read stops the job before anything runs', async () => {
  await using rig = project('stags: {}\n');
  const result = await job(rig);
  expect([result.exitCode, rig.exists('model')]).toEqual([2, false]);
  expect(result.report.failures).toMatchObject([{ hint: "did you mean 'stages'?", location: { line: 1 } }]);
});

test('in a terminal too, a resource of which there is one keeps stages apart, and a limit ends a stage', async () => {
  await using rig = Rig.create();
  const [a, b] = [await rig.command(), await rig.command()];
  const load = (key: string, { text }: { readonly text: string }) =>
    `  load-${key}: {cmd: "${text}; echo > ${key}", outs: [${key}]}\n`;
  const slow = '  slow: {cmd: sleep 60, outs: [never]}\n';
  rig.write('dvc.yaml', `stages:\n${load('a', a)}${load('b', b)}${slow}`);
  rig.write(
    '.github/lockstep.yml',
    'resources: {db: 1}\nstages: {"load-*": {db: 1}, slow: {timeout: 0.2s}}\n',
  );
  const running = runOurs(rig.root, ['repro', '-j', '3', '-k']);
  const first = await a.next();
  expect(b.started).toBe(0);
  await first.exit();
  await (await b.next()).exit();
  const told = await running;
  expect(told.code).toBe(255);
  expect(told.err).toContain("'slow' ran longer than its limit of 0.2 s and was ended");
  expect([rig.exists('a'), rig.exists('b')]).toEqual([true, true]);
});
