import type { FakeCall } from './github.ts';
import {
  type FakeToken,
  type FakeUser,
  notAccessible,
  notFound,
  type Reply,
  refusal,
  userJson,
} from './github-replies.ts';

/** A review that somebody submitted. */
export interface FakeVerdict {
  readonly user: FakeUser;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  readonly commit_id: string;
}

/** Reviews of pull request 7, who was asked for one, and who is in which team. */
export class FakeOwners {
  readonly verdicts: FakeVerdict[] = [];
  /** Logins, and `team:SLUG` */
  readonly asked: string[] = [];
  /** How often somebody was asked */
  requests = 0;
  /** `org/slug` → logins; a token of a workflow sees none of it unless `showsTeams` */
  readonly teams = new Map<string, readonly string[]>();
  showsTeams = false;
  /** Who may be asked: people with access, and teams of the organisation */
  readonly known = new Set(['bob', 'carol', 'alice', 'team:data']);

  /** Somebody's word on a commit; who had been asked is not any more. */
  says(login: string, state: FakeVerdict['state'], commit: string): void {
    this.verdicts.push({
      user: { login, id: 900 + this.verdicts.length, type: 'User' },
      state,
      commit_id: commit,
    });
    const at = this.asked.indexOf(login);
    if (at !== -1) this.asked.splice(at, 1);
  }

  /** The answer to a call; undefined for those that belong elsewhere. */
  answer({ method, path, body }: FakeCall, token: FakeToken, url: string): Reply | undefined {
    const member = /^\/orgs\/([^/]+)\/teams\/([^/]+)\/memberships\/([^/]+)$/.exec(path);
    if (member !== null) {
      if (!this.showsTeams) return notFound;
      const isIn = this.teams.get(`${member[1]}/${member[2]}`)?.includes(member[3] ?? '') === true;
      return isIn ? { status: 200, body: { state: 'active', role: 'member' } } : notFound;
    }
    if (/\/pulls\/7\/reviews$/.test(path) && method === 'GET')
      return {
        status: 200,
        body: this.verdicts.map(({ user, ...verdict }, i) => ({
          id: 80 + i,
          user: userJson(user, url),
          body: '',
          ...verdict,
        })),
      };
    if (!/\/pulls\/7\/requested_reviewers$/.test(path)) return undefined;
    if (method === 'GET') return { status: 200, body: this.listed(url) };
    if (token.pullRequests !== 'write') return notAccessible;
    const { reviewers = [], team_reviewers = [] } = body as Record<string, string[]>;
    const wanted = [...reviewers, ...team_reviewers.map((slug) => `team:${slug}`)];
    if (wanted.some((name) => !this.known.has(name) || name === 'alice'))
      return refusal(422, 'Reviews may only be requested from collaborators');
    this.requests++;
    this.asked.push(...wanted.filter((name) => !this.asked.includes(name)));
    return { status: 201, body: { requested_teams: [], requested_reviewers: [] } };
  }

  private listed(url: string) {
    const isTeam = (name: string) => name.startsWith('team:');
    return {
      users: this.asked
        .filter((name) => !isTeam(name))
        .map((login) => userJson({ login, id: 1, type: 'User' }, url)),
      teams: this.asked.filter(isTeam).map((name) => ({
        slug: name.slice(5),
        name: name.slice(5),
        type: 'organization',
        organization_id: 1,
      })),
    };
  }
}
