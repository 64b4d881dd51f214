import type { Failure } from '../failure.ts';
import type { Log } from './log.ts';

/**
 * Says what could not be written to GitHub, as one warning: a token that may not comment may usually not write a check
 * either. `expected`: a stranger's run has no right to, whatever the workflow says; that is how it should be and no warning.
 */
export function sayUnwritten(
  log: Log,
  outcomes: readonly (Failure | undefined)[],
  { expected }: { readonly expected: boolean },
): void {
  const failures = outcomes.filter((failure) => failure !== undefined);
  const [first, ...others] = failures;
  if (first === undefined) return;
  if (expected && failures.every(({ reason }) => reason === 'config')) {
    const message =
      'no comment was posted: runs for forks and bots may not write; the report is in the job summary';
    log.annotate({ level: 'notice', message });
    return;
  }
  const message = [first, ...others].map((failure) => failure.message).join('; ');
  log.failure({ ...first, message }, 'warning');
}
