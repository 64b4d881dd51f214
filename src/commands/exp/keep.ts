import { createHash } from 'node:crypto';
import type { Project } from '../../project/project.ts';
import { lockFileOf } from '../../run/lock-writer.ts';
import { runCacheValue } from '../../run/run-cache-key.ts';
import { isMapping } from '../../values/value.ts';
import type { GitExperiments } from '../../workspace/git-experiments.ts';
import { metricPaths } from '../tables.ts';

/**
 * What Git has to hold of a result although it may be new: locks, ignore files, and params, metrics and plots that no cache
 * keeps. Project paths; whether they are there is not asked.
 */
export function resultFiles(project: Project): readonly string[] {
  const locks = project.stages.flatMap((stage) => (stage.cmd === undefined ? [] : [lockFileOf(stage)]));
  const cached = project.stages.flatMap(({ outs }) =>
    outs.flatMap(({ cache, place }) => (cache && place.kind === 'inside' ? [place.path] : [])),
  );
  const isCached = (path: string) => cached.some((out) => path === out || path.startsWith(`${out}/`));
  const ignores = cached.map((path) => `${path.slice(0, path.lastIndexOf('/') + 1)}.gitignore`);
  const plots = project.plots.flatMap(({ id, props }) => (isMapping(props) && props.has('y') ? [] : [id]));
  const values = [...metricPaths(project), ...project.params.map(({ path }) => path), ...plots];
  return [...new Set([...locks, ...ignores, ...values.filter((path) => !isCached(path))])];
}

/** Names the result as a whole: what all stages used and made. */
export function resultHash(project: Project): string {
  const hash = createHash('sha256');
  for (const { address, lock } of project.stages)
    if (lock !== undefined) hash.update(`${address}\0${runCacheValue(lock)}\n`);
  return hash.digest('hex');
}

/** `exp-` and as much of the hash as no other result of the baseline has; an equal result has the name already. */
export async function freeName(
  git: GitExperiments,
  { hash, sha, baseline }: { readonly hash: string; readonly sha: string; readonly baseline: string },
): Promise<string> {
  const known = (await git.list()).filter((each) => each.baseline === baseline);
  const tree = await git.treeOf(sha);
  for (let length = 5; ; length++) {
    const name = `exp-${hash.slice(0, length)}`;
    const other = known.find((each) => each.name === name);
    if (other === undefined || length === hash.length || (await git.treeOf(other.sha)) === tree) return name;
  }
}
