import { ok, type Result } from '../../failure.ts';
import { redact } from '../../report/redact.ts';
import { pyRepr } from '../../values/spelling.ts';
import type { ExperimentRef } from '../../workspace/experiment-ref.ts';
import { pushAt } from '../data/at-commits.ts';
import type { Moved } from '../data/data.ts';
import { missingWarning } from '../data/finish.ts';
import { harmless } from '../harmless.ts';
import { type Session, withSession } from '../session.ts';
import type { Terminal, Verb, Words } from '../verb.ts';
import { type Experiments, openExperiments } from './experiments.ts';
import { resolveNames } from './names.ts';
import { remoteOf } from './remotes.ts';
import { selectByCommit, selectionOptions } from './selection.ts';
import { commitsOf, type Standing, standing, syncOptions } from './sync.ts';
import { joined } from './told.ts';

/**
 * `exp push`: experiments to a Git remote, their data to the remote of data (dvc: dvc/repo/experiments/push.py). Data goes first, so
 * that nobody finds an experiment whose data is nowhere.
 */
export const expPush: Verb = {
  name: 'exp push',
  help: 'Push experiments to a Git remote, and their data',
  args: '<git-remote> [experiments...]',
  options: [...selectionOptions('push'), ...syncOptions('push')],
  exit: { style: 'dvc', failure: 255 },
  async run(words, host, terminal) {
    const pushed = await withSession(host, (session) => pushExperiments(session, words));
    if (!pushed.ok) return pushed;
    tell(pushed.value, words, terminal);
    return 0;
  },
};

/** What became of it. */
export interface Pushed {
  readonly refs: Standing;
  readonly moved: Moved | undefined;
}

/** Pushes what the words of `exp push` mean. Fails with nothing pushed but data. */
export async function pushExperiments(session: Session, words: Words): Promise<Result<Pushed>> {
  const opened = await openExperiments(session);
  if (!opened.ok) return opened;
  const [word = ''] = words.args;
  const meant = await choose(opened.value, words);
  if (!meant.ok) return meant;
  const remote = await remoteOf(opened.value, session, word);
  const there = await remote.list();
  const refs = await standing(opened.value, meant.value, there, words.options.force === true);
  const moved = await pushData(session, opened.value, refs, words);
  if (!moved.ok) return moved;
  await remote.change(refs.changes);
  return ok({ refs, moved: moved.value });
}

async function choose(experiments: Experiments, words: Words): Promise<Result<readonly ExperimentRef[]>> {
  const all = await experiments.git.list();
  const [, ...names] = words.args;
  if (words.options.allCommits !== true && names.length > 0) return resolveNames(experiments, all, names);
  return selectByCommit(experiments, all, words);
}

async function pushData(
  session: Session,
  experiments: Experiments,
  { same, ahead }: Standing,
  words: Words,
): Promise<Result<Moved | undefined>> {
  if (words.options.cache === false) return ok(undefined);
  return pushAt(session, await commitsOf(experiments, [...same, ...ahead]), words);
}

function tell({ refs, moved }: Pushed, words: Words, terminal: Terminal): void {
  const names = (list: readonly ExperimentRef[]) => joined(list.map(({ name }) => name));
  const remote = pyRepr(harmless(redact(words.args[0] ?? '')));
  if (refs.diverged.length > 0)
    terminal.err(
      `Local experiment ${names(refs.diverged)} has diverged from remote experiment with the same name.\nTo override the remote experiment re-run with '--force'.\n`,
    );
  if (moved !== undefined) terminal.err(missingWarning(moved.missing));
  if (words.options.quiet === true) return;
  const uploaded = moved?.amount.objects ?? 0;
  const are = refs.same.length > 1 ? 'are' : 'is';
  const lines = [
    ...(refs.same.length > 0
      ? [`Experiment ${names(refs.same)} ${are} up to date on Git remote ${remote}.`]
      : []),
    ...(refs.ahead.length > 0 ? [`Pushed experiment ${names(refs.ahead)} to Git remote ${remote}.`] : []),
    ...(refs.same.length + refs.ahead.length === 0 ? ['No experiments to push.'] : []),
    ...(uploaded > 0 ? [`${uploaded} file${uploaded > 1 ? 's' : ''} uploaded`] : []),
    ...(words.options.cache === false ? [withoutData] : []),
  ];
  terminal.out(lines.map((line) => `${line}\n`).join(''));
}

const withoutData =
  "To push cached outputs for this experiment to DVC remote storage,re-run this command without '--no-cache'.";
