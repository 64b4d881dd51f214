import type { Graph, Stage } from '../project/stage.ts';

/** address → addresses of the producers it really waits for: none for a frozen stage (dvc: dvc/repo/reproduce.py). */
export type ActiveProducers = (address: string) => readonly string[];

/** The producers of each stage among a selection; a frozen stage is cut off from its deps (dvc-compat C-171). */
export function activeProducers(graph: Graph, selected: readonly Stage[]): ActiveProducers {
  const inside = new Map(selected.map((stage) => [stage.address, stage]));
  return (address) => {
    if (inside.get(address)?.frozen !== false) return [];
    return (graph.producers.get(address) ?? []).filter((producer) => inside.has(producer));
  };
}

/**
 * For each stage the nearest upstream stages for which `isCause` holds, in running order and without repeats: a cause
 * hides what lies behind it. Stages must come in running order.
 */
export function firstCauses(
  selected: readonly Stage[],
  active: ActiveProducers,
  isCause: (address: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const causes = new Map<string, readonly string[]>();
  const none: readonly string[] = [];
  for (const { address } of selected) {
    const found = active(address).flatMap((producer) =>
      isCause(producer) ? [producer] : (causes.get(producer) ?? none),
    );
    causes.set(address, found.length > 1 ? [...new Set(found)] : found);
  }
  return causes;
}

/** Groups stages, given in running order, so that each group needs only earlier ones. */
export function waves(running: readonly Stage[], active: ActiveProducers): readonly (readonly string[])[] {
  const level = new Map<string, number>();
  const groups: string[][] = [];
  for (const { address } of running) {
    const depth = Math.max(0, ...active(address).map((producer) => (level.get(producer) ?? -1) + 1));
    level.set(address, depth);
    groups[depth] ??= [];
    groups[depth].push(address);
  }
  return groups;
}
