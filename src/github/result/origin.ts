import type { Environment } from '../../commands/context.ts';
import { fail, ok, type Result } from '../../failure.ts';
import type { Api } from '../api.ts';
import { numberAt, textAt } from '../payload.ts';
import { readPull } from '../slash/head.ts';
import type { Trigger } from '../trigger.ts';
import { forged, passedBy } from './forged.ts';
import type { Claims } from './read-result.ts';

/** The run that left a result, and what the event says it was about. */
export interface Origin {
  readonly runId: number;
  readonly runNumber: number;
  readonly trigger: Exclude<Trigger, { readonly kind: 'ignored' | 'refused' | 'review' }>;
}

/** What a result is about, by GitHub's word. */
export interface Expected {
  readonly headSha: string;
  readonly number?: number;
  /** Is it the code of somebody with write access? */
  readonly isTrusted: boolean;
}

/** The other run after `workflow_run`, else this one, whose first job left the result. Undefined: not known. */
export function originOf(trigger: Origin['trigger'], env: Environment): Origin | undefined {
  if (trigger.kind === 'workflow-run') return { runId: trigger.runId, runNumber: trigger.runNumber, trigger };
  const [runId, runNumber] = [Number(env.GITHUB_RUN_ID), Number(env.GITHUB_RUN_NUMBER)];
  return Number.isSafeInteger(runId) && runId > 0 && Number.isSafeInteger(runNumber)
    ? { runId, runNumber, trigger }
    : undefined;
}

/**
 * Asks GitHub what a run was about and holds the file's claims against it (security A-02): the pull request is found from the
 * event, its number, head commit and the owner of its branch have to fit. Throws an `ApiError` if GitHub does not answer.
 */
export async function expectedBy(api: Api, { trigger }: Origin, claims: Claims): Promise<Result<Expected>> {
  switch (trigger.kind) {
    case 'workflow-run': {
      const numbers = trigger.numbers.length > 0 ? trigger.numbers : await numbersOf(api, trigger);
      const number = numbers.find((each) => each === claims.pullRequest);
      if (number === undefined) return fail(forged('it names a pull request that the run was not for'));
      return ofPull(api, { number, headSha: trigger.headSha }, claims);
    }
    case 'pull-request':
      return ofPull(api, trigger, claims);
    case 'command':
      return ofPull(api, { number: trigger.number, headSha: claims.head ?? '' }, claims);
    default: {
      const { sha } = trigger;
      const fits = sha !== undefined && sha === claims.head && claims.pullRequest === undefined;
      if (!fits) return fail(forged('it is about another commit'));
      return ok({ headSha: sha, isTrusted: trigger.tier !== 'T0' });
    }
  }
}

async function ofPull(
  api: Api,
  { number, headSha }: { readonly number: number; readonly headSha: string },
  claims: Claims,
): Promise<Result<Expected>> {
  if (claims.pullRequest !== number || claims.head !== headSha)
    return fail(forged('it is about another pull request or commit'));
  const pull = await readPull(api, number);
  if (pull === undefined) return fail(forged('the pull request is not there'));
  if (pull.headSha !== headSha) return fail(passedBy);
  return ok({ headSha, number, isTrusted: pull.origin === 'same-repository' });
}

/** GitHub does not name the pull requests of forks in the event; the branch and its owner lead to them, at whatever head. */
async function numbersOf(
  api: Api,
  { headOwner, headRef }: Extract<Trigger, { kind: 'workflow-run' }>,
): Promise<readonly number[]> {
  if (headOwner === undefined || headRef === undefined) return [];
  const found: number[] = [];
  const query = { head: `${headOwner}:${headRef}`, state: 'open' };
  for await (const page of api.pages('GET /repos/{owner}/{repo}/pulls', query)) {
    for (const pull of page) {
      const number = numberAt(pull, 'number');
      const isSame = ownerOf(pull)?.toLowerCase() === headOwner.toLowerCase();
      if (number !== undefined && isSame) found.push(number);
    }
  }
  return found;
}

function ownerOf(pull: unknown): string | undefined {
  return textAt(pull, 'head', 'repo', 'full_name')?.split('/')[0];
}
