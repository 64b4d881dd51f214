import type { Api } from '../api.ts';
import { ApiError } from '../api-error.ts';
import { at, numberAt, shaAt, textAt } from '../payload.ts';
import type { PullRequestTrigger } from '../trigger.ts';

/** A pull request as GitHub describes it at one moment; its head commit is what a command is about from then on. */
export interface FrozenPull {
  readonly number: number;
  readonly isOpen: boolean;
  readonly headSha: string;
  readonly headRef?: string;
  readonly baseSha?: string;
  readonly baseRef?: string;
  /** Whose code it is; only `same-repository` is the word of somebody with write access */
  readonly origin: PullRequestTrigger['origin'];
}

/** Reads a pull request; undefined if it is not there. Throws an {@link ApiError} if GitHub does not answer. */
export async function readPull(api: Api, number: number): Promise<FrozenPull | undefined> {
  try {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
    return pullOf(await api.request(route, { pull_number: number }));
  } catch (error) {
    if (error instanceof ApiError && error.code === 'not-found') return undefined;
    throw error;
  }
}

function pullOf(pull: unknown): FrozenPull | undefined {
  const [number, headSha] = [numberAt(pull, 'number'), shaAt(pull, 'head', 'sha')];
  if (number === undefined || headSha === undefined) return undefined;
  const [headRef, baseSha, baseRef] = [
    textAt(pull, 'head', 'ref'),
    shaAt(pull, 'base', 'sha'),
    textAt(pull, 'base', 'ref'),
  ];
  return {
    number,
    isOpen: textAt(pull, 'state') === 'open',
    headSha,
    origin: originOf(pull),
    ...(headRef === undefined ? {} : { headRef }),
    ...(baseSha === undefined ? {} : { baseSha }),
    ...(baseRef === undefined ? {} : { baseRef }),
  };
}

function originOf(pull: unknown): FrozenPull['origin'] {
  const [head, base] = [numberAt(pull, 'head', 'repo', 'id'), numberAt(pull, 'base', 'repo', 'id')];
  if (head === undefined || head !== base) return 'fork';
  const author = at(pull, 'user');
  const isBot = textAt(author, 'type') === 'Bot' || (textAt(author, 'login') ?? '').endsWith('[bot]');
  return isBot ? 'bot' : 'same-repository';
}

/**
 * Was the branch pushed to after a moment, by the clock of GitHub's own record (security A-03)? Dates in commits are their
 * author's choice. False where GitHub keeps no such record: who pushes to this repository may write to it anyway.
 */
export async function isPushedAfter(
  api: Api,
  { headRef }: FrozenPull,
  moment: string | undefined,
): Promise<boolean> {
  const then = moment === undefined ? Number.NaN : Date.parse(moment);
  if (headRef === undefined || Number.isNaN(then)) return false;
  try {
    const ref = `refs/heads/${headRef}`;
    const pushes = await api.request('GET /repos/{owner}/{repo}/activity', { ref, per_page: 1 });
    const last = Array.isArray(pushes) ? textAt(pushes[0], 'timestamp') : undefined;
    return last !== undefined && Date.parse(last) > then;
  } catch (error) {
    if (error instanceof ApiError) return false;
    throw error;
  }
}
