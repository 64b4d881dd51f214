import type { MessagePort } from 'node:worker_threads';
import { type FileIdentity, type Kernel, LaneHasher, type LaneResult } from './lane-hasher.ts';

/** What a worker is handed: all files, in the order in which they are taken, and a counter that says which is next for whom. */
export interface Work {
  readonly kernel: Kernel;
  readonly paths: readonly (string | Uint8Array)[];
  /** Bytes */
  readonly sizes: Float64Array;
  readonly next: Int32Array;
}

/** What a worker found, in few large pieces because a message with an object for each file costs more than its hash. */
export interface Findings {
  /** Which files these are */
  readonly indices: readonly number[];
  /** 32 hex digits for each */
  readonly hashes: string;
  /** dev, ino, size, mode, mtimeMs, ctimeMs for each */
  readonly stats: readonly number[];
  /** Of other files: the error's code and text, or undefined for a file that ended early */
  readonly failed: readonly (readonly [
    number,
    { readonly code: string; readonly message: string } | undefined,
  ])[];
}

/** The program of a worker that does what it can get of the work and ends; see {@link LaneHasher}. */
export function workerProgram(): string {
  return `const { parentPort, workerData } = require('node:worker_threads');
const fs = require('node:fs');
const LaneHasher = ${LaneHasher.toString()};
${doWork.toString()}
doWork(parentPort, workerData, (kernel) => new LaneHasher(kernel, { fs }));`;
}

/** Names nothing outside of itself: workers get it by its text. */
function doWork(
  port: MessagePort,
  { kernel, paths, sizes, next }: Work,
  hasherFor: (kernel: Kernel) => LaneHasher,
): void {
  const files = paths.map((path, index) => ({
    path: typeof path === 'string' ? path : Buffer.from(path),
    size: sizes[index] as number,
  }));
  const indices: number[] = [];
  const hashes: string[] = [];
  const stats: number[] = [];
  const failed: [number, { code: string; message: string } | undefined][] = [];
  const tell = (index: number, result: LaneResult): void => {
    if (result.kind === 'hash') {
      indices.push(index);
      hashes.push(result.md5);
      const { dev, ino, size, mode, mtimeMs, ctimeMs } = result.stats;
      stats.push(dev, ino, size, mode, mtimeMs, ctimeMs);
    } else if (result.kind === 'short') failed.push([index, undefined]);
    else failed.push([index, { code: result.error.code ?? '', message: result.error.message }]);
  };
  for (const _ of hasherFor(kernel).hash(files, () => Atomics.add(next, 0, 1), tell));
  const findings: Findings = { indices, hashes: hashes.join(''), stats, failed };
  port.postMessage(findings);
}

/** A worker's findings as results, by the indices that files have in its work. */
export function tellFindings(
  { indices, hashes, stats, failed }: Findings,
  tell: (index: number, result: LaneResult) => void,
): void {
  for (const [at, index] of indices.entries()) {
    const md5 = hashes.slice(at * 32, at * 32 + 32);
    tell(index, { kind: 'hash', md5, stats: identityAt(stats, at * 6) });
  }
  for (const [index, error] of failed) {
    if (error === undefined) tell(index, { kind: 'short' });
    else tell(index, { kind: 'error', error: Object.assign(new Error(error.message), { code: error.code }) });
  }
}

function identityAt(stats: readonly number[], at: number): FileIdentity {
  const field = (index: number): number => stats[at + index] as number;
  return {
    dev: field(0),
    ino: field(1),
    size: field(2),
    mode: field(3),
    mtimeMs: field(4),
    ctimeMs: field(5),
  };
}
