import { ok, type Result } from '../../failure.ts';
import { redact } from '../../report/redact.ts';
import { pyRepr } from '../../values/spelling.ts';
import type { ExperimentRef } from '../../workspace/experiment-ref.ts';
import { fetchAt } from '../data/at-commits.ts';
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

/** `exp pull`: experiments from a Git remote, their data into the cache (dvc: dvc/repo/experiments/pull.py). */
export const expPull: Verb = {
  name: 'exp pull',
  help: 'Pull experiments from a Git remote, and their data into the cache',
  args: '<git-remote> [experiments...]',
  options: [...selectionOptions('pull'), ...syncOptions('pull')],
  exit: { style: 'dvc', failure: 255 },
  async run(words, host, terminal) {
    const pulled = await withSession(host, (session) => pull(session, words), { writes: 'exp pull' });
    if (!pulled.ok) return pulled;
    tell(pulled.value, words, terminal);
    return 0;
  },
};

interface Pulled {
  readonly refs: Standing;
  readonly moved: Moved | undefined;
}

async function pull(session: Session, words: Words): Promise<Result<Pulled>> {
  const opened = await openExperiments(session);
  if (!opened.ok) return opened;
  const { git } = opened.value;
  const [word = ''] = words.args;
  const remote = await remoteOf(opened.value, session, word);
  const meant = await choose(opened.value, await remote.list(), words);
  if (!meant.ok) return meant;
  const here = await git.list();
  const known = new Set(here.map(({ sha }) => sha));
  await remote.fetch(meant.value.filter(({ sha }) => !known.has(sha)));
  const refs = await standing(opened.value, meant.value, here, words.options.force === true);
  await git.change(refs.changes);
  if (words.options.cache === false) return ok({ refs, moved: undefined });
  const moved = await fetchAt(session, await commitsOf(opened.value, [...refs.same, ...refs.ahead]), words);
  return moved.ok ? ok({ refs, moved: moved.value }) : moved;
}

async function choose(
  experiments: Experiments,
  all: readonly ExperimentRef[],
  words: Words,
): Promise<Result<readonly ExperimentRef[]>> {
  const [, ...names] = words.args;
  if (words.options.allCommits !== true && names.length > 0) return resolveNames(experiments, all, names);
  return selectByCommit(experiments, all, words);
}

function tell({ refs, moved }: Pulled, words: Words, terminal: Terminal): void {
  const names = (list: readonly ExperimentRef[]) => harmless(pyRepr(list.map(({ name }) => name)));
  if (refs.diverged.length > 0)
    terminal.err(
      `Local experiment '${names(refs.diverged)}' has diverged from remote experiment with the same name. To override the local experiment re-run with '--force'.\n`,
    );
  if (moved !== undefined) terminal.err(missingWarning(moved.missing));
  if (words.options.quiet === true) return;
  const remote = harmless(redact(words.args[0] ?? ''));
  terminal.out(
    refs.ahead.length > 0
      ? `Pulled experiment '${names(refs.ahead)}' from Git remote '${remote}'.\n`
      : 'No experiments to pull.\n',
  );
  if (words.options.cache === false) terminal.out(withoutData);
}

const withoutData =
  "To pull cached outputs for this experimentfrom DVC remote storage,re-run this command without '--no-cache'.\n";
