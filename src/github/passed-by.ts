import type { Api } from './api.ts';
import { ApiError } from './api-error.ts';
import { isOurMessage } from './commit-back/message.ts';
import { at, shaAt } from './payload.ts';

/**
 * Has a pull request another head than the commit that a run is about, so that another run speaks for it (security L-02)? A
 * commit of our own on top, which another job of the same run brought back, is no other head: it starts no run. Throws an
 * {@link ApiError} if GitHub does not tell what the head is.
 */
export async function isPassedBy(api: Api, number: number, headSha: string): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
  const head = shaAt(await api.request(route, { pull_number: number }), 'head', 'sha');
  return head !== undefined && head !== headSha && !(await isOursOn(api, head, headSha));
}

async function isOursOn(api: Api, sha: string, parent: string): Promise<boolean> {
  try {
    const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
    const commit = await api.request(route, { commit_sha: sha });
    const message = at(commit, 'message');
    const isOnTop = shaAt(commit, 'parents', '0', 'sha') === parent;
    return isOnTop && typeof message === 'string' && isOurMessage(message);
  } catch (error) {
    if (error instanceof ApiError) return false;
    throw error;
  }
}
