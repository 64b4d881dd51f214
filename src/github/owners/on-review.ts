import { openApi } from '../api.ts';
import { ApiError } from '../api-error.ts';
import type { Surroundings } from '../carry-out.ts';
import type { Inputs } from '../inputs.ts';
import { readPull } from '../slash/head.ts';
import { readOwnersChecks } from './owners-check.ts';
import { judgeOwners } from './tell-owners.ts';

/**
 * Somebody reviewed a pull request, or a review was dismissed: the checks of the owners on its head commit are made anew. Nothing is
 * checked out or run, and nothing of the event is believed but the number. Gives the exit code.
 */
export async function countReview(
  inputs: Inputs,
  { number }: { readonly number: number },
  around: Surroundings,
): Promise<number> {
  const { env, log, interrupt } = around;
  const api = openApi({ env, token: inputs.token, signal: interrupt, ...around.patience });
  try {
    const pull = await readPull(api, number);
    if (pull === undefined || !pull.isOpen) {
      log.line('nothing to do: the pull request is closed or cannot be read');
      return 0;
    }
    const checks = await readOwnersChecks(api, pull.headSha);
    if (checks.size === 0) log.line('nothing to do: no owner is waited for on the head commit');
    for (const [name, owned] of checks) {
      const { approvals, warnings } = await judgeOwners({ api, number, headSha: pull.headSha, name }, owned);
      for (const warning of warnings) log.failure(warning, 'warning');
      log.line(
        approvals.waiting.length === 0
          ? 'the owners have approved the head commit'
          : `owners are still waited for: ${approvals.waiting.length}`,
      );
    }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    log.failure(
      {
        reason: 'storage',
        message: `the review was not counted: ${error.message}`,
        hint: 'run this job again',
      },
      'warning',
    );
  }
  return 0;
}
