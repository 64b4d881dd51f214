import fs from 'node:fs';
import { posix } from 'node:path';
import { writeFileAtomic } from '../atomic-write.ts';
import { ok, type Result } from '../failure.ts';
import { safePath } from '../workspace/safe-path.ts';
import type { RunContext } from './run-context.ts';

/**
 * Writes the `.gitignore` lines of a run's outs so that, whatever the order in which stages end, lines of one folder stand
 * in running order, as DVC's serial run leaves them (dvc-compat 9.9).
 */
export class IgnoreLines {
  readonly #ctx: Pick<RunContext, 'projectRoot' | 'ignoreOutputs' | 'unignoreOutputs'>;
  /** Folder → what was added to its `.gitignore`, in running order */
  readonly #added = new Map<string, readonly Added[]>();
  readonly #paths: string[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  constructor(ctx: Pick<RunContext, 'projectRoot' | 'ignoreOutputs' | 'unignoreOutputs'>) {
    this.#ctx = ctx;
  }

  /** Adds the lines of one stage; `rank` is its place in running order. */
  add(rank: number, paths: readonly string[]): Promise<Result<void>> {
    const done = this.#turn.then(() => this.#add(rank, paths));
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** Takes every line of this run away again, as DVC does when its command fails (dvc: dvc/repo/scm_context.py). */
  async undo(): Promise<Result<void>> {
    await this.#turn;
    const paths = this.#paths.splice(0);
    this.#added.clear();
    return paths.length === 0 ? ok(undefined) : this.#ctx.unignoreOutputs(paths);
  }

  async #add(rank: number, paths: readonly string[]): Promise<Result<void>> {
    if (paths.length === 0) return ok(undefined);
    const folders = [...new Set(paths.map((path) => posix.dirname(path)))];
    const before = new Map(folders.map((folder) => [folder, this.#read(folder)]));
    // Most outs have had their line for long, and asking Git takes longer than a small stage.
    const open = paths.filter(
      (path) => !isIgnoredFor(posix.basename(path), before.get(posix.dirname(path)) ?? ''),
    );
    if (open.length === 0) return ok(undefined);
    const added = await this.#ctx.ignoreOutputs(open);
    if (!added.ok) return added;
    this.#paths.push(...added.value);
    for (const [folder, old] of before) this.#order(folder, old, rank);
    return ok(undefined);
  }

  /** Moves what was just added to a file before the lines of stages that come later but ended earlier. */
  #order(folder: string, before: string, rank: number): void {
    const now = this.#read(folder);
    if (now.length <= before.length || !now.startsWith(before)) return;
    // A line break that ends somebody else's last line is theirs from now on.
    const isContinued = before !== '' && !before.endsWith('\n');
    const text = now.slice(before.length + (isContinued ? 1 : 0));
    const others = this.#added.get(folder) ?? [];
    const at = others.findLastIndex((other) => other.rank <= rank) + 1;
    this.#added.set(folder, others.toSpliced(at, 0, { rank, text }));
    const later = others.slice(at).map((other) => other.text);
    const tail = later.join('');
    if (tail === '' || !before.endsWith(tail)) return;
    this.#write(folder, `${before.slice(0, -tail.length)}${text}${tail}`);
  }

  #read(folder: string): string {
    const path = safePath(this.#ctx.projectRoot, posix.join(folder, '.gitignore'));
    if (!path.ok || fs.statSync(path.value, { throwIfNoEntry: false })?.isFile() !== true) return '';
    return fs.readFileSync(path.value, 'latin1');
  }

  #write(folder: string, text: string): void {
    const path = safePath(this.#ctx.projectRoot, posix.join(folder, '.gitignore'));
    if (path.ok) writeFileAtomic(path.value, Buffer.from(text, 'latin1'));
  }
}

/** Is there a line for exactly this name that nothing can take back? A text in Latin-1 holds UTF-8 as it is in the file. */
function isIgnoredFor(name: string, text: string): boolean {
  if (!/^[^[\]!*#?\\\s]+$/.test(name) || /^!/m.test(text)) return false;
  return text.split(/\r?\n/).includes(`/${Buffer.from(name).toString('latin1')}`);
}

interface Added {
  readonly rank: number;
  readonly text: string;
}
