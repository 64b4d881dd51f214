import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canaryEnvironment, canaryToken, findNoCanary, type Told } from '../canary.ts';
import { FakeActionsCache } from '../fakes/actions-cache-service.ts';
import { FakeGitHub } from '../fakes/github.ts';
import { FakeResultsService } from '../fakes/results-service.ts';
import { filesInZip } from './unzip.ts';

const checkout = fileURLToPath(new URL('../..', import.meta.url));
/** All that a job finds on its PATH, next to node. No Python, no DVC. */
const tools = [
  'git',
  'bash',
  'sh',
  'env',
  'cat',
  'cp',
  'ls',
  'mkdir',
  'mktemp',
  'mv',
  'rm',
  'touch',
  'uname',
  'dirname',
  'basename',
  'chmod',
  'ln',
];

/** What a run of a workflow left behind. */
export interface ActRun {
  readonly exitCode: number;
  /** Everything that act printed, one JSON object a line */
  readonly output: string;
  /** Workflow commands of the job, by name: their messages */
  commands(name: string): readonly string[];
  /** The job summary */
  readonly summary: string;
  /** The outputs of the action's step */
  outputs(): Readonly<Record<string, string>>;
  /** What the job printed, if it did not end well: an expectation that shows it */
  failure(): string | undefined;
}

/** A repository on GitHub, a runner for its workflows, and the services around them; all in one temporary folder. */
export class ActWorld {
  readonly github: FakeGitHub;
  readonly results: FakeResultsService;
  readonly folder: string;
  readonly path: string;
  private readonly act: string;
  private readonly secrets = canaryEnvironment();

  private constructor(act: string, github: FakeGitHub, results: FakeResultsService) {
    this.act = act;
    this.github = github;
    this.results = results;
    this.folder = realpathSync(mkdtempSync(join(tmpdir(), 'lockstep-act-')));
    this.path = join(this.folder, 'bin');
  }

  static async start(act: string): Promise<ActWorld> {
    const world = new ActWorld(act, await FakeGitHub.start(), await FakeResultsService.start());
    world.results.cache = await FakeActionsCache.start();
    world.prepareRunner();
    world.git('init', '--quiet', '--initial-branch=main');
    return world;
  }

  async close(): Promise<void> {
    await Promise.all([this.github.close(), this.results.close(), this.results.cache?.close()]);
    rmSync(this.folder, { recursive: true, force: true });
  }

