import fs from 'node:fs';
import { tempPath } from '../atomic-write.ts';
import type { Stage } from '../project/stage.ts';
import { describeCode, systemCode } from '../store/disk-error.ts';
import type { RunEvent } from './run.ts';

type Kept = RunEvent | OutputText;
/** `[lines, are they from standard error, is the last one unfinished]` */
type OutputText = readonly [string, boolean, boolean];

const memoryLimit = 1 << 18;
const readSize = 1 << 16;
/** What a kept piece takes besides its text. */
const lineCost = 64;

/**
 * Events of one stage that have to wait for their turn. The first 256 KiB of output stay in memory, the rest goes to a
 * temporary file, in order. Where the disk takes no more, output is dropped, and a note in its place says how much.
 */
export class Spill {
  readonly #folder: string;
  #kept: Kept[] = [];
  #keptSize = 0;
  #file: { readonly fd: number; readonly path: string; written: number; read: number } | undefined;
  #events: RunEvent[] = [];
  #lost: { lines: number; readonly code: string } | undefined;

  /** `folder` is made when the first event is spilled. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Keeps an event. */
  add(event: RunEvent): void {
    const kept: Kept =
      event.kind === 'stage-output'
        ? [event.text, event.stream === 'stderr', event.unfinished === true]
        : event;
    if (this.#lost !== undefined && isText(kept)) {
      this.#lost.lines += linesOf(kept);
      return;
    }
    this.#kept.push(kept);
    this.#keptSize += isText(kept) ? kept[0].length + lineCost : 0;
    if (this.#keptSize > memoryLimit) this.#write();
  }

  /** Has everything been handed out? */
  isEmpty(): boolean {
    return this.#kept.length === 0 && (this.#file === undefined || this.#file.read === this.#file.written);
  }

  /** Hands out everything kept, oldest first, waiting where the listener asks to; what comes meanwhile follows. */
  async replay(stage: Stage, emit: (event: RunEvent) => void | Promise<void>): Promise<void> {
    for (let batch = this.#next(); batch !== undefined; batch = this.#next()) {
      for (const kept of batch) {
        const waiting = emit(isText(kept) ? outputEvent(stage, kept) : kept);
        if (waiting !== undefined) await waiting;
      }
    }
    const lost = this.#lost;
    this.#lost = undefined;
    if (lost !== undefined) await emit({ kind: 'note', text: lossText(stage, lost) });
  }

  /** Removes the temporary file. */
  close(): void {
    if (this.#file === undefined) return;
    fs.closeSync(this.#file.fd);
    fs.rmSync(this.#file.path, { force: true });
    this.#file = undefined;
  }

  #write(): void {
    try {
      this.#file ??= this.#open();
      const events = [...this.#events];
      const lines = this.#kept.map((kept) => (isText(kept) ? JSON.stringify(kept) : events.push(kept) - 1));
      const bytes = Buffer.from(`${lines.join('\n')}\n`);
      for (let at = 0; at < bytes.length; ) {
        at += fs.writeSync(this.#file.fd, bytes, at, bytes.length - at, this.#file.written + at);
      }
      this.#file.written += bytes.length;
      this.#events = events;
      this.#kept = [];
    } catch (error) {
      const code = systemCode(error);
      if (code === undefined) throw error;
      this.#lost = { lines: this.#kept.filter(isText).reduce((sum, text) => sum + linesOf(text), 0), code };
      this.#kept = this.#kept.filter((kept) => !isText(kept));
    }
    this.#keptSize = 0;
  }

  #open(): { fd: number; path: string; written: number; read: number } {
    fs.mkdirSync(this.#folder, { recursive: true });
    const path = tempPath(this.#folder);
    return { fd: fs.openSync(path, 'wx+', 0o600), path, written: 0, read: 0 };
  }

  #next(): readonly Kept[] | undefined {
    const file = this.#file;
    if (file !== undefined && file.read < file.written) return this.#readLines(file);
    if (this.#kept.length === 0) return undefined;
    const kept = this.#kept;
    this.#kept = [];
    this.#keptSize = 0;
    return kept;
  }

  /** Whole lines from where the last read ended; a line is at most a few times the longest piece of output. */
  #readLines(file: { readonly fd: number; read: number; readonly written: number }): Kept[] {
    for (let size = readSize; ; size *= 2) {
      const buffer = Buffer.allocUnsafe(Math.min(size, file.written - file.read));
      const length = fs.readSync(file.fd, buffer, 0, buffer.length, file.read);
      const end = buffer.subarray(0, length).lastIndexOf(10);
      if (end === -1) continue;
      file.read += end + 1;
      const lines = buffer.toString('utf8', 0, end).split('\n');
      return lines.map((line) => {
        const value = JSON.parse(line) as OutputText | number;
        return typeof value === 'number' ? (this.#events[value] as RunEvent) : value;
      });
    }
  }
}

function lossText(stage: Stage, { lines, code }: { readonly lines: number; readonly code: string }): string {
  return `${lines} lines that '${stage.address}' printed could not be kept for their turn: ${describeCode(code)}`;
}

function linesOf([text]: OutputText): number {
  return text.split('\n').length;
}

function isText(kept: Kept): kept is OutputText {
  return Array.isArray(kept);
}

function outputEvent(stage: Stage, [text, isError, unfinished]: OutputText): RunEvent {
  const stream = isError ? 'stderr' : 'stdout';
  return { kind: 'stage-output', stage, text, stream, ...(unfinished ? { unfinished } : {}) };
}
