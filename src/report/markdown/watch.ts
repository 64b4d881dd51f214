import type { Report } from '../report.ts';
import { type WatchLine, watchLines } from '../watch/watch-lines.ts';
import { counted } from '../words.ts';
import { mdWords } from './escape.ts';
import { capped, type Section } from './section.ts';

const mostLines = 40;
const marks: Readonly<Record<WatchLine['state'], string>> = {
  good: '✅ ',
  news: '🆕 ',
  bad: '❌ ',
  plain: '',
};

/** What a run that watches found: feeds, how long new data took, broken rules with their commits, lost data, the drill. */
export function watchSection({ watch }: Report): Section | undefined {
  const lines = watch === undefined ? [] : watchLines(watch);
  if (lines.length === 0) return undefined;
  const { shown, rest } = capped(lines, mostLines, 'lines');
  const items = shown.map(({ state, words }) => `- ${marks[state]}${mdWords(words)}`);
  return {
    count: counted(lines.length, 'line about feeds and monitoring', 'lines about feeds and monitoring'),
    text: `#### Feeds and monitoring\n\n${items.join('\n')}${rest}`,
  };
}
