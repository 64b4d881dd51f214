import { posix } from 'node:path';
import type { Graph, Output, Place, Stage } from '../project/stage.ts';
import { compareCodePoints } from '../values/value.ts';
import { addressFrom } from './address.ts';
import { styles } from './mermaid.ts';
import type { StageState } from './stage-rows.ts';

/** What `dag` is asked to draw. */
export interface DagRequest {
  readonly graph: Graph;
  /** The stages to draw, in collection order; edges to others are left out */
  readonly stages: readonly Stage[];
  /** Folder below the project root that names are relative to; `''` is the root */
  readonly cwd: string;
  readonly format: 'mermaid' | 'md' | 'dot';
  /** Outputs instead of stages */
  readonly outs: boolean;
  /** One node for each foreach or matrix group; not together with `outs` */
  readonly collapse: boolean;
  /** Colours by what is known of each stage, by address; DVC has no such thing */
  readonly states?: ReadonlyMap<string, StageState>;
}

/**
 * The graph as `dvc dag` prints it, with its newlines (dvc/commands/dag.py; dvc-compat 11.6). Names are escaped where DVC
 * would print text that does not parse.
 */
export function dagText(request: DagRequest): string {
  const view = viewOf(request);
  const states = statesOf(request);
  if (request.format === 'dot') return `${dot(view, states)}\n\n`;
  const text = mermaid(view, states);
  return request.format === 'md' ? `\`\`\`mermaid\n${text}\n\`\`\`\n` : `${text}\n`;
}

/** Names in graph order and, for each, the names of what it needs. */
type View = ReadonlyMap<string, ReadonlySet<string>>;

const urgency: readonly StageState[] = ['stale', 'waiting', 'unknown', 'frozen', 'fresh'];

/** The state behind each name; a group's is that of its most urgent member. */
function statesOf({ stages, cwd, outs, collapse, states }: DagRequest): ReadonlyMap<string, StageState> {
  const named = new Map<string, StageState>();
  for (const stage of states === undefined ? [] : stages) {
    const state = states?.get(stage.address) ?? 'fresh';
    const name = addressFrom(stage, cwd);
    for (const each of outs
      ? stage.outs.map((out) => outName(out, cwd))
      : [collapse ? groupOf(name) : name]) {
      const known = named.get(each);
      if (known === undefined || urgency.indexOf(state) < urgency.indexOf(known)) named.set(each, state);
    }
  }
  return named;
}

function viewOf({ graph, stages, cwd, outs, collapse }: DagRequest): View {
  if (outs) return outsView(graph, stages, cwd);
  const view = new Map<string, Set<string>>();
  const drawn = new Map(stages.map((stage) => [stage.address, addressFrom(stage, cwd)]));
  for (const { address } of stages) {
    const producers = (graph.producers.get(address) ?? []).flatMap((producer) => drawn.get(producer) ?? []);
    view.set(drawn.get(address) as string, new Set(producers));
  }
  return collapse ? collapsed(view) : view;
}

function relative(cwd: string, path: string): string {
  return posix.relative(`/${cwd}`, `/${path}`);
}

/** `group@key` becomes `group`; groups come last, sorted (DVC's order of them is random). */
function collapsed(view: View): View {
  const groups = [...new Set([...view.keys()].map(groupOf))]
    .filter((name) => !view.has(name))
    .sort(compareCodePoints);
  const single = [...view.keys()].filter((name) => groupOf(name) === name);
  const result = new Map<string, Set<string>>([...single, ...groups].map((name) => [name, new Set()]));
  for (const [name, needs] of view) {
    for (const need of needs) result.get(groupOf(name))?.add(groupOf(need));
  }
  return result;
}

function groupOf(name: string): string {
  return name.includes('@') && !name.endsWith('.dvc') ? (name.split('@')[0] as string) : name;
}

function outsView(graph: Graph, stages: readonly Stage[], cwd: string): View {
  const own = new Set(stages.map(({ address }) => address));
  const view = new Map<string, Set<string>>();
  for (const out of triedOrder(stages.flatMap(({ outs }) => outs))) view.set(outName(out, cwd), new Set());
  for (const stage of stages) {
    const needs = stage.deps
      .flatMap((dep) => (dep.kind === 'path' && dep.source !== undefined ? [] : makersOf(graph, dep.place)))
      .filter((maker) => own.has(maker.stage.address));
    for (const out of stage.outs)
      for (const need of needs) view.get(outName(out, cwd))?.add(outName(need.output, cwd));
  }
  return view;
}

function makersOf(graph: Graph, place: Place) {
  if (place.kind !== 'inside') return [];
  const above = graph.producerAbove(place.path);
  return [...(above === undefined ? [] : [above]), ...graph.producersBelow(place.path)];
}

