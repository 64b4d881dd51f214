import { type Failure, ok, type Result } from '../failure.ts';
import { allowsAddress, allowsRepository } from '../project/policy/matching.ts';
import type { Stage } from '../project/stage.ts';
import { isPublicAddress, type MayConnect } from '../store/web/guarded-connect.ts';
import { withoutSecret } from '../store/web/web-file.ts';
import type { Session } from './session.ts';
import { repoOf } from './source-repo/repo-source.ts';

/**
 * Which addresses a request for `url` may connect to: with `publicOnly` none of the machine's own network, unless the policy names
 * the url (security C-17). Fails if the policy cannot be read.
 */
export async function addressGuard(
  session: Session,
  url: string,
  publicOnly: boolean,
): Promise<Result<{ readonly mayConnect?: MayConnect }>> {
  if (!publicOnly) return ok({});
  const policy = await session.policy();
  if (!policy.ok) return policy;
  return ok(allowsAddress(policy.value, url) ? {} : { mayConnect: isPublicAddress });
}

/**
 * With `publicOnly`, imports of other repositories are followed only where the policy names their repositories: a clone connects
 * to whatever the address and Git's configuration say, so a change cannot choose it. Fails for each of the others, and if the
 * policy cannot be read.
 */
export async function repositoryGuard(
  session: Session,
  imports: readonly Stage[],
  publicOnly: boolean,
): Promise<Result<undefined>> {
  if (!publicOnly) return ok(undefined);
  const policy = await session.policy();
  if (!policy.ok) return policy;
  const failures = imports.flatMap((stage) => {
    const url = repositoryOf(stage);
    return allowsRepository(policy.value, session.projectRoot, url) ? [] : [notNamed(stage, url)];
  });
  return failures.length > 0 ? { ok: false, failures } : ok(undefined);
}

function repositoryOf({ deps: [dep] }: Stage): string {
  return dep?.kind === 'path' ? (repoOf(dep)?.url ?? '') : '';
}

function notNamed({ outs: [out], location }: Stage, url: string): Failure {
  return {
    reason: 'refused',
    message: `'${out?.path}' is imported from '${withoutSecret(url)}', which was not asked: the policy does not name it`,
    location,
    hint: 'name the address under `outside` in the policy file of the base branch',
  };
}
