import type { TransferProgress } from '../../store/transfer.ts';
import type { Event, Host } from '../context.ts';

/** Calls something again and again until the returned function is called. */
export type Every = (ms: number, work: () => void) => () => void;

/** What a watch needs: a clock, somebody who listens, and a timer. */
export interface Watching extends Pick<Host, 'now' | 'emit'> {
  readonly every?: Every;
}

/** A transfer that is being watched. */
export interface TransferWatch {
  readonly onProgress: (progress: TransferProgress) => void;
  /** Says what was moved in the end, if anything was. */
  finish(moved: { readonly objects: number; readonly bytes: number }): void;
}

/** CI systems take silence for a hang. */
const heartbeatMs = 10_000;

/** Tells a listener how a transfer gets on: each step, every 10 s whether or not something happened, and the end. */
export function watchTransfer(what: 'fetch' | 'push', watching: Watching): TransferWatch {
  const { now, emit, every = repeat } = watching;
  const began = now();
  let last: TransferProgress = { objects: 0, of: 0, bytes: 0 };
  const tell = (kind: 'transfer-progress' | 'transfer-heartbeat') =>
    void emit({ kind, what, ...last, seconds: (now() - began) / 1000 } satisfies Event);
  const stop = every(heartbeatMs, () => tell('transfer-heartbeat'));
  return {
    onProgress: (progress) => {
      last = progress;
      tell('transfer-progress');
    },
    finish: ({ objects, bytes }) => {
      stop();
      void emit({ kind: 'transfer-finished', what, objects, bytes, seconds: (now() - began) / 1000 });
    },
  };
}

function repeat(ms: number, work: () => void): () => void {
  const timer = setInterval(work, ms);
  timer.unref();
  return () => clearInterval(timer);
}
