import type { Environment } from '../context.ts';

/**
 * What may export in a terminal: `all` on a protected branch of GitHub Actions, by the runner's own word · `named` on somebody's own
 * machine what they name · `none` in any other run of GitHub Actions, whoever names it (docs/exports.md).
 */
export type ExportMode = 'all' | 'named' | 'none';

/** Events that run what is on the branch itself; those of comments and reviews run beside a branch that is not theirs. */
const own = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];

/** Reads the variables of a GitHub runner. */
export function exportMode(env: Environment): ExportMode {
  if (env.GITHUB_ACTIONS !== 'true') return 'named';
  const isBranch = (env.GITHUB_REF ?? '').startsWith('refs/heads/') && env.GITHUB_REF_PROTECTED === 'true';
  return isBranch && own.includes(env.GITHUB_EVENT_NAME ?? '') ? 'all' : 'none';
}
