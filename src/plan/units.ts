import type { PlannedStage } from './plan.ts';
import type { ActiveProducers } from './propagate.ts';

/** Stages that go to one machine together, in running order. */
export type Unit = readonly PlannedStage[];

/**
 * Cuts what will run into units, wave after wave: a unit needs only units of earlier waves. A chain is one unit. There are at
 * most `most` waves; in the last one everything that hangs together is one unit. Stages must come in running order.
 */
export function unitWaves(
  running: readonly PlannedStage[],
  active: ActiveProducers,
  most: number,
): readonly (readonly Unit[])[] {
  const needs = neededUnits(chains(running, active), active);
  const waves: Unit[][] = [];
  const depth: number[] = [];
  const tails = new Groups();
  needs.forEach(({ unit, needed }, i) => {
    const level = Math.max(0, ...needed.map((other) => (depth[other] ?? 0) + 1));
    depth[i] = level;
    if (level < most - 1) {
      waves[level] ??= [];
      waves[level].push(unit);
    } else {
      tails.add(i);
      for (const other of needed) if ((depth[other] ?? 0) >= most - 1) tails.join(i, other);
    }
  });
  const joined = tails.all().map((members) => members.flatMap((i) => needs[i]?.unit ?? []));
  return joined.length === 0 ? waves : [...waves, joined];
}

/** A stage joins its producer if they have only each other. */
function chains(running: readonly PlannedStage[], active: ActiveProducers): readonly Unit[] {
  const inside = new Set(running.map(({ stage }) => stage.address));
  const producersOf = (address: string) => [...new Set(active(address))].filter((other) => inside.has(other));
  const consumers = new Map<string, number>();
  for (const address of inside)
    for (const producer of producersOf(address)) consumers.set(producer, (consumers.get(producer) ?? 0) + 1);
  const unitOf = new Map<string, PlannedStage[]>();
  const units: PlannedStage[][] = [];
  for (const planned of running) {
    const { address } = planned.stage;
    const [only, ...others] = producersOf(address);
    const isLink = only !== undefined && others.length === 0 && consumers.get(only) === 1;
    const before = isLink ? unitOf.get(only) : undefined;
    const unit = before ?? [];
    if (before === undefined) units.push(unit);
    unit.push(planned);
    unitOf.set(address, unit);
  }
  return units;
}

interface Needing {
  readonly unit: Unit;
  /** Indexes of units, all of them earlier */
  readonly needed: readonly number[];
}

/** A chain starts where its first stage stands, so what it needs stands before it. */
function neededUnits(units: readonly Unit[], active: ActiveProducers): readonly Needing[] {
  const home = new Map(units.flatMap((unit, i) => unit.map(({ stage }) => [stage.address, i] as const)));
  return units.map((unit, i) => {
    const needed = unit.flatMap(({ stage }) => active(stage.address)).map((address) => home.get(address));
    return {
      unit,
      needed: [...new Set(needed)].filter((other) => other !== undefined && other !== i),
    } as Needing;
  });
}

/** Numbers that belong together, directly or through others. */
class Groups {
  readonly #parent = new Map<number, number>();

  add(one: number): void {
    if (!this.#parent.has(one)) this.#parent.set(one, one);
  }

  join(one: number, other: number): void {
    const [a, b] = [this.#top(one), this.#top(other)];
    if (a !== b) this.#parent.set(Math.max(a, b), Math.min(a, b));
  }

  /** Each group in ascending order, ordered by its first member. */
  all(): readonly (readonly number[])[] {
    const members = [...this.#parent.keys()].sort((a, b) => a - b);
    return [...Map.groupBy(members, (one) => this.#top(one)).values()];
  }

  #top(one: number): number {
    let top = one;
    for (let next = this.#parent.get(top); next !== undefined && next !== top; next = this.#parent.get(top))
      top = next;
    this.#parent.set(one, top);
    return top;
  }
}
