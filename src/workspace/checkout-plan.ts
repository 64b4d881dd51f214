import { isTempName, sweepTempFiles } from '../atomic-write.ts';
import { type Failure, fail, ok, type Result } from '../failure.ts';
import type { Cache } from '../store/cache.ts';
import { type HashName, isTreeOid, type Oid } from '../store/oid.ts';
import type { TreeEntry } from '../store/tree.ts';
import { listFolder } from './file-name.ts';
import { type HashMemory, hashFile } from './hash.ts';
import type { HashInfo } from './hash-info.ts';
import type { IgnoreRules } from './ignore.ts';
import { type SafePath, safePath } from './safe-path.ts';
import { statsAt, statsBehind } from './stats.ts';

/** A recorded output to put into the workspace: its project-relative path and what it should hold. */
export interface CheckoutItem {
  readonly path: string;
  /** Undefined: nothing should be there */
  readonly id: HashInfo | undefined;
  /** Only this file or subfolder of a folder output, posix, relative to `path` */
  readonly inner?: string;
}

/** What one item comes to: nothing has been changed yet. Paths are absolute, those of entries relative to the item ('' for itself). */
export interface ItemPlan {
  readonly item: CheckoutItem;
  readonly target: SafePath;
  readonly isTree: boolean;
  /** Was there nothing at the path? */
  readonly isNew: boolean;
  readonly create: readonly TreeEntry[];
  /** Those of them where something else stands now, by their paths */
  readonly replaced: ReadonlySet<string>;
  /** Files and links to delete, then folders, deepest first, that are kept if something ignored is in them */
  readonly remove: readonly string[];
  readonly removeFolders: readonly string[];
  /** Files whose content is in no cache, and things that are no files: they may only go by force */
  readonly unsaved: readonly string[];
  /** Files that are as they should be */
  readonly unchanged: readonly TreeEntry[];
  /** The file is as it should be, but any x bit is set where none is recorded, or the other way round */
  readonly isModeChanged: boolean;
}

/** What planning needs: the cache to read from, and the workspace to compare with. */
export interface PlanContext {
  readonly projectRoot: string;
  readonly cache: Cache;
  readonly ignore?: IgnoreRules | undefined;
  readonly state?: HashMemory | undefined;
  readonly force: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Compares what an item should hold with what is there. Fails on an unsafe path, and on a manifest that is absent or bad. */
export async function planItem(item: CheckoutItem, ctx: PlanContext): Promise<Result<ItemPlan>> {
  const target = safePath(ctx.projectRoot, item.path);
  if (!target.ok) return target;
  const wanted = wantedFiles(item, ctx.cache);
  if (!wanted.ok) return wanted;
  const plan = new Comparison(item, target.value, ctx);
  return plan.compare(wanted.value);
}

/** Path below the item ('' for the item itself) → content, of what has not been looked at yet. */
type Wanted = Map<string, Oid>;

function wantedFiles({ path, id, inner }: CheckoutItem, cache: Cache): Result<readonly TreeEntry[]> {
  if (id === undefined) return ok([]);
  if (!isTreeOid(id.oid)) {
    return inner === undefined ? ok([{ path: '', oid: id.oid }]) : fail(notInside(path, inner));
  }
  const tree = cache.readTree(id.oid, id.hashName);
  if (tree === undefined) return fail(absentObject(path, id.oid));
  if (!tree.ok) return tree;
  const { entries } = tree.value;
  return ok(inner === undefined ? entries : entries.filter((entry) => isAt(entry.path, inner)));
}

function isAt(path: string, inner: string | undefined): boolean {
  return inner === undefined || path === inner || path.startsWith(`${inner}/`);
}

/** The recorded bytes are not in the cache, or were damaged and thrown out. */
export function absentObject(path: string, oid: Oid): Failure {
  return {
    reason: 'data',
    message: `'${path}': object ${oid} is not in the cache`,
    hint: 'fetch it from a remote with `pull`',
  };
}

function notInside(path: string, inner: string): Failure {
  return { reason: 'usage', message: `'${inner}' is not part of what is recorded for '${path}'` };
}

/** The folders that wanted files lie in; '' is the output itself. */
function foldersOf(wanted: ReadonlyMap<string, Oid>): ReadonlySet<string> {
  const folders = new Set(['']);
  for (const path of wanted.keys()) {
    for (
      let end = path.lastIndexOf('/');
      end > 0 && !folders.has(path.slice(0, end));
      end = path.lastIndexOf('/', end - 1)
    ) {
      folders.add(path.slice(0, end));
    }
  }
  return folders;
}

type Thing = 'file' | 'broken' | 'folder' | 'obstacle' | undefined;

class Comparison {
  readonly #item: CheckoutItem;
  readonly #target: SafePath;
  readonly #ctx: PlanContext;
  readonly #replaced = new Map<string, Oid>();
  readonly #remove: string[] = [];
  readonly #folders: string[] = [];
  readonly #unsaved: string[] = [];
  readonly #unchanged: TreeEntry[] = [];
  #wantedFolders: ReadonlySet<string> = new Set();

