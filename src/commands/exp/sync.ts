import { type ExperimentRef, type RefChange, refName } from '../../workspace/experiment-ref.ts';
import type { VerbOption } from '../verb.ts';
import type { Experiments } from './experiments.ts';

/** How the refs of experiments on one side stand to those on the other. */
export interface Standing {
  readonly same: readonly ExperimentRef[];
  /** What the other side lacks, or has an older state of; with `--force` whatever it has */
  readonly ahead: readonly ExperimentRef[];
  /** The other side has something else under this name */
  readonly diverged: readonly ExperimentRef[];
  /** What is to be done on the other side */
  readonly changes: readonly RefChange[];
}

/** Compares experiments with what another side has (dvc: scmrepo SyncStatus). Commits of both sides have to be here to tell older from other. */
export async function standing(
  { git }: Pick<Experiments, 'git'>,
  refs: readonly ExperimentRef[],
  other: readonly ExperimentRef[],
  isForced: boolean,
): Promise<Standing> {
  const there = new Map(other.map((ref) => [refName(ref), ref.sha]));
  const [same, ahead, diverged]: ExperimentRef[][] = [[], [], []];
  for (const ref of refs) {
    const sha = there.get(refName(ref));
    if (sha === ref.sha) same?.push(ref);
    else if (sha === undefined || isForced || (await git.isAncestor(sha, ref.sha))) ahead?.push(ref);
    else diverged?.push(ref);
  }
  return {
    same: same ?? [],
    ahead: ahead ?? [],
    diverged: diverged ?? [],
    changes: (ahead ?? []).map((ref) => ({ ref, from: there.get(refName(ref)), to: ref.sha })),
  };
}

/** The commits of experiments, each once. */
export async function commitsOf(
  { git }: Pick<Experiments, 'git'>,
  refs: readonly ExperimentRef[],
): Promise<readonly string[]> {
  const commits = new Set<string>();
  for (const ref of refs) for (const sha of await git.commitsOf(ref)) commits.add(sha);
  return [...commits];
}

/** What `exp push` and `exp pull` take besides which experiments are meant. */
export function syncOptions(does: 'push' | 'pull'): readonly VerbOption[] {
  return [
    {
      flags: '-f, --force',
      help: `replace experiments of the same name ${does === 'push' ? 'there' : 'here'}`,
    },
    { flags: '--no-cache', help: `do not ${does} their data` },
    { flags: '-r, --remote <name>', help: 'the remote of their data, instead of the default one' },
    { flags: '-j, --jobs <n>', help: 'transfers at once (4 per core)' },
    { flags: '--run-cache', help: 'also every entry of the run cache' },
    { flags: '--no-run-cache', help: 'no entries of the run cache, as without it' },
  ];
}
