import type { Graph, LockEntry, Output, Stage } from './stage.ts';

/**
 * The graph of a project while stages run: whoever makes a path comes with the lock entry that was recorded last, as soon as
 * it is in the map. What a stage has just recorded may no longer have what its old lock names.
 */
export function recordedGraph(graph: Graph, recorded: ReadonlyMap<string, LockEntry>): Graph {
  const now = ({ stage, output }: Made): Made => {
    const lock = recorded.get(stage.address);
    return lock === undefined ? { stage, output } : { stage: { ...stage, lock }, output };
  };
  const one = (made: Made | undefined) => (made === undefined ? undefined : now(made));
  return {
    stages: graph.stages,
    producers: graph.producers,
    consumers: graph.consumers,
    producerOf: (path) => one(graph.producerOf(path)),
    producerAbove: (path) => one(graph.producerAbove(path)),
    producersBelow: (path) => graph.producersBelow(path).map(now),
  };
}

interface Made {
  readonly stage: Stage;
  readonly output: Output;
}
