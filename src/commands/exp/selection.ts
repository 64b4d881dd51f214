import { fail, ok, type Result } from '../../failure.ts';
import type { ExperimentRef } from '../../workspace/experiment-ref.ts';
import { harmless } from '../harmless.ts';
import type { VerbOption, Words } from '../verb.ts';
import type { Experiments } from './experiments.ts';
import { resolveNames } from './names.ts';

/** `-A`, `--rev` and `-n`, as DVC spells them. */
export function selectionOptions(does: string): readonly VerbOption[] {
  return [
    { flags: '-A, --all-commits', help: `${does} those of every commit` },
    { flags: '--rev <commit>', help: `${does} those that start from this commit`, repeat: true },
    {
      flags: '-n, --num <num>',
      help: 'from so many commits, back along first parents; below zero from all of them (1)',
      whole: true,
    },
  ];
}

/** Was anything but names asked for? */
export function asksByCommit({ options }: Words): boolean {
  return options.allCommits === true || Array.isArray(options.rev);
}

/**
 * The experiments, among those given, that `-A`, else `--rev` and `-n` mean; HEAD's without them. Fails for a revision that
 * nobody knows (dvc: dvc/repo/experiments/utils.py exp_refs_by_baseline).
 */
export async function selectByCommit(
  experiments: Experiments,
  all: readonly ExperimentRef[],
  { options }: Words,
): Promise<Result<readonly ExperimentRef[]>> {
  if (options.allCommits === true) return ok(all);
  const num = typeof options.num === 'string' ? Number(options.num) : 1;
  const revs = Array.isArray(options.rev) ? options.rev.map(String) : ['HEAD'];
  const baselines = new Set<string>();
  for (const rev of revs) {
    const sha = await resolveRevision(experiments, rev);
    if (!sha.ok) return sha;
    for (const commit of await experiments.history.firstParents(sha.value, num)) baselines.add(commit);
  }
  return ok(all.filter(({ baseline }) => baselines.has(baseline)));
}

/** The commit of a revision, or of an experiment of that name (dvc: dvc/scm.py resolve_rev). */
export async function resolveRevision(experiments: Experiments, rev: string): Promise<Result<string>> {
  const sha = await experiments.history.revParse(rev);
  if (sha !== undefined) return ok(sha);
  if (!rev.startsWith('refs/')) {
    const named = resolveNames(experiments, await experiments.git.list(), [rev]);
    const [ref] = named.ok ? named.value : [];
    if (ref !== undefined) return ok(ref.sha);
  }
  return fail({
    reason: 'git',
    message: `unknown Git revision '${harmless(rev.slice(0, 200))}'`,
    hint: 'name a commit, a branch, a tag or an experiment',
  });
}
