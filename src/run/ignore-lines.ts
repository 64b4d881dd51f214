import fs from 'node:fs';
import { dirname, posix } from 'node:path';
import { sweepOnce, writeFileAtomic } from '../atomic-write.ts';
import { caught, ok, type Result } from '../failure.ts';
import { safePath } from '../workspace/safe-path.ts';
import type { RunContext } from './run-context.ts';

/**
 * Writes the `.gitignore` lines of a run's outs so that, whatever the order in which stages end, lines of one folder stand
 * in running order, as DVC's serial run leaves them (dvc-compat 9.9). Outs of one moment share a question to Git.
 */
export class IgnoreLines {
  readonly #ctx: Pick<RunContext, 'projectRoot' | 'ignoreOutputs' | 'unignoreOutputs'>;
  /** Folder → lines that were added to its `.gitignore`, in running order */
  readonly #added = new Map<string, readonly Added[]>();
  readonly #paths: string[] = [];
  #pending: Pending[] = [];
  #writing: Promise<void> | undefined;

  constructor(ctx: Pick<RunContext, 'projectRoot' | 'ignoreOutputs' | 'unignoreOutputs'>) {
    this.#ctx = ctx;
  }

  /** Adds the lines of one stage; `rank` is its place in running order. */
  add(rank: number, paths: readonly string[]): Promise<Result<void>> {
    // Most outs have had their line for long, and asking Git takes longer than a small stage.
    const open = paths.filter((path) => !this.#hasLine(path));
    if (open.length === 0) return Promise.resolve(ok(undefined));
    return new Promise((resolve, reject) => {
      this.#pending.push({ rank, paths: open, resolve, reject });
      this.#writing ??= this.#writePending();
    });
  }

  /** Takes every line of this run away again, as DVC does when its command fails (dvc: dvc/repo/scm_context.py). */
  async undo(): Promise<Result<void>> {
    await this.#writing;
    const paths = this.#paths.splice(0);
    this.#added.clear();
    return paths.length === 0 ? ok(undefined) : this.#ctx.unignoreOutputs(paths);
  }

  async #writePending(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#pending.length > 0) {
      const batch = this.#pending.sort((a, b) => a.rank - b.rank);
      this.#pending = [];
      try {
        const written = await this.#write(batch);
        for (const { resolve } of batch) resolve(written);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#writing = undefined;
  }

  async #write(batch: readonly Pending[]): Promise<Result<void>> {
    const ranks = new Map(batch.flatMap(({ rank, paths }) => paths.map((path) => [path, rank] as const)));
    const folders = new Set([...ranks.keys()].map((path) => posix.dirname(path)));
    const before = new Map([...folders].map((folder) => [folder, this.#read(folder)]));
    const added = await this.#ctx.ignoreOutputs([...ranks.keys()]).catch(caught);
    if (!added.ok) return added;
    this.#paths.push(...added.value);
    for (const [folder, old] of before) {
      const owners = added.value.filter((path) => posix.dirname(path) === folder);
      this.#order(
        folder,
        old,
        owners.map((path) => ranks.get(path) ?? 0),
      );
    }
    return ok(undefined);
  }

  /** Moves what was just added to a file before the lines of stages that come later but ended earlier. */
  #order(folder: string, before: string, ranks: readonly number[]): void {
    const now = this.#read(folder);
    if (!now.startsWith(before)) return;
    // A line break that ends somebody else's last line is theirs from now on.
    const isContinued = before !== '' && !before.endsWith('\n');
    const texts = now.slice(before.length + (isContinued ? 1 : 0)).match(/[^\n]*\n/g) ?? [];
    if (texts.length !== ranks.length) return;
    const fresh = texts.map((text, i): Added => ({ text, rank: ranks[i] ?? 0 }));
    const old = this.#added.get(folder) ?? [];
    const all = [...old, ...fresh].sort((a, b) => a.rank - b.rank);
    this.#added.set(folder, all);
    const [tail, ordered] = [join(old), join(all)];
    if (before.endsWith(tail) && !`${tail}${join(fresh)}`.startsWith(ordered)) {
      this.#replace(folder, `${before.slice(0, before.length - tail.length)}${ordered}`);
    }
  }

  /** Is there a line for the path itself or a folder above it? Nothing below an ignored folder can be seen again. */
  #hasLine(path: string): boolean {
    for (let at = path; at !== '.' && at !== '/'; at = posix.dirname(at)) {
      if (isIgnoredFor(posix.basename(at), this.#read(posix.dirname(at)))) return true;
    }
    return false;
  }

  #read(folder: string): string {
    const path = safePath(this.#ctx.projectRoot, posix.join(folder, '.gitignore'));
    if (!path.ok) return '';
    // A run that was killed while it put lines in order left nothing that the next one has to write again.
    sweepOnce(dirname(path.value));
    if (fs.statSync(path.value, { throwIfNoEntry: false })?.isFile() !== true) return '';
    return fs.readFileSync(path.value, 'latin1');
  }

  #replace(folder: string, text: string): void {
    const path = safePath(this.#ctx.projectRoot, posix.join(folder, '.gitignore'));
    if (path.ok) writeFileAtomic(path.value, Buffer.from(text, 'latin1'));
  }
}

interface Added {
  readonly rank: number;
  readonly text: string;
}

interface Pending {
  readonly rank: number;
  readonly paths: readonly string[];
  resolve(written: Result<void>): void;
  reject(error: unknown): void;
}

/** Is there a line for exactly this name that nothing can take back? A text in Latin-1 holds UTF-8 as it is in the file. */
function isIgnoredFor(name: string, text: string): boolean {
  if (!/^[^[\]!*#?\\\s]+$/.test(name) || /^!/m.test(text)) return false;
  return text.split(/\r?\n/).includes(`/${Buffer.from(name).toString('latin1')}`);
}

function join(lines: readonly Added[]): string {
  return lines.map(({ text }) => text).join('');
}
