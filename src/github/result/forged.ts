import type { Failure } from '../../failure.ts';

/** Why a result is not posted. */
export function forged(why: string): Failure {
  return {
    reason: 'refused',
    message: `the result was not posted: ${why}`,
    hint: 'look at the run that made it',
  };
}
