import { buildGraph } from '../project/graph.ts';
import type { StageRow } from './stage-rows.ts';

/** A metric, how it compares, and the address of the stage that writes it. */
export interface MovedMetric {
  readonly file: string;
  readonly key: string;
  readonly comparison: string;
  readonly stage?: string;
}

/**
 * Tells which metrics moved downstream of some stages, by name and in the metrics' order. The graph is only built if a
 * metric did move.
 */
export function movedMetrics(
  stages: readonly StageRow[],
  metrics: readonly MovedMetric[],
): (starts: readonly string[]) => readonly string[] {
  const moved = metrics.filter(({ comparison, stage }) => comparison === 'changed' && stage !== undefined);
  if (moved.length === 0) return () => [];
  const { consumers } = buildGraph(stages.map(({ stage }) => stage)).graph;
  return (starts) => {
    const reached = new Set<string>();
    const open = [...starts];
    while (open.length > 0) {
      const address = open.pop() as string;
      if (reached.has(address)) continue;
      reached.add(address);
      open.push(...(consumers.get(address) ?? []));
    }
    return moved
      .filter(({ stage }) => stage !== undefined && reached.has(stage))
      .map(({ file, key }) => (key === '' ? file : key));
  };
}
