import type { Policy } from '../../project/policy/policy.ts';
import type { Project } from '../../project/project.ts';

/**
 * Those test sets of the policy whose recorded hashes differ between base and head, or that one side does not record at all:
 * as dependency or as output of any stage, or as what a `.dvc` file tracks.
 */
export function changedTestSets(
  { metrics }: Policy,
  before: Project | undefined,
  after: Project,
): ReadonlySet<string> {
  const paths = new Set(metrics.flatMap(({ testSet }) => testSet ?? []));
  if (before === undefined) return paths;
  return new Set([...paths].filter((path) => !isSame(hashesOf(before, path), hashesOf(after, path))));
}

/** Every hash that is recorded for a path; usually one. */
function hashesOf({ stages }: Project, path: string): ReadonlySet<string> {
  const hashes = new Set<string>();
  for (const { deps, outs, lock } of stages) {
    for (const { place, path: text } of [...deps, ...outs]) {
      if (place.kind !== 'inside' || place.path !== path) continue;
      for (const locked of [...(lock?.deps ?? []), ...(lock?.outs ?? [])])
        if (locked.path === text && locked.oid !== undefined) hashes.add(locked.oid);
    }
  }
  return hashes;
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && a.size === b.size && [...a].every((hash) => b.has(hash));
}
