import { formatDuration } from './format.ts';
import { isQuiet, type StageRow, type StageState } from './stage-rows.ts';

/** One stage as a diagram sees it. */
export interface DiagramNode {
  readonly name: string;
  readonly state: StageState;
  /** Second line of its box: `ran 48 s` */
  readonly detail: string;
  /** The address of the foreach or matrix that it was generated from */
  readonly group?: string;
  /** Where the trouble or the change begins: folded last of all */
  readonly isCause: boolean;
  /** It had, or has, to be brought up to date */
  readonly isConcerned: boolean;
}

/** Stages in running order and who feeds whom, by index. */
export interface Diagram {
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly (readonly [from: number, to: number])[];
}

/** The diagram of a report's stages. `producers`: address → addresses of what it needs; those not listed are left out. */
export function diagramOf(
  rows: readonly StageRow[],
  producers: ReadonlyMap<string, readonly string[]>,
): Diagram {
  const index = new Map(rows.map(({ stage }, i) => [stage.address, i]));
  const edges = rows.flatMap(({ stage }, to) =>
    (producers.get(stage.address) ?? []).flatMap((producer): [number, number][] => {
      const from = index.get(producer);
      return from === undefined ? [] : [[from, to]];
    }),
  );
  return { nodes: rows.map(node), edges };
}

/** The mark of a state: it carries the meaning where colour cannot. */
export function symbolOf(state: StageState): string {
  return symbols[state];
}

const symbols: Readonly<Record<StageState, string>> = {
  fresh: '✔',
  restored: '↺',
  ran: '●',
  failed: '✖',
  blocked: '▢',
  cancelled: '■',
  skipped: '○',
  stale: '◆',
  waiting: '◇',
  frozen: '❄',
  unknown: '?',
};

function node(row: StageRow): DiagramNode {
  const { stage, state, verdict, seconds, estimateSeconds } = row;
  const time = seconds ?? estimateSeconds;
  const isAhead = state === 'stale' || state === 'waiting';
  const isTimed =
    time !== undefined && time >= 0.05 && (seconds === undefined ? isAhead : state !== 'restored');
  const about = seconds === undefined ? 'about ' : '';
  return {
    name: stage.address,
    state,
    detail: isTimed ? `${state} ${about}${formatDuration(time)}` : state,
    ...(stage.group === undefined ? {} : { group: groupAddress(stage, stage.group) }),
    isCause:
      state === 'failed' ||
      state === 'stale' ||
      verdict === 'stale' ||
      state === 'unknown' ||
      state === 'cancelled',
    isConcerned: !isQuiet(state) || (verdict !== undefined && !isQuiet(verdict)),
  };
}

/** `sub/dvc.yaml:train` for `sub/dvc.yaml:train@a`. */
export function groupAddress({ address, name }: StageRow['stage'], group: string): string {
  return name !== undefined && address.endsWith(name)
    ? address.slice(0, address.length - name.length) + group
    : group;
}
