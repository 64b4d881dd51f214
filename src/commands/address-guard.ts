import { ok, type Result } from '../failure.ts';
import { allowsAddress } from '../project/policy/matching.ts';
import { isPublicAddress, type MayConnect } from '../store/web/guarded-connect.ts';
import type { Session } from './session.ts';

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