function outName({ place }: Output, cwd: string): string {
  if (place.kind === 'url') return place.url;
  return place.kind === 'outside' ? place.path : relative(cwd, place.path);
}

interface TrieNode {
  readonly children: Map<string, TrieNode>;
  out?: Output;
}

/** DVC keeps outputs in a trie of path parts: folders in the order in which they first appeared, an out before what follows. */
function triedOrder(outs: readonly Output[]): readonly Output[] {
  const root: TrieNode = { children: new Map() };
  for (const out of outs) {
    let node = root;
    for (const part of outName(out, '').split('/')) {
      const child = node.children.get(part) ?? { children: new Map() };
      node.children.set(part, child);
      node = child;
    }
    node.out = out;
  }
  const walk = ({ out, children }: TrieNode): Output[] => [
    ...(out === undefined ? [] : [out]),
    ...[...children.values()].flatMap(walk),
  ];
  return walk(root);
}

function mermaid(view: View, states: ReadonlyMap<string, StageState>): string {
  const lines = ['flowchart TD'];
  const ids = new Map<string, string>();
  for (const component of components(view)) {
    const names = [...component].sort(compareCodePoints);
    for (const name of names) {
      ids.set(name, `node${ids.size + 1}`);
      lines.push(`\t${ids.get(name)}["${quoted(name, '#quot;')}"]`);
    }
    for (const [from, to] of edgesOf(view, names).sort(byNames))
      lines.push(`\t${ids.get(from)}-->${ids.get(to)}`);
  }
  for (const [name, state] of states) lines.push(`\tclass ${ids.get(name)} ${state}`);
  for (const state of new Set(states.values())) lines.push(`\tclassDef ${state} ${styles[state]}`);
  return lines.join('\n');
}

/** Sets of connected names, each by its first name in graph order. */
function components(view: View): readonly ReadonlySet<string>[] {
  const near = new Map<string, string[]>([...view.keys()].map((name) => [name, []]));
  for (const [name, needs] of view) {
    for (const need of needs) {
      near.get(name)?.push(need);
      near.get(need)?.push(name);
    }
  }
  const seen = new Set<string>();
  const found: Set<string>[] = [];
  for (const start of view.keys()) {
    if (seen.has(start)) continue;
    const component = new Set<string>();
    const open = [start];
    while (open.length > 0) {
      const name = open.pop() as string;
      if (component.has(name)) continue;
      component.add(name);
      seen.add(name);
      for (const other of near.get(name) ?? []) open.push(other);
    }
    found.push(component);
  }
  return found;
}

function edgesOf(view: View, names: readonly string[]): [string, string][] {
  return names.flatMap((name) => [...(view.get(name) ?? [])].map((need): [string, string] => [need, name]));
}

function byNames(a: readonly [string, string], b: readonly [string, string]): number {
  return compareCodePoints(a[0], b[0]) || compareCodePoints(a[1], b[1]);
}

/** Nodes in graph order; arrows by what they leave, then by what they reach, both in graph order. */
function dot(view: View, states: ReadonlyMap<string, StageState>): string {
  const order = new Map([...view.keys()].map((name, i) => [name, i]));
  const rank = (name: string) => order.get(name) as number;
  const edges = edgesOf(view, [...view.keys()]).sort(
    (a, b) => rank(a[0]) - rank(b[0]) || rank(a[1]) - rank(b[1]),
  );
  const name = (text: string) => `"${quoted(text, '\\"')}"`;
  const strict = edges.every(([from, to]) => from !== to);
  return [
    `${strict ? 'strict ' : ''}digraph {`,
    ...[...view.keys()].map((node) => `${name(node)}${dotStyle(states.get(node))};`),
    ...edges.map(([from, to]) => `${name(from)} -> ${name(to)};`),
    '}',
  ].join('\n');
}

function dotStyle(state: StageState | undefined): string {
  if (state === undefined) return '';
  // Graphviz wants six digits; a fill with transparency has none that it knows.
  const colour = (key: string) => {
    const digits = new RegExp(`${key}:#([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-f])`).exec(styles[state])?.[1];
    return digits === undefined
      ? undefined
      : `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
  };
  const [fill, text] = [colour('fill'), colour('color')];
  return fill === undefined ? '' : ` [style=filled, fillcolor="${fill}", fontcolor="${text ?? '#000000'}"]`;
}

/** Line ends would break both grammars, a quote would end the name, control characters would steer a terminal. */
function quoted(name: string, quote: string): string {
  const shown = name.replaceAll('"', quote).replace(/[\r\n\u2028\u2029]/g, ' ');
  return shown.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd');
}
