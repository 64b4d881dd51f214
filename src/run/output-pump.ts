import type { Readable } from 'node:stream';
import { LineSplitter, type OutputPiece } from './line-splitter.ts';

/** Which of a command's two outputs. */
export type StreamName = 'stdout' | 'stderr';

/** Hears of each piece; a promise holds the rest of that stream back. */
export type PieceListener = (stream: StreamName, piece: OutputPiece) => void | Promise<void>;

/** A stream that is being delivered. */
export interface Pump {
  /** Delivers what was written before the command ended, then lets the stream go */
  finish(): Promise<void>;
}

/**
 * Delivers what a command prints in pieces of whole lines. While a promise of the listener is pending, the stream is not read. What
 * the listener throws comes from `finish`.
 */
export function pump(stream: Readable, name: StreamName, onPiece: PieceListener): Pump {
  const splitter = new LineSplitter();
  let [bytes, ended] = [0, false];
  let delivery: Promise<void> | undefined;
  let thrown: { readonly error: unknown } | undefined;
  const deliver = (pieces: readonly OutputPiece[]) => {
    const waiting = deliverAll(pieces, (piece) => onPiece(name, piece));
    if (waiting === undefined) return;
    stream.pause();
    delivery = waiting
      .catch((error: unknown) => {
        thrown ??= { error };
      })
      .finally(() => {
        delivery = undefined;
        stream.resume();
      });
  };
  stream.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    // A listener that throws has a bug; the command still has to end before that can be told.
    if (thrown !== undefined) return;
    try {
      deliver(splitter.push(chunk));
    } catch (error) {
      thrown = { error };
    }
  });
  stream.once('close', () => {
    ended = true;
  });
  // A pipe that breaks ends the stream; what happened to the command is told by its exit.
  stream.on('error', () => undefined);
  return {
    async finish() {
      await quiet({ bytes: () => bytes, delivery: () => delivery, ended: () => ended });
      release(stream);
      if (thrown !== undefined) throw thrown.error;
      await deliverAll(splitter.end(), (piece) => onPiece(name, piece));
    },
  };
}

/** Delivers synchronously until a listener asks to wait, then the rest in order. */
function deliverAll(
  pieces: readonly OutputPiece[],
  onPiece: (piece: OutputPiece) => void | Promise<void>,
): Promise<void> | undefined {
  for (const [index, piece] of pieces.entries()) {
    const waiting = onPiece(piece);
    if (waiting !== undefined) {
      return waiting.then(() => deliverAll(pieces.slice(index + 1), onPiece));
    }
  }
  return undefined;
}

/** More than any pipe or socket holds: past it, bytes come from a process that outlives the command. */
const pipeCapacity = 2 ** 20;

async function quiet(stream: {
  bytes(): number;
  delivery(): Promise<void> | undefined;
  ended(): boolean;
}): Promise<void> {
  const enough = stream.bytes() + pipeCapacity;
  let silentTurns = 0;
  let before = stream.bytes();
  // Each turn of the event loop polls the pipe, so two without data mean that it is empty.
  while (!stream.ended() && silentTurns < 2 && before <= enough) {
    await stream.delivery();
    await new Promise((resolve) => setImmediate(resolve));
    silentTurns = stream.bytes() === before && stream.delivery() === undefined ? silentTurns + 1 : 0;
    before = stream.bytes();
  }
  await stream.delivery();
}

/** Goes on emptying the pipe for a background process, without listening and without keeping this process alive. */
function release(stream: Readable & { unref?(): void }): void {
  stream.removeAllListeners('data');
  stream.resume();
  stream.unref?.();
}
