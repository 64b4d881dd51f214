import { ok, type Result } from '../../failure.ts';
import type { Project } from '../../project/project.ts';
import type { LockedPath, Output, PathDependency, Stage } from '../../project/stage.ts';
import { type OutTarget, resolveOutTargets, type TargetOptions } from '../../project/targets.ts';
import { importOf } from '../import-stage.ts';
import { type RepoSource, repoOf } from '../source-repo/repo-source.ts';

/** An import of which only the source is recorded, as of `--no-download` (dvc: dvc/stage/__init__.py is_partial_import). */
export interface PartialImport {
  readonly stage: Stage;
  readonly output: Output;
  readonly dep: PathDependency;
  /** What is recorded of the source */
  readonly locked: LockedPath | undefined;
  readonly repo: RepoSource | undefined;
}

/** Those among the targets. Fails for targets that nobody knows. */
export async function partialImports(
  project: Project,
  words: readonly string[],
  options: TargetOptions,
): Promise<Result<readonly PartialImport[]>> {
  const found = await resolveOutTargets(project, words, options);
  return found.ok ? ok(found.value.flatMap(partialOf)) : found;
}

function partialOf({ stage, output }: OutTarget): PartialImport[] {
  const item = importOf(stage);
  if (item === undefined || !output.cache) return [];
  const recorded = stage.lock?.outs.find(({ path }) => path === output.path);
  if (recorded?.oid !== undefined || recorded?.other !== undefined) return [];
  const { dep } = item;
  const repo = repoOf(dep);
  if (dep.source !== undefined && repo === undefined) return [];
  const locked = stage.lock?.deps.find(({ path }) => path === dep.path);
  return [{ stage, output, dep, locked, repo }];
}
