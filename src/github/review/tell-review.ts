import type { Failure } from '../../failure.ts';
import type { StageRow } from '../../report/stage-rows.ts';
import type { Api } from '../api.ts';
import { ApiError } from '../api-error.ts';
import type { Finished } from '../finished.ts';
import { readPull } from '../slash/head.ts';
import { readChangedLines } from './changed-lines.ts';
import { decide } from './decide.ts';
import { remarksOf } from './remarks.ts';
import { filesOf, standingRemarks, write } from './review-calls.ts';
import { blockOf } from './stage-lines.ts';
import { unnamedPaths } from './undeclared.ts';

/** What a review says, and where. */
export interface ReviewRequest {
  readonly api: Api;
  readonly number: number;
  /** The commit that was judged, in full */
  readonly headSha: string;
  readonly finished: readonly Finished[];
  /** Tells the remarks of several reports apart */
  readonly name: string;
  /** The run was not limited to some stages */
  readonly isWhole: boolean;
}

/**
 * Places findings where they belong (design section 7): review comments on changed lines of dvc.yaml, params and dvc.lock, at
 * most ten, each once, updated in place and resolved when cured. Costs one write. Undefined if it worked, else the one warning.
 */
export async function tellReview(request: ReviewRequest): Promise<Failure | undefined> {
  const { api, number, headSha, finished, name, isWhole } = request;
  try {
    // A newer commit has a run of its own, and lines of its own.
    const pull = await readPull(api, number);
    if (pull?.headSha !== headSha || !pull.isOpen) return undefined;
    const changed = await readChangedLines(api, number);
    const unnamed = new Map<StageRow, readonly string[]>();
    for (const project of finished)
      for (const row of project.result.report.stages)
        if ([...blockOf(project, row, changed).values()].some(({ isChanged }) => isChanged))
          unnamed.set(row, unnamedPaths(row));
    const mustKnow = [...unnamed.values()].some((paths) => paths.length > 0);
    const files = mustKnow ? await filesOf(api, headSha) : new Set<string>();
    const named = (_: Finished, row: StageRow) => unnamed.get(row) ?? [];
    const remarks = remarksOf({ finished, changed, files, unnamed: named });
    const standing = await standingRemarks(api, number, name);
    const isComplete = isWhole && finished.every(({ result }) => result.report.plan !== undefined);
    const decision = decide(remarks, standing, { name, isWhole: isComplete });
    await write(api, { number, headSha }, decision);
    return undefined;
  } catch (error) {
    // A pull request that is gone meanwhile, or a server without these calls, has no lines to remark on.
    if (error instanceof ApiError) return error.code === 'not-found' ? undefined : reviewFailure(error);
    throw error;
  }
}

function reviewFailure(error: ApiError): Failure {
  const answer = `${error.status === undefined ? '' : `${error.status}: `}${error.message}`;
  return error.code === 'denied'
    ? {
        reason: 'config',
        message: `no review comments were written: the token lacks the permission \`pull-requests: write\` (${answer})`,
        hint: 'add it to `permissions:` of the workflow, or set `review: never`',
      }
    : {
        reason: 'storage',
        message: `no review comments were written (${answer})`,
        hint: 'the findings are in the report; run the job again to post them',
      };
}
