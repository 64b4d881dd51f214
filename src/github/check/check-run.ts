import type { Failure } from '../../failure.ts';
import { type Level, pathInCheckout } from '../annotations.ts';
import type { Api } from '../api.ts';
import { ApiError } from '../api-error.ts';
import { at } from '../payload.ts';
import type { Finding } from './findings.ts';

/** How a check ended, in GitHub's words. */
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'neutral';

/** A check run to be made, over already. */
export interface CheckRequest {
  readonly api: Api;
  /** `lockstep`, or `lockstep / NAME` */
  readonly name: string;
  /** The commit that it is about, in full */
  readonly headSha: string;
  readonly conclusion: Conclusion;
  readonly title: string;
  /** Markdown, below 65,536 characters */
  readonly summary: string;
  readonly findings: readonly Finding[];
  /** Absolute top folder of the checkout */
  readonly workspace: string;
  readonly detailsUrl?: string;
  /** Tells this run's check from others of the same name */
  readonly externalId?: string;
}

/** GitHub takes 50 annotations a request, and one request has to be enough. */
const mostAnnotations = 50;
const longestTitle = 250;

/**
 * Makes a check run with its annotations, unless there is one that says the same. Throws an {@link ApiError}. A list of
 * annotations that GitHub refuses is left out.
 */
export async function createCheck(request: CheckRequest): Promise<void> {
  const annotations = annotationsOf(request);
  try {
    if (await isSaid(request)) return;
    await create(request, annotations);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.code === 'invalid' && annotations.length > 0) return create(request, []);
    // An answer that was lost may hide a check that was made (security L-15).
    if (!error.maybeDone) throw error;
    if (!(await isSaid(request))) await create(request, annotations);
  }
}

async function create(request: CheckRequest, annotations: readonly object[]): Promise<void> {
  const { api, name, headSha, conclusion, title, summary, detailsUrl, externalId } = request;
  await api.request('POST /repos/{owner}/{repo}/check-runs', {
    name,
    head_sha: headSha,
    status: 'completed',
    conclusion,
    output: { title: shownTitle(title), summary, annotations },
    ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
    ...(externalId === undefined ? {} : { external_id: externalId }),
  });
}

async function isSaid({ api, name, headSha, conclusion, title, summary }: CheckRequest): Promise<boolean> {
  const reply = await api.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    ref: headSha,
    check_name: name,
  });
  const runs = at(reply, 'check_runs');
  return (Array.isArray(runs) ? runs : []).some(
    (run) =>
      at(run, 'conclusion') === conclusion &&
      at(run, 'output', 'title') === shownTitle(title) &&
      at(run, 'output', 'summary') === summary,
  );
}

function shownTitle(title: string): string {
  return title.slice(0, longestTitle);
}

const levels: Readonly<Record<Level, string>> = { error: 'failure', warning: 'warning', notice: 'notice' };

function annotationsOf({ findings, workspace }: CheckRequest): readonly object[] {
  const made = findings.flatMap(({ level, title, message, location, folder }) => {
    const path = location === undefined ? undefined : pathInCheckout(location.file, folder, workspace);
    if (path === undefined) return [];
    const line = location?.line ?? 1;
    return [
      {
        path,
        start_line: line,
        end_line: line,
        annotation_level: levels[level],
        message: message.slice(0, 4_000),
        ...(title === undefined ? {} : { title: title.slice(0, longestTitle) }),
      },
    ];
  });
  return made.slice(0, mostAnnotations);
}

/** The one warning for a check that could not be made. */
export function checkFailure(error: ApiError, permission: string): Failure {
  const answer = `${error.status === undefined ? '' : `${error.status}: `}${error.message}`;
  if (error.code === 'denied' || error.code === 'not-found') {
    return {
      reason: 'config',
      message: `the check was not written: the token lacks the permission \`${permission}\` (${answer})`,
      hint: 'add it to `permissions:` of the workflow; the report is in the job summary',
    };
  }
  return {
    reason: 'storage',
    message: `the check was not written (${answer})`,
    hint: 'the report is in the job summary',
  };
}
