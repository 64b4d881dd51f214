import { type Failure, fail, ok, type Result } from '../../failure.ts';
import { type ExperimentRef, refName } from '../../workspace/experiment-ref.ts';
import { harmless } from '../harmless.ts';
import { type Session, withSession } from '../session.ts';
import type { Verb, Words } from '../verb.ts';
import { type Experiments, openExperiments } from './experiments.ts';
import { resolveRevision } from './selection.ts';

/** `exp branch`: makes a branch of an experiment (dvc: dvc/repo/experiments/branch.py). */
export const expBranch: Verb = {
  name: 'exp branch',
  help: 'Make a Git branch of an experiment',
  args: '<experiment> [branch]',
  options: [],
  exit: { style: 'dvc', failure: 255 },
  async run(words, host, terminal) {
    const made = await withSession(host, (session) => makeBranch(session, words));
    if (!made.ok) return made;
    if (words.options.quiet === true) return 0;
    const { branch, experiment } = made.value;
    terminal.out(
      `Git branch '${branch}' has been created from experiment '${experiment}'.\nTo switch to the new branch run:\n\n\tgit checkout ${branch}\n`,
    );
    return 0;
  },
};

async function makeBranch(
  session: Session,
  { args }: Words,
): Promise<Result<{ readonly branch: string; readonly experiment: string }>> {
  const [word = '', typed] = args;
  const opened = await openExperiments(session);
  if (!opened.ok) return opened;
  const { git, history } = opened.value;
  const found = await experimentOf(opened.value, word);
  if (!found.ok) return found;
  const { name, sha } = found.value;
  const branch = typed ?? `${name}-branch`;
  if (!(await git.isBranchName(branch))) return fail(noBranchName(branch));
  if ((await history.refs('heads')).some((each) => each.name === branch)) return fail(exists(branch));
  await git.branch(branch, sha, `dvc: Created from experiment '${name}'`);
  return ok({ branch, experiment: name });
}

/** What has the commit in its history; of several the one that is it, or is called so, else the only one that starts from HEAD. */
async function experimentOf(experiments: Experiments, word: string): Promise<Result<ExperimentRef>> {
  const sha = await resolveRevision(experiments, word);
  if (!sha.ok) return sha;
  const all = await experiments.git.list(sha.value);
  const isMeant = (ref: ExperimentRef) =>
    ref.sha === sha.value && (ref.name === word || refName(ref) === word);
  const [only, ...others] = all;
  if (only === undefined) return fail(noExperiment(word));
  const here = all.filter(({ baseline }) => baseline === experiments.baseline);
  const meant = others.length === 0 ? only : (all.find(isMeant) ?? here[0]);
  return meant === undefined ? fail(ambiguous(word, all)) : ok(meant);
}

function noExperiment(word: string): Failure {
  return {
    reason: 'usage',
    message: `'${shown(word)}' does not appear to be an experiment commit.`,
    hint: 'see `exp list -A`',
  };
}

function ambiguous(word: string, refs: readonly ExperimentRef[]): Failure {
  return {
    reason: 'usage',
    message: `Ambiguous experiment name '${shown(word)}' can refer to multiple experiments. To create a branch use a full experiment ref:\n\n${refs.map(refName).join('\n')}`,
  };
}

function exists(branch: string): Failure {
  return {
    reason: 'usage',
    message: `Git branch '${shown(branch)}' already exists.`,
    hint: 'name another one',
  };
}

function noBranchName(branch: string): Failure {
  return { reason: 'usage', message: `'${shown(branch)}' is no name that Git takes for a branch` };
}

function shown(text: string): string {
  return harmless(text.slice(0, 200));
}
