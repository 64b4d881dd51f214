import { mkdirSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { caught, type Failure } from '../failure.ts';
import type { ObjectId, Oid } from '../store/oid.ts';
import type { TreeEntry } from '../store/tree.ts';
import { findUnsound } from '../store/verify-together.ts';
import type { CheckoutAhead } from './checkout-ahead.ts';
import { absentObject, type ItemPlan, isExecutable, type PlanContext } from './checkout-plan.ts';
import { fsPath } from './file-name.ts';
import { emptyOid, type Linker, makeExecutable } from './link.ts';
import { fitsAside, NewFolder, removeIfEmpty } from './new-folder.ts';
import { type Placements, Placing } from './place-links.ts';
import { statsAt } from './stats.ts';
import { unreadable } from './walk.ts';

/** What carrying out a plan needs to know. */
export interface CarryContext extends PlanContext {
  /** Link unchanged files anew, after `cache.type` changed */
  readonly relink?: boolean;
  /** What a fetch has made already of the folders that it fetched */
  readonly ahead?: CheckoutAhead | undefined;
}

/**
 * Does what was planned for one item: objects are verified before they are linked. If one is absent or bad, the item is left as it
 * is. Returns what went wrong; rejects with the abort reason.
 */
export async function carryOut(
  plan: ItemPlan,
  linker: Linker,
  ctx: CarryContext,
): Promise<readonly Failure[]> {
  const links = ctx.relink === true ? [...plan.create, ...linkedAnew(plan)] : plan.create;
  try {
    if (isForNewFolder(plan, ctx)) return await makeWhole(plan, links, linker, ctx);
    const missing = await unverified(plan, links, ctx);
    if (missing.length === 0) await apply(plan, links, linker, ctx);
    return missing;
  } catch (error) {
    if (ctx.signal?.aborted === true) throw error;
    const { code, path } = error as NodeJS.ErrnoException;
    return code === undefined ? caught(error).failures : [diskFailure(plan.item.path, code, path, error)];
  }
}

/** No folder records x bits, so a file that got one would lose it; DVC leaves such files alone too. */
function linkedAnew({ isTree, target, unchanged }: ItemPlan): readonly TreeEntry[] {
  return unchanged.filter(({ path }) => !isTree || !isExecutable(`${target}/${path}`));
}

/**
 * Objects that are absent, or whose bytes are not what their name says; at most a few are named. `tell` learns again and again how
 * many of the first links have sound objects.
 */
async function unverified(
  plan: ItemPlan,
  links: readonly TreeEntry[],
  { cache, signal }: CarryContext,
  tell?: (sound: number) => void,
): Promise<Failure[]> {
  const ids: ObjectId[] = [];
  /** The first link to each object */
  const firsts: number[] = [];
  const seen = new Set<Oid>();
  const hashName = hashNameOf(plan);
  for (const [i, { oid }] of links.entries()) {
    if (seen.has(oid)) continue;
    seen.add(oid);
    firsts.push(i);
    ids.push({ oid, hashName });
  }
  const tellLinks = tell === undefined ? undefined : (n: number) => tell(firsts[n] ?? links.length);
  const bad = new Set((await findUnsound(cache, ids, signal, tellLinks)).map(({ oid }) => oid));
  const named = bad.size === 0 ? [] : links.filter(({ oid }) => bad.has(oid)).slice(0, 10);
  const { item } = plan;
  return named.map(({ path, oid }) => absentObject(path === '' ? item.path : `${item.path}/${path}`, oid));
}

function hashNameOf({ item }: ItemPlan): ObjectId['hashName'] {
  return item.id?.hashName ?? 'md5';
}

/** What comes before the two folders of an oid in the cache. */
function objectsOf(plan: ItemPlan, { cache }: CarryContext): string {
  return cache.pathOf({ oid: emptyOid as Oid, hashName: hashNameOf(plan) }).slice(0, -emptyOid.length - 1);
}

/** Two parts of one folder are two items: the first one brings the folder. */
function isForNewFolder(plan: ItemPlan, { projectRoot }: CarryContext): boolean {
  const { item, target, isNew, isTree, create } = plan;
  if (!isNew || !isTree || item.id === undefined || statsAt(target) !== undefined) return false;
  if (!fitsAside(projectRoot, create)) return false;
  // A part of a folder that is not recorded brings no folder with it.
  return item.inner === undefined || create.length > 0;
}

/** A folder where nothing stands: it appears when all of it is sound. Its first links are made while later objects are verified. */
async function makeWhole(
  plan: ItemPlan,
  links: readonly TreeEntry[],
  linker: Linker,
  ctx: CarryContext,
): Promise<Failure[]> {
  const begun = ctx.ahead?.take(plan);
  const folder = begun?.folder ?? new NewFolder(ctx.projectRoot, plan.target);
  try {
    for (const { path } of links) folder.makeFolderOf(path);
    const missing = await fill(folder, { plan, links, linker, isMade: begun?.isMade }, ctx);
    if (missing.length > 0) folder.discard();
    else folder.publish();
    return missing;
  } catch (error) {
    folder.discard();
    throw folder.named(error);
  }
}

interface Filling {
  readonly plan: ItemPlan;
  readonly links: readonly TreeEntry[];
  readonly linker: Linker;
  readonly isMade: ((index: number) => boolean) | undefined;
}

async function fill(
  { path: target }: NewFolder,
  { plan, links, linker, isMade }: Filling,
  ctx: CarryContext,
): Promise<Failure[]> {
  const aside: Placements = { files: links, objects: objectsOf(plan, ctx), target, spotOf: () => 'aside' };
  await using placing = new Placing(aside, linker, isMade);
  const missing = await unverified(plan, links, ctx, (sound) => placing.allow(sound));
  if (missing.length === 0) await placing.finish(ctx.signal);
  return missing;
}

async function apply(
  plan: ItemPlan,
  links: readonly TreeEntry[],
  linker: Linker,
  ctx: CarryContext,
): Promise<void> {
  for (const path of plan.remove) unlinkSync(fsPath(path));
  for (const folder of plan.removeFolders) removeIfEmpty(folder);
  const { id, inner } = plan.item;
  // A part of a folder that is not recorded brings no folder with it.
  if (id === undefined || (inner !== undefined && links.length === 0)) return;
  const folders = new Folders(plan.isTree ? plan.target : dirname(plan.target));
  folders.makeAll(plan.isTree ? links : []);
  const { target, create, replaced } = plan;
  const isFree = ({ path }: TreeEntry, index: number) => index < create.length && !replaced.has(path);
  const objects = objectsOf(plan, ctx);
  const placements: Placements = {
    files: links,
    objects,
    target,
    spotOf: (file, index) => (isFree(file, index) ? 'free' : 'taken'),
  };
  await using placing = new Placing(placements, linker);
  await placing.finish(ctx.signal);
  if (id.isexec === true && !plan.isTree) makeExecutable(plan.target);
}

/** Makes folders below an output one by one, so that a link that stands in for one is never passed. */
class Folders {
  readonly #top: string;
  readonly #known = new Set<string>();

  constructor(top: string) {
    this.#top = top;
  }

  /** The top one with all above it, and the folders of all links below. */
  makeAll(links: readonly TreeEntry[]): void {
    mkdirSync(fsPath(this.#top), { recursive: true });
    for (const { path } of links) this.#make(dirname(`${this.#top}/${path}`));
  }

  #make(folder: string): void {
    if (folder.length < this.#top.length || this.#known.has(folder)) return;
    this.#make(dirname(folder));
    const stats = statsAt(folder);
    if (stats === undefined) mkdirSync(fsPath(folder));
    else if (!stats.isDirectory())
      throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR', path: folder });
    this.#known.add(folder);
  }
}

function diskFailure(item: string, code: string, path: string | undefined, error: unknown): Failure {
  if (code === 'EEXIST' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENOTEMPTY') {
    return {
      reason: 'data',
      message: `'${item}' cannot be put in place: ${path ?? item} is in the way (${code})`,
      hint: 'move away what is there; files that .dvcignore hides are never deleted',
    };
  }
  return unreadable(path ?? item, error);
}
