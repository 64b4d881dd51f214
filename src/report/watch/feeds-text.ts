import { terminalText } from '../escape.ts';
import { columnsText } from '../terminal-style.ts';
import type { FeedRow } from './watch.ts';

/** Feeds for a terminal, a line each: state, who reads it, where it comes from, versions or what is wrong. */
export function feedsText(rows: readonly FeedRow[]): string {
  if (rows.length === 0) return 'No data comes from outside.\n';
  const lines = columnsText(
    rows.map(({ state, address, source, old, new: now, failure }) => [
      state,
      terminalText(address),
      terminalText(source),
      failure === undefined
        ? state === 'unchanged'
          ? ''
          : `${terminalText(old ?? '(nothing)', 14)} → ${terminalText(now ?? '', 14)}`
        : terminalText(failure.message),
    ]),
  );
  return `${lines.join('\n')}\n`;
}
