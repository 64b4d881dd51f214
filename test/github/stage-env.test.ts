import { expect, test } from 'vitest';
import { stageEnvironment } from '../../src/github/stage-env.ts';

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
