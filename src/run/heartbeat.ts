import type { Stage } from '../project/stage.ts';
import type { RunEvent } from './run.ts';

/** What is watched: who streams, and since when nothing has come. */
export interface Watched {
  /** The streaming stage and when it began; undefined: none */
  live(): { readonly stage: Stage; readonly since: number } | undefined;
  /** When the last event went out; milliseconds since the epoch */
  lastEvent(): number;
  now(): number;
  emit(event: RunEvent): void | Promise<void>;
}

/**
 * Says that the streaming stage still runs, each time that nothing went out for so many seconds; CI systems take long
 * silence for a hang. Returns the end of it.
 */
export function startHeartbeat(seconds: number, watched: Watched): () => void {
  const check = () => {
    const live = watched.live();
    const now = watched.now();
    if (live === undefined || now - watched.lastEvent() < seconds * 1000) return;
    void watched.emit({
      kind: 'stage-heartbeat',
      stage: live.stage,
      seconds: Math.round((now - live.since) / 1000),
    });
  };
  const timer = setInterval(check, Math.max(10, seconds * 250));
  timer.unref();
  return () => clearInterval(timer);
}
