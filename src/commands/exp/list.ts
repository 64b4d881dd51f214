import { fail, ok, type Result } from '../../failure.ts';
import { compareCodePoints } from '../../values/value.ts';
import type { ExperimentRef } from '../../workspace/experiment-ref.ts';
import type { Git } from '../../workspace/git.ts';
import { type Session, withSession } from '../session.ts';
import type { Verb, Words } from '../verb.ts';
import { openExperiments } from './experiments.ts';
import { remoteOf } from './remotes.ts';
import { selectByCommit, selectionOptions } from './selection.ts';

/** `exp list`: names and commits of experiments, here or on a Git remote (dvc: dvc/commands/experiments/ls.py). */
export const expList: Verb = {
  name: 'exp list',
  help: 'List experiments, here or on a Git remote',
  args: '[git-remote]',
  options: [
    ...selectionOptions('list'),
    { flags: '--names-only, --name-only', help: 'only names' },
    { flags: '--shas-only, --sha-only', help: 'only commits' },
  ],
  exit: { style: 'dvc', failure: 255 },
  async run(words, host, terminal) {
    const { options, args } = words;
    if (options.shaOnly === true && args.length > 0) return fail(onlyHere);
    const found = await withSession(host, (session) => readRefs(session, words));
    if (!found.ok) return found;
    const isBare = options.nameOnly === true || options.shaOnly === true;
    for (const [baseline, refs] of Map.groupBy(found.value.refs, (each) => each.baseline)) {
      if (!isBare) terminal.out(`${found.value.called.get(baseline) ?? baseline.slice(0, 7)}:\n`);
      for (const { name, sha } of refs) {
        if (options.nameOnly === true) terminal.out(`${name}\n`);
        else if (options.shaOnly === true) terminal.out(`${sha}\n`);
        else terminal.out(args.length > 0 ? `\t${name}\n` : `\t${sha.slice(0, 7)} [${name}]\n`);
      }
    }
    return 0;
  },
};

const onlyHere = { reason: 'usage', message: '--sha-only not supported with git_remote.' } as const;

interface Listed {
  readonly refs: readonly ExperimentRef[];
  readonly called: ReadonlyMap<string, string>;
}

async function readRefs(session: Session, words: Words): Promise<Result<Listed>> {
  const opened = await openExperiments(session);
  if (!opened.ok) return opened;
  const { git, history, baseline } = opened.value;
  const [word] = words.args;
  const all = await (word === undefined ? git : await remoteOf(opened.value, session, word)).list();
  const meant = await selectByCommit(opened.value, all, words);
  if (!meant.ok) return meant;
  const refs = meant.value.toSorted(
    (a, b) => compareCodePoints(a.baseline, b.baseline) || compareCodePoints(a.name, b.name),
  );
  return ok({ refs, called: await namesOf(history, baseline) });
}

/** What commits are called: the branch that is checked out, else a tag, else a branch (dvc: dvc/repo/experiments/utils.py describe). */
async function namesOf(git: Git, head: string): Promise<ReadonlyMap<string, string>> {
  const branch = await git.currentBranch();
  const names = new Map<string, string>(branch === undefined ? [] : [[head, branch]]);
  for (const { name, sha } of [...(await git.refs('tags')), ...(await git.refs('heads'))])
    if (!names.has(sha)) names.set(sha, name);
  return names;
}
