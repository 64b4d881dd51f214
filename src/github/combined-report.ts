import { mdCode } from '../report/markdown/escape.ts';
import { toMarkdown } from '../report/markdown/markdown.ts';
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
  return `${texts[0]?.marker}\n${texts.map(({ text }) => text).join('\n')}`;
}
