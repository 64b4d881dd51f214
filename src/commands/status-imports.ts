import { ok, type Result } from '../failure.ts';
import type { Stage } from '../project/stage.ts';
import type { Value } from '../values/value.ts';
import { currentCommit } from './import-repo.ts';
import type { Session } from './session.ts';
import { repoOf } from './source-repo/repo-source.ts';

/**
 * Imports from other repositories whose revision now names another commit than was imported: address → what `status` says
 * (dvc: dvc/dependency/repo.py workspace_status). Looks at those repositories.
 */
export async function updatesAvailable(
  session: Session,
  stages: readonly Stage[],
): Promise<Result<ReadonlyMap<string, Value>>> {
  const found = new Map<string, Value>();
  for (const stage of stages) {
    const source = repoOfStage(stage);
    if (source === undefined) continue;
    const now = await currentCommit(session, source.repo);
    if (!now.ok) return now;
    if (now.value === (source.repo.revLock ?? now.value)) continue;
    const name = `${source.path} (${source.repo.url})`;
    found.set(stage.address, new Map([['changed deps', new Map([[name, 'update available']])]]));
  }
  return ok(found);
}

function repoOfStage({ deps, cmd }: Stage) {
  const [dep] = deps;
  if (cmd !== undefined || dep?.kind !== 'path') return undefined;
  const repo = repoOf(dep);
  return repo === undefined ? undefined : { path: dep.path, repo };
}
