import type { Api } from './api.ts';
import { ApiError } from './api-error.ts';
import { newestOf, readEdits } from './comment-edits.ts';
import { type Identity, isAuthor, whoAmI } from './identity.ts';
import { type Marker, parseMarker } from './marker.ts';
import { isOldComment } from './old-comment.ts';
import { at, numberAt, textAt } from './payload.ts';

/** A comment that this token wrote and that carries our marker. */
export interface OwnComment {
  readonly id: number;
  /** GraphQL's id of it, if GitHub told */
  readonly nodeId: string | undefined;
  readonly url: string;
  readonly body: string;
  readonly marker: Marker;
}

/**
 * Our own comments with this report's name, oldest first. Marker and author must both fit: a marker can be typed by
 * anybody, and an author may be shared with other actions (security A-13). Who we are is asked only if a marker is there.
 * Where there is none, the latest comment that CML wrote as the same author counts as the default report's.
 */
export async function findOwn(api: Api, number: number, name: string): Promise<readonly OwnComment[]> {
  const marked: { readonly comment: OwnComment; readonly user: unknown }[] = [];
  const old: typeof marked = [];
  for await (const page of api.pages('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    issue_number: number,
  })) {
    for (const item of page) {
      const [mine, theirs] = [readComment(item), readOldComment(item, name)];
      if (mine?.marker.name === name) marked.push({ comment: mine, user: at(item, 'user') });
      else if (mine === undefined && theirs !== undefined)
        old.push({ comment: theirs, user: at(item, 'user') });
    }
  }
  if (marked.length + old.length === 0) return [];
  const me: Identity = await whoAmI(api);
  const own = (found: typeof marked) =>
    found
      .filter(({ user }) => isAuthor(user, me))
      .map(({ comment }) => comment)
      .sort((a, b) => a.id - b.id);
  const ours = own(marked);
  return ours.length > 0 ? ours : own(old).slice(-1);
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

/** Rounds after which the others have to give in. */
const mostRounds = 6;

/**
 * Gives a comment another body, and looks at what it covered: GitHub has no conditional write, so a slower, older run may put its text
 * over a newer one's. Whoever writes last looks last, and puts the newest back. `run`: whose body stands there in the end.
 * Undefined if the comment is gone.
 */
export async function replace(
  api: Api,
  comment: OwnComment,
  body: string,
): Promise<{ readonly url: string; readonly run: number } | undefined> {
  const { name } = comment.marker;
  let wanted = { body, run: parseMarker(body)?.run ?? 0 };
  for (let round = 1; ; round++) {
    try {
      const reply = await api.request(`PATCH ${oneComment}`, { comment_id: comment.id, body: wanted.body });
      const { now, since } = await lookAt(api, comment);
      const newest = newestOf([wanted.body, now, ...since], name) ?? wanted;
      const stands = parseMarker(now)?.run ?? 0;
      if ((newest.run === wanted.run && stands >= wanted.run) || round === mostRounds)
        return { url: textAt(reply, 'html_url') ?? comment.url, run: newest.run };
      wanted = newest;
    } catch (error) {
      if (error instanceof ApiError && error.code === 'not-found') return undefined;
      throw error;
    }
  }
}

const oneComment = '/repos/{owner}/{repo}/issues/comments/{comment_id}';

/** What a comment says now, and what it was given since it was read. Throws an {@link ApiError}, also if it is gone. */
async function lookAt(
  api: Api,
  comment: OwnComment,
): Promise<{ readonly now: string; readonly since: readonly string[] }> {
  const edits = comment.nodeId === undefined ? undefined : await readEdits(api, comment.nodeId, comment.body);
  if (edits !== undefined) return { now: edits.body, since: edits.since };
  const found = await api.request(`GET ${oneComment}`, { comment_id: comment.id });
  return { now: readComment(found)?.body ?? '', since: [] };
}

/** Deletes a comment; one that is gone already is fine. */
export async function remove(api: Api, id: number): Promise<void> {
  try {
    await api.request(`DELETE ${oneComment}`, { comment_id: id });
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'not-found') throw error;
  }
}

/** A comment of CML as if our run 0 had written it about no commit, so that any run of ours is newer. */
function readOldComment(item: unknown, name: string): OwnComment | undefined {
  const [body, id] = [at(item, 'body'), numberAt(item, 'id')];
  if (name !== 'default' || typeof body !== 'string' || id === undefined || !isOldComment(body))
    return undefined;
  const marker = { name, head: '', run: 0 };
  return { id, nodeId: textAt(item, 'node_id'), url: textAt(item, 'html_url') ?? '', body, marker };
}

function readComment(item: unknown): OwnComment | undefined {
  const body = at(item, 'body');
  const id = numberAt(item, 'id');
  const marker = typeof body === 'string' ? parseMarker(body) : undefined;
  if (typeof body !== 'string' || id === undefined || marker === undefined) return undefined;
  const nodeId = textAt(item, 'node_id');
  return { id, nodeId, url: textAt(item, 'html_url') ?? '', body: body.replaceAll('\r\n', '\n'), marker };
}
