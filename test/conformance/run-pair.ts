import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { unwrap } from '../../src/failure.ts';
import { configSources, readConfig } from '../../src/project/config/dvc-config.ts';
import { runningOrder } from '../../src/project/graph.ts';
import { loadProject } from '../../src/project/project.ts';
import type { Run } from '../../src/run/run.ts';
import type { RunContext } from '../../src/run/run-context.ts';
import type { RunInput } from '../../src/run/scheduler.ts';
import { openWorkspace } from '../../src/workspace/open-revision.ts';
import { Rig } from '../rig.ts';
import { runStages, type TestContext, testContext } from '../run/context.ts';

/** What a command of DVC printed, both outputs in one, and how it ended. */
export interface Told {
  readonly code: number;
  readonly text: string;
}

/** The same project twice: one for real DVC, one for us. */
export class RunPair implements AsyncDisposable {
  readonly dvc = Rig.create();
  readonly ours = Rig.create();
  readonly #home = Rig.create({ git: false, dvc: false });
  readonly #program: string;

  constructor(program: string) {
    this.#program = program;
  }

  write(path: string, content: string | Uint8Array, mode?: number): void {
    for (const rig of [this.dvc, this.ours]) {
      rig.write(path, content);
      if (mode !== undefined) chmodSync(rig.path(path), mode);
    }
  }

  remove(path: string): void {
    for (const rig of [this.dvc, this.ours]) rig.remove(path);
  }

  commit(): void {
    for (const rig of [this.dvc, this.ours]) rig.commit();
  }

  /** Runs real DVC in one of the two projects. */
  ask(rig: Rig, ...words: string[]): Told {
    const { status, stdout, stderr } = spawnSync(this.#program, words, {
      cwd: rig.root,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: this.#home.root,
        DVC_NO_ANALYTICS: '1',
        DVC_SITE_CACHE_DIR: this.#home.path('site'),
        DVC_GLOBAL_CONFIG_DIR: this.#home.path('none'),
        DVC_SYSTEM_CONFIG_DIR: this.#home.path('none'),
      },
    });
    return { code: status ?? -1, text: `${stdout}${stderr}` };
  }

  /** Both run everything: DVC in its project, we in ours. */
  async repro({ words = [], ...how }: Repro = {}): Promise<{ told: Told; run: Run; ctx: TestContext }> {
    const told = this.ask(this.dvc, 'repro', '--all-pipelines', ...words);
    return { told, ...(await reproduce(this.ours, how)) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const rig of [this.dvc, this.ours, this.#home]) await rig[Symbol.asyncDispose]();
  }
}

/** How both run. `words` are DVC's options, the rest is the same for us. */
export interface Repro extends OurRepro {
  readonly words?: readonly string[];
}

export interface OurRepro {
  readonly input?: Partial<RunInput>;
  readonly changes?: Partial<RunContext>;
}

/** Runs every pipeline of a project with our engine, as far as its own layer goes. */
export async function reproduce(
  rig: Rig,
  { input, changes }: OurRepro = {},
): Promise<{ run: Run; ctx: TestContext }> {
  const revision = await openWorkspace({ projectRoot: rig.root, git: undefined });
  const sources = await configSources({
    revision,
    env: { HOME: '/nowhere' },
    platform: 'linux',
    projectRoot: rig.root,
  });
  const config = unwrap(readConfig(sources, { projectRoot: rig.root }));
  const project = unwrap(await loadProject(revision, { config }));
  const order = runningOrder(project.graph, project.stages);
  const ctx = testContext(rig, project.stages, {
    linkTypes: config.cacheTypes,
    shared: config.cacheShared,
    ...changes,
  });
  return { run: await runStages(order, ctx, input), ctx };
}

/** Everything in a project but Git's folder and DVC's scratch: path → kind, permissions and content. */
export function contents(rig: Rig): Record<string, string> {
  const found: Record<string, string> = {};
  walk(rig.root, '', found);
  return found;
}

function walk(root: string, folder: string, found: Record<string, string>): void {
  for (const name of readdirSync(join(root, folder)).sort()) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (path === '.git' || path === '.dvc/tmp' || name.startsWith('.rig-')) continue;
    const stat = lstatSync(join(root, path));
    const mode = (stat.mode & 0o7777).toString(8);
    if (stat.isSymbolicLink()) found[path] = `link ${readlinkSync(join(root, path)).replace(root, '<root>')}`;
    else if (stat.isDirectory()) {
      found[path] = `folder ${mode}`;
      walk(root, path, found);
    } else found[path] = `file ${mode} ${readFileSync(join(root, path), 'latin1')}`;
  }
}

/** Copies a project's cache into another one. */
export function copyCache(from: Rig, to: Rig): void {
  cpSync(from.path('.dvc/cache'), to.path('.dvc/cache'), { recursive: true, preserveTimestamps: true });
}
