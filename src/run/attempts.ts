import type { Failure } from '../failure.ts';
import type { Stage } from '../project/stage.ts';
import { pause } from './pause.ts';
import type { RunContext } from './run-context.ts';
import type { StageResult } from './stage-job.ts';

const longestPauseSeconds = 60;

/** How a stage is tried again, and who hears of it. */
export interface Attempts {
  readonly ctx: Pick<RunContext, 'policy' | 'signal' | 'retrySeconds'>;
  note(text: string): void | Promise<void>;
}

/**
 * Tries a stage as often as the policy allows, as long as the machine is what failed: a remote that does not answer, a
 * command that was killed from outside or could not be started. What a command does by itself is never repeated.
 */
export async function withRetries(
  stage: Stage,
  attempt: () => Promise<StageResult>,
  { ctx, note }: Attempts,
): Promise<StageResult> {
  const retries = ctx.policy?.(stage).retries ?? 0;
  for (let tries = 0; ; tries++) {
    const result = await attempt();
    if (result.outcome !== 'failed' || tries >= retries || ctx.signal.aborted) return result;
    const reason = result.failures.find(isTransient);
    if (reason === undefined || !result.failures.every(isTransient)) return result;
    await note(`'${stage.address}' is tried again (${tries + 1} of ${retries}): ${reason.message}`);
    await pause(Math.min((ctx.retrySeconds ?? 1) * 2 ** tries, longestPauseSeconds) * 1000, ctx.signal);
    if (ctx.signal.aborted) return { outcome: 'cancelled', fetched: result.fetched };
  }
}

/** Might it go away by itself? */
export function isTransient(failure: Failure): boolean {
  return failure.transient === true || failure.reason === 'storage';
}
