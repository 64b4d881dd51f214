import { type Outcome, outcomeWords } from '../../../commands/resolve/tell.ts';
import { mdCode, mdMessage } from '../../../report/markdown/escape.ts';

/** Most entries that an answer lists one by one. */
const mostLines = 50;

/** What was merged, and where each entry of the lock is from; Markdown. */
export function resolvedText(outcomes: readonly Outcome[], sha: string): string {
  const lines = outcomes.flatMap(({ stage, from }) =>
    from === 'agreed' || from === 'unproven'
      ? []
      : [`- ${mdCode(stage.address, 100)}: ${outcomeWords[from]}`],
  );
  return [`The target branch is merged (${sha}). Entries of \`dvc.lock\`:`, '', ...capped(lines)].join('\n');
}

/** What nothing proves, and what to do; nothing was committed. */
export function unresolvedText(outcomes: readonly Outcome[]): string {
  const open = outcomes.filter(({ from }) => from === 'unproven');
  const lines = open.map(
    ({ stage, why }) => `- ${mdCode(stage.address, 100)}: ${mdMessage(why ?? 'nothing proves it', 300)}`,
  );
  const next = 'Merge the target branch locally and let them run: `npx lockstep resolve --run`.';
  const count = open.length === 1 ? 'One entry' : `${open.length} entries`;
  return [
    `${count} of \`dvc.lock\` cannot be proven, so nothing was committed:`,
    '',
    ...capped(lines),
    '',
    next,
  ].join('\n');
}

function capped(lines: readonly string[]): readonly string[] {
  const rest = lines.length - mostLines;
  return rest <= 0 ? lines : [...lines.slice(0, mostLines), `- and ${rest} more`];
}
