import type { Failure } from '../../failure.ts';
import { type Amount, add, nothing } from '../../plan/plan.ts';
import { formatBytes, formatCount } from '../../report/format.ts';

/** What came from a `fallback` remote, because the remote where it belongs lacks it or has it corrupt. */
export class Detours {
  readonly #amounts = new Map<string, Amount>();
  readonly #damage = new Map<string, Failure>();

  /** Notes that so much came from `source` instead of from `main`, both by the names of their stores. */
  took(main: string, source: string, amount: Amount): void {
    const key = `${main}\n${source}`;
    this.#amounts.set(key, add(this.#amounts.get(key) ?? nothing, amount));
  }

  /** Notes what was wrong with a copy that was passed over. */
  passed(failures: readonly Failure[]): void {
    for (const failure of failures) this.#damage.set(failure.message, failure);
  }

  /** One warning for each pair of remotes, and one for each damaged copy; then all is forgotten. */
  take(): readonly Failure[] {
    const told = [...this.#amounts].map(([key, { objects, bytes }]): Failure => {
      const [main, source] = key.split('\n');
      const what = `${formatCount(objects)} object${objects === 1 ? '' : 's'} (${formatBytes(bytes)})`;
      return {
        reason: 'storage',
        message: `${what} came from ${source}, because ${main} could not give ${objects === 1 ? 'it' : 'them'}`,
        hint: 'push again to the first one, so that nobody has to look elsewhere',
      };
    });
    // No data is missing: a remote is not as it should be.
    const damaged = [...this.#damage.values()].map((failure) => ({ ...failure, reason: 'storage' as const }));
    this.#amounts.clear();
    this.#damage.clear();
    return [...told, ...damaged];
  }
}
