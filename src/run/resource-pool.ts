/** How much of something a stage takes, by name: `cpu`, `gpu`, or a name of one's own (a mutex is one of which there is 1). */
export type Needs = ReadonlyMap<string, number>;

/** Counts what running stages have taken of each named resource. A resource without a limit is never short. */
export class ResourcePool {
  readonly #limits: Needs;
  readonly #taken = new Map<string, number>();

  constructor(limits: Needs) {
    this.#limits = limits;
  }

  /** Is there enough? What needs more than there ever is gets it when nothing else has any. */
  fits(needs: Needs): boolean {
    return [...needs].every(([name, amount]) => {
      const limit = this.#limits.get(name);
      return limit === undefined || this.#takenOf(name) + Math.min(amount, limit) <= limit;
    });
  }

  /** Takes it, until the returned function gives it back. */
  take(needs: Needs): () => void {
    const amounts = [...needs].map(
      ([name, amount]) => [name, Math.min(amount, this.#limits.get(name) ?? amount)] as const,
    );
    for (const [name, amount] of amounts) this.#taken.set(name, this.#takenOf(name) + amount);
    return () => {
      for (const [name, amount] of amounts) this.#taken.set(name, this.#takenOf(name) - amount);
    };
  }

  #takenOf(name: string): number {
    return this.#taken.get(name) ?? 0;
  }
}
