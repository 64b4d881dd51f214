import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FakeGit } from '../../fakes/github-git.ts';
import { type HttpRemote, startHttpRemote } from '../../fakes/http-remote.ts';
import { runOurs } from '../../run-verb.ts';
import { ActionWorld, type Ended, type Job } from '../action-world.ts';

const pipeline = `stages:
  train:
    cmd: node train.mjs
    deps: [train.mjs, data.csv]
    outs: [model.txt]
    metrics:
      - metrics.json: {cache: false}
  score:
    cmd: node score.mjs
    deps: [score.mjs, model.txt, new.csv]
    outs: [scores.txt]
`;
const train = `import fs from 'node:fs';
const rows = fs.readFileSync('data.csv', 'utf8').trim().split('\\n').slice(1);
fs.writeFileSync('model.txt', rows.join());
fs.writeFileSync('metrics.json', JSON.stringify({ accuracy: Number(rows[0].split(',')[1]) }));
`;
const score = `import fs from 'node:fs';
fs.writeFileSync('scores.txt', fs.readFileSync('model.txt', 'utf8') + fs.readFileSync('new.csv', 'utf8'));
`;

/** A table of observations; the second column of its first row is what the model will be worth. */
export function table(accuracy: number, rows = 3): string {
  const lines = Array.from({ length: rows }, (_, i) => `${i},${accuracy},some text to make it longer`);
  return `id,accuracy,text\n${lines.join('\n')}\n`;
}

/**
 * A repository whose data is imported from a web server, on GitHub with Git behind it, and a runner that checks it out anew for
 * each run, as a schedule does.
 */
export class FeedWorld implements AsyncDisposable {
  readonly world: ActionWorld;
  readonly server: HttpRemote;
  readonly git: FakeGit;
  readonly folder: string;
  #run = 40;

  private constructor(world: ActionWorld, server: HttpRemote, git: FakeGit, folder: string) {
    this.world = world;
    this.server = server;
    this.git = git;
    this.folder = folder;
  }

  static async start(policy = ''): Promise<FeedWorld> {
    const folder = mkdtempSync(join(tmpdir(), 'lockstep-feeds-'));
    const [world, server] = [await ActionWorld.start(), await startHttpRemote()];
    const { rig } = world;
    const git = new FakeGit(join(folder, 'repo.git'));
    const made = new FeedWorld(world, server, git, folder);
    made.serve('/data.csv', table(0.9));
    made.serve('/new.csv', table(0.5));
    rig.write('.dvc/config', `[core]\n    remote = s\n['remote "s"']\n    url = ${join(folder, 'remote')}\n`);
    rig.write('dvc.yaml', pipeline);
    rig.write('train.mjs', train);
    rig.write('score.mjs', score);
    if (policy !== '') rig.write('.github/lockstep.yml', policy);
    for (const name of ['data.csv', 'new.csv']) await made.ours('import-url', `${server.url}/${name}`);
    await made.ours('repro');
    await made.ours('push');
    rig.commit('The first model');
    execFileSync('git', ['clone', '--quiet', '--bare', rig.root, git.repository]);
    rig.git('remote', 'add', 'origin', git.repository);
    world.github.git = git;
    return made;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.server.close();
    await this.world[Symbol.asyncDispose]();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** One of our verbs, which has to end well. */
  async ours(...words: string[]): Promise<string> {
    const told = await runOurs(this.world.rig.root, words);
    if (told.code !== 0) throw new Error(`${words.join(' ')}: ${told.err}`);
    return told.out;
  }

  serve(path: string, content: string | Buffer): void {
    this.server.files.set(path, Buffer.from(content));
  }

  /** What was downloaded from the server since this was last asked: paths of GET requests. */
  downloads(): readonly string[] {
    const { requests } = this.server as unknown as { requests: { method: string; path: string }[] };
    const paths = requests.filter(({ method }) => method === 'GET').map(({ path }) => path);
    requests.length = 0;
    return paths;
  }

  /** A scheduled run on a clean checkout of main. */
  async due(job: Partial<Job> = {}): Promise<Ended> {
    const { rig } = this.world;
    rig.git('fetch', '--quiet', 'origin', 'main');
    rig.git('checkout', '--quiet', '--force', '-B', 'main', 'FETCH_HEAD');
    rig.git('clean', '--quiet', '-dffx');
    const sha = rig.git('rev-parse', 'HEAD').trim();
    return this.world.run({
      event: 'schedule',
      payload: { schedule: '17 4 * * *', repository: { default_branch: 'main' } },
      ...job,
      env: {
        GITHUB_REF: 'refs/heads/main',
        GITHUB_SHA: sha,
        GITHUB_RUN_NUMBER: String(this.#run),
        GITHUB_RUN_ID: String(9_000 + this.#run++),
        ...job.env,
      },
      inputs: { token: 'full', ...job.inputs },
    });
  }

  /** Merges a branch of the fake into its main. */
  merge(branch: string): void {
    const { rig } = this.world;
    rig.git('fetch', '--quiet', 'origin', branch);
    rig.git('reset', '--quiet', '--hard');
    rig.git('merge', '--quiet', '--no-ff', '--no-edit', 'FETCH_HEAD');
    rig.git('push', '--quiet', 'origin', 'HEAD:main');
    for (const pull of this.git.pulls) if (pull.head === branch) pull.state = 'closed';
  }

  /** A file as of a branch of the fake. */
  at(branch: string, path: string): string {
    return this.git.git(['show', `${branch}:${path}`]);
  }
}
