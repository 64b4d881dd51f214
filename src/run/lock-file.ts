import { ok, type Result } from '../failure.ts';
import { parseLock, updateLock } from '../project/dvc-lock/dvc-lock.ts';
import { isLossy } from '../project/dvc-lock/quick.ts';
import type { LockEntry } from '../project/stage.ts';
import { SerialLock } from './serial-lock.ts';

/**
 * The text of one `dvc.lock` while a run adds to it: names that were there keep their place, new ones stand at the end in
 * running order, whatever the order in which they came (dvc: dvc/dvcfile.py `Lockfile.dump_stages`; dvc-compat 5.3).
 */
export class LockFile {
  readonly #known: ReadonlySet<string>;
  /** The lock without new names */
  #head: string | undefined;
  /** Entries of names that were there, which the head does not have yet */
  #changed = new Map<string, LockEntry>();
  /** New names in running order */
  #added: readonly Added[] = [];
  /** The head for which it is proved that a new name's text can simply be put behind it */
  #provedHead: string | undefined | null = null;
  /** Every rewriting of some text would change it again, so that each has to be done */
  #isLossy: boolean;
  readonly #serial: SerialLock;

  private constructor(text: string | undefined, known: ReadonlySet<string>) {
    this.#head = text;
    this.#isLossy = isLossy(text ?? '');
    this.#serial = new SerialLock(text);
    this.#known = known;
  }

  /** Takes the lock as it is; undefined: there is none. Fails if it does not parse. */
  static open(text: string | undefined, file: string): Result<LockFile> {
    if (text === undefined) return ok(new LockFile(undefined, new Set()));
    const parsed = parseLock(text, file);
    return parsed.ok ? ok(new LockFile(text, new Set(parsed.value.stages.keys()))) : parsed;
  }

  /** Was the name there when the lock was opened? */
  hadName(name: string): boolean {
    return this.#known.has(name);
  }

  /** Puts an entry in. `rank` is the stage's place in running order. */
  set(name: string, entry: LockEntry, rank: number): Result<void> {
    this.#serial.set(name, entry, rank);
    if (this.#known.has(name)) {
      const settled = this.#changed.has(name) ? this.#settle() : ok(undefined);
      this.#changed.set(name, entry);
      return settled;
    }
    const alone = updateLock(undefined, new Map([[name, entry]]));
    if (!alone.ok) return alone;
    const isPlain = alone.value.startsWith(opening) && !anchor.test(alone.value);
    const block = isPlain ? alone.value.slice(opening.length) : undefined;
    const others = this.#added.filter((other) => other.name !== name);
    const before = others.findLastIndex((other) => other.rank <= rank) + 1;
    this.#added = others.toSpliced(before, 0, { name, rank, entry, block });
    return ok(undefined);
  }

  /** Writes what has changed into the head, all at once: each time costs as much as the lock is long. */
  #settle(): Result<void> {
    if (this.#changed.size === 0) return ok(undefined);
    const head = updateLock(this.#head, this.#changed);
    if (!head.ok) return head;
    this.#head = head.value;
    this.#changed = new Map();
    this.#isLossy ||= isLossy(head.value);
    return ok(undefined);
  }

  /** The text of the whole lock. */
  text(): Result<string> {
    const settled = this.#settle();
    if (!settled.ok) return settled;
    if (this.#isLossy) return this.#serial.text();
    const text = this.#joined();
    if (!text.ok || !isLossy(text.value)) return text;
    this.#isLossy = true;
    return this.#serial.text();
  }

  #joined(): Result<string> {
    if (this.#added.length === 0) return updateLock(this.#head, new Map());
    const blocks = this.#blocks();
    if (blocks === undefined) {
      return updateLock(this.#head, new Map(this.#added.map(({ name, entry }) => [name, entry])));
    }
    return ok((this.#head ?? opening) + blocks.join(''));
  }

  /**
   * The texts of the new names, if the lock is nothing but its head and them: writing all entries anew after every stage
   * would cost more than the stages do. Shared values make anchors, whose numbers run through the whole file.
   */
  #blocks(): readonly string[] | undefined {
    const blocks = this.#added.flatMap(({ block }) => block ?? []);
    if (blocks.length !== this.#added.length) return undefined;
    if (this.#provedHead === this.#head) return blocks;
    const [first] = this.#added;
    if (first === undefined) return undefined;
    const real = updateLock(this.#head, new Map([[first.name, first.entry]]));
    if (!real.ok || real.value !== (this.#head ?? opening) + first.block) return undefined;
    this.#provedHead = this.#head;
    return blocks;
  }
}

interface Added {
  readonly name: string;
  readonly rank: number;
  readonly entry: LockEntry;
  readonly block: string | undefined;
}

const opening = "schema: '2.0'\nstages:\n";
const anchor = /[&*]id\d{3}/;
