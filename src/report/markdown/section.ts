import { formatCount } from '../format.ts';
import { whyReasons } from '../reasons.ts';
import type { Report } from '../report.ts';
import type { StageRow } from '../stage-rows.ts';
import type { Words } from '../words.ts';
import { mdWords } from './escape.ts';

/** A part of the comment that is shown or dropped as a whole. */
export interface Section {
  /** What it holds, counted, for the line that says what was left out: `12 parameters` */
  readonly count: string;
  /** Markdown without blank lines at its ends */
  readonly text: string;
}

/** A table: header cells, how each column is aligned, and rows of Markdown that is safe in cells. */
export function table(
  headers: readonly string[],
  align: readonly ('left' | 'right')[],
  rows: readonly (readonly string[])[],
): string {
  const rule = align.map((side) => (side === 'right' ? '--:' : ':--'));
  return [headers, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A part that is folded away; its summary must say how much is inside. Both are Markdown or HTML already. */
export function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** The first rows, and a sentence for the rest; never a silent cut. */
export function capped<T>(
  rows: readonly T[],
  most: number,
  noun: string,
): { readonly shown: readonly T[]; readonly rest: string } {
  if (rows.length <= most) return { shown: rows, rest: '' };
  return { shown: rows.slice(0, most), rest: `\n\n… and ${formatCount(rows.length - most)} more ${noun}.` };
}

/** One sentence under the headline: what made stages stale in the first place, each cause once. Empty without any. */
export function whyLine({ stages, counts }: Report): string {
  const causes = stages.filter(
    ({ verdict, reasons, since }) => verdict === 'stale' && since === 'head' && reasons.length > 0,
  );
  if (causes.length === 0 || causes.every(isPlain)) return '';
  const said = new Map(
    causes.flatMap(({ reasons }) => reasons).map((reason) => [mdWords(whyReasons([reason])), reason]),
  );
  const first = [...said.keys()].slice(0, 3);
  const more = said.size > first.length ? `; and ${formatCount(said.size - first.length)} more` : '';
  return `Because ${first.join('; ')}${more}.${restWords(counts)}`;
}

/** Reasons that the headline says already. */
function isPlain({ reasons }: StageRow): boolean {
  return reasons.every(({ kind }) => kind === 'not-locked' || kind === 'forced');
}

function restWords({ fresh, restored, ran, failed }: Report['counts']): string {
  if (ran + restored + failed === 0 || fresh + restored === 0) return '';
  const parts: Words = [
    ...(fresh === 0 ? [] : [`${formatCount(fresh)} ${fresh === 1 ? 'stage was' : 'stages were'} fresh`]),
    ...(restored === 0 ? [] : [`${formatCount(restored)} came from the run cache`]),
  ];
  return ` ${parts.join(', ')}.`;
}
