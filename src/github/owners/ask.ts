import type { Failure } from '../../failure.ts';
import type { Api } from '../api.ts';
import { ApiError } from '../api-error.ts';
import { at, textAt } from '../payload.ts';
import type { Approvals, ApprovedPull } from './approvals.ts';
import { ownersIn } from './required.ts';

/**
 * Requests reviews from the owners of what nobody has approved yet, unless they are asked already. One who cannot be asked
 * (no access, another organisation's team) does not keep the others from being asked. Throws an {@link ApiError} only for outages.
 */
export async function askOwners(
  api: Api,
  pull: ApprovedPull,
  { waiting }: Pick<Approvals, 'waiting'>,
): Promise<readonly Failure[]> {
  const wanted = ownersIn(waiting).map((owner) => owner.slice(1));
  if (wanted.length === 0) return [];
  const asked = await alreadyAsked(api, pull.number);
  const fresh = wanted.filter(
    (name) => !asked.has(name.toLowerCase()) && name.toLowerCase() !== pull.author?.toLowerCase(),
  );
  if (fresh.length === 0) return [];
  const first = await request(api, pull.number, fresh);
  if (first === undefined) return [];
  if (fresh.length === 1 || first.code !== 'invalid') return [refusal(fresh, first)];
  const failures: Failure[] = [];
  for (const name of fresh) {
    const refused = await request(api, pull.number, [name]);
    if (refused !== undefined) failures.push(refusal([name], refused));
  }
  return failures;
}

async function alreadyAsked(api: Api, number: number): Promise<ReadonlySet<string>> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers';
  const reply = await api.request(route, { pull_number: number });
  const list = (key: string) => {
    const found = at(reply, key);
    return Array.isArray(found) ? found : [];
  };
  const [org] = api.repository.split('/');
  const users = list('users').flatMap((user) => textAt(user, 'login') ?? []);
  const teams = list('teams').flatMap((team) => textAt(team, 'slug') ?? []);
  return new Set([...users, ...teams.map((slug) => `${org}/${slug}`)].map((name) => name.toLowerCase()));
}

async function request(api: Api, number: number, names: readonly string[]): Promise<ApiError | undefined> {
  const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers';
  const [reviewers, teams] = [false, true].map((isTeam) =>
    names.filter((name) => name.includes('/') === isTeam),
  );
  try {
    await api.request(route, {
      pull_number: number,
      reviewers,
      team_reviewers: teams?.map((name) => name.slice(name.indexOf('/') + 1)),
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return error;
  }
}

function refusal(names: readonly string[], error: ApiError): Failure {
  return {
    reason: 'config',
    message: `no review was requested from ${names.map((name) => `@${name}`).join(', ')}: ${error.message}`,
    hint: 'owners need access to the repository, teams belong to its organisation, and asking takes `pull-requests: write`',
  };
}