  write(path: string, content: string | Uint8Array): void {
    const target = join(this.folder, 'repository', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }

  /** Puts a reusable workflow into the action's own repository. */
  shipWorkflow(name: string, text: string): void {
    const target = join(this.folder, 'action/.github/workflows', name);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, 'repository', path), 'utf8');
  }

  /** Tracks a file's bytes as `dvc add` does, without keeping them; gives the key of its object. */
  track(path: string, bytes: string): string {
    const md5 = createHash('md5').update(bytes).digest('hex');
    this.write(
      `${path}.dvc`,
      `outs:\n- md5: ${md5}\n  size: ${Buffer.byteLength(bytes)}\n  hash: md5\n  path: ${path.split('/').at(-1)}\n`,
    );
    return `files/md5/${md5.slice(0, 2)}/${md5.slice(2)}`;
  }

  git(...args: string[]): string {
    const env = { PATH: process.env.PATH, HOME: join(this.folder, 'home'), GIT_CONFIG_NOSYSTEM: '1' };
    const fixed = [
      '-c',
      'user.name=alice',
      '-c',
      'user.email=alice@example.com',
      '-c',
      'commit.gpgsign=false',
    ];
    mkdirSync(join(this.folder, 'repository'), { recursive: true });
    return execFileSync('git', [...fixed, ...args], {
      cwd: join(this.folder, 'repository'),
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  }

  commit(message: string): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** Runs the repository's workflow for an event. `token` decides what the job may do (test/fakes/github.ts). */
  async run(
    event: string,
    payload: unknown,
    options: {
      readonly token: string;
      readonly run: number;
      readonly env?: Readonly<Record<string, string>>;
    },
  ): Promise<ActRun> {
    const file = join(this.folder, 'event.json');
    writeFileSync(file, JSON.stringify(payload));
    const token = this.tokenLike(options.token);
    const variables = {
      ...this.secrets,
      ...this.github.env(),
      ...this.results.env(),
      // One token for both services, as the runner has it.
      ACTIONS_RUNTIME_TOKEN: this.results.cache?.env().ACTIONS_RUNTIME_TOKEN ?? '',
      GITHUB_RUN_ID: '77',
      GITHUB_RUN_NUMBER: String(options.run),
      GITHUB_RUN_ATTEMPT: '1',
      ...options.env,
    };
    const args = [
      ...[
        event,
        '--json',
        '-C',
        join(this.folder, 'repository'),
        '-W',
        '.github/workflows/lockstep.yml',
        '-e',
        file,
      ],
      ...[
        '--action-cache-path',
        join(this.folder, 'act'),
        '--local-repository',
        `acme/lockstep@v1=${join(this.folder, 'action')}`,
      ],
      ...[
        '--no-cache-server',
        '-P',
        'ubuntu-latest=-self-hosted',
        '--defaultbranch',
        'main',
        '-a',
        'alice',
        '-s',
        `GITHUB_TOKEN=${token}`,
      ],
      ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ];
    const child = spawn(this.act, args, {
      env: { PATH: this.path, HOME: join(this.folder, 'home') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    const exitCode = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
    const run = readRun(exitCode, output);
    this.scan(run, token);
    return run;
  }

  /** A token of its own that GitHub takes for one of the fake's. */
  private tokenLike(name: string): string {
    const known = this.github.tokens.get(name);
    if (known === undefined) return name;
    const token = canaryToken();
    this.github.tokens.set(token, known);
    return token;
  }

  /** Fails if a secret of the job is in what it printed, wrote to GitHub or left as an artifact or in the cache. */
  private scan({ output, summary }: ActRun, token: string): void {
    const kept = [...this.results.artifacts].map(([name, archive]): Told[] =>
      [...filesInZip(archive)].map(([file, text]): Told => [`artifact ${name}, ${file}`, text]),
    );
    const told: Told[] = [
      ['the output', output],
      ['the summary', summary],
      ...this.github.calls.map(
        ({ method, path, body }): Told => [`${method} ${path}`, JSON.stringify(body) ?? ''],
      ),
      ...kept.flat(),
    ];
    findNoCanary(told, [...Object.values(this.secrets), token]);
  }

  private prepareRunner(): void {
    for (const name of ['home/.config/act', 'bin', 'action/dist'])
      mkdirSync(join(this.folder, name), { recursive: true });
    writeFileSync(join(this.folder, 'home/.config/act/actrc'), '');
    symlinkSync(process.execPath, join(this.path, 'node'));
    for (const tool of tools) symlinkSync(whereIs(tool), join(this.path, tool));
    const dist = process.env.LOCKSTEP_ACTION_DIST ?? join(checkout, 'dist', 'action');
    if (!existsSync(join(dist, 'index.js'))) throw new Error(`${dist} holds no action: run npm run build`);
    cpSync(dist, join(this.folder, 'action/dist/action'), { recursive: true });
    cpSync(join(checkout, 'action.yml'), join(this.folder, 'action/action.yml'));
  }
}

function whereIs(tool: string): string {
  const found = ['/usr/bin', '/bin', '/usr/local/bin']
    .map((folder) => join(folder, tool))
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${tool} is not installed`);
  return found;
}

interface Line {
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly msg?: string;
  readonly content?: string;
}

function readRun(exitCode: number, output: string): ActRun {
  const lines = output.split('\n').flatMap((line): Line[] => {
    try {
      return [JSON.parse(line) as Line];
    } catch (error) {
      if (error instanceof SyntaxError) return [];
      throw error;
    }
  });
  return {
    exitCode,
    output,
    outputs: () =>
      Object.fromEntries(
        lines.flatMap(({ command, name, arg }) =>
          command === 'set-output' ? [[name ?? '', arg ?? '']] : [],
        ),
      ),
    failure: () => (exitCode === 0 ? undefined : lines.map(({ msg }) => msg ?? '').join('')),
    commands: (name) => lines.flatMap(({ command, arg }) => (command === name ? [arg ?? ''] : [])),
    summary: lines
      .filter(({ command }) => command === 'summary')
      .map(({ content, arg }) => content ?? arg ?? '')
      .join(''),
  };
}
