import { ok, type Result } from '../../failure.ts';
import { folderOf, joinPath } from '../../project/place.ts';
import type { Project } from '../../project/project.ts';
import { metricId } from '../../report/gates/input.ts';
import type { HistoryCommit, MetricHistory } from '../../report/history.ts';
import { flatten, metricValue } from '../../report/metrics.ts';
import { pyStr } from '../../values/spelling.ts';
import { isMapping, type Value } from '../../values/value.ts';
import type { Session } from '../session.ts';
import { metricPaths, metricTables } from '../tables.ts';

/** Which commits of a branch are looked at. */
export interface HistoryRange {
  /** Commit id of the newest one */
  readonly from: string;
  /** How many commits */
  readonly max: number;
  /** Every commit of the branch, also those that changed nothing a metric comes from */
  readonly every: boolean;
}

/**
 * The metrics of the commits of a branch, newest first, from Git alone (and the cache, for metrics that are kept there). Only
 * commits that touched a metrics file or a lock are read; with `every`, the others have what the one before them had.
 * Commits whose project cannot be read have no values.
 */
export async function metricHistory(session: Session, range: HistoryRange): Promise<Result<MetricHistory>> {
  const { git } = session;
  if (git === undefined) return session.projectAt('HEAD').then((failed) => (failed.ok ? ok([]) : failed));
  const newest = await session.projectAt(range.from);
  if (!newest.ok) return newest;
  const paths = sourcesOf(newest.value, session);
  const touched = await git.branchLog({ from: range.from, max: range.max, paths });
  const listed = range.every ? await git.branchLog({ from: range.from, max: range.max }) : touched;
  const read = new Set(touched.map(({ sha }) => sha));
  const oldest = listed.at(-1);
  if (oldest !== undefined) read.add(oldest.sha);
  const commits: HistoryCommit[] = [];
  let values: ReadonlyMap<string, Value> = new Map();
  for (const commit of listed.toReversed()) {
    if (read.has(commit.sha)) values = await valuesAt(session, commit.sha);
    commits.push({ ...commit, values });
  }
  return ok(commits.reverse());
}

/** Files whose changes can move a metric: metrics files and locks, from the top of the repository. */
function sourcesOf(project: Project, session: Session): readonly string[] {
  const top = session.gitRoot ?? session.projectRoot;
  const prefix = session.projectRoot.slice(top.length + 1);
  const locks = [...project.files].flatMap((file) =>
    file.endsWith('.dvc') ? [] : [joinPath(folderOf(file), 'dvc.lock')],
  );
  const paths = [...metricPaths(project), ...locks].filter((path) => path !== '' && !path.startsWith('..'));
  return [...new Set(paths)].map((path) => joinPath(prefix, path));
}

async function valuesAt(session: Session, sha: string): Promise<ReadonlyMap<string, Value>> {
  const project = await session.projectAt(sha);
  if (!project.ok) return new Map();
  const { files } = await metricTables(project.value, { session });
  return new Map(
    [...files].flatMap(([file, value]) => {
      const kept = metricValue(value);
      if (!isMapping(kept)) return [[metricId({ file, key: '' }), kept] as const];
      return [...flatten(kept)].map(([key, item]) => [metricId({ file, key: pyStr(key) }), item] as const);
    }),
  );
}
