import { dataRows } from './rows/data.ts';
import { pipelineRows } from './rows/pipeline.ts';
import { projectRows } from './rows/project.ts';
import { valueRows } from './rows/values.ts';
import type { VerbRow } from './verb.ts';

/** The one verb that has to know all others. */
const completionRow: VerbRow = {
  name: 'completion',
  help: 'Print the script that completes verbs, options and stages in bash, zsh or fish',
  load: async () => (await import('./completion/completion.ts')).completion(verbs),
};

/**
 * The command table: every terminal verb, in the order in which help lists them. Only the verb that was asked for is
 * loaded: what the others need would cost more time than a plan takes.
 */
export const verbs: readonly VerbRow[] = [
  ...pipelineRows,
  ...dataRows,
  ...valueRows,
  ...projectRows,
  completionRow,
];
