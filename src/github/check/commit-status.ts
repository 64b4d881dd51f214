import type { Api } from '../api.ts';

/** A commit status: how a commit on a branch was judged, in one line. */
export interface StatusRequest {
  readonly api: Api;
  /** The commit, in full */
  readonly sha: string;
  readonly state: 'success' | 'failure' | 'error';
  /** `lockstep`, or `lockstep / NAME` */
  readonly context: string;
  readonly description: string;
  readonly targetUrl?: string;
}

/** Longest description that GitHub takes. */
const longest = 140;

/** Sets a commit status; doing it twice is the same as doing it once. Throws an `ApiError`. */
export async function setStatus(request: StatusRequest): Promise<void> {
  const { api, sha, state, context, description, targetUrl } = request;
  const points = Array.from(description);
  await api.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
    sha,
    state,
    context,
    description: points.length <= longest ? description : `${points.slice(0, longest - 1).join('')}…`,
    ...(targetUrl === undefined ? {} : { target_url: targetUrl }),
  });
}
