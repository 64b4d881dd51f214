import fs from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { type Failure, ok, type Result } from '../failure.ts';
import type { Stage } from '../project/stage.ts';
import { fsPath, listFolder } from '../workspace/file-name.ts';
import { findGitRoot } from '../workspace/root.ts';
import { isReserved } from '../workspace/safe-path.ts';
import type { RunContext } from './run-context.ts';

/**
 * Refuses outs that are, or hold, a link to something outside the repository, or in `.git` or `.dvc`: its content would be
 * stored and shown as a result (security P-13). Links into the cache are how outs may be linked. Not for terminals, where
 * DVC follows every link of its user.
 */
export function checkOwnLinks(stage: Stage, ctx: Pick<RunContext, 'projectRoot' | 'cache'>): Result<void> {
  const homes = homesOf(ctx);
  const failures: Failure[] = [];
  for (const { place, location } of stage.outs) {
    if (place.kind !== 'inside') continue;
    const found = foreignLink(join(ctx.projectRoot, place.path), homes);
    if (found === undefined) continue;
    const path = relative(ctx.projectRoot, found).split(sep).join('/');
    failures.push({
      reason: 'refused',
      message: `'${stage.address}' made the output '${path}' a link to something outside the repository`,
      hint: 'copy what the output needs instead of linking it',
      ...(location === undefined ? {} : { location }),
    });
  }
  return failures.length > 0 ? { ok: false, failures } : ok(undefined);
}

/** Where a link may lead, both without links in their own paths. */
interface Homes {
  readonly repository: string;
  readonly cache: string | undefined;
}

function homesOf({ projectRoot, cache }: Pick<RunContext, 'projectRoot' | 'cache'>): Homes {
  return {
    repository: fs.realpathSync.native(findGitRoot(projectRoot) ?? projectRoot),
    cache: real(cache.dir),
  };
}

/** The first link at or below a path that leads elsewhere. What links to folders hold is not looked at: they are not outs. */
function foreignLink(path: string, homes: Homes): string | undefined {
  const stats = fs.lstatSync(fsPath(path), { throwIfNoEntry: false });
  if (stats?.isSymbolicLink() === true) return isForeign(path, homes) ? path : undefined;
  if (stats?.isDirectory() !== true) return undefined;
  const folders = [path];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const { name, kind } of listFolder(folder)) {
      const inner = join(folder, name);
      if (kind === 'link' && isForeign(inner, homes)) return inner;
      if (kind === 'folder') folders.push(inner);
    }
  }
  return undefined;
}

/** A link to nothing leads nowhere, and is told by whoever reads it. */
function isForeign(path: string, { repository, cache }: Homes): boolean {
  const target = real(path);
  if (target === undefined) return false;
  if (cache !== undefined && below(cache, target) !== undefined) return false;
  const inside = below(repository, target);
  return inside === undefined || inside.split(sep).some(isReserved);
}

function below(folder: string, path: string): string | undefined {
  const inner = relative(folder, path);
  return inner === '..' || inner.startsWith(`..${sep}`) || isAbsolute(inner) ? undefined : inner;
}

function real(path: string): string | undefined {
  try {
    return fs.realpathSync.native(fsPath(path));
  } catch {
    return undefined;
  }
}
