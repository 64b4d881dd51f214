import { FailureError } from '../failure.ts';
import { compareCodePoints } from '../values/value.ts';
import type { Git } from './git.ts';
import type { GitObject } from './git-objects.ts';
import type { TreeItem } from './git-paths.ts';
import type { IgnoreFiles, Revision } from './revision.ts';
import { insideProject, isClosedFolder, isProjectFileName, longestPath } from './revision-path.ts';

/** `prefix`: where the project lies in the commit, '' or with a `/` at its end. */
export interface CommitFields {
  readonly name: string;
  readonly sha: string;
  readonly git: Git;
  readonly prefix: string;
}

/** A commit as a revision: read from Git's objects, without a checkout. Links that stay in the commit are followed. */
export class CommitRevision implements Revision {
  readonly name: string;
  readonly sha: string;
  readonly isWorkspace = false;
  readonly #git: Git;
  readonly #prefix: string;
  #ahead: Promise<void> | undefined;
  #listing: Promise<readonly TreeItem[]> | undefined;
  #byPath: Promise<ReadonlyMap<string, TreeItem>> | undefined;

  constructor({ name, sha, git, prefix }: CommitFields) {
    this.name = name;
    this.sha = sha;
    this.#git = git;
    this.#prefix = prefix;
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    const object = await this.#ask(path, (name) => this.#git.read(name));
    if (object?.kind !== 'blob') return undefined;
    if (object.bytes !== undefined) return object.bytes;
    const message = `'${path}' of commit ${this.sha} has ${object.size} bytes, too large to read whole`;
    throw new FailureError({ reason: 'data', message });
  }

  async kind(path: string): Promise<'file' | 'directory' | 'other' | undefined> {
    const object = await this.#ask(path, (name) => this.#git.look(name));
    if (object === undefined) return undefined;
    return object.kind === 'blob' ? 'file' : object.kind === 'tree' ? 'directory' : 'other';
  }

  async isTaken(path: string): Promise<boolean> {
    const inner = insideProject(path);
    return inner !== undefined && (await this.#item(inner)) !== undefined;
  }

  async projectFiles(skip: (folder: string) => boolean = () => false): Promise<readonly string[]> {
    const items = await this.#files();
    const closed = nestedProjects(items);
    const verdicts = new Map<string, boolean>();
    const isOpen = (folder: string): boolean => {
      if (folder === '') return true;
      let open = verdicts.get(folder);
      if (open === undefined) {
        const name = nameOf(folder);
        open = isOpen(parentOf(folder)) && !isClosedFolder(name) && !closed.has(folder) && !skip(folder);
        verdicts.set(folder, open);
      }
      return open;
    };
    const found = items.filter(
      ({ type, path }) => type === 'blob' && path.length <= longestPath && isProjectFileName(nameOf(path)),
    );
    return found
      .map(({ path }) => path)
      .filter((path) => isOpen(parentOf(path)))
      .sort(compareCodePoints);
  }

  async filesBelow(path: string): Promise<readonly string[] | undefined> {
    const folder = await this.#ask(path, (name) => this.#git.look(name));
    if (folder?.kind !== 'tree') return undefined;
    const items = (await this.#git.lsTree(folder.oid)).filter(({ type }) => type === 'blob');
    const kept = await Promise.all(
      items.map(
        async (item) => item.mode !== linkMode || (await this.kind(join(path, item.path))) !== 'directory',
      ),
    );
    return items
      .filter((_, i) => kept[i])
      .map((item) => item.path)
      .sort(compareCodePoints);
  }

  async ignoreFiles(): Promise<IgnoreFiles> {
    const items = await this.#files();
    const projects = nestedProjects(items);
    const texts = new Map<string, Uint8Array>();
    for (const { type, path } of items) {
      const bytes = type === 'blob' && nameOf(path) === '.dvcignore' ? await this.read(path) : undefined;
      if (bytes !== undefined) texts.set(parentOf(path), bytes);
    }
    return { read: (folder) => texts.get(folder), isProject: (folder) => projects.has(folder) };
  }

  async isGitIgnored(): Promise<ReadonlySet<string>> {
    return new Set();
  }

  /** Undefined: no such path, or one that a link leads out of the commit. An object that this clone lacks is a failure. */
  async #ask(path: string, ask: (name: string) => Promise<GitObject>): Promise<GitObject | undefined> {
    const inner = insideProject(path);
    if (inner === undefined) return undefined;
    this.#ahead ??= this.#git.readAhead(this.sha, this.#prefix);
    await this.#ahead;
    const full = `${this.#prefix}${inner}`.replace(/\/$/u, '');
    // Questions are lines of UTF-8; other names are looked up in the listing.
    const isOdd = /[\n\r]/u.test(full) || !full.isWellFormed();
    const item = isOdd ? await this.#item(inner) : undefined;
    if (isOdd && (item === undefined || item.mode === linkMode)) return undefined;
    const object = await ask(item === undefined ? `${this.sha}:${full}` : item.oid);
    if (object.kind !== 'missing')
      return object.kind === 'outside' || object.kind === 'broken' ? undefined : object;
    const known = item ?? (await this.#item(inner));
    if (known === undefined) return undefined;
    if (known.type === 'commit') return { kind: 'commit', oid: known.oid };
    throw new FailureError({
      reason: 'git',
      message: `'${full}' of commit ${this.sha} is not in this clone`,
      hint: 'in a partial clone fetch the object first, or check out without a filter',
    });
  }

  /** From the one listing: most of what a plan asks about are outs, which no commit holds, and a process for each is slow. */
  async #item(inner: string): Promise<TreeItem | undefined> {
    this.#byPath ??= this.#files().then((items) => new Map(items.map((item) => [item.path, item])));
    return (await this.#byPath).get(inner.replace(/\/$/u, ''));
  }

  /** Everything below the project's folder, relative to it. */
  #files(): Promise<readonly TreeItem[]> {
    this.#listing ??= this.#list();
    return this.#listing;
  }

  async #list(): Promise<readonly TreeItem[]> {
    const prefix = this.#prefix;
    const items = await this.#git.lsTree(this.sha, prefix === '' ? undefined : prefix);
    return items.map((item) => ({ ...item, path: item.path.slice(prefix.length) }));
  }
}

const linkMode = '120000';

function nestedProjects(items: readonly TreeItem[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { path } of items) {
    const at = `/${path}`.search(/\/\.dvc(?:\/|$)/u);
    if (at > 0) found.add(path.slice(0, at - 1));
  }
  return found;
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
