import type { MessagePort } from 'node:worker_threads';
import { type FileIdentity, LaneHasher, type LaneResult } from './lane-hasher.ts';

/** A worker's share of the work: paths, and sizes in bytes. */
export interface Share {
  readonly kernel: Uint8Array;
  readonly paths: readonly (string | Uint8Array)[];
  readonly sizes: Float64Array;
}

/** What a worker found, in few large pieces because a message with an object for each file costs more than its hash. */
export interface Findings {
  /** 32 hex digits for each file; spaces where there is no hash */
  readonly hashes: string;
  /** dev, ino, size, mode, mtimeNs, ctimeNs for each file */
  readonly stats: BigInt64Array<ArrayBuffer>;
  /** By index: the error's code and text, or undefined for a file that ended early */
  readonly failed: readonly (readonly [
    number,
    { readonly code: string; readonly message: string } | undefined,
  ])[];
}

/** The program of a worker that does its share and ends; see {@link LaneHasher}. */
export function workerProgram(): string {
  return `const { parentPort, workerData } = require('node:worker_threads');
const fs = require('node:fs');
const LaneHasher = ${LaneHasher.toString()};
${doShare.toString()}
doShare(parentPort, workerData, (kernel) => new LaneHasher(kernel, { fs }));`;
}

/** Names nothing outside of itself: workers get it by its text. */
function doShare(
  port: MessagePort,
  { kernel, paths, sizes }: Share,
  hasherFor: (kernel: Uint8Array) => LaneHasher,
): void {
  const files = paths.map((path, index) => ({
    path: typeof path === 'string' ? path : Buffer.from(path),
    size: sizes[index] as number,
  }));
  const hashes = new Array<string>(files.length).fill(' '.repeat(32));
  const stats = new BigInt64Array(files.length * 6);
  const failed: [number, { code: string; message: string } | undefined][] = [];
  const tell = (index: number, result: LaneResult): void => {
    if (result.kind === 'hash') {
      hashes[index] = result.md5;
      const { dev, ino, size, mode, mtimeNs, ctimeNs } = result.stats;
      stats.set([dev, ino, size, mode, mtimeNs, ctimeNs], index * 6);
    } else if (result.kind === 'short') failed.push([index, undefined]);
    else failed.push([index, { code: result.error.code ?? '', message: result.error.message }]);
  };
  for (const _ of hasherFor(kernel).hash(files, tell));
  const findings: Findings = { hashes: hashes.join(''), stats, failed };
  port.postMessage(findings, [stats.buffer]);
}

/** A worker's findings as results, by the indices that its files have for the caller. */
export function resultsOf(
  { hashes, stats, failed }: Findings,
  indices: readonly number[],
  tell: (index: number, result: LaneResult) => void,
): void {
  const errors = new Map(failed);
  for (const [own, index] of indices.entries()) {
    if (!errors.has(own)) {
      tell(index, {
        kind: 'hash',
        md5: hashes.slice(own * 32, own * 32 + 32),
        stats: identityAt(stats, own * 6),
      });
      continue;
    }
    const error = errors.get(own);
    if (error === undefined) tell(index, { kind: 'short' });
    else tell(index, { kind: 'error', error: Object.assign(new Error(error.message), { code: error.code }) });
  }
}

function identityAt(stats: BigInt64Array, at: number): FileIdentity {
  const field = (index: number): bigint => stats[at + index] as bigint;
  return {
    dev: field(0),
    ino: field(1),
    size: field(2),
    mode: field(3),
    mtimeNs: field(4),
    ctimeNs: field(5),
  };
}
