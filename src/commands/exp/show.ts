import { ok, type Result } from '../../failure.ts';
import { stringifyJson } from '../../report/json-text.ts';
import { type Session, withSession } from '../session.ts';
import type { Verb } from '../verb.ts';
import { openExperiments, rowOf } from './experiments.ts';
import { type ExperimentRow, experimentsJson, experimentTable } from './table.ts';

/** `exp show`: the experiments of this commit, or of all, in one table. */
export const expShow: Verb = {
  name: 'exp show',
  help: 'Show metrics and parameters of experiments',
  options: [
    { flags: '-A, --all-commits', help: 'those of other commits too' },
    { flags: '--json', help: 'print lockstep.experiments/1' },
  ],
  exit: { style: 'dvc', failure: 255 },
  async run({ options }, host, terminal) {
    const rows = await withSession(host, (session) => readRows(session, options.allCommits === true));
    if (!rows.ok) return rows;
    terminal.out(
      options.json === true ? stringifyJson(experimentsJson(rows.value)) : experimentTable(rows.value),
    );
    return 0;
  },
};

async function readRows(session: Session, isEverywhere: boolean): Promise<Result<readonly ExperimentRow[]>> {
  const opened = await openExperiments(session);
  if (!opened.ok) return opened;
  const { git, baseline } = opened.value;
  const found = (await git.list()).filter((each) => isEverywhere || each.baseline === baseline);
  const rows = [await rowOf(session, { name: 'baseline', sha: baseline, state: 'baseline' })];
  for (const { name, sha } of found) rows.push(await rowOf(session, { name, sha, state: 'done' }));
  return ok(rows);
}
