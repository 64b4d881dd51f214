import { mkdirSync, rmSync } from 'node:fs';
import { writeFileAtomic } from '../atomic-write.ts';
import { type Failure, fail, ok, type Result } from '../failure.ts';
import { decodeName, encodeName, fsPath } from './file-name.ts';
import type { Git } from './git.ts';
import { readRegularFile } from './read-regular.ts';
import { type SafePath, safePath } from './safe-path.ts';
import { statsAt } from './stats.ts';

/** Cached outs of a project, project-relative and posix. */
export interface IgnoreRequest {
  readonly projectRoot: string;
  readonly git: Git;
  readonly paths: readonly string[];
}

/**
 * Makes Git ignore cached outs: for each that it does not ignore yet, the line `/name` in the `.gitignore` of the out's own
 * folder (dvc-compat 9.9). A rule only for folders (`name/`) counts if the
 * out is a folder. Gives the paths that got a line.
 */
export async function ignoreOutputs({
  projectRoot,
  git,
  paths,
}: IgnoreRequest): Promise<Result<readonly string[]>> {
  const patterns = await git.ignorePatterns(projectRoot, paths);
  const open = paths.filter((path) => patterns.get(path)?.startsWith('!') !== false);
  const failures: Failure[] = [];
  for (const path of open) {
    const file = ignoreFileOf(projectRoot, path);
    if (file.ok) addLine(file.value, lineFor(path));
    else failures.push(...file.failures);
  }
  return failures.length > 0 ? { ok: false, failures } : ok(open);
}

/**
 * Takes the lines away again; a `.gitignore` that held nothing else is deleted. As in DVC, a line whose name had to be
 * escaped stays (scmrepo: git/__init__.py ignore_remove).
 */
export async function unignoreOutputs({ projectRoot, paths }: IgnoreRequest): Promise<Result<undefined>> {
  const failures: Failure[] = [];
  for (const path of paths) {
    const file = ignoreFileOf(projectRoot, path);
    if (file.ok) removeLine(file.value, `/${nameOf(path)}`);
    else failures.push(...file.failures);
  }
  return failures.length > 0 ? { ok: false, failures } : ok(undefined);
}

function ignoreFileOf(projectRoot: string, path: string): Result<SafePath> {
  if (/[\n\r]/u.test(path)) return refuse(path, 'a name with a line break cannot be written in a .gitignore');
  const folder = parentOf(path);
  const file = safePath(projectRoot, folder === '' ? '.gitignore' : `${folder}/.gitignore`);
  if (!file.ok) return file;
  const stats = statsAt(file.value);
  if (stats !== undefined && !stats.isFile()) return refuse(path, `${file.value} is no regular file`);
  return file;
}

function refuse(path: string, why: string): Result<never> {
  return fail({ reason: 'refused', message: `'${path}' cannot be ignored in Git: ${why}` });
}

/** The name with everything escaped that means something in a pattern (pathspec: escape). */
function lineFor(path: string): string {
  return `/${nameOf(path).replace(/[\\[\]!*#?]/gu, '\\$&')}`;
}

function addLine(file: SafePath, line: string): void {
  const text = textOf(file) ?? '';
  const isWhole = text === '' || text.endsWith('\n') || text.endsWith('\r');
  if (isWhole && linesOf(text).includes(`${line}\n`)) return;
  mkdirSync(fsPath(file.slice(0, file.lastIndexOf('/'))), { recursive: true });
  writeFileAtomic(file, encodeName(`${text}${isWhole ? '' : '\n'}${line}\n`));
}

function removeLine(file: SafePath, line: string): void {
  const text = textOf(file);
  if (text === undefined) return;
  const kept = linesOf(text).filter((other) => other.trim() !== line.trim());
  if (kept.length === 0) rmSync(fsPath(file));
  else writeFileAtomic(file, encodeName(kept.join('')));
}

/** Whole lines with their ends, those as Python reads them: `\r\n` and `\r` become `\n`. */
function linesOf(text: string): string[] {
  return text.replace(/\r\n?/gu, '\n').match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}

function textOf(file: SafePath): string | undefined {
  try {
    return decodeName(readRegularFile(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
