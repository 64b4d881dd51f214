import type { Diagram, DiagramNode } from './diagram.ts';
import type { StageState } from './stage-rows.ts';
import { counted } from './words.ts';

/** One box of a drawn diagram: a stage, or several folded into a counted one. */
export interface Box {
  readonly name: string;
  readonly detail: string;
  readonly state: StageState;
  readonly count: number;
  readonly isConcerned: boolean;
}

/** Boxes and arrows between them, by index, each arrow once. */
export interface Folded {
  readonly boxes: readonly Box[];
  readonly arrows: readonly (readonly [from: number, to: number])[];
}

/** How much a drawing may hold, beyond which more is folded. */
export interface FoldLimits {
  readonly boxes: number;
  readonly arrows: number;
}

/** Diagrams up to this size are shown whole. */
const small = 12;

/**
 * The foldings of a diagram from the most telling to the smallest; a caller takes the first that fits. Concerned stages
 * stay visible by name as long as possible, causes and failures longest: first foreach and matrix groups and fresh parts
 * are folded, then what merely follows, level by level, then everything by levels and at last by state, which always fits.
 */
export function* foldings(diagram: Diagram, limits: FoldLimits): Generator<Folded> {
  const relations = relate(diagram);
  for (const keyOf of foldingKeys(diagram, relations)) {
    const folded = foldBy(diagram, keyOf);
    if (folded.boxes.length <= limits.boxes && folded.arrows.length <= limits.arrows) yield folded;
  }
}

/** Where a stage stands to the concerned ones. */
type Relation = 'concerned' | 'upstream' | 'downstream' | 'between' | 'apart';
type KeyOf = (node: DiagramNode, i: number) => string;

interface Relations {
  readonly of: readonly Relation[];
  readonly depth: readonly number[];
  /** Quiet stages that touch a concerned one */
  readonly isNeighbour: readonly boolean[];
}

function foldingKeys({ nodes }: Diagram, relations: Relations): readonly KeyOf[] {
  const single: KeyOf = (_, i) => `one ${i}`;
  const grouped: KeyOf = (node, i) =>
    node.group === undefined || node.state === 'failed'
      ? single(node, i)
      : `group ${node.state} ${node.group}`;
  const quiet = (node: DiagramNode, i: number) =>
    node.isConcerned ? undefined : `quiet ${relations.of[i]} ${node.state}`;
  const band = (count: number): KeyOf => {
    const scale = Math.min(
      1,
      count / (1 + relations.depth.reduce((most, depth) => Math.max(most, depth), 0)),
    );
    return (node, i) => `band ${Math.floor((relations.depth[i] as number) * scale)} ${node.state}`;
  };
  const [fine, coarse] = [band(40), band(10)];
  const hasConcerned = nodes.some(({ isConcerned }) => isConcerned);
  const neighbours: KeyOf = (node, i) =>
    (relations.isNeighbour[i] === true ? undefined : quiet(node, i)) ?? grouped(node, i);
  const cone: KeyOf = (node, i) =>
    (relations.of[i] === 'between' ? undefined : quiet(node, i)) ?? grouped(node, i);
  // Quiet stages between concerned ones go with their level: in one box, arrows would run up and down through it.
  const every =
    (rest: KeyOf): KeyOf =>
    (node, i) =>
      relations.of[i] === 'between' ? fine(node, i) : (quiet(node, i) ?? rest(node, i));
  const causes = every((node, i) => (node.isCause ? grouped(node, i) : fine(node, i)));
  const failures = every((node, i) => (node.state === 'failed' ? single(node, i) : fine(node, i)));
  const states: KeyOf = ({ state }) => `state ${state}`;
  if (!hasConcerned) return nodes.length <= small ? [single, states] : [grouped, states];
  return nodes.length <= small
    ? [single, grouped, states]
    : [neighbours, cone, causes, failures, every(fine), every(coarse), states];
}

function foldBy({ nodes, edges }: Diagram, keyOf: KeyOf): Folded {
  const members = new Map<string, DiagramNode[]>();
  const keys = nodes.map(keyOf);
  keys.forEach((key, i) => {
    const known = members.get(key) ?? [];
    members.set(key, known);
    known.push(nodes[i] as DiagramNode);
  });
  const index = new Map([...members.keys()].map((key, i) => [key, i]));
  const box = keys.map((key) => index.get(key) as number);
  const arrows = new Map<string, [number, number]>();
  for (const [from, to] of edges) {
    const [a, b] = [box[from] as number, box[to] as number];
    if (a !== b) arrows.set(`${a} ${b}`, [a, b]);
  }
  return { boxes: [...members.values()].map(boxOf), arrows: [...arrows.values()] };
}

function boxOf(members: readonly DiagramNode[]): Box {
  const [first] = members as [DiagramNode];
  const { state, isConcerned } = first;
  if (members.length === 1) return { name: first.name, detail: first.detail, state, count: 1, isConcerned };
  const sameGroup = first.group !== undefined && members.every(({ group }) => group === first.group);
  const name = sameGroup ? `${first.group} × ${members.length}` : counted(members.length, `${state} stage`);
  return { name, detail: sameGroup ? state : '', state, count: members.length, isConcerned };
}

function relate(diagram: Diagram): Relations {
  const { nodes, edges } = diagram;
  const [up, down] = [adjacency(nodes.length, edges, 1, 0), adjacency(nodes.length, edges, 0, 1)];
  const concerned = nodes.flatMap(({ isConcerned }, i) => (isConcerned ? [i] : []));
  const [before, after] = [reach(concerned, up), reach(concerned, down)];
  const of = nodes.map(({ isConcerned }, i): Relation => {
    if (isConcerned) return 'concerned';
    if (before.has(i)) return after.has(i) ? 'between' : 'upstream';
    return after.has(i) ? 'downstream' : 'apart';
  });
  const isNeighbour = nodes.map((_, i) =>
    [...(up[i] ?? []), ...(down[i] ?? [])].some((j) => nodes[j]?.isConcerned === true),
  );
  // Beyond this many, neighbours would hide the cone instead of placing it.
  const shown = isNeighbour.filter((is, i) => is && nodes[i]?.isConcerned === false).length <= small;
  return { of, depth: depths(nodes.length, up), isNeighbour: shown ? isNeighbour : nodes.map(() => false) };
}

function adjacency(size: number, edges: Diagram['edges'], from: 0 | 1, to: 0 | 1): number[][] {
  const lists: number[][] = Array.from({ length: size }, () => []);
  for (const edge of edges) lists[edge[from]]?.push(edge[to]);
  return lists;
}

function reach(starts: readonly number[], next: readonly (readonly number[])[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const open = [...starts];
  while (open.length > 0) {
    for (const j of next[open.pop() as number] ?? []) {
      if (seen.has(j)) continue;
      seen.add(j);
      open.push(j);
    }
  }
  return seen;
}

/** Levels from the sources; stages come in running order, so producers are done before (a cycle's back edge counts 0). */
function depths(size: number, up: readonly (readonly number[])[]): readonly number[] {
  const depth: number[] = [];
  for (let i = 0; i < size; i++) {
    depth[i] = (up[i] ?? []).reduce(
      (deepest, j) => (j < i ? Math.max(deepest, (depth[j] as number) + 1) : deepest),
      0,
    );
  }
  return depth;
}
