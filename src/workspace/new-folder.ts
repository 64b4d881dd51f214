import { mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sweepOnce, tempPath } from '../atomic-write.ts';
import { FailureError } from '../failure.ts';
import { systemCode } from '../store/disk-error.ts';
import type { TreeEntry } from '../store/tree.ts';
import { fsPath } from './file-name.ts';
import { statsAt } from './stats.ts';
import { prepareTmpFolder } from './tmp-folder.ts';

/**
 * A folder of the workspace in the making: it is filled in `.dvc/tmp` and then renamed, so that it is there whole or not at all, and
 * nothing in it needs a temporary name of its own. What a killed process was making goes when the next one begins a folder.
 */
export class NewFolder {
  /** Where it is being made, an absolute path */
  readonly path: string;
  readonly #target: string;
  /** Everything that has to go with it */
  readonly #aside: string;
  readonly #known = new Set<string>();
  #latest = '';

  /** `target`: an absolute path where nothing stands. Throws what the system says. */
  constructor(projectRoot: string, target: string) {
    this.#target = target;
    const [aside, path] = makeAside(projectRoot, nearestAbove(target));
    this.#aside = aside;
    this.path = path;
  }

  /** Makes the folder that a file lies in; `path`: of the file, in this folder. */
  makeFolderOf(path: string): void {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    // Files of one folder come one after another.
    if (folder !== this.#latest) this.#make(folder);
    this.#latest = folder;
  }

  #make(folder: string): void {
    if (folder === '' || this.#known.has(folder)) return;
    this.makeFolderOf(folder);
    mkdirSync(fsPath(`${this.path}/${folder}`));
    this.#known.add(folder);
  }

  /** Puts it where it belongs, with the folders above. Throws `EEXIST` if something stands there by now. */
  publish(): void {
    mkdirSync(fsPath(dirname(this.#target)), { recursive: true });
    if (statsAt(this.#target) !== undefined)
      throw Object.assign(new Error('exists'), { code: 'EEXIST', path: this.#target });
    renameSync(fsPath(this.path), fsPath(this.#target));
    if (this.#aside !== this.path) this.discard();
  }

  /** An error that names the path that was meant, instead of the one where it was being made. */
  named(error: unknown): unknown {
    const meant = (text: string): string => text.replaceAll(this.path, this.#target);
    if (error instanceof FailureError)
      return new FailureError(
        ...error.failures.map((failure) => ({ ...failure, message: meant(failure.message) })),
      );
    const { path } = error as NodeJS.ErrnoException;
    return typeof path === 'string' ? Object.assign(error as Error, { path: meant(path) }) : error;
  }

  /** Takes away everything that was made. */
  discard(): void {
    rmSync(fsPath(this.#aside), { recursive: true, force: true });
  }
}

/** Bytes of a path that every system takes, and what a folder aside adds to that of the project. */
const longestPath = 4_000;
const addedAside = 100;

/** Are the paths short enough that they can be made aside? */
export function fitsAside(projectRoot: string, entries: readonly TreeEntry[]): boolean {
  let longest = 0;
  for (const { path } of entries) longest = Math.max(longest, path.length);
  // Three bytes are the most that a unit of a text becomes.
  return (projectRoot.length + longest) * 3 + addedAside < longestPath;
}

function nearestAbove(target: string): string {
  let above = dirname(target);
  while (statsAt(above) === undefined) above = dirname(above);
  return above;
}

/**
 * A new folder that can be renamed to where it belongs, below `home`, and what has to go with it. It is made there, so that it has the
 * group and the access list of what is made there, and renamed once at the beginning: into `.dvc/tmp`, where Git does not look. Where
 * that is on another disk, or none of ours, it stays beside its place, in one that Git is told to ignore.
 */
function makeAside(projectRoot: string, home: string): readonly [aside: string, path: string] {
  sweepOnce(home);
  const made = tempPath(home);
  mkdirSync(fsPath(made));
  const tmp = join(projectRoot, '.dvc', 'tmp', 'lockstep');
  try {
    if (prepareTmpFolder(tmp)) {
      sweepOnce(tmp);
      const aside = tempPath(tmp);
      renameSync(fsPath(made), fsPath(aside));
      return [aside, aside];
    }
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
  writeFileSync(fsPath(`${made}/.gitignore`), '*\n');
  const path = `${made}/folder`;
  mkdirSync(fsPath(path));
  return [made, path];
}

/** What holds something stays. Throws what else the system says. */
export function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(fsPath(folder));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOENT') throw error;
  }
}
