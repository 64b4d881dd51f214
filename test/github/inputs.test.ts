import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getInput } from '@actions/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../src/github/inputs.ts';

const action = parse(readFileSync(fileURLToPath(new URL('../../action.yml', import.meta.url)), 'utf8')) as {
  inputs: Record<string, { default?: string }>;
};
const before = { ...process.env };

beforeEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('INPUT_')) delete process.env[name];
});
afterEach(() => {
  process.env = { ...before };
});

/** Sets inputs as the runner does. */
function given(inputs: Record<string, string>): ReturnType<typeof readInputs> {
  for (const [name, value] of Object.entries(inputs))
    process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
  return readInputs(process.env);
}

function messages(inputs: Record<string, string>): string[] {
  const result = given(inputs);
  return result.ok ? [] : result.failures.map(({ message }) => message);
}

const defaults = {
  command: { verb: 'auto', targets: [], force: false, keepGoing: false },
  workingDirectories: ['.'],
  targets: [],
  push: 'auto',
  commit: 'auto',
  comment: 'auto',
  review: 'auto',
  failOn: ['failed', 'gates', 'missing'],
  cache: 'auto',
  env: [],
  config: '.github/lockstep.yml',
  artifact: 'auto',
};

test('nothing given is the same as the defaults of action.yml', () => {
  expect(readInputs(process.env)).toEqual({ ok: true, value: defaults });
  const declared = Object.entries(action.inputs).flatMap(([name, { default: value }]) =>
    value === undefined || name === 'token' ? [] : [[name, String(value)]],
  );
  expect(given(Object.fromEntries(declared))).toEqual({ ok: true, value: defaults });
});

describe('each input', () => {
  test.each<[Record<string, string>, object]>([
    [
      { command: 'repro train -j 4' },
      { command: { verb: 'repro', targets: ['train'], jobs: 4, force: false, keepGoing: false } },
    ],
    [
      { command: 'repro -f -k "my data.dvc" --jobs=2' },
      { command: { verb: 'repro', targets: ['my data.dvc'], jobs: 2, force: true, keepGoing: true } },
    ],
    [
      { command: 'plan -- -odd' },
      { command: { verb: 'plan', targets: ['-odd'], force: false, keepGoing: false } },
    ],
    [{ 'working-directory': ' a \n\n b/* \r\nc' }, { workingDirectories: ['a', 'b/*', 'c'] }],
    [
      { targets: 'train evaluate\n"data/raw set.dvc"' },
      { targets: ['train', 'evaluate', 'data/raw set.dvc'] },
    ],
    [{ setup: 'uv sync\nsource .venv/bin/activate' }, { setup: 'uv sync\nsource .venv/bin/activate' }],
    [{ base: 'origin/main' }, { base: 'origin/main' }],
    [{ jobs: '8' }, { jobs: 8 }],
    [{ remote: 'storage' }, { remote: 'storage' }],
    [{ push: 'never' }, { push: 'never' }],
    [{ commit: 'pull-request' }, { commit: 'pull-request' }],
    [{ 'fail-on': 'stale, failed' }, { failOn: ['failed', 'stale'] }],
    [{ 'fail-on': 'never' }, { failOn: [] }],
    [{ env: 'A_KEY,B_KEY\nC_KEY A_KEY' }, { env: ['A_KEY', 'B_KEY', 'C_KEY'] }],
    [{ name: 'nightly-2.x' }, { name: 'nightly-2.x' }],
    [{ token: 'ghs_x' }, { token: 'ghs_x' }],
  ])('%j', (inputs, expected) => {
    expect(given(inputs)).toEqual({ ok: true, value: { ...defaults, ...expected } });
  });

  test.each<[Record<string, string>, string]>([
    [
      { command: 'deploy' },
      'input \'command\': expected one of auto, plan, repro, verify, report, post, feeds, drill, found "deploy"',
    ],
    [{ command: 'repro -x' }, 'input \'command\': unknown option "-x"'],
    [{ command: 'repro -j many' }, 'input \'command\': -j takes a whole number from 1 up, found "many"'],
    [{ command: 'repro -j' }, 'input \'command\': -j takes a whole number from 1 up, found ""'],
    [{ command: 'repro "train' }, "input 'command': the quote \" is never closed"],
    [{ targets: "a 'b" }, "input 'targets': the quote ' is never closed"],
    [{ jobs: '0' }, 'input \'jobs\': expected auto or a whole number from 1 up, found "0"'],
    [{ push: 'always' }, 'input \'push\': expected one of auto, never, found "always"'],
    [{ commit: 'yes' }, 'input \'commit\': expected one of auto, none, push, pull-request, found "yes"'],
    [{ cache: 'on' }, 'input \'cache\': expected one of auto, read, off, found "on"'],
    [
      { 'fail-on': 'never stale' },
      'input \'fail-on\': expected any of failed, gates, missing, stale, or never alone, found "never"',
    ],
    [
      { name: '--> <b>' },
      'input \'name\': expected a word of at most 64 letters, digits, dots, dashes and underscores, found "--> <b>"',
    ],
    [{ env: 'A=1' }, 'input \'env\': expected names of environment variables, found "A=1"'],
    [
      { env: 'GITHUB_TOKEN' },
      "input 'env': 'GITHUB_TOKEN' belongs to the runner and is never given to a stage",
    ],
    [
      { env: 'ACTIONS_RUNTIME_TOKEN' },
      "input 'env': 'ACTIONS_RUNTIME_TOKEN' belongs to the runner and is never given to a stage",
    ],
    [
      { env: 'input_token' },
      "input 'env': 'input_token' belongs to the runner and is never given to a stage",
    ],
  ])('%j is a failure that says what is expected', (inputs, message) => {
    expect(messages(inputs)).toEqual([message]);
  });

  test('all bad values are told at once, each with a next step', () => {
    const result = given({ push: 'x', cache: 'x', jobs: 'x', env: '1 GITHUB_ENV', command: 'x -y' });
    expect(result.ok ? [] : result.failures).toHaveLength(7);
    expect(result.ok ? [] : result.failures.filter(({ hint }) => hint === undefined)).toEqual([]);
  });

  test('a huge value is not repeated in full', () => {
    expect(messages({ push: 'x'.repeat(1e6) })[0]?.length).toBeLessThan(200);
  });

  test.each(['', ' a b \n', '\u00a0x\u2003', '\ta\r\nb ', '0'])(
    '%j is read as @actions/core reads it',
    (value) => {
      const result = given({ base: value });
      expect(result.ok ? (result.value.base ?? '') : result.failures).toBe(getInput('base'));
    },
  );
});
