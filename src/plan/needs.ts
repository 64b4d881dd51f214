import type { Graph, LockedPath, Output, PathDependency, Stage } from '../project/stage.ts';
import { type Amount, add, nothing, type PlannedStage, willRun } from './plan.ts';

/** A recorded output that has to come from cache or remote. */
export interface Need {
  readonly stage: Stage;
  readonly output: Output;
  readonly locked: LockedPath;
}

/**
 * What a stage's inputs still lack: for each path dep that is not here, the recorded outs that it is, lies in, or
 * contains. Outs of stages for which `makes` holds are left out, because the run itself makes them. Pure.
 */
export function stageNeeds(
  stage: Stage,
  graph: Graph,
  here: (path: string) => boolean,
  makes: (address: string) => boolean,
): readonly Need[] {
  const paths = stage.deps.flatMap((dep) => (isInside(dep) ? [dep.place.path] : []));
  const needs = paths.flatMap((path) => pathNeeds(path, graph, here));
  const once = [...new Map(needs.map((need) => [need.output, need])).values()];
  return once.filter((need) => !makes(need.stage.address));
}

function isInside(
  dep: Stage['deps'][number],
): dep is PathDependency & { place: { kind: 'inside'; path: string } } {
  return dep.place.kind === 'inside';
}

function pathNeeds(path: string, graph: Graph, here: (path: string) => boolean): Need[] {
  const above = graph.producerAbove(path);
  if (above !== undefined) {
    if (here(path)) return [];
    // Always the whole folder: a part of it would pass for all of it, and be recorded as that.
    const { place } = above.output;
    if (place.kind === 'inside' && here(place.path)) return [];
    const need = recorded(above);
    return need === undefined ? [] : [need];
  }
  return graph.producersBelow(path).flatMap((below) => {
    if (below.output.place.kind === 'inside' && here(below.output.place.path)) return [];
    return recorded(below) ?? [];
  });
}

function recorded({ stage, output }: { stage: Stage; output: Output }): Need | undefined {
  const locked = stage.lock?.outs.find((entry) => entry.path === output.path);
  return output.cache && locked?.oid !== undefined ? { stage, output, locked } : undefined;
}

/** Objects and bytes of one recorded path as its lock counts them; a folder is its files and its manifest. */
export function amountOf(locked: LockedPath): Amount {
  return { objects: locked.nfiles === undefined ? 1 : locked.nfiles + 1, bytes: locked.size ?? 0 };
}

/** Adds up distinct objects; the same content named twice counts once. */
export function amountOfAll(needs: readonly { readonly locked: LockedPath }[]): Amount {
  const distinct = new Map(needs.map(({ locked }) => [locked.oid, locked]));
  return [...distinct.values()].map(amountOf).reduce(add, nothing);
}

/**
 * For each stage that will run, what it fetches; an object counts for the first stage that needs it. `avoided` is the
 * rest of what a full pull would move: every recorded cached out that is neither in the cache nor fetched.
 */
export function planNeeds(
  stages: readonly PlannedStage[],
  graph: Graph,
  look: { readonly here: (path: string) => boolean; readonly cached: (locked: LockedPath) => boolean },
): { readonly fetch: ReadonlyMap<string, Amount>; readonly avoided: Amount } {
  const running = new Set(stages.filter(willRun).map(({ stage }) => stage.address));
  const counted = new Set<string>();
  const fetch = new Map<string, Amount>();
  for (const planned of stages.filter(willRun)) {
    const needs = stageNeeds(planned.stage, graph, look.here, (address) => running.has(address));
    const fresh = needs.filter(({ locked }) => !counted.has(locked.oid ?? '') && !look.cached(locked));
    for (const { locked } of fresh) counted.add(locked.oid ?? '');
    fetch.set(planned.stage.address, amountOfAll(fresh));
  }
  const rest = graph.stages.flatMap((stage) =>
    stage.outs.flatMap((output) => {
      const need = recorded({ stage, output });
      const wanted = need !== undefined && !counted.has(need.locked.oid ?? '') && !look.cached(need.locked);
      return wanted ? [need] : [];
    }),
  );
  return { fetch, avoided: amountOfAll(rest) };
}
