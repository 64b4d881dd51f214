import { ok, type Result } from '../../failure.ts';
import type { Need } from '../../plan/needs.ts';
import { type Amount, add, nothing } from '../../plan/plan.ts';
import type { Project } from '../../project/project.ts';
import { isRepoImport } from '../../project/repo-import.ts';
import { repositoryGuard } from '../address-guard.ts';
import { beginAhead, checkoutTracked } from '../checkout-tracked.ts';
import type { Remotes } from '../remotes.ts';
import type { Session } from '../session.ts';
import { fetchTracked, idOf, type MoveOptions, missingFailures } from './data.ts';

/** Where needs come from. */
export interface Providing {
  readonly session: Session;
  readonly remotes: Remotes;
  readonly project: Project;
  /** `publicOnly`: other repositories are asked only if the policy names their addresses */
  readonly options: MoveOptions & { readonly publicOnly?: boolean };
}

/**
 * Brings needs into the workspace: into the cache where they are not there yet, then onto their paths. They come from their
 * remote; data of another repository that no remote has comes from there.
 */
export async function provide(providing: Providing, needs: readonly Need[]): Promise<Result<Amount>> {
  if (needs.length === 0) return ok(nothing);
  const { session, remotes, options } = providing;
  const imports = needs.filter(({ stage }) => isRepoImport(stage));
  const asked = remotes.has(options.remote) ? needs : needs.filter(({ stage }) => !isRepoImport(stage));
  using ahead = beginAhead(session, needs);
  const moved = await fetchTracked(session, remotes, asked, { ...options, copies: ahead });
  if (moved.failures.length > 0) return { ok: false, failures: moved.failures };
  const imported = await fromRepositories(providing, imports);
  if (!imported.ok) return imported;
  const missing = moved.missing.filter((id) => session.cache.missing(id).length > 0);
  const failures = missingFailures(missing, needs);
  if (failures.length > 0) return { ok: false, failures };
  const done = await inTurn(session, () => checkoutTracked(session, needs, { force: false, ahead }));
  if (!done.ok) return done;
  if (done.value.failures.length > 0) return { ok: false, failures: done.value.failures };
  return ok(add(moved.amount, imported.value));
}

/** The last checkout that was asked for in each project. */
const checkouts = new WeakMap<Session, Promise<unknown>>();

/** Stages that run side by side may need the same path: the second one has to find all of it there, and not a part. */
function inTurn<T>(session: Session, checkout: () => Promise<T>): Promise<T> {
  const before = checkouts.get(session) ?? Promise.resolve();
  const done = before.then(checkout, checkout);
  checkouts.set(session, done);
  return done;
}

async function fromRepositories(
  { session, project, options }: Providing,
  imports: readonly Need[],
): Promise<Result<Amount>> {
  const absent = imports.filter(({ locked }) => session.cache.missing(idOf(locked)).length > 0);
  if (absent.length === 0) return ok(nothing);
  const stages = absent.map(({ stage }) => stage);
  const allowed = await repositoryGuard(session, stages, options.publicOnly === true);
  if (!allowed.ok) return allowed;
  const { fetchImports } = await import('../fetch-imports.ts');
  const done = await fetchImports(session, project, absent);
  if (!done.ok) return done;
  const bytes = absent.reduce((sum, { locked }) => sum + (locked.size ?? 0), 0);
  return ok({ objects: done.value, bytes });
}
