import type { Api } from './api.ts';
import { ApiError } from './api-error.ts';
import { type Identity, isAuthor, whoAmI } from './identity.ts';
import { type Marker, parseMarker } from './marker.ts';
import { at, numberAt, textAt } from './payload.ts';

/** A comment that this token wrote and that carries our marker. */
export interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly marker: Marker;
}

/**
 * Our own comments with this report's name, oldest first. Marker and author must both fit: a marker can be typed by
 * anybody, and an author may be shared with other actions (security A-13). Who we are is asked only if a marker is there.
 */
export async function findOwn(api: Api, number: number, name: string): Promise<readonly OwnComment[]> {
  const marked: { readonly comment: OwnComment; readonly user: unknown }[] = [];
  for await (const page of api.pages('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    issue_number: number,
  })) {
    for (const item of page) {
      const comment = readComment(item);
      if (comment?.marker.name === name) marked.push({ comment, user: at(item, 'user') });
    }
  }
  if (marked.length === 0) return [];
  const me: Identity = await whoAmI(api);
  return marked
    .filter(({ user }) => isAuthor(user, me))
    .map(({ comment }) => comment)
    .sort((a, b) => a.id - b.id);
}

/** Makes a comment. Throws {@link ApiError}; with `maybeDone` it may be there all the same. */
export async function create(api: Api, number: number, body: string): Promise<OwnComment> {
  const reply = await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    issue_number: number,
    body,
  });
  const made = readComment(reply);
  if (made === undefined) throw new ApiError('unexpected', 'GitHub answered a new comment without its id');
  return made;
}

/**
 * Gives a comment another body, and looks whether it stayed: a slower, older run that read before we wrote may have put
 * its own text over ours. Undefined if the comment is gone.
 */
export async function replace(
  api: Api,
  change: { id: number; body: string; run: number },
): Promise<{ url: string } | undefined> {
  const route = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
  for (let tries = 1; ; tries++) {
    try {
      const reply = await api.request(`PATCH ${route}`, { comment_id: change.id, body: change.body });
      const now = readComment(await api.request(`GET ${route}`, { comment_id: change.id }));
      const isOlder = now !== undefined && now.marker.run < change.run;
      if (!isOlder || tries === 3) return { url: textAt(reply, 'html_url') ?? '' };
    } catch (error) {
      if (error instanceof ApiError && error.code === 'not-found') return undefined;
      throw error;
    }
  }
}

/** Deletes a comment; one that is gone already is fine. */
export async function remove(api: Api, id: number): Promise<void> {
  try {
    await api.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id });
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'not-found') throw error;
  }
}

function readComment(item: unknown): OwnComment | undefined {
  const body = at(item, 'body');
  const id = numberAt(item, 'id');
  const marker = typeof body === 'string' ? parseMarker(body) : undefined;
  if (typeof body !== 'string' || id === undefined || marker === undefined) return undefined;
  return { id, url: textAt(item, 'html_url') ?? '', body: body.replaceAll('\r\n', '\n'), marker };
}
