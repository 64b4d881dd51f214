import type { Failure } from '../../failure.ts';
import { plainWords } from '../../report/words.ts';
import type { Api } from '../api.ts';
import { ApiError } from '../api-error.ts';
import { combinedMarkdown } from '../combined-report.ts';
import type { Finished } from '../finished.ts';
import type { ActiveTrigger } from '../job.ts';
import { type CheckRequest, type Conclusion, checkFailure, createCheck } from './check-run.ts';
import { setStatus } from './commit-status.ts';
import { findingsOf } from './findings.ts';

/** What a check says, and of which commit. */
export interface Verdict {
  readonly api: Api;
  readonly trigger: ActiveTrigger;
  readonly finished: readonly Finished[];
  readonly name: string | undefined;
  readonly conclusion: Conclusion;
  /** Absolute top folder of the checkout */
  readonly workspace: string;
  /** The page of this run */
  readonly runUrl?: string;
  /** Run id and attempt */
  readonly externalId?: string;
}

/**
 * Says how a commit was judged where the commit is shown (design section 4): a commit status after a push to a protected
 * branch, a check run with annotations otherwise. Where the token may not set a status, a check run does. Undefined if it
 * worked, else the one warning.
 */
export async function tellCheck(verdict: Verdict): Promise<Failure | undefined> {
  const { trigger } = verdict;
  const sha = trigger.kind === 'pull-request' ? trigger.headSha : trigger.sha;
  if (sha === undefined) return undefined;
  try {
    if (trigger.kind === 'push' && trigger.tier === 'T2' && (await statusSet(verdict, sha))) return undefined;
    await createCheck(checkOf(verdict, sha));
    return undefined;
  } catch (error) {
    if (error instanceof ApiError) return checkFailure(error, 'checks: write');
    throw error;
  }
}

/** False: this token may not. */
async function statusSet(
  { api, name, finished, conclusion, runUrl }: Verdict,
  sha: string,
): Promise<boolean> {
  try {
    await setStatus({
      api,
      sha,
      state: conclusion === 'success' ? 'success' : conclusion === 'cancelled' ? 'error' : 'failure',
      context: titled(name),
      description: headlineOf(finished),
      ...(runUrl === undefined ? {} : { targetUrl: runUrl }),
    });
    return true;
  } catch (error) {
    if (error instanceof ApiError && (error.code === 'denied' || error.code === 'not-found')) return false;
    throw error;
  }
}

function checkOf(verdict: Verdict, headSha: string): CheckRequest {
  const { api, name, finished, conclusion, workspace, runUrl, externalId } = verdict;
  return {
    api,
    name: titled(name),
    headSha,
    conclusion,
    title: headlineOf(finished),
    summary: combinedMarkdown(finished, { limit: 60_000 }),
    findings: findingsOf(finished),
    workspace,
    ...(runUrl === undefined ? {} : { detailsUrl: runUrl }),
    ...(externalId === undefined ? {} : { externalId }),
  };
}

function titled(name: string | undefined): string {
  return name === undefined ? 'lockstep' : `lockstep / ${name}`;
}

function headlineOf(finished: readonly Finished[]): string {
  const lines = finished.map(({ folder, result }) => {
    const headline = plainWords(result.report.headline);
    return folder === '' || finished.length === 1 ? headline : `${folder}: ${headline}`;
  });
  return lines.join('; ').replaceAll(/\s+/g, ' ').trim() || 'nothing to report';
}
