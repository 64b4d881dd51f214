import { join } from 'node:path';
import { ok, type Result } from '../failure.ts';
import type { Project } from '../project/project.ts';
import { isTreeOid } from '../store/oid.ts';
import { type CheckedOut, checkout } from '../workspace/checkout.ts';
import { hashPath } from '../workspace/hash.ts';
import { type PlacedLink, unusedLinks } from '../workspace/links.ts';
import type { Session } from './session.ts';

/**
 * Takes away what an earlier checkout or commit put there and nothing tracks any more: the data of a branch that was left
 * (dvc: dvc/repo/checkout.py _remove_unused_links). Only what is still as it was put there, is not Git's and, unlike in DVC, is in
 * the cache, unless `force` says that it may be lost.
 */
export async function removeUnused(
  session: Session,
  project: Project,
  { force }: { readonly force: boolean },
): Promise<Result<readonly string[]>> {
  const used = new Set(
    project.stages.flatMap(({ outs }) =>
      outs.flatMap(({ place }) => (place.kind === 'inside' ? [place.path] : [])),
    ),
  );
  const placed = unusedLinks(session.projectRoot, used);
  if (placed.length === 0) return ok([]);
  const paths = placed.map(({ path }) => path);
  const tracked = (await session.git?.tracked(session.projectRoot, paths, 'index')) ?? new Set();
  const gone: string[] = [];
  for (const link of placed) {
    if (!tracked.has(link.path) && (await isAsPlaced(session, link, force))) gone.push(link.path);
  }
  const done: Result<CheckedOut> = await checkout(
    gone.map((path) => ({ path, id: undefined })),
    {
      projectRoot: session.projectRoot,
      cache: session.cache,
      linkTypes: session.config.cacheTypes,
      state: session.state,
      ignore: await session.ignore(),
      force: true,
      signal: session.host.signal,
    },
  );
  return done.ok ? ok(done.value.deleted) : done;
}

async function isAsPlaced(
  session: Session,
  { path, oid, hashName }: PlacedLink,
  force: boolean,
): Promise<boolean> {
  if (!force && session.cache.missing({ oid, hashName }).length > 0) return false;
  if (!isTreeOid(oid)) return true;
  const found = await hashPath({
    abs: join(session.projectRoot, path),
    rel: path,
    hashName,
    ignore: await session.ignore(),
    state: session.state,
    signal: session.host.signal,
  });
  return found.ok && found.value?.info.oid === oid;
}
