import type { Failure } from '../failure.ts';
import type { Api } from './api.ts';
import { ApiError } from './api-error.ts';
import { create, findOwn, type OwnComment, remove, replace } from './comment-calls.ts';
import { parseMarker } from './marker.ts';
import { isPassedBy } from './passed-by.ts';

/** Which pull request, and what to say there. */
export interface CommentRequest {
  readonly api: Api;
  /** The pull request */
  readonly number: number;
  /** The commit that the report is about, in full */
  readonly headSha: string;
  /** The body with this many sections left out; it starts with its marker */
  readonly render: (shed: number) => string;
}

/** `superseded`: a newer run has written, or will. A failure never concerns the run itself, only its comment. */
export type CommentResult =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url?: string }
  | { readonly kind: 'superseded'; readonly why: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * Brings the one comment of a report up to date: found by its marker at offset 0 and by our own author, through every
 * page; made if it is not there or was deleted in between; left alone if it says the same already, or if a newer run wrote
 * it. A body that GitHub refuses as too long is asked for again with one more section left out. Knows no content.
 */
export async function upsertComment(request: CommentRequest): Promise<CommentResult> {
  try {
    if (!(await isHead(request))) {
      return { kind: 'superseded', why: 'the pull request has a newer head commit, whose own run reports' };
    }
    return await shedding(request);
  } catch (error) {
    if (error instanceof ApiError) return { kind: 'failed', failure: commentFailure(error, request.number) };
    throw error;
  }
}

async function isHead({ api, number, headSha }: CommentRequest): Promise<boolean> {
  try {
    return !(await isPassedBy(api, number, headSha));
  } catch (error) {
    // A token that may write comments on issues but not read pull requests can still do its work.
    if (error instanceof ApiError && (error.code === 'denied' || error.code === 'not-found')) return true;
    throw error;
  }
}

async function shedding(request: CommentRequest): Promise<CommentResult> {
  let last: string | undefined;
  for (let shed = 0; ; shed++) {
    const body = request.render(shed);
    try {
      return await put(request, body);
    } catch (error) {
      const isTooLong = error instanceof ApiError && error.code === 'invalid';
      if (!isTooLong || body === last) throw error;
      last = body;
    }
  }
}

async function put({ api, number }: CommentRequest, body: string): Promise<CommentResult> {
  const marker = parseMarker(body);
  if (marker === undefined) throw new Error('a comment without its marker would never be found again');
  const own = await findOwn(api, number, marker.name);
  const newer = own.find((comment) => comment.marker.run > marker.run);
  if (newer !== undefined) return { kind: 'superseded', why: `run ${newer.marker.run} has already reported` };
  const [first, ...others] = own;
  for (const other of others) await remove(api, other.id);
  if (first?.body === body) return { kind: 'unchanged', url: first.url };
  const updated = first === undefined ? undefined : await replace(api, first, body);
  if (updated !== undefined && updated.run > marker.run)
    return { kind: 'superseded', why: `run ${updated.run} has already reported` };
  if (updated !== undefined) return { kind: 'updated', url: updated.url };
  return settle(api, number, await createOnce(api, number, { body, name: marker.name }));
}

/** A creation whose answer was lost may have happened (security L-15): look before doing it again. */
async function createOnce(
  api: Api,
  number: number,
  { body, name }: { readonly body: string; readonly name: string },
): Promise<OwnComment> {
  try {
    return await create(api, number, body);
  } catch (error) {
    if (!(error instanceof ApiError) || !error.maybeDone) throw error;
    const own = await findOwn(api, number, name);
    return own.find((comment) => comment.body === body) ?? create(api, number, body);
  }
}

/**
 * Two runs that both found nothing both create. Whoever looks afterwards keeps the oldest comment with the newest text, so
 * the order in which they tidy does not matter (security L-01).
 */
async function settle(api: Api, number: number, made: OwnComment): Promise<CommentResult> {
  const own = await findOwn(api, number, made.marker.name);
  const [first, ...others] = own;
  if (first === undefined) return { kind: 'created', url: made.url };
  const newest = own.reduce((a, b) => (b.marker.run > a.marker.run ? b : a));
  if (newest !== first) await replace(api, first, newest.body);
  for (const other of others) await remove(api, other.id);
  return { kind: 'created', url: first.url };
}

function commentFailure(error: ApiError, number: number): Failure {
  const what = `the comment on pull request #${number} could not be written`;
  const answer = `${error.status === undefined ? '' : `${error.status}: `}${error.message}`;
  if (error.status === 401) {
    return {
      reason: 'config',
      message: `${what}: GitHub does not accept the token (${answer})`,
      hint: "correct the input 'token'; the report is in the job summary",
    };
  }
  if (error.code === 'denied' || error.code === 'not-found') {
    return {
      reason: 'config',
      message: `${what}: the token lacks the permission \`pull-requests: write\` (${answer})`,
      hint: 'add it to `permissions:` of the workflow (a locked conversation refuses comments too); the report is in the job summary',
    };
  }
  return {
    reason: 'storage',
    message: `${what} (${answer})`,
    hint: 'run the job again to post it; the report is in the job summary',
  };
}
