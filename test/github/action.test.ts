import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FakeGitHub } from '../fakes/github.ts';
import { FakeResultsService } from '../fakes/results-service.ts';
import { Rig } from '../rig.ts';
import { pullRequestPayload, pushPayload, withValue } from './payloads.ts';
import { obeyed } from './runner-parser.ts';

const entry = fileURLToPath(new URL('../../src/action.ts', import.meta.url));
let rig: Rig;
let github: FakeGitHub;
let folder: string;

beforeEach(async () => {
  rig = Rig.create();
  github = await FakeGitHub.start();
  folder = mkdtempSync(join(tmpdir(), 'action-'));
  mkdirSync(join(folder, 'temp'));
});
afterEach(async () => {
  await github.close();
  await rig[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

interface Job {
  readonly event: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the action as a runner would: inputs, files and events in its environment, and nothing else. */
function start({ event, payload, inputs = {}, env = {} }: Job): {
  child: ChildProcess;
  ended: Promise<{ code: number | null; output: string }>;
} {
  for (const name of ['summary', 'outputs', 'GITHUB_ENV']) writeFileSync(join(folder, name), '');
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload) ?? '');
  const given = Object.entries({ token: 'write', artifact: 'never', ...inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const variables = {
    ...github.env(),
    PATH: process.env.PATH,
    HOME: folder,
    RUNNER_TEMP: join(folder, 'temp'),
    GITHUB_WORKSPACE: rig.root,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_OUTPUT: join(folder, 'outputs'),
    GITHUB_ENV: join(folder, 'GITHUB_ENV'),
    GITHUB_ACTOR: 'alice',
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_NUMBER: '12',
    ...Object.fromEntries(given),
    ...env,
  };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', entry], {
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return { child, ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, output }))) };
}

const run = (job: Job) => start(job).ended;
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const output = (name: string) =>
  new RegExp(`^${name}<<(\\w+)\\n([\\s\\S]*?)\\n\\1$`, 'm').exec(read('outputs'))?.[2];
const said = (text: string, level: string) =>
  obeyed(text).flatMap(({ name, data }) => (name === level ? [data] : []));

/** A pipeline of one stage, committed, and the pull request that proposes it. */
function propose(stages: string): unknown {
  rig.write('dvc.yaml', `stages:\n${stages}`);
  const sha = rig.commit();
  github.pulls.set(7, { number: 7, headSha: sha, baseSha: sha, state: 'open', locked: false });
  return proposed(sha);
}

function proposed(sha: string): unknown {
  const payload = withValue(pullRequestPayload(), ['pull_request', 'head', 'sha'], sha);
  return withValue(payload, ['pull_request', 'base', 'sha'], sha);
}

describe('what cannot be attempted', () => {
  test('ends with 2, every reason and the outcome', async () => {
    const { code, output: text } = await run({
      event: 'push',
      payload: pushPayload(),
      inputs: { jobs: 'x', push: 'y' },
    });
    expect(code).toBe(2);
    expect(said(text, 'error')).toHaveLength(2);
    expect([output('outcome'), output('conclusion')]).toEqual(['refused', 'failure']);
  });

  test('includes a folder that is no project', async () => {
    const { code, output: text } = await run({
      event: 'push',
      payload: pushPayload(),
      inputs: { 'working-directory': 'nowhere' },
    });
    expect([code, said(text, 'error').length]).toEqual([2, 1]);
  });

  test('includes a project that does not parse, which the comment says', async () => {
    const payload = propose('  train: {cmd: [}\n');
    const { code, output: text } = await run({ event: 'pull_request', payload });
    expect(code).toBe(2);
    expect(obeyed(text).find(({ name }) => name === 'error')?.properties.file).toBe('dvc.yaml');
    expect(github.comments).toHaveLength(1);
    expect(output('conclusion')).toBe('failure');
  });

  test.each(['', '{"truncated', 'null', '[]'])(
    'includes a pull request whose payload is %j',
    async (text) => {
      const job = start({ event: 'pull_request', payload: undefined });
      writeFileSync(join(folder, 'event.json'), text);
      const { code } = await job.ended;
      expect([code, output('outcome')]).toEqual([2, 'refused']);
    },
  );
});

test('an event that says nothing about a pipeline ends well', async () => {
  const { code, output: text } = await run({ event: 'watch', payload: {} });
  expect([code, text]).toEqual([0, "nothing to do: the event 'watch' says nothing about a pipeline\n"]);
  expect(github.calls).toEqual([]);
});

