import { join } from 'node:path';
import { type Failure, fail, ok, type Result } from '../failure.ts';
import { removeAll } from '../run/remove.ts';
import { removeUnused } from '../workspace/placed.ts';
import { safePath } from '../workspace/safe-path.ts';
import { statsAt } from '../workspace/stats.ts';
import { madeOuts } from './add-targets.ts';
import type { CheckedOut } from './checkout-tracked.ts';
import { relativePath } from './relative.ts';
import { unrecordedOuts } from './selected-outs.ts';
import type { Session } from './session.ts';
import type { Words } from './verb.ts';

/**
 * Before a checkout of everything: removes what an earlier one put there and nothing tracks any more. Fails without `force`
 * where data stands at the place of an out that nothing is recorded of, since it is saved nowhere.
 */
export async function removeLeft(session: Session, words: Words): Promise<Result<readonly string[]>> {
  const project = await session.project();
  if (!project.ok) return project;
  if (words.options.force !== true) {
    const paths = (await unrecordedOuts(session, words)).map((path) => join(session.projectRoot, path));
    const unsaved = paths.filter((path) => statsAt(path) !== undefined);
    const message = `Can't remove the following unsaved files without confirmation. Use \`--force\` to force.\n${unsaved.join('\n')}`;
    if (unsaved.length > 0) return fail({ reason: 'data', message });
  }
  if (words.args.length > 0) return ok([]);
  const used = new Set(madeOuts(project.value).map(({ path }) => path));
  return ok(removeUnused(session.projectRoot, (path) => used.has(path)));
}

/** What was removed beforehand joins what the checkout itself did; each counts as one file, as DVC counts. */
export function withRemoved(session: Session, done: CheckedOut, removed: readonly string[]): CheckedOut {
  const seen = removed.map((path) =>
    path.endsWith('/') ? `${relativePath(path.slice(0, -1), session.cwd)}/` : relativePath(path, session.cwd),
  );
  const counts = { ...done.counts, deleted: done.counts.deleted + removed.length };
  return { ...done, deleted: [...seen, ...done.deleted], counts };
}

/** Outs that nothing is recorded of fail; what stands there goes, which only `force` lets come to this. */
export async function withUnrecorded(session: Session, done: CheckedOut, words: Words): Promise<CheckedOut> {
  const { host, projectRoot, cwd } = session;
  const failures: Failure[] = [];
  const failed: string[] = [];
  for (const path of await unrecordedOuts(session, words)) {
    const target = safePath(projectRoot, path);
    const gone = target.ok ? removeAll(target.value) : target;
    const seen = relativePath(path, cwd);
    const note = `No file hash info found for '${join(projectRoot, path)}'. It won't be created.`;
    host.emit({ kind: 'warning', failure: { reason: 'data', message: note } });
    if (!gone.ok) failures.push(...gone.failures);
    failed.push(seen);
    failures.push({
      reason: 'data',
      message: `'${seen}' has no recorded content`,
      hint: 'run its stage with `repro`, or pass --allow-missing',
    });
  }
  return { ...done, failed: [...done.failed, ...failed], failures: [...done.failures, ...failures] };
}
