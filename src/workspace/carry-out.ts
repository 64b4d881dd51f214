import { mkdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { caught, type Failure } from '../failure.ts';
import type { ObjectId, Oid } from '../store/oid.ts';
import { findUnsound } from '../store/verify-together.ts';
import { absentObject, type ItemPlan, isExecutable, type PlanContext } from './checkout-plan.ts';
import { fsPath } from './file-name.ts';
import { type Linker, makeExecutable } from './link.ts';
import { isForTwoThreads, type Placement, Placing } from './place-links.ts';
import { statsAt } from './stats.ts';
import { unreadable } from './walk.ts';

/** What carrying out a plan needs to know. */
export interface CarryContext extends PlanContext {
  /** Link unchanged files anew, after `cache.type` changed */
  readonly relink?: boolean;
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
    if (plan.isNew && plan.isTree && isForTwoThreads(links.length, linker))
      return await placeAhead(plan, links, linker, ctx);
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
function linkedAnew({ isTree, unchanged }: ItemPlan): readonly Link[] {
  return unchanged
    .filter(({ path }) => !isTree || !isExecutable(path))
    .map((file) => ({ ...file, isNew: false }));
}

interface Link {
  readonly path: string;
  readonly oid: Oid;
  readonly isNew: boolean;
}

/**
 * Objects that are absent, or whose bytes are not what their name says; at most a few are named. `tell` learns again and again how
 * many of the first links have sound objects.
 */
async function unverified(
  plan: ItemPlan,
  links: readonly Link[],
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
  return named.map(({ path, oid }) =>
    absentObject(`${plan.item.path}${path.slice(plan.target.length)}`, oid),
  );
}

function hashNameOf({ item }: ItemPlan): ObjectId['hashName'] {
  return item.id?.hashName ?? 'md5';
}

function placementsOf(plan: ItemPlan, links: readonly Link[], { cache }: CarryContext): Placement[] {
  const hashName = hashNameOf(plan);
  return links.map(({ path, oid, isNew }) => ({ object: cache.pathOf({ oid, hashName }), path, isNew }));
}

/** A folder where nothing stands: its first links are made while later objects are verified, and go again if one is not sound. */
async function placeAhead(
  plan: ItemPlan,
  links: readonly Link[],
  linker: Linker,
  ctx: CarryContext,
): Promise<Failure[]> {
  await using placing = new Placing(placementsOf(plan, links, ctx), linker);
  const folders = new Folders(plan.target);
  const undo = async (): Promise<void> => {
    await placing.undo();
    folders.undo();
  };
  try {
    folders.makeAll(links);
    const missing = await unverified(plan, links, ctx, (sound) => placing.allow(sound));
    if (missing.length > 0) {
      await undo();
      return missing;
    }
  } catch (error) {
    await undo();
    throw error;
  }
  await placing.finish(ctx.signal);
  return [];
}

async function apply(
  plan: ItemPlan,
  links: readonly Link[],
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
  await using placing = new Placing(placementsOf(plan, links, ctx), linker);
  await placing.finish(ctx.signal);
  if (id.isexec === true && !plan.isTree) makeExecutable(plan.target);
}

/** Makes folders below an output one by one, so that a link that stands in for one is never passed. */
class Folders {
  readonly #top: string;
  readonly #known = new Set<string>();
  readonly #made: string[] = [];

  constructor(top: string) {
    this.#top = top;
  }

  /** The top one with all above it, and the folders of all links below. */
  makeAll(links: readonly Link[]): void {
    for (let above = this.#top; statsAt(above) === undefined; above = dirname(above)) this.#made.push(above);
    this.#made.reverse();
    mkdirSync(fsPath(this.#top), { recursive: true });
    for (const { path } of links) this.#make(dirname(path));
  }

  #make(folder: string): void {
    if (folder.length < this.#top.length || this.#known.has(folder)) return;
    this.#make(dirname(folder));
    const stats = statsAt(folder);
    if (stats === undefined) {
      mkdirSync(fsPath(folder));
      this.#made.push(folder);
    } else if (!stats.isDirectory())
      throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR', path: folder });
    this.#known.add(folder);
  }

  /** Takes away those that were made here, unless somebody has put something into one. */
  undo(): void {
    for (const folder of this.#made.reverse()) removeIfEmpty(folder);
  }
}

/** What holds ignored files stays. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(fsPath(folder));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOENT') throw error;
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
