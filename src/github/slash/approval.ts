import type { Api } from '../api.ts';
import { ApiError } from '../api-error.ts';
import { at, shaAt, textAt } from '../payload.ts';
import type { FrozenPull } from './head.ts';

/** Undefined: the commit that was named is the head, and was when it was named. Else one sentence that says what is wrong. */
export async function refusalOfApproval(
  api: Api,
  pull: FrozenPull,
  approved: { readonly sha: string; readonly writtenAt?: string },
): Promise<string | undefined> {
  const { sha, writtenAt } = approved;
  if (!pull.headSha.startsWith(sha))
    return `The head is now \`${pull.headSha}\`, which is not the commit that you approved; look at it first.`;
  // A commit with given first letters can be made on purpose, so a short id has to be proven (security ).
  if (sha.length >= provenLength) return undefined;
  const isProven = (await isOnlyMatch(api, pull, sha)) && !(await isForcedAfter(api, pull, writtenAt));
  return isProven
    ? undefined
    : `That short commit id does not prove which commit you looked at; write it in full: \`${pull.headSha}\`.`;
}

/** Letters of a commit id that nobody can hit on purpose. */
const provenLength = 32;

/** Whoever pushed a second commit with these letters on top left the first one in the list. */
async function isOnlyMatch(api: Api, { number, headSha }: FrozenPull, sha: string): Promise<boolean> {
  try {
    const matching = new Set<string>();
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits';
    for await (const page of api.pages(route, { pull_number: number })) {
      for (const commit of page) {
        const own = shaAt(commit, 'sha');
        if (own?.startsWith(sha)) matching.add(own);
      }
    }
    return matching.size === 1 && matching.has(headSha);
  } catch (error) {
    if (error instanceof ApiError) return false;
    throw error;
  }
}

/** Whoever replaced the commit had to force it, which GitHub records with its own clock. */
async function isForcedAfter(api: Api, { number }: FrozenPull, moment: string | undefined): Promise<boolean> {
  const then = Date.parse(moment ?? '');
  if (Number.isNaN(then)) return true;
  const [owner, name] = api.repository.split('/');
  const pull = `pullRequest(number: ${number}) { timelineItems(last: 1, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) { nodes { ... on HeadRefForcePushedEvent { createdAt } } } }`;
  try {
    const reply = await api.query(
      `{ repository(owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(name)}) { ${pull} } }`,
    );
    const nodes = at(reply, 'data', 'repository', 'pullRequest', 'timelineItems', 'nodes');
    if (!Array.isArray(nodes)) return true;
    return nodes.some((node) => !(Date.parse(textAt(node, 'createdAt') ?? '') <= then));
  } catch (error) {
    if (error instanceof ApiError) return true;
    throw error;
  }
}
