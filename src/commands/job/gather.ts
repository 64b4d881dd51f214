import type { Policy } from '../../project/policy/policy.ts';
import type { Project } from '../../project/project.ts';
import type { JobRequest } from '../context.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Planned } from '../planning.ts';
import type { Remotes } from '../remotes.ts';
import type { Session } from '../session.ts';

/** What a job planned, and the project as it left it. */
export interface Gathering {
  readonly request: JobRequest;
  readonly planned: Planned;
  readonly after: Project;
  readonly policy: Policy;
}

/** The evidence of a job's report. Loaded only here: a plan has no use for what draws plots and reads tables. */
export async function gather(
  session: Session,
  remotes: Remotes,
  { request, planned, after, policy }: Gathering,
): Promise<Evidence> {
  const { gatherEvidence } = await import('../evidence/evidence.ts');
  const before = await planned.before();
  const { base } = planned;
  const sources = { session, remotes, ...(request.remote === undefined ? {} : { remote: request.remote }) };
  return gatherEvidence({ before, after, base, policy, isTrusted: request.tier !== 'T0' }, sources);
}
