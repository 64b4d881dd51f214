import { relative } from 'node:path';
import type { Failure } from '../../src/failure.ts';
import { configSources, readConfig } from '../../src/project/config/dvc-config.ts';
import { loadProject, type Project } from '../../src/project/project.ts';
import type { Stage } from '../../src/project/stage.ts';
import { pyStr, reprFloat } from '../../src/values/spelling.ts';
import { isList, isMapping, type Value } from '../../src/values/value.ts';
import { Git } from '../../src/workspace/git.ts';
import { openWorkspace } from '../../src/workspace/open-revision.ts';

/** What we make of a project, in the oracle's shape; or our failures. */
export type Ours =
  | { readonly project: Project; readonly shown: Shown }
  | { readonly failures: readonly Failure[] };

export interface Shown {
  readonly stages: readonly unknown[];
  readonly edges: Readonly<Record<string, readonly string[]>>;
  readonly top: unknown;
}

/** Loads the project in a folder; `gitRoot` only if it is a repository. */
export async function askOurs(root: string, gitRoot?: string): Promise<Ours> {
  const git = gitRoot === undefined ? undefined : new Git({ root: gitRoot });
  try {
    const revision = await openWorkspace({ projectRoot: root, git });
    const env = { DVC_GLOBAL_CONFIG_DIR: '/nowhere', DVC_SYSTEM_CONFIG_DIR: '/nowhere' };
    const sources = await configSources({ revision, env, platform: 'linux', projectRoot: root });
    const config = readConfig(sources, { projectRoot: root });
    if (!config.ok) return config;
    const project = await loadProject(revision, { config: config.value });
    return project.ok ? { project: project.value, shown: show(project.value, root) } : project;
  } finally {
    await git?.close();
  }
}

function show(project: Project, root: string): Shown {
  return {
    stages: project.stages.map((stage) => showStage(stage, root)),
    edges: Object.fromEntries(project.graph.producers),
    top: {
      metrics: grouped(project.metrics.map(({ path, definedIn }) => [definedIn, path])),
      params: grouped(project.params.map(({ path, definedIn }) => [definedIn, path])),
      plots: grouped(project.plots.map(({ id, definedIn, props }) => [definedIn, [id, plain(props)]])),
      artifacts: [...project.artifacts].map(([file, value]) => [file, plain(value)]),
    },
  };
}

function grouped(items: readonly (readonly [string, unknown])[]): [string, unknown[]][] {
  const groups = new Map<string, unknown[]>();
  for (const [file, item] of items) groups.set(file, [...(groups.get(file) ?? []), item]);
  return [...groups];
}

function showStage(stage: Stage, root: string): unknown {
  return {
    address: stage.address,
    cmd: typeof stage.cmd === 'string' || stage.cmd === undefined ? (stage.cmd ?? null) : [...stage.cmd],
    wdir: stage.wdir === '' ? '.' : stage.wdir,
    deps: stage.deps.map((dep) =>
      dep.kind === 'params' ? [dep.path, [...(dep.keys ?? [])]] : [dep.path || null],
    ),
    outs: stage.outs.map(({ path, cache, persist, push, role, remote, place }) => [
      path,
      cache,
      persist,
      push,
      role,
      remote ?? null,
      place.kind === 'inside'
        ? place.path || '.'
        : place.kind === 'outside'
          ? relative(root, place.path)
          : path,
      stage.lock?.outs.find((entry) => entry.path === path)?.oid ?? null,
    ]),
    frozen: stage.frozen,
    always: stage.alwaysChanged,
    desc: stage.desc ?? null,
    meta: plain(stage.meta ?? null),
    changed: stage.name === undefined ? stage.checksumChanged === true : null,
    used: [...(stage.usedVars ?? [])].flatMap(([file, keys]) =>
      [...keys].map(([key, value]) => [file, key, plain(value)]),
    ),
    parametrized: stage.parametrized === true,
  };
}

/** A value with its Python type kept, as the oracle prints it. */
export function plain(value: Value): unknown {
  if (isMapping(value)) return { map: [...value].map(([key, item]) => [plain(key), plain(item)]) };
  if (isList(value)) return [...value].map(plain);
  if (typeof value === 'number') return { float: reprFloat(value) };
  if (typeof value === 'bigint') return { int: value.toString() };
  return value === null || typeof value === 'boolean' || typeof value === 'string'
    ? value
    : { other: pyStr(value) };
}
