import { mdCode, mdWords } from '../report/markdown/escape.ts';
import { toMarkdown } from '../report/markdown/markdown.ts';
import { counted } from '../report/words.ts';
import type { Finished } from './finished.ts';

/**
 * The Markdown of all projects as one text: one project's report as it is; several under one marker, each below a heading
 * with its folder, the limit (UTF-8 bytes) shared evenly. `shed`: leave out so many more sections of each.
 */
export function combinedMarkdown(
  finished: readonly Finished[],
  { limit, shed = 0 }: { readonly limit: number; readonly shed?: number },
): string {
  const [only, ...others] = finished;
  if (only === undefined) return '';
  if (others.length === 0) return toMarkdown(only.result.report, { limit, drop: shed });
  const share = Math.floor(limit / finished.length) - 400;
  const texts = finished.map(({ folder, result }) => {
    const text = toMarkdown(result.report, { limit: share, drop: shed });
    const end = text.indexOf('\n');
    return {
      marker: text.slice(0, end),
      text: `## ${mdCode(folder === '' ? '.' : folder, 100)}\n\n${text.slice(end + 1)}`,
    };
  });
  const start = `${texts[0]?.marker}\n${summary(finished)}\n\n`;
  const whole = `${start}${texts.map(({ text }) => text).join('\n')}`;
  return Buffer.byteLength(whole) <= limit
    ? whole
    : `${start}${headlines(finished, limit - Buffer.byteLength(start))}`;
}

/** Worst news first. */
const order = ['refused', 'failed', 'planned', 'ran', 'fresh'] as const;

/** The line that decides, worst news first: `### ❌ 3 projects: 1 failed, 2 ran`. */
function summary(finished: readonly Finished[]): string {
  const counts = order.flatMap((outcome) => {
    const count = finished.filter(({ result }) => result.report.outcome === outcome).length;
    return count === 0 ? [] : [{ outcome, count }];
  });
  const mark = { refused: '❌', failed: '❌', planned: '🟡', ran: '✅', fresh: '✅' }[
    counts[0]?.outcome ?? 'fresh'
  ];
  const words = counts.map(({ outcome, count }) => `${count} ${outcome}`).join(', ');
  return `### ${mark} ${counted(finished.length, 'project')}: ${words}`;
}

/** Of very many projects a line each, worst news first, as many as fit; the others are counted. */
function headlines(finished: readonly Finished[], limit: number): string {
  const sorted = order.flatMap((outcome) =>
    finished.filter(({ result }) => result.report.outcome === outcome),
  );
  const lines = sorted.map(({ folder, result }) => {
    const name = mdCode(folder === '' ? '.' : folder, 100);
    return `- ${name} ${mdWords(result.report.headline)}`;
  });
  let [size, shown] = [0, 0];
  while (shown < lines.length && size + Buffer.byteLength(lines[shown] ?? '') + 1 <= limit - 100) {
    size += Buffer.byteLength(lines[shown] ?? '') + 1;
    shown++;
  }
  const rest = lines.length - shown;
  return [
    ...lines.slice(0, shown),
    ...(rest === 0 ? [] : [`- … and ${counted(rest, 'more project')}.`]),
    '',
  ].join('\n');
}
