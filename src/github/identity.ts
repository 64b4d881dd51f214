import type { Api } from './api.ts';
import { ApiError } from './api-error.ts';
import { numberAt, textAt } from './payload.ts';

/** Who a token is: what GitHub writes as the author of its comments. */
export interface Identity {
  readonly login: string;
  readonly id?: number;
}

/** The author of everything that `GITHUB_TOKEN` writes. */
const actionsBot: Identity = { login: 'github-actions[bot]' };

/**
 * Asks whose token this is. GraphQL's `viewer` answers for every kind of token and needs no permission; `GET /user` is for
 * servers without it, and refuses a workflow's own token, which is then the only thing that it can be.
 */
export async function whoAmI(api: Api): Promise<Identity> {
  const viewer = await answered(api.query('{ viewer { login databaseId } }'));
  return (
    identityOf(viewer, 'data', 'viewer') ?? identityOf(await answered(api.request('GET /user'))) ?? actionsBot
  );
}

/** Is the author of a comment this identity? Ids decide where both are known: a login can be given up and taken over. */
export function isAuthor(user: unknown, identity: Identity): boolean {
  const id = numberAt(user, 'id');
  if (id !== undefined && identity.id !== undefined) return id === identity.id;
  return textAt(user, 'login')?.toLowerCase() === identity.login.toLowerCase();
}

async function answered(reply: Promise<unknown>): Promise<unknown> {
  try {
    return await reply;
  } catch (error) {
    if (error instanceof ApiError && (error.code === 'denied' || error.code === 'not-found'))
      return undefined;
    throw error;
  }
}

function identityOf(reply: unknown, ...path: readonly string[]): Identity | undefined {
  const login = textAt(reply, ...path, 'login');
  const id = numberAt(reply, ...path, 'databaseId') ?? numberAt(reply, ...path, 'id');
  return login === undefined ? undefined : { login, ...(id === undefined ? {} : { id }) };
}
