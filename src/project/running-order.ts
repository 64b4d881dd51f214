import type { Graph, Stage } from './stage.ts';

/** Which stages come along with the chosen ones, and over which edges. */
export interface OrderOptions {
  /**
   * `deps` what the chosen stages need (default) · `downstream` what needs them · `pipeline` everything connected with them
   * · `none` only they, in the order given
   */
  readonly along?: 'deps' | 'downstream' | 'pipeline' | 'none';
  /** Frozen stages are cut off from their deps, as `repro` walks (dvc: dvc/repo/reproduce.py get_active_graph) */
  readonly active?: boolean;
}

/**
 * The chosen stages and those that come along, each after everything of the selection that it needs: depth first, deps in
 * their declared order, starting in collection order (dvc: dvc/repo/reproduce.py plan_repro; dvc-compat 9.3). Without chosen
 * stages it is all of them. Linear, and not recursive.
 */
export function runningOrder(
  graph: Graph,
  chosen: readonly Stage[] | undefined,
  options: OrderOptions = {},
): Stage[] {
  const { along = 'deps', active = false } = options;
  if (along === 'none') return [...new Set(chosen ?? graph.stages)];
  const frozen = new Set(
    active ? graph.stages.filter((stage) => stage.frozen).map(({ address }) => address) : [],
  );
  const needs = (address: string) => (frozen.has(address) ? [] : (graph.producers.get(address) ?? []));
  const needed = (address: string) =>
    (graph.consumers.get(address) ?? []).filter((consumer) => !frozen.has(consumer));
  const byAddress = new Map(graph.stages.map((stage) => [stage.address, stage]));
  const selected = chosen === undefined ? new Set(byAddress.keys()) : reach(chosen, neighbours());
  const starts = [...byAddress.keys()].filter((address) => selected.has(address));
  return postOrder(starts, (address) => needs(address).filter((producer) => selected.has(producer))).map(
    (address) => byAddress.get(address) as Stage,
  );

  function neighbours(): (address: string) => readonly string[] {
    if (along === 'deps') return needs;
    return along === 'downstream' ? needed : (address) => [...needs(address), ...needed(address)];
  }
}

function reach(starts: readonly Stage[], next: (address: string) => readonly string[]): Set<string> {
  const seen = new Set(starts.map(({ address }) => address));
  // A set grows while it is walked, and the walk sees what is added.
  for (const address of seen) for (const other of next(address)) seen.add(other);
  return seen;
}

function postOrder(starts: readonly string[], next: (address: string) => readonly string[]): string[] {
  const seen = new Set<string>();
  const order: string[] = [];
  for (const start of starts) {
    if (seen.has(start)) continue;
    seen.add(start);
    const path = [{ address: start, rest: next(start)[Symbol.iterator]() }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { value: child, done } = top.rest.next();
      if (done === true) order.push((path.pop() as typeof top).address);
      else if (!seen.has(child)) {
        seen.add(child);
        path.push({ address: child, rest: next(child)[Symbol.iterator]() });
      }
    }
  }
  return order;
}