  constructor(item: CheckoutItem, target: SafePath, ctx: PlanContext) {
    this.#item = item;
    this.#target = target;
    this.#ctx = ctx;
  }

  async compare(wanted: readonly TreeEntry[]): Promise<Result<ItemPlan>> {
    const thing = thingAt(this.#target);
    const isTree = this.#item.id === undefined ? thing === 'folder' : isTreeOid(this.#item.id.oid);
    const create = thing === undefined ? wanted : await this.#lacking(thing, isTree, wanted);
    return ok({
      item: this.#item,
      target: this.#target,
      isTree,
      isNew: thing === undefined,
      create,
      replaced: new Set(this.#replaced.keys()),
      remove: this.#remove,
      removeFolders: this.#folders.reverse(),
      unsaved: this.#unsaved,
      unchanged: this.#unchanged,
      isModeChanged:
        !isTree &&
        this.#unchanged.length > 0 &&
        isExecutable(this.#target) !== (this.#item.id?.isexec === true),
    });
  }

  /** What is not there as it should be: what is gets taken off the list of what is wanted. */
  async #lacking(
    thing: Exclude<Thing, undefined>,
    isTree: boolean,
    wanted: readonly TreeEntry[],
  ): Promise<readonly TreeEntry[]> {
    const open: Wanted = new Map(wanted.map(({ path, oid }) => [path, oid]));
    if (thing === 'folder') {
      if (isTree && this.#item.id !== undefined) this.#wantedFolders = foldersOf(open);
      await this.#folder('', open);
    } else if (thing === 'obstacle') this.#obstacle(this.#target);
    else await this.#file('', thing, open);
    return [...this.#replaced, ...open].map(([path, oid]) => ({ path, oid }));
  }

  /** Everything in a folder: what is wanted is taken off the list, what is not has to go. */
  async #folder(inner: string, open: Wanted): Promise<void> {
    if (!this.#wantedFolders.has(inner)) this.#folders.push(this.#abs(inner));
    sweepTempFiles(this.#abs(inner));
    for (const entry of listFolder(this.#abs(inner))) {
      if (isTempName(entry.name)) continue;
      const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
      if (this.#isIgnored(path, entry.kind === 'folder') || !this.#isConcerned(path)) continue;
      const thing = entry.kind === 'folder' ? 'folder' : thingAt(this.#abs(path));
      if (thing === 'folder') await this.#folder(path, open);
      else if (thing === 'file' || thing === 'broken') await this.#file(path, thing, open);
      else if (open.has(path) || this.#wantedFolders.has(path)) this.#obstacle(this.#abs(path));
    }
  }

  async #file(inner: string, thing: 'file' | 'broken', open: Wanted): Promise<void> {
    const path = this.#abs(inner);
    const wanted = open.get(inner);
    const found = thing === 'broken' ? undefined : await this.#hash(path, wanted !== undefined);
    if (wanted !== undefined) open.delete(inner);
    if (wanted !== undefined && wanted === found) {
      this.#unchanged.push({ path: inner, oid: wanted });
      return;
    }
    if (wanted === undefined) this.#remove.push(path);
    else this.#replaced.set(inner, wanted);
    if (thing === 'file' && !this.#ctx.force && !this.#isSaved(found)) this.#unsaved.push(path);
  }

  #obstacle(path: string): void {
    this.#remove.push(path);
    if (!this.#ctx.force) this.#unsaved.push(path);
  }

  /** With `force`, what has to go is not even read. */
  async #hash(path: string, isCompared: boolean): Promise<Oid | undefined> {
    if (this.#ctx.force && !isCompared) return undefined;
    return (await hashFile(path, this.#hashName(), this.#ctx.state, this.#ctx.signal)).oid;
  }

  #hashName(): HashName {
    return this.#item.id?.hashName ?? 'md5';
  }

  #isSaved(oid: Oid | undefined): boolean {
    return oid !== undefined && this.#ctx.cache.check({ oid, hashName: this.#hashName() });
  }

  #isIgnored(inner: string, isDir: boolean): boolean {
    return this.#ctx.ignore?.ignores(`${this.#item.path}/${inner}`, isDir) === true;
  }

  /** In a partial checkout only what lies at, above or below the asked-for place. */
  #isConcerned(path: string): boolean {
    const { inner } = this.#item;
    return inner === undefined || isAt(path, inner) || inner.startsWith(`${path}/`);
  }

  #abs(inner: string): string {
    return inner === '' ? this.#target : `${this.#target}/${inner}`;
  }
}

/** A link to a folder is an obstacle: nothing is ever written through it. So are FIFOs, sockets and devices. */
function thingAt(path: string): Thing {
  const stats = statsAt(path);
  if (stats === undefined) return undefined;
  if (stats.isDirectory()) return 'folder';
  if (stats.isFile()) return 'file';
  if (!stats.isSymbolicLink()) return 'obstacle';
  const behind = statsBehind(path);
  return behind === undefined ? 'broken' : behind.isFile() ? 'file' : 'obstacle';
}

/** Has what is there, links followed, any x bit? */
export function isExecutable(path: string): boolean {
  return ((statsBehind(path)?.mode ?? 0) & 0o111) !== 0;
}
