import { createHash } from 'node:crypto';
import type { Environment } from '../commands/context.ts';
import type { ActiveTrigger } from './job.ts';

/**
 * The run cache's lane of an untrusted change (design section 5): `pr-12` for a pull request, a hash of the ref for any other
 * branch. Undefined on a protected branch, whose runs share what everybody may read.
 */
export function laneOf(trigger: ActiveTrigger, env: Environment): string | undefined {
  if (trigger.kind === 'pull-request') return `pr-${trigger.number}`;
  if (trigger.tier === 'T2') return undefined;
  const ref = createHash('sha256')
    .update(env.GITHUB_REF ?? '')
    .digest('hex');
  return `ref-${ref.slice(0, 16)}`;
}
