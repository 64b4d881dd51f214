import { ok, type Result } from '../../failure.ts';
import { nothing } from '../../plan/plan.ts';
import { isPushed, isRepoImport } from '../../project/repo-import.ts';
import { fetchImports } from '../fetch-imports.ts';
import { Remotes } from '../remotes.ts';
import { type Selected, selectAt } from '../selected-outs.ts';
import type { Session } from '../session.ts';
import type { Words } from '../verb.ts';
import { fetchTracked, type Moved, moveOptions, pushTracked } from './data.ts';
import { moveRunCache } from './run-cache-files.ts';

/**
 * Uploads what commits record, from the cache to the remote, with `--run-cache` its entries too; the workspace is not looked at
 * (dvc: dvc/repo/push.py with `revs` and without `workspace`). A commit that cannot be read is passed over with a warning.
 */
export async function pushAt(
  session: Session,
  commits: readonly string[],
  words: Words,
): Promise<Result<Moved>> {
  const outs = await outsAt(session, commits);
  if (!outs.ok) return outs;
  await using remotes = new Remotes(session);
  if (!isReachable(session, remotes, words)) return ok(nothingMoved);
  const pushed = outs.value.filter(({ stage, output }) => isPushed(stage, output));
  const moved = await pushTracked(session, remotes, pushed, moveOptions(words));
  return withRuns(session, remotes, words, moved, 'push');
}

/** The other way round: fills the cache with what commits record. */
export async function fetchAt(
  session: Session,
  commits: readonly string[],
  words: Words,
): Promise<Result<Moved>> {
  const outs = await outsAt(session, commits);
  if (!outs.ok) return outs;
  const imported = await importsOf(session, commits, outs.value);
  if (!imported.ok) return imported;
  await using remotes = new Remotes(session);
  if (!isReachable(session, remotes, words)) return ok(nothingMoved);
  const moved = await fetchTracked(session, remotes, outs.value, moveOptions(words));
  return withRuns(session, remotes, words, moved, 'fetch');
}

const nothingMoved: Moved = { amount: nothing, missing: [], failures: [] };

/** Without any remote DVC moves only experiments, and says nothing of it. */
function isReachable({ host }: Session, remotes: Remotes, words: Words): boolean {
  const { remote } = moveOptions(words);
  if (remote !== undefined || remotes.has(undefined)) return true;
  const message = 'No remote provided and no default remote set.';
  host.emit({ kind: 'warning', failure: { reason: 'remote', message } });
  return false;
}

function outsAt(session: Session, commits: readonly string[]): Promise<Result<readonly Selected[]>> {
  return selectAt(
    session,
    commits.map((sha) => ({ sha, name: sha })),
    { args: [], options: {} },
  );
}

/** Imports come from where they came from. Their files are hashed by the rules of a project that can be read. */
async function importsOf(
  session: Session,
  commits: readonly string[],
  outs: readonly Selected[],
): Promise<Result<number>> {
  const imports = outs.filter(({ stage }) => isRepoImport(stage));
  if (imports.length === 0) return ok(0);
  for (const sha of commits) {
    const project = await session.projectAt(sha);
    if (project.ok) return fetchImports(session, project.value, imports);
  }
  return ok(0);
}

async function withRuns(
  session: Session,
  remotes: Remotes,
  words: Words,
  moved: Moved,
  direction: 'fetch' | 'push',
): Promise<Result<Moved>> {
  if (moved.failures.length > 0) return { ok: false, failures: moved.failures };
  if (words.options.runCache !== true) return ok(moved);
  const entries = await moveRunCache(session, remotes, { direction, remote: moveOptions(words).remote });
  if (!entries.ok) return entries;
  return ok({ ...moved, amount: { ...moved.amount, objects: moved.amount.objects + entries.value } });
}
