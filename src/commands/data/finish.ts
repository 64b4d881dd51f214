import type { Failure } from '../../failure.ts';
import type { ObjectId } from '../../store/oid.ts';
import type { CheckedOut } from '../checkout-tracked.ts';
import type { Ending, Terminal, Words } from '../verb.ts';
import type { Moved } from './data.ts';
import { changeLines, summaryJson, summaryText } from './text.ts';

/** What a data verb did: the transfer, the changes in the workspace, or both. */
export interface Done {
  readonly moved?: Moved;
  readonly checkedOut?: CheckedOut;
  readonly remoteMissing: boolean;
}

/** Says what a data verb did, in DVC's words or as JSON, and how it ends. */
export function finish(
  done: Done,
  words: Words,
  terminal: Terminal,
  moved: 'fetched' | 'pushed' | undefined,
): Ending {
  const { options } = words;
  if (done.remoteMissing) terminal.err('WARNING: No remote provided and no default remote set.\n');
  terminal.err(missingWarning(done.moved?.missing ?? []));
  const failures = options.allowMissing === true ? [] : checkoutFailures(done.checkedOut);
  if (options.json === true) terminal.out(summaryJson(done, moved));
  else if (options.quiet !== true) {
    if (done.checkedOut !== undefined && options.summary !== true) terminal.out(changeLines(done.checkedOut));
    if (moved !== undefined || options.summary === true) terminal.out(summaryText(done, moved));
    if (options.relink === true && failures.length === 0) terminal.out('Relinked successfully\n');
  }
  return failures.length > 0 ? { failures } : 0;
}

/** DVC's sentence on a checkout that left something out, then what it was in each case. */
function checkoutFailures(done: CheckedOut | undefined): readonly Failure[] {
  if (done === undefined || done.failed.length === 0) return done?.failures ?? [];
  const message = `Checkout failed for following targets:\n${done.failed.join('\n')}\nIs your cache up to date?\n<https://error.dvc.org/missing-files>`;
  return [{ reason: 'data', message }, ...done.failures];
}

/** Objects that are in neither place: DVC only warns of them, and leaves it to checkout to fail (dvc-compat 7.5). */
export function missingWarning(missing: readonly ObjectId[]): string {
  if (missing.length === 0) return '';
  const lines = missing.map(({ oid }) => `md5: ${oid}\n`).join('');
  return `WARNING: Some of the cache files do not exist neither locally nor on remote. Missing cache files:\n${lines}`;
}
