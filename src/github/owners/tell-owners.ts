import type { Failure } from '../../failure.ts';
import type { Api } from '../api.ts';
import { ApiError } from '../api-error.ts';
import type { Finished } from '../finished.ts';
import { textAt } from '../payload.ts';
import { type Approvals, type ApprovedPull, approvalsOf } from './approvals.ts';
import { askOwners } from './ask.ts';
import { writeOwnersCheck } from './owners-check.ts';
import { type Owned, ownedIn } from './required.ts';

/** What owners are told of: a change, and what its reports say. */
export interface OwnersStory {
  readonly api: Api;
  readonly number: number;
  readonly headSha: string;
  readonly finished: readonly Finished[];
  readonly name: string | undefined;
  readonly runUrl?: string;
}

/** How it stands with the owners. */
export interface OwnersVerdict {
  readonly approvals: Approvals;
  readonly warnings: readonly Failure[];
  /** Owners are waited for and no check on the commit says so: the job itself has to */
  readonly mustFail: boolean;
}

/**
 * Asks the owners of what changed for their review, and says on the commit whether they agree (docs/access.md). Undefined: the
 * policy names no owners.
 */
export async function tellOwners(story: OwnersStory): Promise<OwnersVerdict | undefined> {
  const { finished } = story;
  if (!finished.some(({ result }) => result.hasOwners === true)) return undefined;
  return judgeOwners(story, ownedIn(finished));
}

/** {@link tellOwners} for what is known to have owners. */
export async function judgeOwners(
  { api, number, headSha, name, runUrl }: Omit<OwnersStory, 'finished'>,
  owned: readonly Owned[],
): Promise<OwnersVerdict> {
  let approvals: Approvals = { approved: [], waiting: owned, unseen: [] };
  const warnings: Failure[] = [];
  try {
    if (owned.length > 0) {
      const pull: ApprovedPull = { number, headSha, author: await authorOf(api, number) };
      approvals = await approvalsOf(api, pull, owned);
      warnings.push(...(await askOwners(api, pull, approvals)));
    }
    const check = { api, headSha, name, ...(runUrl === undefined ? {} : { runUrl }) };
    await writeOwnersCheck(check, owned, approvals);
    return { approvals, warnings, mustFail: false };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const mustFail = approvals.waiting.length > 0;
    return { approvals, warnings: [...warnings, unwritten(error, mustFail)], mustFail };
  }
}

async function authorOf(api: Api, number: number): Promise<string | undefined> {
  const pull = await api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number });
  return textAt(pull, 'user', 'login');
}

function unwritten(error: ApiError, isWaiting: boolean): Failure {
  return {
    reason: 'config',
    message: `the check of the owners was not written: ${error.message}${isWaiting ? '; owners have still to approve, so this job is red' : ''}`,
    hint: 'it takes `checks: write` and `pull-requests: write`; run the job again when an owner has approved',
  };
}
