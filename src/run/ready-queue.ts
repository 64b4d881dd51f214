import type { PlannedStage } from '../plan/plan.ts';
import type { ActiveProducers } from '../plan/propagate.ts';

/** Which stages may start: those whose producers are over. Gives the one first on which the most work waits. */
export class ReadyQueue {
  readonly #ready: PlannedStage[] = [];
  readonly #waitsFor = new Map<string, number>();
  readonly #consumers = new Map<string, PlannedStage[]>();
  readonly #rank: ReadonlyMap<string, number>;
  readonly #weight: ReadonlyMap<string, number>;

  /** `stages` in running order; `serial`: hand them out in exactly that order. */
  constructor(
    stages: readonly PlannedStage[],
    producers: ActiveProducers,
    { serial }: { readonly serial: boolean },
  ) {
    this.#rank = new Map(stages.map(({ stage }, rank) => [stage.address, rank]));
    for (const planned of stages) {
      const needed = [...new Set(producers(planned.stage.address))].filter((address) =>
        this.#rank.has(address),
      );
      this.#waitsFor.set(planned.stage.address, needed.length);
      for (const address of needed) this.#consumersOf(address).push(planned);
      if (needed.length === 0) this.#ready.push(planned);
    }
    this.#weight = serial ? new Map() : this.#criticalPaths(stages);
    this.#sort();
  }

  /** The next stage that may start and is accepted; undefined: none now. */
  take(accepts: (planned: PlannedStage) => boolean): PlannedStage | undefined {
    const index = this.#ready.findIndex(accepts);
    return index === -1 ? undefined : this.#ready.splice(index, 1)[0];
  }

  /** A stage is over; those that waited only for it become ready. */
  done(address: string): void {
    const before = this.#ready.length;
    for (const consumer of this.#consumersOf(address)) {
      const left = (this.#waitsFor.get(consumer.stage.address) ?? 0) - 1;
      this.#waitsFor.set(consumer.stage.address, left);
      if (left === 0) this.#ready.push(consumer);
    }
    if (this.#ready.length > before) this.#sort();
  }

  /** Everything that waits for a stage, directly or not, in running order. */
  downstream(address: string): readonly PlannedStage[] {
    const found = new Map<string, PlannedStage>();
    const open = [...this.#consumersOf(address)];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next.stage.address)) continue;
      found.set(next.stage.address, next);
      open.push(...this.#consumersOf(next.stage.address));
    }
    return [...found.values()].sort((a, b) => this.#rankOf(a) - this.#rankOf(b));
  }

  /** Those that wait for a stage directly. */
  consumers(address: string): readonly PlannedStage[] {
    return this.#consumersOf(address);
  }

  #consumersOf(address: string): PlannedStage[] {
    const known = this.#consumers.get(address);
    if (known !== undefined) return known;
    const empty: PlannedStage[] = [];
    this.#consumers.set(address, empty);
    return empty;
  }

  /** Seconds from the start of each stage to the end of all that follows it; a stage without an estimate counts one. */
  #criticalPaths(stages: readonly PlannedStage[]): ReadonlyMap<string, number> {
    const weights = new Map<string, number>();
    for (const { stage, verdict, estimateSeconds } of stages.toReversed()) {
      const own = verdict.kind === 'fresh' ? 0 : (estimateSeconds ?? 1);
      const after = this.#consumersOf(stage.address).map(
        (consumer) => weights.get(consumer.stage.address) ?? 0,
      );
      weights.set(stage.address, own + Math.max(0, ...after));
    }
    return weights;
  }

  #rankOf({ stage }: PlannedStage): number {
    return this.#rank.get(stage.address) ?? 0;
  }

  #sort(): void {
    const weightOf = ({ stage }: PlannedStage) => this.#weight.get(stage.address) ?? 0;
    this.#ready.sort((a, b) => weightOf(b) - weightOf(a) || this.#rankOf(a) - this.#rankOf(b));
  }
}
