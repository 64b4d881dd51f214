import { ok, type Result } from '../failure.ts';
import { updateLock } from '../project/dvc-lock/dvc-lock.ts';
import type { LockEntry } from '../project/stage.ts';

/**
 * A lock written over and over, once for every recorded stage in running order, as DVC does it (dvc: dvc/dvcfile.py
 * `Lockfile.dump_stages`). Only needed where that makes a difference: see `isLossy`.
 */
export class SerialLock {
  readonly #original: string | undefined;
  #records: Written[] = [];

  constructor(original: string | undefined) {
    this.#original = original;
  }

  /** Puts a record in its place in running order; what was written after it has to be written again. */
  set(name: string, entry: LockEntry, rank: number): void {
    const others = this.#records.filter((other) => other.name !== name);
    const at = others.findLastIndex((other) => other.rank <= rank) + 1;
    const first = Math.min(at, this.#records.findIndex((other) => other.name === name) >>> 0);
    this.#records = others
      .toSpliced(at, 0, { name, entry, rank })
      .map((record, i) => (i < first ? record : { ...record, text: undefined }));
  }

  /** The text after all of them. */
  text(): Result<string> {
    let done = this.#records.findLastIndex(({ text }) => text !== undefined);
    let text = this.#records[done]?.text ?? this.#original;
    while (++done < this.#records.length) {
      const record = this.#records[done] as Written;
      const updated = updateLock(text, new Map([[record.name, record.entry]]));
      if (!updated.ok) return updated;
      text = updated.value;
      record.text = text;
      // A few are enough: stages end nearly in running order.
      const old = this.#records[done - keptTexts];
      if (old !== undefined) old.text = undefined;
    }
    return ok(text ?? '');
  }
}

interface Written {
  readonly name: string;
  readonly entry: LockEntry;
  readonly rank: number;
  /** The lock right after this one was written; dropped in older ones */
  text?: string | undefined;
}

const keptTexts = 16;
