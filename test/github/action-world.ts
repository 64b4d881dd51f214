import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { act } from '../../src/github/act.ts';
import { readTrigger } from '../../src/github/event.ts';
import type { Inputs } from '../../src/github/inputs.ts';
import { Log } from '../../src/github/log.ts';
import { canaryEnvironment, canaryToken, findNoCanary, type Told } from '../canary.ts';
import { FakeGitHub } from '../fakes/github.ts';
import { Rig } from '../rig.ts';
import { makeInputs } from './make-inputs.ts';
import { obeyed } from './runner-parser.ts';

const defaults = makeInputs({
  commit: 'auto',
  review: 'never',
  failOn: ['failed', 'gates', 'missing'],
  cache: 'off',
});

/** What of the action's words, files and requests others see. */
function filesBelow(folder: string): Told[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .map((path): Told => [path, readFileSync(path, 'latin1')]);
}

/** One event for the action, as a runner would hand it over. */
export interface Job {
  readonly event: string;
  readonly payload: unknown;
  readonly inputs?: Partial<Inputs>;
  readonly env?: Readonly<Record<string, string>>;
}

/** How a run of the action ended. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** A repository, GitHub, and a runner that starts the action with inputs, files and events in its environment and nothing else. */
export class ActionWorld implements AsyncDisposable {
  readonly rig: Rig;
  readonly github: FakeGitHub;
  readonly folder: string;
  private readonly secrets = canaryEnvironment();
  private readonly token = canaryToken();

  private constructor(rig: Rig, github: FakeGitHub) {
    this.rig = rig;
    this.github = github;
    this.folder = mkdtempSync(join(tmpdir(), 'action-'));
    mkdirSync(join(this.folder, 'temp'));
    const own = github.tokens.get('write');
    if (own !== undefined) github.tokens.set(this.token, own);
  }

  static async start(): Promise<ActionWorld> {
    return new ActionWorld(Rig.create(), await FakeGitHub.start());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.github.close();
    await this.rig[Symbol.asyncDispose]();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** What a runner puts into the environment for an event. */
  private variables({ event, env = {} }: Job): NodeJS.ProcessEnv {
    for (const name of ['summary', 'outputs']) writeFileSync(join(this.folder, name), '');
    return {
      ...this.secrets,
      ...this.github.env(),
      PATH: process.env.PATH,
      HOME: this.folder,
      RUNNER_TEMP: join(this.folder, 'temp'),
      GITHUB_WORKSPACE: this.rig.root,
      GITHUB_EVENT_NAME: event,
      GITHUB_STEP_SUMMARY: join(this.folder, 'summary'),
      GITHUB_OUTPUT: join(this.folder, 'outputs'),
      GITHUB_ACTOR: 'alice',
      GITHUB_RUN_ID: '77',
      GITHUB_RUN_NUMBER: '12',
      ...env,
    };
  }

  /** Starts a program that is the action, in a process of its own, with the token that may write and no other input. */
  async start(program: string, job: Job): Promise<Ended> {
    const event = join(this.folder, 'event.json');
    writeFileSync(event, JSON.stringify(job.payload));
    const inputs = { INPUT_TOKEN: this.token, INPUT_ARTIFACT: 'never', GITHUB_EVENT_PATH: event };
    const child = spawn(process.execPath, [program], {
      env: { ...this.variables(job), ...inputs, ...job.env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    const code = await new Promise<number>((resolve) => child.on('close', (end) => resolve(end ?? -1)));
    return this.scanned({ code, output });
  }

  /** Runs the action in this process: what `src/action.ts` does with an event. */
  async run(job: Job): Promise<Ended> {
    const { payload, inputs = {} } = job;
    const variables = this.variables(job);
    let output = '';
    const write = (text: string) => {
      output += text;
    };
    const log = new Log({ workspace: this.rig.root, write });
    const code = await act({ ...defaults, token: this.token, ...inputs }, readTrigger(variables, payload), {
      env: variables,
      workspace: this.rig.root,
      cpus: 2,
      log,
      interrupt: new AbortController().signal,
      patience: { writeGap: 0, sleep: async () => undefined },
      forgetCredentials: () => undefined,
    });
    return this.scanned({ code, output });
  }

  /** Fails if a secret of the job is in anything that it left for others: what it said, wrote down and sent. */
  private scanned(ended: Ended): Ended {
    const told: Told[] = [
      ['the log', ended.output],
      ['the summary', this.read('summary')],
      ['the outputs', this.read('outputs')],
      ...filesBelow(join(this.folder, 'temp')),
      ...this.github.calls.map(
        ({ method, path, body }): Told => [`${method} ${path}`, JSON.stringify(body) ?? ''],
      ),
    ];
    findNoCanary(told, [...Object.values(this.secrets), this.token]);
    return ended;
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** One output of the last run. */
  output(name: string): string | undefined {
    return new RegExp(`^${name}<<(\\w+)\\n([\\s\\S]*?)\\n\\1$`, 'm').exec(this.read('outputs'))?.[2];
  }

  /** Messages of one kind that the runner would have obeyed. */
  said({ output }: Ended, level: string): readonly string[] {
    return obeyed(output).flatMap(({ name, data }) => (name === level ? [data] : []));
  }
}
