import type { Failure } from '../failure.ts';
import type { Plan } from '../plan/plan.ts';
import type { Policy } from '../project/policy/policy.ts';
import { formatBytes, formatDuration } from '../report/format.ts';

/**
 * Is a plan above what the policy lets run without being asked (design section 6, `budget`)? Estimated time of the stages
 * that will execute, one after the other, and bytes to fetch; a stage without an estimate counts as nothing. Undefined: it
 * is within the budget.
 */
export function overBudget(
  plan: Plan,
  { budget, commandPrefix, file }: Pick<Policy, 'budget' | 'commandPrefix' | 'file'>,
): Failure | undefined {
  const seconds = plan.stages
    .filter(({ verdict, runCache }) => runCache !== 'hit' && /^(?:stale|waiting)$/.test(verdict.kind))
    .reduce((sum, { estimateSeconds }) => sum + (estimateSeconds ?? 0), 0);
  const { bytes } = plan.totals.fetch;
  const excess = [
    budget.minutes !== undefined && seconds > budget.minutes * 60
      ? `about ${formatDuration(seconds)} of ${formatDuration(budget.minutes * 60)}`
      : '',
    budget.bytes !== undefined && bytes > budget.bytes
      ? `${formatBytes(bytes)} to fetch of ${formatBytes(budget.bytes)}`
      : '',
  ].filter((text) => text !== '');
  if (excess.length === 0) return undefined;
  return {
    reason: 'refused',
    message: `nothing was run, because the plan is above the budget: ${excess.join(', ')}`,
    hint: `comment \`${commandPrefix} approve\` to run it all the same, or raise \`budget\` in ${file}`,
    location: { file },
  };
}
