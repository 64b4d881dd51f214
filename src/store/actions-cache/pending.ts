import fs from 'node:fs';
import { sweepTempFiles } from '../../atomic-write.ts';
import type { PackEntry } from './pack.ts';
import { PackWriter } from './pack-writer.ts';

/** An object that this run wrote. */
export interface PendingPlace {
  readonly writer: PackWriter;
  readonly entry: PackEntry;
  /** Milliseconds since the epoch */
  readonly modified: number;
}

/**
 * What a run wrote, in temporary files: the pack that grows, and those that were saved and stay readable until the end.
 */
export class Pending {
  readonly #folder: string;
  readonly #now: () => number;
  readonly #writers: PackWriter[] = [];
  readonly #times = new Map<string, number>();
  #growing: PackWriter | undefined;

  constructor(folder: string, now: () => number) {
    this.#folder = folder;
    this.#now = now;
  }

  /** The pack that grows; made on demand, after files of killed processes were removed. Throws errors of the disk. */
  get growing(): PackWriter {
    if (this.#growing === undefined) {
      fs.mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      sweepTempFiles(this.#folder);
      this.#growing = new PackWriter(this.#folder);
      this.#writers.unshift(this.#growing);
    }
    return this.#growing;
  }

  /** How many objects the growing pack holds. */
  get count(): number {
    return this.#growing?.entries.size ?? 0;
  }

  /** Length of the growing pack so far, in bytes. */
  get length(): number {
    return this.#growing?.size ?? 0;
  }

  /** An object has just been added to the growing pack. */
  added(key: string): void {
    this.#times.set(key, this.#now());
  }

  find(key: string): PendingPlace | undefined {
    for (const writer of this.#writers) {
      const entry = writer.entries.get(key);
      if (entry !== undefined) return { writer, entry, modified: this.#times.get(key) ?? this.#now() };
    }
    return undefined;
  }

  /** Keys of everything that was written, each once. */
  keys(): ReadonlySet<string> {
    return new Set(this.#writers.flatMap((writer) => [...writer.entries.keys()]));
  }

  remove(key: string): void {
    for (const writer of this.#writers) writer.remove(key);
  }

  /** The growing pack was saved; what is written now goes into another one. */
  saved(): void {
    this.#growing = undefined;
  }

  /** Removes the temporary files. */
  discard(): void {
    for (const writer of this.#writers.splice(0)) writer.discard();
    this.#growing = undefined;
  }
}
