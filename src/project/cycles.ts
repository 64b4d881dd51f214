import type { Failure } from '../failure.ts';
import type { Stage } from './stage.ts';

/**
 * The cycles among stages, one for each knot of stages that wait for each other, with the chain and its lines as the hint.
 * The text is DVC's (dvc: dvc/repo/graph.py check_acyclic). Linear, and not recursive: chains may be long.
 */
export function findCycles(
  stages: readonly Stage[],
  producers: ReadonlyMap<string, readonly string[]>,
): Failure[] {
  if (isInOrder(stages, producers) || isAcyclic(stages, producers)) return [];
  const byAddress = new Map(stages.map((stage) => [stage.address, stage]));
  return knots([...byAddress.keys()], producers).flatMap((knot) => {
    const cycle = shortestCycle(knot, producers);
    return cycle === undefined ? [] : [describe(cycle.map((address) => byAddress.get(address) as Stage))];
  });
}

/** Where everybody waits for earlier ones only, as in most files, nothing can go round. */
function isInOrder(stages: readonly Stage[], producers: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  for (const { address } of stages) {
    if (producers.get(address)?.every((producer) => seen.has(producer)) === false) return false;
    seen.add(address);
  }
  return true;
}

/** Takes away whoever waits for nobody that is left, until nobody is (A. B. Kahn). Most projects end here. */
function isAcyclic(stages: readonly Stage[], producers: ReadonlyMap<string, readonly string[]>): boolean {
  const numbers = new Map<string, number>();
  for (const { address } of stages) if (!numbers.has(address)) numbers.set(address, numbers.size);
  const waits = new Int32Array(numbers.size);
  const consumers: number[][] = Array.from(numbers, () => []);
  for (const [address, number] of numbers) {
    for (const producer of producers.get(address) ?? []) {
      const maker = numbers.get(producer);
      if (maker === undefined) continue;
      consumers[maker]?.push(number);
      waits[number] = (waits[number] as number) + 1;
    }
  }
  const free = [...waits.keys()].filter((number) => waits[number] === 0);
  for (const number of free) {
    for (const consumer of consumers[number] ?? []) {
      const left = (waits[consumer] as number) - 1;
      waits[consumer] = left;
      if (left === 0) free.push(consumer);
    }
  }
  return free.length === numbers.size;
}

function describe(cycle: readonly Stage[]): Failure {
  const [first] = cycle as [Stage];
  const names = cycle.map(({ address }) => address).join(', ');
  const chain = [...cycle, first].map(({ address, location }) =>
    location.line === undefined ? address : `${address} (${location.file}:${location.line})`,
  );
  return {
    reason: 'project',
    message: `Same item(s) are defined as both a dependency and an output in ${cycle.length === 1 ? 'stage' : 'stages'}: ${names}.`,
    location: first.location,
    hint: `break the cycle: ${chain.join(' needs ')}`,
  };
}

/** Strongly connected components by Tarjan's algorithm, with a stack of its own. Members keep the given order. */
function knots(addresses: readonly string[], producers: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: string[][] = [];
  const enter = (address: string) => {
    index.set(address, index.size);
    low.set(address, index.size - 1);
    open.push(address);
    isOpen.add(address);
    return { address, next: (producers.get(address) ?? [])[Symbol.iterator]() };
  };
  const lower = (address: string, to: number) => low.set(address, Math.min(low.get(address) as number, to));
  for (const start of addresses) {
    if (index.has(start)) continue;
    const path = [enter(start)];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { value: child, done } = top.next.next();
      if (done !== true) {
        if (!index.has(child)) path.push(enter(child));
        else if (isOpen.has(child)) lower(top.address, index.get(child) as number);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) lower(parent.address, low.get(top.address) as number);
      if (low.get(top.address) !== index.get(top.address)) continue;
      const knot = open.splice(open.lastIndexOf(top.address));
      for (const member of knot) isOpen.delete(member);
      found.push(knot);
    }
  }
  return found;
}

/** The shortest way from the knot's first member back to itself; undefined for a single stage that does not need itself. */
function shortestCycle(
  knot: readonly string[],
  producers: ReadonlyMap<string, readonly string[]>,
): string[] | undefined {
  const members = new Set(knot);
  const [start] = knot as [string];
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const address of queue) {
    for (const producer of producers.get(address) ?? []) {
      if (producer === start) return pathTo(address, start, cameFrom);
      if (!members.has(producer) || cameFrom.has(producer)) continue;
      cameFrom.set(producer, address);
      queue.push(producer);
    }
  }
  return undefined;
}

function pathTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const path = [end];
  for (let at = end; at !== start; ) {
    at = cameFrom.get(at) as string;
    path.push(at);
  }
  return path.reverse();
}
