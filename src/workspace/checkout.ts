import { mkdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { caught, type Failure, fail, ok, type Result } from '../failure.ts';
import type { Oid } from '../store/oid.ts';
import { findUnsound } from '../store/verify-together.ts';
import { compareCodePoints } from '../values/value.ts';
import {
  absentObject,
  type CheckoutItem,
  type ItemPlan,
  type PlanContext,
  planItem,
} from './checkout-plan.ts';
import { fsPath } from './file-name.ts';
import { Linker, type LinkType, makeExecutable } from './link.ts';
import { rememberLinks } from './links.ts';
import { placeAll } from './place-links.ts';
import { statsAt } from './stats.ts';
import { unreadable } from './walk.ts';

export type { CheckoutItem } from './checkout-plan.ts';

/** What a checkout needs to know. `force`: replace and delete files whose content is nowhere else. */
export interface CheckoutContext extends PlanContext {
  readonly linkTypes: readonly LinkType[];
  /** Link unchanged files anew, after `cache.type` changed */
  readonly relink?: boolean;
}

/** Outs by what became of them, folders with a `/` at the end; `counts` are of files. */
export interface CheckedOut {
  readonly added: readonly string[];
  readonly modified: readonly string[];
  readonly deleted: readonly string[];
  /** Outs that were left as they are, because of `failures` */
  readonly failed: readonly string[];
  readonly failures: readonly Failure[];
  readonly counts: { readonly added: number; readonly modified: number; readonly deleted: number };
}

/**
 * Puts recorded outputs into the workspace (dvc-compat 7.3). Every item is compared first; if that shows an unsafe path,
 * or without `force` a file whose content is in no cache, nothing at all is changed and it fails. An item whose manifest or
 * objects are absent or bad is left as it is and reported in `failed`, while the others are done. Objects are verified
 * before they are linked, files appear whole, and no link is ever written through.
 */
export async function checkout(
  items: readonly CheckoutItem[],
  ctx: CheckoutContext,
): Promise<Result<CheckedOut>> {
  const plans: ItemPlan[] = [];
  const failed = new Map<string, readonly Failure[]>();
  const refused: Failure[] = [];
  for (const item of items) {
    const plan = await planItem(item, ctx).catch(caught);
    if (plan.ok) plans.push(plan.value);
    else if (plan.failures.some(({ reason }) => reason === 'refused')) refused.push(...plan.failures);
    else failed.set(item.path, plan.failures);
  }
  const unsaved = plans.flatMap((plan) => plan.unsaved);
  if (unsaved.length > 0) refused.push(unsavedFailure(unsaved));
  if (refused.length > 0) return fail(...refused);
  const done: ItemPlan[] = [];
  const linker = new Linker(ctx.linkTypes);
  for (const plan of plans) {
    const failures = await carryOut(plan, linker, ctx);
    if (failures.length > 0) failed.set(plan.item.path, failures);
    else done.push(plan);
  }
  rememberLinks(
    ctx.projectRoot,
    done.flatMap((plan) =>
      plan.item.id !== undefined && isChanged(plan) ? [{ path: plan.item.path, info: plan.item.id }] : [],
    ),
  );
  return ok(summary(done, failed));
}

async function carryOut(plan: ItemPlan, linker: Linker, ctx: CheckoutContext): Promise<readonly Failure[]> {
  const links =
    ctx.relink === true
      ? [...plan.create, ...plan.unchanged.map((file) => ({ ...file, isNew: false }))]
      : plan.create;
  const missing = await unverified(plan, links, ctx);
  if (missing.length > 0) return missing;
  try {
    await apply(plan, links, linker, ctx);
    return [];
  } catch (error) {
    if (ctx.signal?.aborted === true) throw error;
    const { code, path } = error as NodeJS.ErrnoException;
    return code === undefined ? caught(error).failures : [diskFailure(plan.item.path, code, path, error)];
  }
}

/** Objects that are absent, or whose bytes are not what their name says; at most a few are named. */
async function unverified(
  plan: ItemPlan,
  links: readonly Link[],
  { cache, signal }: CheckoutContext,
): Promise<Failure[]> {
  const hashName = plan.item.id?.hashName ?? 'md5';
  const ids = [...new Set(links.map((link) => link.oid))].map((oid) => ({ oid, hashName }));
  const bad = new Set((await findUnsound(cache, ids, signal)).map(({ oid }) => oid));
  const named = links.filter(({ oid }) => bad.has(oid)).slice(0, 10);
  return named.map(({ path, oid }) =>
    absentObject(`${plan.item.path}${path.slice(plan.target.length)}`, oid),
  );
}

interface Link {
  readonly path: string;
  readonly oid: Oid;
  readonly isNew: boolean;
}

async function apply(
  plan: ItemPlan,
  links: readonly Link[],
  linker: Linker,
  ctx: CheckoutContext,
): Promise<void> {
  for (const path of plan.remove) unlinkSync(fsPath(path));
  for (const folder of plan.removeFolders) removeIfEmpty(folder);
  const { id, inner } = plan.item;
  // A part of a folder that is not recorded brings no folder with it.
  if (id === undefined || (inner !== undefined && links.length === 0)) return;
  mkdirSync(fsPath(plan.isTree ? plan.target : dirname(plan.target)), { recursive: true });
  const folders = new Folders(plan.target);
  if (plan.isTree) for (const { path } of links) folders.make(dirname(path));
  const { hashName } = id;
  const placements = links.map(({ path, oid, isNew }) => ({
    object: ctx.cache.pathOf({ oid, hashName }),
    path,
    isNew,
  }));
  await placeAll(placements, linker, ctx.signal);
  if (id.isexec === true && !plan.isTree) makeExecutable(plan.target);
}

/** Makes folders below an output one by one, so that a link that stands in for one is never passed. */
class Folders {
  readonly #top: string;
  readonly #known = new Set<string>();

  constructor(top: string) {
    this.#top = top;
  }

  make(folder: string): void {
    if (folder.length < this.#top.length || this.#known.has(folder)) return;
    this.make(dirname(folder));
    const stats = statsAt(folder);
    if (stats === undefined) mkdirSync(fsPath(folder));
    else if (!stats.isDirectory())
      throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR', path: folder });
    this.#known.add(folder);
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

function unsavedFailure(paths: readonly string[]): Failure {
  const list = [...paths].sort(compareCodePoints).join('\n');
  return {
    reason: 'data',
    message: `Can't remove the following unsaved files without confirmation. Use \`--force\` to force.\n${list}`,
  };
}

function summary(done: readonly ItemPlan[], failed: ReadonlyMap<string, readonly Failure[]>): CheckedOut {
  const name = ({ item, isTree }: ItemPlan) => (isTree ? `${item.path}/` : item.path);
  const changed = done.filter((plan) => isChanged(plan) && plan.item.id !== undefined);
  const gone = done.filter((plan) => isChanged(plan) && plan.item.id === undefined && !plan.isNew);
  const created = done.flatMap(({ create }) => create);
  return {
    added: changed
      .filter(({ isNew }) => isNew)
      .map(name)
      .sort(foldersFirst),
    modified: changed
      .filter(({ isNew }) => !isNew)
      .map(name)
      .sort(foldersFirst),
    deleted: gone.map(name).sort(foldersFirst),
    failed: [...failed.keys()].sort(compareCodePoints),
    failures: [...failed.values()].flat(),
    counts: {
      added: created.filter(({ isNew }) => isNew).length,
      modified:
        created.filter(({ isNew }) => !isNew).length +
        done.filter(({ isModeChanged }) => isModeChanged).length,
      // DVC counts what is taken away whole as one, and the folders inside what changed (dvc: _build_out_changes).
      deleted:
        gone.length +
        changed.reduce((sum, { remove, removeFolders }) => sum + remove.length + removeFolders.length, 0),
    },
  };
}

function isChanged({ item, isNew, isModeChanged, create, remove, removeFolders }: ItemPlan): boolean {
  return (
    (isNew && item.inner === undefined) ||
    isModeChanged ||
    create.length + remove.length + removeFolders.length > 0
  );
}

/** DVC's order: folders, then files, each sorted (dvc: repo/checkout.py). */
function foldersFirst(a: string, b: string): number {
  return Number(b.endsWith('/')) - Number(a.endsWith('/')) || compareCodePoints(a, b);
}
