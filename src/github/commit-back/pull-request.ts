import type { Api } from '../api.ts';
import { ApiError } from '../api-error.ts';
import { at, numberAt, textAt } from '../payload.ts';

/** The one pull request that carries new results. */
export interface ResultsRequest {
  readonly branch: string;
  /** The branch it wants into */
  readonly base: string;
  readonly title: string;
  readonly body: string;
}

/** Where it is, and whether it was there before. */
export interface Opened {
  readonly number: number;
  readonly url: string;
  readonly isNew: boolean;
}

/** Opens the pull request, or gives the open one of this branch a new text. Throws {@link ApiError}. */
export async function openOrUpdate(api: Api, request: ResultsRequest): Promise<Opened> {
  const found = await find(api, request);
  if (found !== undefined) return update(api, found, request);
  try {
    const { branch: head, base, title, body } = request;
    const made = opened(
      await api.request('POST /repos/{owner}/{repo}/pulls', { head, base, title, body }),
      true,
    );
    if (made === undefined)
      throw new ApiError('unexpected', 'GitHub answered a new pull request without its number');
    return made;
  } catch (error) {
    // Another run may have been faster, or the answer was lost.
    const other = error instanceof ApiError ? await find(api, request) : undefined;
    if (other === undefined) throw error;
    return other;
  }
}

async function find(api: Api, { branch, base }: ResultsRequest): Promise<Opened | undefined> {
  const [owner] = api.repository.split('/');
  const list = await api.request('GET /repos/{owner}/{repo}/pulls', {
    state: 'open',
    head: `${owner}:${branch}`,
    base,
  });
  // A server that does not know the filter must not make us write into somebody else's pull request.
  const ours = Array.isArray(list)
    ? list.find((item) => textAt(item, 'head', 'ref') === branch && textAt(item, 'base', 'ref') === base)
    : undefined;
  return ours === undefined ? undefined : opened(ours, false);
}

async function update(api: Api, found: Opened, { body, title }: ResultsRequest): Promise<Opened> {
  await api.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
    pull_number: found.number,
    title,
    body,
  });
  return found;
}

function opened(item: unknown, isNew: boolean): Opened | undefined {
  const number = numberAt(item, 'number');
  const url = at(item, 'html_url');
  return number === undefined ? undefined : { number, url: typeof url === 'string' ? url : '', isNew };
}
