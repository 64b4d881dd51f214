import { fail, ok, type Result } from '../../failure.ts';
import { pyRepr } from '../../values/spelling.ts';
import type { ExperimentRef } from '../../workspace/experiment-ref.ts';
import { refName } from '../../workspace/experiment-ref.ts';
import { type Session, withSession } from '../session.ts';
import type { Verb, Words } from '../verb.ts';
import { type Experiments, openExperiments } from './experiments.ts';
import { resolveNames } from './names.ts';
import { remoteOf } from './remotes.ts';
import { asksByCommit, selectByCommit, selectionOptions } from './selection.ts';
import { joined } from './told.ts';

/** `exp remove`: forgets experiments, here or on a Git remote (dvc: dvc/repo/experiments/remove.py). */
export const expRemove: Verb = {
  name: 'exp remove',
  help: 'Remove experiments, here or from a Git remote',
  args: '[experiments...]',
  options: [
    ...selectionOptions('remove'),
    { flags: '--keep', help: 'remove all but those that are meant' },
    { flags: '-g, --git-remote <remote>', help: 'from this Git remote, by name or address' },
  ],
  exit: { style: 'dvc', failure: 255 },
  async run(words, host, terminal) {
    if (asksByCommit(words) === words.args.length > 0) return fail(which);
    const removed = await withSession(host, (session) => remove(session, words));
    if (!removed.ok) return removed;
    if (words.options.quiet === true) return 0;
    const names = joined(removed.value.map(pyRepr));
    terminal.out(names === '' ? 'No experiments to remove.\n' : `Removed experiments: ${names}\n`);
    return 0;
  },
};

const which = {
  reason: 'usage',
  message: 'Either provide an `experiment` argument, or use the `--rev` or `--all-commits` flag.',
  hint: 'see `exp list -A`',
} as const;

async function remove(session: Session, words: Words): Promise<Result<readonly string[]>> {
  const opened = await openExperiments(session);
  if (!opened.ok) return opened;
  const { git } = opened.value;
  const asked = typeof words.options.gitRemote === 'string' ? words.options.gitRemote : undefined;
  const remote = asked === undefined ? undefined : await remoteOf(opened.value, session, asked);
  const all = await (remote ?? git).list();
  const meant = await choose(opened.value, all, words, asked);
  if (!meant.ok) return meant;
  const keeps = words.options.keep === true;
  const gone = keeps ? all.filter((ref) => !meant.value.includes(ref)) : meant.value;
  if (gone.length > 0)
    await (remote ?? git).change(gone.map((ref) => ({ ref, from: ref.sha, to: undefined })));
  if (remote === undefined) await git.forgetApplied(new Set(gone.map(({ sha }) => sha)));
  // As typed, as DVC has it.
  const typed = (ref: ExperimentRef) => words.args.find((word) => word === refName(ref)) ?? ref.name;
  return ok(gone.map(keeps ? ({ name }) => name : typed));
}

/** Names, or what commits mean. */
async function choose(
  experiments: Experiments,
  all: readonly ExperimentRef[],
  words: Words,
  remote: string | undefined,
): Promise<Result<readonly ExperimentRef[]>> {
  return words.args.length > 0
    ? resolveNames(experiments, all, words.args, remote)
    : selectByCommit(experiments, all, words);
}
