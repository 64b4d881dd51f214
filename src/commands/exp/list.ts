import { ok, type Result } from '../../failure.ts';
import { compareCodePoints } from '../../values/value.ts';
import type { ExperimentRef } from '../../workspace/git-experiments.ts';
import { type Session, withSession } from '../session.ts';
import type { Verb } from '../verb.ts';
import { openExperiments } from './experiments.ts';

/** `exp list`: names and commits of experiments (dvc: dvc/commands/experiments/ls.py). */
export const expList: Verb = {
  name: 'exp list',
  help: 'List experiments',
  options: [
    { flags: '-A, --all-commits', help: 'those of other commits too' },
    { flags: '--name-only', help: 'only names' },
    { flags: '--sha-only', help: 'only commits' },
  ],
  exit: { style: 'dvc', failure: 255 },
  async run({ options }, host, terminal) {
    const found = await withSession(host, (session) => readRefs(session, options.allCommits === true));
    if (!found.ok) return found;
    for (const [baseline, refs] of Map.groupBy(found.value.refs, (each) => each.baseline)) {
      const isBare = options.nameOnly === true || options.shaOnly === true;
      const head = baseline === found.value.baseline ? found.value.branch : undefined;
      if (!isBare) terminal.out(`${head ?? baseline.slice(0, 7)}:\n`);
      for (const { name, sha } of refs) {
        if (options.nameOnly === true) terminal.out(`${name}\n`);
        else terminal.out(options.shaOnly === true ? `${sha}\n` : `\t${sha.slice(0, 7)} [${name}]\n`);
      }
    }
    return 0;
  },
};

interface Listed {
  readonly refs: readonly ExperimentRef[];
  readonly baseline: string;
  readonly branch: string | undefined;
}

async function readRefs(session: Session, isEverywhere: boolean): Promise<Result<Listed>> {
  const opened = await openExperiments(session);
  if (!opened.ok) return opened;
  const { git, baseline } = opened.value;
  const refs = (await git.list())
    .filter((each) => isEverywhere || each.baseline === baseline)
    .toSorted((a, b) => compareCodePoints(a.baseline, b.baseline) || compareCodePoints(a.name, b.name));
  return ok({ refs, baseline, branch: await session.git?.currentBranch() });
}
