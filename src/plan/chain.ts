import type { Graph, Stage } from '../project/stage.ts';
import type { PlannedStage } from './plan.ts';
import { activeProducers } from './propagate.ts';

/** One step of a chain: `from` makes `path`, which `to` reads. */
export interface Link {
  readonly from: string;
  readonly path: string;
  readonly to: string;
}

/** Where a stage's staleness (or doubt) begins, and the way from there to it, in running order. Empty: it is the stage itself. */
export interface CauseChain {
  readonly cause: string;
  readonly links: readonly Link[];
}

/**
 * The first causes of one planned stage, each with the shortest chain to it: upstream stages that are stale (for an
 * `unknown` stage: unknown) without waiting for another. A stage that nothing upstream disturbs is its own cause. Pure.
 */
export function causeChains(
  planned: readonly PlannedStage[],
  graph: Graph,
  address: string,
): readonly CauseChain[] {
  const known = new Map(planned.map((item) => [item.stage.address, item]));
  const start = known.get(address);
  if (start === undefined || !isDisturbed(start)) return [];
  const active = activeProducers(
    graph,
    planned.map(({ stage }) => stage),
  );
  const disturbed = (at: string) => active(at).filter((producer) => isSameKind(start, known.get(producer)));
  const next = new Map<string, string>();
  const found: CauseChain[] = [];
  const open = [address];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    const producers = disturbed(at);
    if (producers.length === 0)
      found.push({ cause: at, links: linksFrom(at, address, { next, known, graph }) });
    for (const producer of producers) {
      if (producer === address || next.has(producer)) continue;
      next.set(producer, at);
      open.push(producer);
    }
  }
  return found;
}

function isDisturbed({ verdict }: PlannedStage): boolean {
  return verdict.kind === 'stale' || verdict.kind === 'waiting' || verdict.kind === 'unknown';
}

function isSameKind(start: PlannedStage, other: PlannedStage | undefined): boolean {
  if (other === undefined || !isDisturbed(other)) return false;
  return (other.verdict.kind === 'unknown') === (start.verdict.kind === 'unknown');
}

interface Walk {
  readonly next: ReadonlyMap<string, string>;
  readonly known: ReadonlyMap<string, PlannedStage>;
  readonly graph: Graph;
}

function linksFrom(cause: string, target: string, { next, known, graph }: Walk): Link[] {
  const links: Link[] = [];
  for (let from = cause; from !== target; ) {
    const to = next.get(from) as string;
    links.push({ from, path: pathBetween(from, known.get(to)?.stage as Stage, graph), to });
    from = to;
  }
  return links;
}

/** The path as `consumer` names it through which it needs what `producer` makes. */
function pathBetween(producer: string, consumer: Stage, graph: Graph): string {
  const dep = consumer.deps.find(({ place }) => {
    if (place.kind !== 'inside') return false;
    if (graph.producerAbove(place.path)?.stage.address === producer) return true;
    return graph.producersBelow(place.path).some(({ stage }) => stage.address === producer);
  });
  return dep?.path ?? '';
}
