import type { Failure } from '../../failure.ts';

/** Why a result is not posted. */
export function forged(why: string): Failure {
  return {
    reason: 'refused',
    message: `the result was not posted: ${why}`,
    hint: 'look at the run that made it',
  };
}

/** The result is all right, and nobody waits for it any more. */
export const passedBy: Failure = {
  reason: 'cancelled',
  message: 'the result was not posted: the pull request has a newer head commit, whose own run reports',
};
