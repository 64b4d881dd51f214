import { caught, type Failure, fail, ok, type Result } from '../failure.ts';
import { compareCodePoints } from '../values/value.ts';
import { type CarryContext, carryOut } from './carry-out.ts';
import { type CheckoutItem, type ItemPlan, planItem } from './checkout-plan.ts';
import { Linker, type LinkType } from './link.ts';
import { rememberLinks } from './links.ts';

export type { CheckoutItem } from './checkout-plan.ts';

/** What a checkout needs to know. `force`: replace and delete files whose content is nowhere else. */
export interface CheckoutContext extends CarryContext {
  readonly linkTypes: readonly LinkType[];
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
      added: sum(done, ({ create, replaced }) => create.length - replaced.size),
      modified: sum(done, ({ replaced, isModeChanged }) => replaced.size + Number(isModeChanged)),
      // DVC counts what is taken away whole as one, and the folders inside what changed (dvc: _build_out_changes).
      deleted:
        gone.length + sum(changed, ({ remove, removeFolders }) => remove.length + removeFolders.length),
    },
  };
}

function sum(plans: readonly ItemPlan[], of: (plan: ItemPlan) => number): number {
  return plans.reduce((total, plan) => total + of(plan), 0);
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
