import type { Diagram } from './diagram.ts';
import { symbolOf } from './diagram.ts';
import { mermaidLabel } from './escape.ts';
import { type Box, type Folded, foldings } from './fold.ts';
import type { StageState } from './stage-rows.ts';

/** Far below what GitHub refuses to draw (50,000 characters, 500 edges) and at what a person still reads. */
export interface DiagramLimits {
  readonly characters: number;
  readonly boxes: number;
  readonly arrows: number;
}

const limits: DiagramLimits = { characters: 20_000, boxes: 200, arrows: 280 };

/**
 * The pipeline as a Mermaid flowchart, without fences: coloured and marked by outcome or verdict, concerned stages by
 * name, groups and fresh parts folded into counted boxes as far as the limits ask. Safe for any stage name. Undefined if
 * nothing but one folded box would be left.
 */
export function pipelineDiagram(diagram: Diagram, within: DiagramLimits = limits): string | undefined {
  for (const folded of foldings(diagram, within)) {
    if (folded.boxes.length === 1 && diagram.nodes.length > 1) return undefined;
    const text = flowchart(folded);
    if (text.length <= within.characters) return text;
  }
  return undefined;
}

/** Draws boxes and arrows as they are. */
export function flowchart(folded: Folded): string {
  const { boxes, arrows } = folded;
  const states = [...new Set(boxes.map(({ state }) => state))];
  return [
    `flowchart ${direction(folded)}`,
    ...boxes.map((box, i) => `  s${i}["${label(box)}"]:::${box.state}`),
    ...arrows.map(([from, to]) => `  s${from} ${arrow(boxes[from] as Box, boxes[to] as Box)} s${to}`),
    ...(arrows.length === 0 ? [] : ['  linkStyle default stroke:#8b949e']),
    ...states.map((state) => `  classDef ${state} ${styles[state]}`),
  ].join('\n');
}

// Explicit text colours: the theme's own would vanish on these fills in the other theme.
const grey = 'fill:#8881,stroke:#8888,color:#777';
/** Fill, border and text colour of each state, in Mermaid's words. */
export const styles: Readonly<Record<StageState, string>> = {
  fresh: grey,
  frozen: grey,
  skipped: grey,
  ran: 'fill:#1a7f37,stroke:#116329,color:#fff',
  restored: 'fill:#0969da,stroke:#0550ae,color:#fff',
  failed: 'fill:#cf222e,stroke:#82071e,color:#fff,stroke-width:3px',
  blocked: `${grey},stroke-dasharray:4`,
  cancelled: 'fill:#6e7781,stroke:#424a53,color:#fff',
  stale: 'fill:#9a6700,stroke:#633c01,color:#fff',
  waiting: 'fill:#eac54f,stroke:#9a6700,color:#1f2328',
  unknown: 'fill:#8250df,stroke:#512a97,color:#fff',
};

function label({ name, detail, state }: Box): string {
  const first = `${symbolOf(state)} ${mermaidLabel(name)}`;
  return detail === '' ? first : `${first}<br/>${mermaidLabel(detail)}`;
}

function arrow(from: Box, to: Box): string {
  if (to.state === 'blocked') return '-.->';
  return from.isConcerned && to.isConcerned ? '==>' : '-->';
}

/** Left to right for short or wide pipelines; long chains go down, where a phone can follow them. */
function direction({ boxes, arrows }: Folded): 'LR' | 'TB' {
  const level = levels(boxes.length, arrows);
  const longest = Math.max(0, ...level) + 1;
  const width = new Map<number, number>();
  for (const at of level) width.set(at, (width.get(at) ?? 0) + 1);
  const widest = Math.max(1, ...width.values());
  return longest <= 4 || (widest >= 6 && widest >= longest) ? 'LR' : 'TB';
}

/** Longest path to each box; at most as many rounds as there are boxes, so that folded cycles end. */
export function levels(size: number, arrows: Folded['arrows']): readonly number[] {
  const level = new Array<number>(size).fill(0);
  for (let round = 0, moved = true; moved && round < size; round++) {
    moved = false;
    for (const [from, to] of arrows) {
      const deeper = (level[from] as number) + 1;
      if (deeper > (level[to] as number) && deeper < size) {
        level[to] = deeper;
        moved = true;
      }
    }
  }
  return level;
}
