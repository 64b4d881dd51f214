import type { Api } from '../api.ts';
import { ApiError } from '../api-error.ts';
import { shaAt, textAt } from '../payload.ts';
import type { Owned } from './required.ts';

/** One owner's yes. */
export interface Approval {
  readonly login: string;
  /** As whom: `@user` or `@org/team` */
  readonly owner: string;
}

/** Who has said yes, what still waits, and what could not be seen. */
export interface Approvals {
  readonly approved: readonly Approval[];
  readonly waiting: readonly Owned[];
  /** Teams of which GitHub does not tell this token who is in them */
  readonly unseen: readonly string[];
}

/** The pull request that approvals are of. */
export interface ApprovedPull {
  readonly number: number;
  /** The commit that people have to have seen */
  readonly headSha: string;
  readonly author: string | undefined;
}

/**
 * Asks GitHub who has approved the head commit, and for whom that counts. Only each person's last word counts, only about this
 * very commit, and nobody's about their own change: except where the author is the only owner. Throws an {@link ApiError}.
 */
export async function approvalsOf(api: Api, pull: ApprovedPull, owned: readonly Owned[]): Promise<Approvals> {
  const people = await approvers(api, pull);
  const teams = new Teams(api);
  const approved = new Map<string, Approval>();
  const waiting: Owned[] = [];
  for (const thing of owned) {
    const found = await approvalFor(thing, { people, teams, author: pull.author });
    if (found === undefined) waiting.push(thing);
    else approved.set(`${found.login} ${found.owner}`, found);
  }
  return { approved: [...approved.values()], waiting, unseen: [...teams.unseen] };
}

async function approvalFor(
  { owners }: Owned,
  { people, teams, author }: { people: readonly string[]; teams: Teams; author: string | undefined },
): Promise<Approval | undefined> {
  for (const owner of owners) {
    const name = owner.slice(1);
    const found = name.includes('/')
      ? await teams.memberAmong(name, people)
      : people.find((login) => isSame(login, name));
    if (found !== undefined) return { login: found, owner };
  }
  const [only] = owners;
  const isOwn = owners.length === 1 && author !== undefined && isSame(author, only?.slice(1) ?? '');
  return isOwn ? { login: author, owner: only ?? '' } : undefined;
}

/** Whose last word on the head commit is a yes. */
async function approvers(api: Api, { number, headSha, author }: ApprovedPull): Promise<readonly string[]> {
  const words = new Map<string, { readonly login: string; readonly isYes: boolean }>();
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
  for await (const page of api.pages(route, { pull_number: number })) {
    for (const review of page) {
      const [login, state] = [textAt(review, 'user', 'login'), textAt(review, 'state')];
      if (login === undefined || isSame(login, author ?? '')) continue;
      // A comment takes nothing back.
      if (state !== 'APPROVED' && state !== 'CHANGES_REQUESTED' && state !== 'DISMISSED') continue;
      const isYes = state === 'APPROVED' && shaAt(review, 'commit_id') === headSha;
      words.set(login.toLowerCase(), { login, isYes });
    }
  }
  return [...words.values()].flatMap(({ login, isYes }) => (isYes ? [login] : []));
}

/** Who is in which team, each asked once; a token of a workflow may not see that everywhere. */
class Teams {
  readonly unseen = new Set<string>();
  readonly #api: Api;
  readonly #known = new Map<string, Promise<boolean>>();

  constructor(api: Api) {
    this.#api = api;
  }

  async memberAmong(team: string, people: readonly string[]): Promise<string | undefined> {
    for (const login of people) if (await this.#isMember(team, login)) return login;
    return undefined;
  }

  #isMember(team: string, login: string): Promise<boolean> {
    const key = `${team} ${login}`.toLowerCase();
    const known = this.#known.get(key) ?? this.#ask(team, login);
    this.#known.set(key, known);
    return known;
  }

  async #ask(team: string, username: string): Promise<boolean> {
    const [org = '', team_slug = ''] = team.split('/');
    const route = 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}';
    try {
      const reply = await this.#api.request(route, { org, team_slug, username });
      return textAt(reply, 'state') === 'active';
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.code === 'denied' || error.code === 'not-found') this.unseen.add(`@${team}`);
      else throw error;
      return false;
    }
  }
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
