import { metricOwners, ownersOf } from '../project/policy/matching.ts';
import type { Policy } from '../project/policy/policy.ts';
import type { DataChange } from './evidence.ts';
import type { MetricRow } from './value-rows.ts';

/** Who should have a look, and at what. */
export interface OwnerRow {
  /** `@user` or `@org/team`, as the policy writes it */
  readonly owner: string;
  /** Data paths and metrics that changed, each once */
  readonly of: readonly string[];
}

/** The owners of changed data and metrics by the policy, in order of appearance. Data counts from the top of the repository. */
export function ownerRows(
  policy: Policy,
  data: readonly DataChange[],
  metrics: readonly MetricRow[],
): readonly OwnerRow[] {
  const asked = new Map<string, Set<string>>();
  const ask = (owners: readonly string[] | undefined, what: string) => {
    for (const owner of owners ?? []) asked.set(owner, (asked.get(owner) ?? new Set()).add(what));
  };
  for (const { path, within = [] } of data) {
    const top = policy.folder === '' ? path : `${policy.folder}/${path}`;
    // A pattern for what a folder holds is not one for the folder: its files stand for it.
    const inside = within.length > 0 ? within.map((folder) => `${top}${folder.path}x`) : [`${top}x`];
    const rules = path.endsWith('/') ? [top.slice(0, -1), ...inside] : [top];
    for (const each of rules) ask(ownersOf(policy, each)?.owners, path);
  }
  for (const { file, key, comparison } of metrics)
    if (comparison !== 'same') ask(metricOwners(policy, file, key)?.owners, key === '' ? file : key);
  return [...asked].map(([owner, of]) => ({ owner, of: [...of] }));
}
