import type { Failure, Result } from '../failure.ts';
import { ok } from '../failure.ts';
import { lockedHash } from '../project/locked-hash.ts';
import type { LockedPath, Output } from '../project/stage.ts';
import { compareCodePoints } from '../values/value.ts';
import { type CheckoutItem, checkout } from '../workspace/checkout.ts';
import { CheckoutAhead } from '../workspace/checkout-ahead.ts';
import { relativePath } from './relative.ts';
import type { Session } from './session.ts';

/** A recorded path to put into the workspace; `inner` for a part of a folder. */
export interface Wanted {
  readonly output: Output;
  readonly locked: LockedPath;
  readonly inner?: string;
}

/** An out that a lock records nothing of: there is nothing to put there, and DVC says so by failing. */
export interface Unrecorded {
  readonly output: Output;
  /** Why, if it is not that nothing was ever recorded */
  readonly failure?: Failure;
}

/** What a checkout changed: outs, as seen from where the user stands (folders end in `/`), and counts of files. */
export interface CheckedOut {
  readonly added: readonly string[];
  readonly modified: readonly string[];
  readonly deleted: readonly string[];
  readonly failed: readonly string[];
  readonly counts: { readonly added: number; readonly modified: number; readonly deleted: number };
  readonly failures: readonly Failure[];
}

/** Puts recorded paths into the workspace; everything that can be is, and what could not is in `failed`. */
export async function checkoutTracked(
  session: Session,
  wanted: readonly Wanted[],
  options: {
    readonly force: boolean;
    readonly relink?: boolean;
    readonly unrecorded?: readonly Unrecorded[];
    /** What {@link beginAhead} began for them */
    readonly ahead?: CheckoutAhead;
  },
): Promise<Result<CheckedOut>> {
  const items = itemsOf(wanted);
  const empty = (options.unrecorded ?? []).flatMap(({ output: { place, cache }, failure }) =>
    place.kind === 'inside' && cache ? [{ path: place.path, failure }] : [],
  );
  const done = await checkout([...items, ...empty.map(({ path }) => ({ path, id: undefined }))], {
    projectRoot: session.projectRoot,
    cache: session.cache,
    linkTypes: session.config.cacheTypes,
    state: session.state,
    ignore: await session.ignore(),
    force: options.force,
    relink: options.relink === true,
    ahead: options.ahead,
    signal: session.host.signal,
  });
  if (!done.ok) return done;
  const seen = (paths: readonly string[]) => paths.map((path) => seenFrom(path, session.cwd));
  const { added, modified, failed, counts, failures } = done.value;
  return ok({
    added: seen(added),
    modified: seen(modified),
    deleted: [],
    failed: seen([...failed, ...empty.map(({ path }) => path)].sort(compareCodePoints)),
    counts: { ...counts, deleted: counts.deleted - done.value.deleted.length },
    failures: [
      ...failures,
      ...empty.map(({ path, failure }) => failure ?? nothingRecorded(relativePath(path, session.cwd))),
    ],
  });
}

function itemsOf(wanted: readonly Wanted[]): CheckoutItem[] {
  return wanted.flatMap(({ output, locked, inner }) => {
    const id = lockedHash(locked);
    if (output.place.kind !== 'inside' || id === undefined || !output.cache) return [];
    return [{ path: output.place.path, id, ...(inner === undefined ? {} : { inner }) }];
  });
}

/** Takes the copies of a fetch that {@link checkoutTracked} will follow, with the same paths. Dispose of it after that. */
export function beginAhead(session: Session, wanted: readonly Wanted[]): CheckoutAhead {
  const { projectRoot, config } = session;
  return new CheckoutAhead(itemsOf(wanted), { projectRoot, linkTypes: config.cacheTypes });
}

function nothingRecorded(path: string): Failure {
  return {
    reason: 'data',
    message: `'${path}': no hash is recorded for it, so there is nothing to put there`,
    hint: 'run its stage with `repro`, or `commit` what is there',
  };
}

/** A changed path as the user sees it; folders keep the slash at their end. */
export function seenFrom(path: string, cwd: string): string {
  return path.endsWith('/') ? `${relativePath(path.slice(0, -1), cwd)}/` : relativePath(path, cwd);
}
