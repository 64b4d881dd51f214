import type { Failure } from '../failure.ts';
import { findCycles } from './cycles.ts';
import { checkOuts, type Made } from './out-rules.ts';
import { PathTrie } from './path-trie.ts';
import type { Graph, PathDependency, Place, Stage } from './stage.ts';

export { type OrderOptions, runningOrder } from './running-order.ts';

/** A graph, and what is wrong with it: duplicate and overlapping outs, a stage file inside an out, cycles (dvc-compat 9.2). */
export interface BuiltGraph {
  readonly graph: Graph;
  readonly failures: readonly Failure[];
}

/**
 * Connects stages: a stage waits for whoever makes what one of its deps equals, lies inside, or contains
 * (dvc: dvc/repo/graph.py build_graph). Params files are deps too; sources of repository, database and dataset imports are
 * not. Frozen stages keep their edges here. Near-linear in stages and edges. `root` is the project root, absolute.
 */
export function buildGraph(stages: readonly Stage[], root = '/'): BuiltGraph {
  const outs = new PathTrie<Made>();
  const rootParts = rootPartsOf(root);
  const parts = (place: Place) => placeParts(place, rootParts);
  const failures = checkOuts(stages, outs, parts);
  const producers = new Map<string, readonly string[]>();
  const consumers = new Map<string, string[]>(stages.map(({ address }) => [address, []]));
  for (const stage of stages) {
    const makers = producersOf(stage, outs, parts);
    producers.set(stage.address, makers);
    for (const maker of makers) consumers.get(maker)?.push(stage.address);
  }
  failures.push(...findCycles(stages, producers));
  return { graph: new ProjectGraph({ stages, producers, consumers, outs, rootParts }), failures };
}

interface GraphParts {
  readonly stages: readonly Stage[];
  readonly producers: ReadonlyMap<string, readonly string[]>;
  readonly consumers: ReadonlyMap<string, readonly string[]>;
  readonly outs: PathTrie<Made>;
  readonly rootParts: readonly string[];
}

class ProjectGraph implements Graph {
  readonly stages: readonly Stage[];
  readonly producers: ReadonlyMap<string, readonly string[]>;
  readonly consumers: ReadonlyMap<string, readonly string[]>;
  private readonly outs: PathTrie<Made>;
  private readonly rootParts: readonly string[];

  constructor({ stages, producers, consumers, outs, rootParts }: GraphParts) {
    this.stages = stages;
    this.producers = producers;
    this.consumers = consumers;
    this.outs = outs;
    this.rootParts = rootParts;
  }

  producerOf(path: string): Made | undefined {
    return this.outs.get(this.parts(path));
  }

  producerAbove(path: string): Made | undefined {
    return this.outs.above(this.parts(path)).at(-1);
  }

  producersBelow(path: string): readonly Made[] {
    return this.outs.below(this.parts(path));
  }

  private parts(path: string): string[] {
    return placeParts(
      path.startsWith('/') ? { kind: 'outside', path } : { kind: 'inside', path },
      this.rootParts,
    );
  }
}

/** The addresses a stage waits for, in the order of its deps, each once. */
function producersOf(stage: Stage, outs: PathTrie<Made>, parts: (place: Place) => string[]): string[] {
  const found = new Set<string>();
  for (const dep of stage.deps) {
    if (dep.kind === 'path' && !isEdge(dep)) continue;
    const { above, below } = outs.around(parts(dep.place));
    for (let i = 0; i < above.length; i++) found.add((above[i] as Made).stage.address);
    for (let i = 0; i < below.length; i++) found.add((below[i] as Made).stage.address);
  }
  return [...found];
}

function isEdge(dep: PathDependency): boolean {
  if (dep.place.kind === 'url' && dep.place.url.startsWith('ds://')) return false;
  return dep.source === undefined || !(dep.source.has('repo') || dep.source.has('db'));
}

/** A place as path parts. Local paths are absolute, so that a dep on a folder above the project contains its outs. */
function placeParts(place: Place, rootParts: readonly string[]): string[] {
  if (place.kind === 'inside') return split(place.path, rootParts.slice());
  if (place.kind === 'outside') return split(place.path, ['/']);
  const host = place.url.indexOf('//') + 2;
  return split(place.url.slice(host), [place.url.slice(0, host)]);
}

function rootPartsOf(root: string): string[] {
  return split(/^[a-zA-Z]:/.test(root) ? root.replaceAll('\\', '/') : root, ['/']);
}

/** Adds the parts of a path; empty ones are none. */
function split(path: string, parts: string[]): string[] {
  for (let from = 0; from < path.length; ) {
    const slash = path.indexOf('/', from);
    const end = slash === -1 ? path.length : slash;
    if (end > from) parts.push(path.slice(from, end));
    from = end + 1;
  }
  return parts;
}
