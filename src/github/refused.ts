import type { RefusedTrigger } from './trigger.ts';

/** An event that is not acted on: what is wrong, and what to do instead. */
export function refused(message: string, hint: string): RefusedTrigger {
  return { kind: 'refused', failure: { reason: 'refused', message, hint } };
}
