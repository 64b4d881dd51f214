import { type Failure, fail, ok, type Result } from '../../failure.ts';
import type { ReportLinks } from '../../report/report.ts';
import { type Api, openApi } from '../api.ts';
import { ApiError } from '../api-error.ts';
import { refuse, type Surroundings } from '../carry-out.ts';
import type { Finished } from '../finished.ts';
import type { Inputs } from '../inputs.ts';
import { setOutputs } from '../summary.ts';
import type { Trigger } from '../trigger.ts';
import { fetchResult } from './fetch-result.ts';
import { forged, passedBy } from './forged.ts';
import { expectedBy, type Origin, originOf } from './origin.ts';
import { readResult } from './read-result.ts';
import { tellResult } from './tell-result.ts';

/** A trigger that a result may be posted for. */
export type PostTrigger = Exclude<Trigger, { readonly kind: 'ignored' | 'refused' | 'review' }>;

/**
 * The second job of two (design sections 3 and 4): takes the one file that the first job left, reads it as a stranger's, holds
 * what it claims against what GitHub says, and posts. Nothing of the change is checked out or run here. Gives the exit code:
 * 0, also if there was nothing to post or a newer run does; 1 if owners are waited for and no check could say so; 2 if what was there
 * must not be posted.
 */
export async function postResult(
  inputs: Inputs,
  trigger: PostTrigger,
  around: Surroundings,
): Promise<number> {
  const { env, log, interrupt } = around;
  const api = openApi({ env, token: inputs.token, signal: interrupt, ...around.patience });
  const origin = originOf(trigger, env);
  if (origin === undefined) return refuse([noRun], log, env);
  const name = inputs.name ?? 'default';
  const bytes = await fetchResult(api, { runId: origin.runId, name: `lockstep-${name}` });
  if (!bytes.ok) return refuse(bytes.failures, log, env);
  if (bytes.value === undefined) {
    log.line(`nothing to post: run ${origin.runId} left no artifact lockstep-${name}`);
    return 0;
  }
  const finished = await verified(bytes.value, { api, origin, inputs, name, env });
  if (!finished.ok) {
    if (!finished.failures.includes(passedBy)) return refuse(finished.failures, log, env);
    log.line(passedBy.message);
    await setOutputs(env, { conclusion: 'cancelled' });
    return 0;
  }
  const told = await tellResult({ ...finished.value, api, inputs, around, origin });
  return told.mustFail ? 1 : 0;
}

const noRun: Failure = {
  reason: 'refused',
  message: 'which run left the result is not known, so nothing was posted',
  hint: 'run this as a step of a GitHub Actions workflow',
};

interface Verifying {
  readonly api: Api;
  readonly origin: Origin;
  readonly inputs: Inputs;
  readonly name: string;
  readonly env: Surroundings['env'];
}

/** A result that GitHub's own word agrees with. */
export interface Verified {
  readonly finished: readonly Finished[];
  readonly headSha: string;
  /** Absent for runs of no pull request */
  readonly number?: number;
  readonly isTrusted: boolean;
}

async function verified(bytes: Buffer, verifying: Verifying): Promise<Result<Verified>> {
  const { api, origin, inputs, name, env } = verifying;
  const file = readResult(bytes);
  if (!file.ok) return file;
  const { claims } = file.value;
  try {
    const expected = await expectedBy(api, origin, claims);
    if (!expected.ok) return expected;
    const isOurs =
      claims.name === name &&
      claims.repository.toLowerCase() === api.repository.toLowerCase() &&
      claims.runId === origin.runId;
    if (!isOurs) return fail(forged('it is the result of another run'));
    const { headSha, isTrusted } = expected.value;
    const links = linksOf(env, origin);
    const reports = file.value.reports((folder) => ({
      name,
      headSha,
      failOn: inputs.failOn,
      links: folder === '' ? links : { ...links, folder },
      warnings: isTrusted ? [] : [unreviewed],
    }));
    if (!reports.ok) return reports;
    const finished = reports.value.map(({ folder, report, hasOwners }) => ({
      folder,
      root: '',
      result: { report, exitCode: report.exitCode, ...(hasOwners === true ? { hasOwners } : {}) },
    }));
    return ok({ ...expected.value, finished });
  } catch (error) {
    if (error instanceof ApiError) return fail(forged(`GitHub did not confirm it (${error.message})`));
    throw error;
  }
}

function linksOf(env: Surroundings['env'], { runId, runNumber }: Origin): ReportLinks {
  const server = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '');
  const repository = `${server}/${env.GITHUB_REPOSITORY ?? ''}`;
  return { repository, run: `${repository}/actions/runs/${runId}`, runNumber };
}

const unreviewed: Failure = {
  reason: 'refused',
  message: 'these numbers are the word of a run whose code nobody with write access has approved',
};
