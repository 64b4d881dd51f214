import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataMeasured, Programs, Scale } from './data.ts';
import { commitAll, generate } from './generate.ts';
import { type Contender, measure, type Rounds } from './measure.ts';
import { withService } from './servers.ts';

/** Scenario C2: from nothing installed to the plan in a pull request's comment, next to what DVC needs before it can say `status`. */
export async function measureAction(
  scratch: string,
  { dvc }: Programs,
  { action: { stages }, rounds }: Scale,
): Promise<DataMeasured[]> {
  const folder = join(scratch, 'action');
  mkdirSync(folder);
  generate(folder, { stages, params: false });
  appendFileSync(join(folder, 'src', 's0.txt'), 'changed\n');
  const sha = commitAll(folder, 'a source changed');
  const event = join(scratch, 'event.json');
  return withService(['./github-service.ts', sha, event], (told) => {
    const env = runnerEnvironment(scratch, { folder, event, told });
    const all = [actionContender(scratch, { env, rounds }), ...installed(scratch, { dvc, rounds })];
    const title = `the plan of ${stages} stages in a comment, nothing installed before`;
    return [{ title, times: measure(folder, all) }];
  });
}

function runnerEnvironment(
  scratch: string,
  { folder, event, told }: { readonly folder: string; readonly event: string; readonly told: object },
): Record<string, string> {
  return {
    ...told,
    INPUT_COMMAND: 'plan',
    INPUT_CACHE: 'off',
    INPUT_ARTIFACT: 'never',
    CI: 'true',
    RUNNER_TEMP: scratch,
    GITHUB_WORKSPACE: folder,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_OUTPUT: join(scratch, 'outputs'),
    GITHUB_STEP_SUMMARY: join(scratch, 'summary'),
    GITHUB_ACTOR: 'alice',
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_NUMBER: '12',
  };
}

function actionContender(
  scratch: string,
  { env, rounds }: { readonly env: Record<string, string>; readonly rounds: Rounds },
): Contender {
  const [outputs, program] = [
    join(scratch, 'outputs'),
    fileURLToPath(new URL('../dist/action/index.js', import.meta.url)),
  ];
  return {
    name: 'lockstep',
    command: [process.execPath, program],
    rounds,
    env,
    prepare: () => rmSync(outputs, { force: true }),
    check: (stdout) => {
      if (!readFileSync(outputs, 'utf8').includes('comment-url')) throw new Error(`no comment: ${stdout}`);
    },
  };
}

/** An environment with DVC made from a package index; nobody where none can be reached. */
function installed(
  scratch: string,
  { dvc, rounds }: { readonly dvc: string; readonly rounds: Rounds },
): Contender[] {
  const pip = join(dirname(dvc), 'pip');
  if (spawnSync(pip, ['index', 'versions', 'dvc'], { stdio: 'ignore' }).status !== 0) return [];
  const version = execFileSync(dvc, ['--version'], { encoding: 'utf8' }).trim();
  const venv = join(scratch, 'venv');
  const script = `python3 -m venv --clear "$0" && "$0/bin/pip" install --quiet --no-cache-dir "dvc[s3]==${version}" && "$0/bin/dvc" status`;
  return [
    {
      name: "pip install 'dvc[s3]', dvc status",
      command: ['sh', '-c', script, venv],
      rounds: rounds.thorough ? rounds : { most: 1 },
      check: () => undefined,
    },
  ];
}
