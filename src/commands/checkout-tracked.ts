import type { Failure, Result } from '../failure.ts';
import { ok } from '../failure.ts';
import type { LockedPath, Output } from '../project/stage.ts';
import { checkout } from '../workspace/checkout.ts';
import type { HashInfo } from '../workspace/hash-info.ts';
import { relativePath } from './relative.ts';
import type { Session } from './session.ts';

/** A recorded path to put into the workspace; `inner` for a part of a folder. */
export interface Wanted {
  readonly output: Output;
  readonly locked: LockedPath;
  readonly inner?: string;
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
  options: { readonly force: boolean; readonly relink?: boolean },
): Promise<Result<CheckedOut>> {
  const items = wanted.flatMap(({ output, locked, inner }) => {
    const id = hashInfo(locked);
    if (output.place.kind !== 'inside' || id === undefined || !output.cache) return [];
    return [{ path: output.place.path, id, ...(inner === undefined ? {} : { inner }) }];
  });
  const done = await checkout(items, {
    projectRoot: session.projectRoot,
    cache: session.cache,
    linkTypes: session.config.cacheTypes,
    state: session.state,
    ignore: await session.ignore(),
    force: options.force,
    relink: options.relink === true,
    signal: session.host.signal,
  });
  if (!done.ok) return done;
  const seen = (paths: readonly string[]) => paths.map((path) => seenFrom(path, session.cwd));
  const { added, modified, deleted, failed, counts, failures } = done.value;
  return ok({
    added: seen(added),
    modified: seen(modified),
    deleted: seen(deleted),
    failed: seen(failed),
    counts,
    failures,
  });
}

/** What is known of a recorded path's content; undefined if nothing was recorded. */
export function hashInfo({ oid, hashName, size, nfiles, isexec }: LockedPath): HashInfo | undefined {
  if (oid === undefined) return undefined;
  return {
    oid,
    hashName,
    ...(size === undefined ? {} : { size }),
    ...(nfiles === undefined ? {} : { nfiles }),
    ...(isexec === true ? { isexec } : {}),
  };
}

function seenFrom(path: string, cwd: string): string {
  return path.endsWith('/') ? `${relativePath(path.slice(0, -1), cwd)}/` : relativePath(path, cwd);
}
