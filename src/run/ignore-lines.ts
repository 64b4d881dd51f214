import { posix } from 'node:path';
import { fail, ok, type Result } from '../failure.ts';
import type { RunContext } from './run-context.ts';

/**
 * Writes the `.gitignore` lines of a run's outs so that, whatever the order in which stages end, lines of one folder stand
 * in running order, as DVC's serial run leaves them (dvc-compat 9.9).
 */
export class IgnoreLines {
  readonly #ctx: Pick<RunContext, 'ignoreOutputs' | 'unignoreOutputs'>;
  #added: readonly { readonly rank: number; readonly paths: readonly string[] }[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  constructor(ctx: Pick<RunContext, 'ignoreOutputs' | 'unignoreOutputs'>) {
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
    const paths = this.#added.flatMap((one) => one.paths);
    this.#added = [];
    return paths.length === 0 ? ok(undefined) : this.#ctx.unignoreOutputs(paths);
  }

  async #add(rank: number, paths: readonly string[]): Promise<Result<void>> {
    if (paths.length === 0) return ok(undefined);
    const folders = new Set(paths.map((path) => posix.dirname(path)));
    const shares = (path: string) => folders.has(posix.dirname(path));
    const later = this.#added.filter((one) => one.rank > rank).flatMap((one) => one.paths.filter(shares));
    // Only when a stage ended out of turn: the lines of its successors are written again behind its own.
    if (later.length > 0) {
      const removed = await this.#ctx.unignoreOutputs(later);
      if (!removed.ok) return removed;
    }
    const added = await this.#ctx.ignoreOutputs(paths);
    if (added.ok && added.value.length > 0) this.#remember(rank, added.value);
    const again = later.length > 0 ? await this.#ctx.ignoreOutputs(later) : ok([]);
    if (!added.ok) return added;
    return again.ok ? ok(undefined) : fail(...again.failures);
  }

  #remember(rank: number, paths: readonly string[]): void {
    this.#added = [...this.#added, { rank, paths }].toSorted((a, b) => a.rank - b.rank);
  }
}
