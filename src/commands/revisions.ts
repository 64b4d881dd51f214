import type { Git } from '../workspace/git.ts';
import type { VerbOption, Words } from './verb.ts';

/** `-a`, `-T` and `-A`, as DVC spells them. */
export const historyOptions: readonly VerbOption[] = [
  { flags: '-a, --all-branches', help: 'every branch too' },
  { flags: '-T, --all-tags', help: 'every tag too' },
  { flags: '-A, --all-commits', help: 'every commit too' },
];

/** A commit, and the names under which it was asked for, joined with commas as DVC joins them. */
export interface AskedRevision {
  readonly sha: string;
  readonly name: string;
}

/** Does the verb look beyond the workspace? */
export function asksForHistory({ options }: Words): boolean {
  return options.allBranches === true || options.allTags === true || options.allCommits === true;
}

/** The commits that `-a`, `-T` and `-A` mean, each once, in DVC's order: branches, then tags; or all commits (dvc: dvc/scm.py iter_revs). */
export async function askedRevisions(
  git: Git | undefined,
  { options }: Words,
): Promise<readonly AskedRevision[]> {
  if (git === undefined) return [];
  if (options.allCommits === true) return (await git.allCommits()).map((sha) => ({ sha, name: sha }));
  const named = [
    ...(options.allBranches === true ? await git.refs('heads') : []),
    ...(options.allTags === true ? await git.refs('tags') : []),
  ];
  const bySha = new Map<string, Set<string>>();
  for (const { sha, name } of named) bySha.set(sha, (bySha.get(sha) ?? new Set()).add(name));
  return [...bySha].map(([sha, names]) => ({ sha, name: [...names].join(',') }));
}
