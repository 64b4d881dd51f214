import { type Failure, fail, ok, type Result } from '../../failure.ts';
import { isKeptToProtected } from '../../project/policy/matching.ts';
import { stringifyJson } from '../../report/json-text.ts';
import { projectFolder } from '../relative.ts';
import { Remotes } from '../remotes.ts';
import { type Session, withSession } from '../session.ts';
import type { Verb } from '../verb.ts';
import { readConflict } from './conflict.ts';
import { proveEntries } from './prove.ts';
import { putResults } from './put-results.ts';
import { KeptResults, resultsOf } from './results.ts';
import { runUnproven } from './run-unproven.ts';
import { type Outcome, outcomeJson, outcomeLines, unprovenFailure } from './tell.ts';
import { writeLocks } from './write-locks.ts';

/** `resolve`: ends the conflicts of a merge in `dvc.lock`, each entry by proof (docs/conflicts.md). */
export const resolve: Verb = {
  name: 'resolve',
  help: 'End merge conflicts in dvc.lock: each entry is proven from a side, the run cache or a run',
  options: [
    { flags: '--run', help: 'run the stages that nothing proves' },
    { flags: '--json', help: 'print what became of each entry' },
  ],
  exit: { style: 'own', failure: 1 },
  async run({ options }, host, terminal) {
    const how = { run: options.run === true };
    const done = await withSession(host, (session) => resolveIn(session, how), { writes: 'resolve' });
    if (!done.ok) return done;
    const { outcomes } = done.value;
    if (options.json === true) terminal.out(stringifyJson(outcomes.map(outcomeJson)));
    else if (options.quiet !== true) terminal.out(outcomeLines(outcomes));
    const open = outcomes.filter(({ from }) => from === 'unproven');
    return open.length === 0 ? 0 : { failures: open.map(unprovenFailure) };
  },
};

/** What `resolve` came to; no outcomes: no lock was in conflict. */
export interface Resolved {
  readonly outcomes: readonly Outcome[];
  /** From the top of the repository: what was written */
  readonly files: readonly string[];
}

/**
 * Proves, writes, and once all is proven tells Git that the files are merged. With `run`, stages that nothing proves are run. While
 * an entry is unproven, Git keeps the lock in conflict, though the file is whole and DVC reads it.
 */
export async function resolveIn(
  session: Session,
  { run }: { readonly run: boolean },
): Promise<Result<Resolved>> {
  const { git, projectRoot } = session;
  if (git === undefined) return fail(noGit);
  const read = await readConflict(session, git);
  if (!read.ok) return read;
  const conflict = read.value;
  if (conflict === undefined) return ok({ outcomes: [], files: [] });
  const policy = await session.policy();
  if (!policy.ok) return policy;
  const results = new KeptResults(session, git, conflict);
  await using remotes = new Remotes(session);
  const proofs = await proveEntries({
    session,
    remotes,
    conflict,
    isExport: (stage) => isKeptToProtected(policy.value, stage),
    holds: (stage, entry, side) => results.holds(stage, entry, side),
  });
  const written = writeLocks(projectRoot, conflict, proofs);
  if (!written.ok) return written;
  const put = await putResults(proofs, { session, remotes, project: conflict.projects.ours, results });
  if (!put.ok) return put;
  const ran = run ? await runUnproven(session, proofs) : ok<readonly Outcome[]>(proofs);
  if (!ran.ok) return ran;
  const made = ran.value.flatMap(({ stage, entry, from }) =>
    from === 'run' && entry !== undefined ? resultsOf(stage, entry).map(({ path }) => path) : [],
  );
  const folder = projectFolder(session);
  const files = [...new Set([...written.value, ...put.value, ...made])].map((path) =>
    folder === '' ? path : `${folder}/${path}`,
  );
  if (ran.value.every(({ from }) => from !== 'unproven')) await git.add(files);
  return ok({ outcomes: ran.value, files });
}

const noGit: Failure = {
  reason: 'git',
  message: 'there is no Git repository, so there is no conflict to end',
};
