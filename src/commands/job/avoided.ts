import { type Amount, add } from '../../plan/plan.ts';
import type { Run } from '../../run/run.ts';
import type { Planned } from '../planning.ts';

/** What a full pull would have moved, less what the run did move. */
export function avoidedBy({ plan }: Planned, run: Run): Amount {
  const all = add(plan.totals.avoided, plan.totals.fetch);
  return {
    objects: Math.max(0, all.objects - run.fetched.objects),
    bytes: Math.max(0, all.bytes - run.fetched.bytes),
  };
}
