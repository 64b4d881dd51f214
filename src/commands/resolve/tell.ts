import type { Failure } from '../../failure.ts';
import type { Json } from '../../report/json-text.ts';
import type { Proof } from './prove.ts';

/** How one entry ended: by proof, or because its stage was run. */
export type Outcome = Proof | (Omit<Proof, 'from'> & { readonly from: 'run' });

/** Where an entry is from, in words. */
export const outcomeWords: Readonly<Record<Exclude<Outcome['from'], 'agreed' | 'unproven'>, string>> = {
  ours: 'from the branch that is checked out',
  theirs: 'from the branch that is merged',
  'run-cache': 'from the run cache',
  run: 'it was run',
  'after-merge': 'left for after the merge: the policy keeps it to protected branches',
};

/** One line for each entry that was in conflict, and what to do next; for a terminal. */
export function outcomeLines(outcomes: readonly Outcome[]): string {
  if (outcomes.length === 0) return 'No dvc.lock is in conflict.\n';
  const lines = outcomes.flatMap(({ stage, from }) =>
    from === 'agreed' || from === 'unproven' ? [] : [`${stage.address}: ${outcomeWords[from]}`],
  );
  const isDone = outcomes.every(({ from }) => from !== 'unproven');
  const next = isDone
    ? 'The locks are merged: run `lockstep checkout` to bring the data here, then commit.'
    : 'The locks can be read again, but Git still has them in conflict.';
  return `${[...lines, next].join('\n')}\n`;
}

/** Why an entry is not proven, and what to do. */
export function unprovenFailure({ stage, why }: Outcome): Failure {
  return {
    reason: 'data',
    message: `'${stage.address}' is not proven: ${why ?? 'nothing says what it makes of what is merged now'}`,
    location: stage.location,
    hint: 'run it: `lockstep resolve --run`',
  };
}

/** For `--json`. */
export function outcomeJson({ stage, from, why }: Outcome): Json {
  return { stage: stage.address, from, ...(why === undefined ? {} : { why }) };
}
