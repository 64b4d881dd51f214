import { html, stripAnsi } from '../escape.ts';
import { formatDuration } from '../format.ts';
import type { Report } from '../report.ts';
import { section } from './parts.ts';

/** The last lines that each stage printed, folded; failed stages stand at the top of the page already. */
export function logsHtml({ stages }: Report): string {
  const logs = stages.filter(({ logTail, state }) => state !== 'failed' && (logTail?.length ?? 0) > 0);
  const content = logs
    .map(({ stage, logTail = [], seconds }) => {
      const took = seconds === undefined ? '' : ` <span class="soft">${formatDuration(seconds)}</span>`;
      const lines = logTail.map((line) => html(stripAnsi(line), 2_000)).join('\n');
      return `<details><summary><code>${html(stage.address)}</code>${took}</summary><pre>${lines}</pre></details>`;
    })
    .join('\n');
  return section('Logs', 'last lines of each stage', content);
}
