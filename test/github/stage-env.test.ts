import { describe, expect, test } from 'vitest';
import { parseEnvNames, stageEnvironment } from '../../src/github/stage-env.ts';

/** What a JavaScript action has around it on a hosted runner, with a canary wherever something must not leave. */
const canary = 'canary-value';
const runner = {
  PATH: '/usr/bin',
  HOME: '/home/runner',
  LANG: 'C.UTF-8',
  LC_ALL: 'C',
  CI: 'true',
  VIRTUAL_ENV: '/venv',
  pythonLocation: '/opt/python',
  GITHUB_SHA: 'abc',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REPOSITORY: 'acme/pipe',
  RUNNER_OS: 'Linux',
  GITHUB_TOKEN: canary,
  GH_TOKEN: canary,
  INPUT_TOKEN: canary,
  INPUT_SETUP: canary,
  ACTIONS_RUNTIME_TOKEN: canary,
  ACTIONS_RESULTS_URL: canary,
  ACTIONS_CACHE_URL: canary,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: canary,
  ACTIONS_ID_TOKEN_REQUEST_URL: canary,
  GITHUB_ENV: canary,
  GITHUB_PATH: canary,
  GITHUB_OUTPUT: canary,
  GITHUB_STATE: canary,
  GITHUB_STEP_SUMMARY: canary,
  GITHUB_ARTIFACTS: canary,
  GITHUB_EVENT_PATH: canary,
  RUNNER_TEMP: canary,
  STATE_x: canary,
  AWS_ACCESS_KEY_ID: canary,
  AWS_SECRET_ACCESS_KEY: canary,
  GOOGLE_APPLICATION_CREDENTIALS: canary,
  AZURE_STORAGE_CONNECTION_STRING: canary,
  WANDB_API_KEY: canary,
  LD_PRELOAD: canary,
  NODE_OPTIONS: canary,
  BASH_ENV: canary,
};

test('stages see exactly the harmless part of a runner', () => {
  const {
    PATH,
    HOME,
    LANG,
    LC_ALL,
    CI,
    VIRTUAL_ENV,
    pythonLocation,
    GITHUB_SHA,
    GITHUB_REF,
    GITHUB_REPOSITORY,
    RUNNER_OS,
  } = runner;
  expect(stageEnvironment(runner, [])).toEqual({
    PATH,
    HOME,
    LANG,
    LC_ALL,
    CI,
    VIRTUAL_ENV,
    pythonLocation,
    GITHUB_SHA,
    GITHUB_REF,
    GITHUB_REPOSITORY,
    RUNNER_OS,
  });
  expect(Object.values(stageEnvironment(runner, []))).not.toContain(canary);
});

test('a name that was asked for is added, if it is there', () => {
  expect(stageEnvironment(runner, ['WANDB_API_KEY', 'ABSENT'])).toMatchObject({ WANDB_API_KEY: canary });
  expect(stageEnvironment(runner, ['ABSENT'])).not.toHaveProperty('ABSENT');
});

test('what belongs to the runner is not given even when it is asked for', () => {
  const own = Object.keys(runner).filter((name) =>
    /^(GITHUB_(TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|ARTIFACTS|EVENT_PATH)|ACTIONS_|INPUT_|STATE_|RUNNER_TEMP)/.test(
      name,
    ),
  );
  expect(own).toHaveLength(17);
  expect(Object.keys(stageEnvironment(runner, own))).toEqual(Object.keys(stageEnvironment(runner, [])));
});

test('names of prototypes are names like any other', () => {
  expect(Object.hasOwn(stageEnvironment({ PATH: '/bin' }, ['__proto__', 'constructor']), 'constructor')).toBe(
    false,
  );
});

test('a variable that is not set is not given, even if it is asked for', () => {
  expect(stageEnvironment({ PATH: '/bin', HOME: undefined, MINE: undefined }, ['MINE'])).toStrictEqual({
    PATH: '/bin',
  });
});

test('locale settings are given, and what only looks like one is not', () => {
  const env = { LC_ALL: 'C', LC_CTYPE: 'C', LC_: 'x', XLC_ALL: 'x', LC_ALL_2: 'x', lc_all: 'x' };
  expect(Object.keys(stageEnvironment(env, []))).toEqual(['LC_ALL', 'LC_CTYPE']);
});

test.each(['github_token', 'Input_Token', 'actions_runtime_token', 'runner_temp', 'RUNNER_TRACKING_ID'])(
  '%s is the runner’s in any case',
  (name) => {
    expect(stageEnvironment({ [name]: canary }, [name])).toEqual({});
    expect(parseEnvNames([name])).toMatchObject({
      ok: false,
      failures: [{ reason: 'refused', message: expect.stringContaining(`'${name}' belongs to the runner`) }],
    });
  },
);

test.each([
  'MY_INPUT_DATA',
  'MY_GITHUB_TOKEN',
  'GITHUB_TOKEN_OF_MINE',
  'MY_RUNNER_TEMP',
  'RUNNER_TEMP_DIR',
  'GITHUB_SHA',
])('%s only looks like a name of the runner’s own, and may be asked for', (name) => {
  expect(parseEnvNames([name])).toEqual({ ok: true, value: [name] });
  expect(stageEnvironment({ [name]: 'mine' }, [name])).toEqual({ [name]: 'mine' });
});

describe('the names of the `env` input', () => {
  test('are taken as they are, each once', () => {
    const names = ['A', '_a1', 'ProgramFiles(x86)', 'WANDB_API_KEY', 'A'];
    expect(parseEnvNames(names)).toEqual({
      ok: true,
      value: ['A', '_a1', 'ProgramFiles(x86)', 'WANDB_API_KEY'],
    });
    expect(parseEnvNames([])).toEqual({ ok: true, value: [] });
  });

  test.each(['', '1A', 'A-B', 'A=1', ' A', '$A', 'A.B'])('%j is none', (name) => {
    expect(parseEnvNames([name])).toMatchObject({
      ok: false,
      failures: [
        {
          reason: 'usage',
          message: `input 'env': expected names of environment variables, found ${JSON.stringify(name)}`,
          hint: expect.stringContaining('write names only'),
        },
      ],
    });
  });

  test('that cannot be are all told, each with a next step, and none at any length', () => {
    const result = parseEnvNames(['A', 'x='.repeat(5_000), 'INPUT_TOKEN', 'B-C']);
    const failures = result.ok ? [] : result.failures;
    expect(failures.map(({ reason }) => reason)).toEqual(['usage', 'refused', 'usage']);
    for (const { message, hint } of failures) {
      expect(message.length).toBeLessThan(200);
      expect(hint).toMatch(/^(write|give) /);
    }
  });
});
