import type { Report } from '../report.ts';
import { type TerminalStyle, terminalWords, wrap } from '../terminal-style.ts';
import { type WatchLine, watchLines } from './watch-lines.ts';

const marks: Readonly<Record<WatchLine['state'], string>> = { good: '✔', news: '+', bad: '✘', plain: '·' };

/** What a run that watches found, for a terminal. */
export function watchText({ watch }: Pick<Report, 'watch'>, style: TerminalStyle): string[] {
  const lines = watch === undefined ? [] : watchLines(watch);
  return lines.map(({ state, words }) =>
    wrap(`${marks[state]} ${terminalWords(words, style)}`, style.columns ?? 80, 2),
  );
}
