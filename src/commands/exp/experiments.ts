import { type Failure, fail, ok, type Result } from '../../failure.ts';
import type { Project } from '../../project/project.ts';
import type { ExperimentRef } from '../../workspace/experiment-ref.ts';
import type { Git } from '../../workspace/git.ts';
import type { GitExperiments } from '../../workspace/git-experiments.ts';
import type { Session } from '../session.ts';
import { metricTables, paramTables } from '../tables.ts';
import type { ExperimentRow } from './table.ts';

/** What every verb on experiments needs: Git, and a commit that they start from. */
export interface Experiments {
  readonly git: GitExperiments;
  /** For what is asked of the history besides */
  readonly history: Git;
  readonly gitRoot: string;
  /** HEAD */
  readonly baseline: string;
}

/** Fails with `git` where there is no repository, or no commit yet. */
export async function openExperiments(session: Session): Promise<Result<Experiments>> {
  const baseline = await session.git?.headSha();
  const { git, gitRoot } = session;
  if (git === undefined || gitRoot === undefined || baseline === undefined) return fail(noCommit);
  return ok({ git: git.experiments(), history: git, gitRoot, baseline });
}

/** The experiment of a name: of this baseline, else the only one anywhere. Fails with DVC's sentence. */
export async function findExperiment(
  { git, baseline }: Experiments,
  name: string,
): Promise<Result<ExperimentRef>> {
  const all = await git.list();
  const found = all.filter(
    (each) => each.name === name || (/^[0-9a-f]{7,}$/.test(name) && each.sha.startsWith(name)),
  );
  const here = found.filter((each) => each.baseline === baseline);
  const [only, ...others] = here.length > 0 ? here : found;
  if (only !== undefined && others.length === 0) return ok(only);
  return fail({
    reason: 'usage',
    message:
      only === undefined
        ? `'${name.slice(0, 80)}' does not appear to be an experiment commit.`
        : `'${name.slice(0, 80)}' names ${found.length} experiments of several commits`,
    hint: only === undefined ? 'see `exp list -A`' : 'name its commit instead: `exp list -A` shows them',
  });
}

/** Metrics and parameters of a commit as a row; what cannot be read leaves gaps. */
export async function rowOf(
  session: Session,
  experiment: Pick<ExperimentRow, 'name' | 'state'> & { readonly sha: string },
): Promise<ExperimentRow> {
  const project = await session.projectAt(experiment.sha);
  return { ...experiment, ...(project.ok ? await valuesOf(session, project.value) : none) };
}

/** Metrics and parameters of a project. */
export async function valuesOf(
  session: Session,
  project: Project,
): Promise<Pick<ExperimentRow, 'metrics' | 'params'>> {
  const [metrics, params] = [
    await metricTables(project, { session }),
    await paramTables(project, { session }),
  ];
  return { metrics: metrics.files, params: params.files };
}

const none = { metrics: new Map(), params: new Map() };

const noCommit: Failure = {
  reason: 'git',
  message: 'experiments need a Git repository with at least one commit, which they start from',
  hint: 'run `git init` and commit the project',
};
