import { mdCode, mdText, mdWords } from '../../report/markdown/escape.ts';
import { list } from '../../report/words.ts';
import type { Api } from '../api.ts';
import { at, numberAt, textAt } from '../payload.ts';
import type { Approvals } from './approvals.ts';
import { type Owned, ownedText, readOwned } from './required.ts';

/** A check about owners: of which commit, and under which report's name. */
export interface OwnersCheck {
  readonly api: Api;
  readonly headSha: string;
  /** The report's name, when several live in one pull request */
  readonly name: string | undefined;
  readonly runUrl?: string;
}

/** `lockstep / owners`, or `lockstep / NAME / owners`. */
export function checkName(name: string | undefined): string {
  return name === undefined ? 'lockstep / owners' : `lockstep / ${name} / owners`;
}

/**
 * Says on the commit whether owners agree: red until one of each has approved. What has owners goes into the check's text, so that a
 * review can be counted without computing anything again. Nothing happens if the same is said already. Throws an `ApiError`.
 */
export async function writeOwnersCheck(
  check: OwnersCheck,
  owned: readonly Owned[],
  approvals: Approvals,
): Promise<void> {
  const { api, headSha, name, runUrl } = check;
  const isGreen = approvals.waiting.length === 0;
  const text = ownedText(owned);
  const output = {
    title: titleOf(owned, approvals),
    summary: ownersSummary(approvals),
    ...(text === undefined ? {} : { text }),
  };
  const conclusion = isGreen ? 'success' : 'failure';
  const last = await lastCheck(check);
  const isSaid =
    textAt(last, 'conclusion') === conclusion &&
    (['title', 'summary', 'text'] as const).every(
      (key) => (at(last, 'output', key) ?? undefined) === output[key],
    );
  if (isSaid) return;
  await api.request('POST /repos/{owner}/{repo}/check-runs', {
    name: checkName(name),
    head_sha: headSha,
    status: 'completed',
    conclusion,
    output: { ...output, annotations: [] },
    ...(runUrl === undefined ? {} : { details_url: runUrl }),
  });
}

/** What the checks on a commit say that has owners, by the report's name; empty: none of them was written. */
export async function readOwnersChecks(
  api: Api,
  headSha: string,
): Promise<ReadonlyMap<string | undefined, readonly Owned[]>> {
  const reply = await api.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    ref: headSha,
    filter: 'latest',
    per_page: 100,
  });
  const found = new Map<string | undefined, readonly Owned[]>();
  for (const run of newestFirst(reply)) {
    const [, name] = /^lockstep \/ (?:(.+) \/ )?owners$/.exec(textAt(run, 'name') ?? '') ?? [undefined, null];
    const text = at(run, 'output', 'text');
    const owned = typeof text === 'string' ? readOwned(text) : undefined;
    if (name !== null && owned !== undefined && !found.has(name)) found.set(name, owned);
  }
  return found;
}

async function lastCheck({ api, headSha, name }: OwnersCheck): Promise<unknown> {
  const reply = await api.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    ref: headSha,
    check_name: checkName(name),
    filter: 'latest',
  });
  return newestFirst(reply)[0];
}

function newestFirst(reply: unknown): readonly unknown[] {
  const runs = at(reply, 'check_runs');
  const id = (run: unknown) => numberAt(run, 'id') ?? 0;
  return Array.isArray(runs) ? runs.toSorted((a, b) => id(b) - id(a)) : [];
}

function titleOf(owned: readonly Owned[], { approved, waiting }: Approvals): string {
  if (owned.length === 0) return 'Nothing with an owner has changed';
  if (waiting.length > 0) {
    const owners = new Set(waiting.flatMap((thing) => thing.owners));
    return `Waits for ${[...owners].slice(0, 5).join(', ')}`.slice(0, 250);
  }
  return `Approved by ${[...new Set(approved.map(({ login }) => login))].slice(0, 5).join(', ')}`.slice(
    0,
    250,
  );
}

/** Who approved and who is waited for, as Markdown; logins and owners are of GitHub's own letters, the rest is escaped. */
export function ownersSummary({ approved, waiting, unseen }: Approvals): string {
  const lines = [
    ...approved.map(({ login, owner }) => `- ${mdCode(login, 60)} approved for ${mdCode(owner, 100)}`),
    ...waiting
      .slice(0, 100)
      .map(
        ({ of, owners }) =>
          `- ${mdCode(of, 200)} waits for ${mdWords(list(owners, 5))}: an approval of this very commit`,
      ),
    ...unseen.map(
      (team) =>
        `- ${mdText(`who is in ${team}`)} could not be seen, or none of those who approved is; a token that may read the organisation's teams tells them apart`,
    ),
  ];
  return lines.length === 0 ? 'Nothing with an owner has changed.' : lines.join('\n');
}
