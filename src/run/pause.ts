import { setTimeout } from 'node:timers/promises';

/** Waits that many milliseconds, or until the signal is aborted, which is no error. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => undefined);
}