test('a stage has neither the token nor the runner’s files, and what it prints of secrets is told nowhere', async () => {
  const script =
    "console.log('key', process.env.MY_API_KEY, process.env.MADE_TOKEN); console.log('has', Object.keys(process.env).join(' ')); process.exit(1)";
  rig.write('train.mjs', script);
  const payload = propose('  train:\n    cmd: node train.mjs\n    deps: [train.mjs]\n    outs: [model]\n');
  const env = {
    MY_API_KEY: 'key-0123456789',
    OTHER_SECRET: 'other-0123456789',
    AWS_SECRET_ACCESS_KEY: 'aws-0123456789',
  };
  const { code, output: text } = await run({
    event: 'pull_request',
    payload,
    inputs: { env: 'MY_API_KEY', setup: 'export MADE_TOKEN=made-0123456789' },
    env,
  });
  expect(code).toBe(1);
  const names = /^has (.*)$/m.exec(text)?.[1]?.split(' ') ?? [];
  expect(names).toEqual(expect.arrayContaining(['MY_API_KEY', 'MADE_TOKEN', 'PATH', 'DVC_STAGE']));
  expect(
    names.filter((name) =>
      /^(INPUT_|ACTIONS_|AWS_|OTHER_|GITHUB_(TOKEN|ENV|OUTPUT|STEP_SUMMARY|EVENT_PATH)|RUNNER_TEMP)/.test(
        name,
      ),
    ),
  ).toEqual([]);
  const told = [
    github.comments[0]?.body ?? '',
    read('summary'),
    ...['plan', 'report', 'html'].map((name) => readFileSync(output(name) ?? '', 'utf8')),
  ];
  expect(told[0]).toContain('key ‹redacted› ‹redacted›');
  for (const secret of ['key-0123456789', 'made-0123456789'])
    for (const each of told) expect(each.includes(secret)).toBe(false);
  expect(said(text, 'add-mask')).toEqual(['made-0123456789']);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s stops the stage, says so in the comment and ends with %d', async (signal, expected) => {
  const command = await rig.command();
  rig.write('.gitignore', '.rig-*\n');
  const payload = propose(`  train:\n    cmd: ${JSON.stringify(command.text)}\n    outs: [model]\n`);
  const { child, ended } = start({ event: 'pull_request', payload });
  const call = await command.next();
  child.kill(signal);
  await call.gone;
  const { code } = await ended;
  expect(code).toBe(expected);
  expect(output('conclusion')).toBe('cancelled');
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toContain('cancelled');
});

test('an artifact service that is down costs a warning, and not the job', async () => {
  const results = await FakeResultsService.start();
  results.mood = 'unavailable';
  const { code, output: text } = await run({
    event: 'push',
    payload: pushPayload(),
    inputs: { artifact: 'auto', command: 'plan' },
    env: results.env(),
  });
  expect(code).toBe(0);
  expect(said(text, 'warning')).toEqual([
    expect.stringContaining('the GitHub Actions cache is not used: it answered 503'),
    expect.stringContaining('the artifact lockstep-default was not uploaded'),
  ]);
  await results.close();
});

test('a GitHub that hides everything costs a warning, and not the job', async () => {
  const payload = propose('  train: {cmd: "true", deps: [.dvcignore]}\n');
  github.hook = ({ path }) =>
    path.includes('/issues/') || path.includes('/pulls/')
      ? { status: 404, body: { message: 'Not Found' } }
      : undefined;
  const { code, output: text } = await run({ event: 'pull_request', payload, inputs: { command: 'plan' } });
  expect(code).toBe(0);
  expect(said(text, 'warning')).toHaveLength(1);
  expect(read('summary')).toContain('lockstep:1');
});

test('credentials that the checkout left are named', async () => {
  const payload = propose('  train: {cmd: "true", deps: [.dvcignore]}\n');
  rig.git('config', '--local', 'http.https://github.com/.extraheader', 'AUTHORIZATION: basic abc');
  const { output: text } = await run({ event: 'pull_request', payload, inputs: { command: 'plan' } });
  expect(said(text, 'notice')).toEqual(
    expect.arrayContaining([expect.stringContaining('persist-credentials: false')]),
  );
});

test('two projects have one comment, and each its own lock', async () => {
  propose('  train:\n    cmd: echo a > model\n    outs: [model]\n');
  rig.write('sub/.dvc/config', '');
  rig.write('sub/dvc.yaml', 'stages:\n  train:\n    cmd: echo b > model\n    outs: [model]\n');
  const sha = rig.commit();
  github.pulls.set(7, { number: 7, headSha: sha, baseSha: sha, state: 'open', locked: false });
  const { code } = await run({
    event: 'pull_request',
    payload: proposed(sha),
    inputs: { 'working-directory': '.\nsub' },
  });
  expect(code).toBe(0);
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toContain('## `sub`');
  expect(JSON.parse(output('stages') ?? '')).toEqual(['train', 'sub/dvc.yaml:train']);
  expect([rig.exists('dvc.lock'), rig.exists('sub/dvc.lock')]).toEqual([true, true]);
});

test.each([
  ['stale', 1],
  ['failed', 0],
  ['never', 0],
])('fail-on: %s makes a plan with something stale end with %d', async (failOn, expected) => {
  const payload = propose('  train: {cmd: "true", deps: [.dvcignore]}\n');
  const { code } = await run({
    event: 'pull_request',
    payload,
    inputs: { command: 'plan', 'fail-on': failOn },
  });
  expect([code, output('outcome')]).toEqual([expected, 'planned']);
});
