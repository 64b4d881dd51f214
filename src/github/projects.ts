import { existsSync, realpathSync, statSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Failure, fail, ok, type Result } from '../failure.ts';
import { compareCodePoints } from '../values/value.ts';

/** A folder to work in. */
export interface ProjectFolder {
  /** Absolute */
  readonly path: string;
  /** Relative to the workspace, posix; '' for the workspace itself */
  readonly folder: string;
}

/**
 * The folders that `working-directory` names: each line a folder, or a glob that stands for every DVC project (a folder
 * with `.dvc` in it) that it matches. Sorted for globs, each once. A line that names nothing, or something outside of the
 * workspace, is a Failure.
 */
export async function findProjects(
  workspace: string,
  patterns: readonly string[],
): Promise<Result<readonly ProjectFolder[]>> {
  const found = new Map<string, ProjectFolder>();
  const failures: Failure[] = [];
  for (const pattern of patterns) {
    const paths = /[*?[{]/.test(pattern)
      ? await projectsMatching(workspace, pattern)
      : foldersNamed(workspace, pattern);
    if (paths.length === 0) failures.push(nothing(pattern));
    for (const path of paths)
      found.set(path, { path, folder: relative(workspace, path).split(sep).join('/') });
  }
  return failures.length > 0 ? fail(...failures) : ok([...found.values()]);
}

function foldersNamed(workspace: string, name: string): readonly string[] {
  const path = resolve(workspace, name);
  return isInside(workspace, path) && existsSync(path) && statSync(path).isDirectory() ? [path] : [];
}

async function projectsMatching(workspace: string, pattern: string): Promise<readonly string[]> {
  if (isAbsolute(pattern) || pattern.split(/[\\/]/).includes('..')) return [];
  const paths: string[] = [];
  const exclude = (name: string) => /(?:^|[\\/])(?:\.git|\.dvc|node_modules)$/.test(name);
  for await (const name of glob(pattern, { cwd: workspace, exclude })) {
    const path = resolve(workspace, name);
    if (existsSync(join(path, '.dvc')) && isInside(workspace, path)) paths.push(path);
  }
  return paths.sort(compareCodePoints);
}

/** After links: a folder that only looks as if it lay in the workspace is not taken. */
function isInside(workspace: string, path: string): boolean {
  if (!existsSync(path)) return false;
  const inner = relative(realpathSync(workspace), realpathSync(path));
  return !inner.startsWith('..') && !isAbsolute(inner);
}

function nothing(pattern: string): Failure {
  return {
    reason: 'usage',
    message: `input 'working-directory': ${JSON.stringify(pattern.slice(0, 200))} names no folder of the workspace`,
    hint: 'name folders relative to the top of the repository, or write a glob that matches folders with a .dvc folder in them',
  };
}
