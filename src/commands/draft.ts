import type { Failure } from '../failure.ts';
import type { Policy } from '../project/policy/policy.ts';
import type { JobRequest } from './context.ts';

/**
 * Is a pull request only planned because it is a draft (`drafts: plan` of the policy)? What somebody asks for by a command runs
 * all the same, because such a request is no draft's. Undefined: it runs.
 */
export function onlyPlanned(
  { isDraft }: Pick<JobRequest, 'isDraft'>,
  { drafts, commandPrefix, file }: Pick<Policy, 'drafts' | 'commandPrefix' | 'file'>,
): Failure | undefined {
  if (isDraft !== true || drafts !== 'plan') return undefined;
  return {
    reason: 'refused',
    message: 'nothing was run, because the pull request is a draft',
    hint: `mark it as ready for review, or comment \`${commandPrefix} repro\`; \`drafts\` in ${file} decides this`,
    location: { file },
  };
}
