import { formatCount } from '../format.ts';
import type { Report } from '../report.ts';
import { type WatchLine, watchLines } from '../watch/watch-lines.ts';
import { cell, section, table } from './parts.ts';
import { htmlWords } from './sections.ts';

const names: Readonly<Record<WatchLine['state'], string>> = {
  good: 'good',
  news: 'new',
  bad: 'broken',
  plain: 'info',
};
const classes: Readonly<Record<WatchLine['state'], string>> = {
  good: 'good',
  news: 'warn',
  bad: 'bad',
  plain: 'soft',
};

/** What a run that watches found, a row each. */
export function watchHtml({ watch }: Report): string {
  const lines = watch === undefined ? [] : watchLines(watch);
  const rows = lines.map(({ state, words }) => [
    cell(`<span class="state ${classes[state]}">${names[state]}</span>`),
    cell(htmlWords(words)),
  ]);
  return section('Monitoring', formatCount(lines.length), table(['State', 'Finding'], rows));
}
