import { cpus } from 'node:os';

const sampleMs = 500;
const tries = 10;

/** Other work halves what two threads do: above this share a measurement says so. */
export const idleShare = 0.05;

/** Waits, at most 5 seconds, until next to nothing else runs here. Gives the share of the processors that was busy, from 0 to 1. */
export function waitUntilIdle(): number {
  let busy = 1;
  for (let attempt = 0; attempt < tries && busy > idleShare; attempt++) busy = Math.min(busy, sample());
  return busy;
}

function sample(): number {
  const before = ticks();
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, sampleMs);
  const after = ticks();
  const total = after.all - before.all;
  return total === 0 ? 0 : 1 - (after.idle - before.idle) / total;
}

function ticks(): { readonly all: number; readonly idle: number } {
  let [all, idle] = [0, 0];
  for (const { times } of cpus()) {
    idle += times.idle;
    for (const ms of Object.values(times)) all += ms;
  }
  return { all, idle };
}
