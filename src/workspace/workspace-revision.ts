import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { FailureError } from '../failure.ts';
import { compareCodePoints } from '../values/value.ts';
import { decodeName, type Entry, fsPath, listFolder } from './file-name.ts';
import type { Git } from './git.ts';
import type { IgnoreFiles, Revision } from './revision.ts';
import { insideProject, isClosedFolder, isProjectFileName } from './revision-path.ts';
import { findGitRoot } from './root.ts';
import { isReserved } from './safe-path.ts';
import { statsAt, statsBehind } from './stats.ts';
import { unreadable } from './walk.ts';

/** See `WorkspaceOptions`; `sha` is that of HEAD. */
export interface WorkspaceFields {
  readonly projectRoot: string;
  readonly git: Git | undefined;
  readonly linkTargets: readonly string[];
  readonly sha?: string;
}

const maxBytes = 512 * 1024 * 1024;

/** The working tree as a revision. Looks at the disk each time it is asked. */
export class WorkspaceRevision implements Revision {
  readonly name = 'workspace';
  readonly isWorkspace = true;
  readonly sha?: string;
  readonly #root: string;
  readonly #git: Git | undefined;
  readonly #repository: string;
  readonly #linkTargets: readonly string[];

  constructor({ projectRoot, git, linkTargets, sha }: WorkspaceFields) {
    this.#root = projectRoot;
    this.#git = git;
    this.#repository = realpathSync.native(git?.root ?? findGitRoot(projectRoot) ?? projectRoot);
    this.#linkTargets = [join(projectRoot, '.dvc', 'cache'), ...linkTargets];
    if (sha !== undefined) this.sha = sha;
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    const real = this.#real(path);
    return real === undefined ? undefined : readRegular(real);
  }

  async kind(path: string): Promise<'file' | 'directory' | 'other' | undefined> {
    const real = this.#real(path);
    const stats = real === undefined ? undefined : statsBehind(real);
    if (stats === undefined) return undefined;
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other';
  }

  async isTaken(path: string): Promise<boolean> {
    const inner = insideProject(path);
    return inner !== undefined && statsAt(join(this.#root, inner)) !== undefined;
  }

  async projectFiles(skip: (folder: string) => boolean = () => false): Promise<readonly string[]> {
    const found: string[] = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      const entries = list(folder === '' ? this.#root : `${this.#root}/${folder}`);
      if (folder !== '' && entries.some(({ name }) => name === '.dvc')) continue;
      const prefix = folder === '' ? '' : `${folder}/`;
      for (const { name, kind } of entries) {
        if (kind === 'folder') {
          if (!isClosedFolder(name) && !skip(`${prefix}${name}`)) folders.push(`${prefix}${name}`);
        } else if (isProjectFileName(name) && (kind === 'file' || this.#isWanted(`${prefix}${name}`, name))) {
          found.push(`${prefix}${name}`);
        }
      }
    }
    return found.sort(compareCodePoints);
  }

  async filesBelow(path: string): Promise<readonly string[] | undefined> {
    const real = this.#real(path);
    if (real === undefined || (await this.kind(path)) !== 'directory') return undefined;
    const found: string[] = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      const prefix = folder === '' ? '' : `${folder}/`;
      for (const { name, kind } of list(folder === '' ? real : `${real}/${folder}`)) {
        if (kind === 'folder') folders.push(`${prefix}${name}`);
        else if (kind === 'file' || !isFolder(`${real}/${prefix}${name}`)) found.push(`${prefix}${name}`);
      }
    }
    return found.sort(compareCodePoints);
  }

  async ignoreFiles(): Promise<IgnoreFiles> {
    return {
      read: (folder) => {
        const real = this.#real(folder === '' ? '.dvcignore' : `${folder}/.dvcignore`);
        return real === undefined ? undefined : readRegular(real);
      },
      isProject: (folder) => statsAt(join(this.#root, folder, '.dvc')) !== undefined,
    };
  }

  async isGitIgnored(paths: readonly string[]): Promise<ReadonlySet<string>> {
    return (await this.#git?.isIgnored(this.#root, paths)) ?? new Set();
  }

  /**
   * A link counts as what it leads to, and one to a folder is a folder. What else is named as a project file, a FIFO or a link
   * that leads nowhere, counts too: whoever reads it has to say that it cannot be read, as DVC does.
   */
  #isWanted(path: string, name: string): boolean {
    if (name !== '.dvcignore') return !isFolder(`${this.#root}/${path}`);
    const real = this.#real(path);
    return real !== undefined && statsBehind(real)?.isFile() === true;
  }

  /**
   * The path with every link resolved; undefined if nothing is there, or if a link leads out of the repository, into
   * `.git`, or to what `.dvc` keeps for itself (credentials in `config.local`), other than the cache.
   */
  #real(path: string): string | undefined {
    const inner = insideProject(path);
    if (inner === undefined) return undefined;
    const direct = inner === '' ? this.#root : join(this.#root, inner);
    const real = realOrNothing(direct);
    if (real === undefined) return undefined;
    const below = pathBelow(this.#repository, real);
    if (below !== undefined && !below.split(sep).some(isReserved)) return real;
    if (below !== undefined && inner.split('/').some(isReserved))
      return isUnlinked(this.#root, inner, real) ? real : undefined;
    return this.#linkTargets.some((target) => isBelow(target, real)) ? real : undefined;
  }
}

/** `.dvc/config` itself may be read; a link from there or to there not. */
function isUnlinked(root: string, inner: string, real: string): boolean {
  const rootReal = realOrNothing(root);
  return rootReal !== undefined && join(rootReal, inner) === real && inner.split('/')[0] === '.dvc';
}

function isBelow(folder: string, real: string): boolean {
  const target = realOrNothing(folder);
  return target !== undefined && pathBelow(target, real) !== undefined;
}

function pathBelow(folder: string, path: string): string | undefined {
  const inner = relative(folder, path);
  return inner === '..' || inner.startsWith(`..${sep}`) ? undefined : inner;
}

function realOrNothing(path: string): string | undefined {
  try {
    return decodeName(realpathSync.native(fsPath(path), 'buffer'));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'ENAMETOOLONG'].includes(code)) return undefined;
    throw error;
  }
}

function list(path: string): readonly Entry[] {
  try {
    return listFolder(path);
  } catch (error) {
    // Python's os.walk, which DVC uses, passes over folders that it may not read or that are gone.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return [];
  }
}

function isFolder(path: string): boolean {
  try {
    return statsBehind(path)?.isDirectory() === true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
}

/** Non-blocking, so that a FIFO cannot hang us. */
function readRegular(path: string): Uint8Array | undefined {
  let fd: number;
  try {
    fd = openSync(fsPath(path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENXIO') return undefined;
    throw new FailureError(unreadable(path, error));
  }
  try {
    const stats = fstatSync(fd);
    if (!stats.isFile()) return undefined;
    if (stats.size > maxBytes) {
      throw new FailureError({
        reason: 'data',
        message: `'${path}' is larger than ${maxBytes} bytes, too large to read whole`,
      });
    }
    return readFileSync(fd);
  } finally {
    closeSync(fd);
  }
}
