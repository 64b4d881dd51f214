import { at, numberAt, shaAt, textAt } from './payload.ts';
import { refused } from './refused.ts';
import type { IgnoredTrigger, RefusedTrigger, WorkflowRunTrigger } from './trigger.ts';

/**
 * Reads the end of another workflow run (design section 4). Only runs for a pull request have something to post; which one
 * that is comes from this payload and the API, never from what the run left behind (security A-02). Pure.
 */
export function readWorkflowRun(payload: unknown): WorkflowRunTrigger | IgnoredTrigger | RefusedTrigger {
  const ignored = (why: string): IgnoredTrigger => ({ kind: 'ignored', event: 'workflow_run', why });
  if (textAt(payload, 'action') !== 'completed') return ignored('the other run is not over yet');
  const run = at(payload, 'workflow_run');
  const event = textAt(run, 'event');
  if (event !== 'pull_request') return ignored('the other run was not for a pull request');
  const [runId, headSha] = [numberAt(run, 'id'), shaAt(run, 'head_sha')];
  if (runId === undefined || headSha === undefined) {
    return refused(
      `the payload of the workflow_run event has no usable workflow_run.${runId === undefined ? 'id' : 'head_sha'}`,
      'run the other workflow again',
    );
  }
  const listed = at(run, 'pull_requests');
  const numbers = Array.isArray(listed)
    ? listed.slice(0, 10).flatMap((pull) => numberAt(pull, 'number') ?? [])
    : [];
  const headRef = textAt(run, 'head_branch');
  const headOwner = textAt(run, 'head_repository', 'owner', 'login');
  return {
    kind: 'workflow-run',
    event,
    runId,
    runNumber: numberAt(run, 'run_number') ?? 0,
    runAttempt: numberAt(run, 'run_attempt') ?? 1,
    headSha,
    numbers,
    ...(headRef === undefined ? {} : { headRef }),
    ...(headOwner === undefined ? {} : { headOwner }),
  };
}
