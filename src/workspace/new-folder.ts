import { mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sweepOnce, tempPath } from '../atomic-write.ts';
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
  readonly #known = new Set<string>();
  #latest = '';
  /** Folders above the target that were not there, the uppermost first */
  readonly #above: readonly string[];

  /** `target`: an absolute path where nothing stands. Throws what the system says. */
  constructor(projectRoot: string, target: string) {
    this.#target = target;
    this.#above = absentAbove(target);
    if (this.#above.length > 0) mkdirSync(fsPath(dirname(target)), { recursive: true });
    this.path = asideFolder(projectRoot, dirname(target));
    mkdirSync(fsPath(this.path));
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

  /** Puts it where it belongs. Throws `EEXIST` if something stands there by now. */
  publish(): void {
    if (statsAt(this.#target) !== undefined)
      throw Object.assign(new Error('exists'), { code: 'EEXIST', path: this.#target });
    renameSync(fsPath(this.path), fsPath(this.#target));
  }

  /** An error of the system that names the path that was meant, instead of the one where it was being made. */
  named(error: unknown): unknown {
    const { path } = error as NodeJS.ErrnoException;
    if (typeof path !== 'string' || !path.startsWith(this.path)) return error;
    return Object.assign(error as Error, { path: this.#target + path.slice(this.path.length) });
  }

  /** Takes away everything that was made, and nothing that others made. */
  discard(): void {
    rmSync(fsPath(this.path), { recursive: true, force: true });
    for (const folder of this.#above.toReversed()) removeIfEmpty(folder);
  }
}

function absentAbove(target: string): string[] {
  const absent: string[] = [];
  for (let above = dirname(target); statsAt(above) === undefined; above = dirname(above))
    absent.unshift(above);
  return absent;
}

/** A fresh path from which a folder can be renamed into another; beside its place where `.dvc/tmp` is on another disk, or none of ours. */
function asideFolder(projectRoot: string, parent: string): string {
  const tmp = join(projectRoot, '.dvc', 'tmp', 'lockstep');
  const folder = prepareTmpFolder(tmp) && statsAt(tmp)?.dev === statsAt(parent)?.dev ? tmp : parent;
  sweepOnce(folder);
  return tempPath(folder);
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
