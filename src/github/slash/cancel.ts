import type { Environment } from '../../commands/context.ts';
import type { Api } from '../api.ts';
import { ApiError } from '../api-error.ts';
import { at, numberAt, shaAt, textAt } from '../payload.ts';
import type { FrozenPull } from './head.ts';

/** How many runs were told to stop, or why none could be, in one sentence. */
export type Cancelled = { readonly stopped: number } | { readonly why: string };

const states = ['in_progress', 'queued'] as const;
/** More runs of one pull request than that are not at work at once. */
const most = 10;

/**
 * Tells every run of this workflow for a pull request to stop, except our own: those of its commits, and those that a
 * comment on it started, which GitHub lists under their `run-name` (`… #12`).
 */
export async function cancelRuns(api: Api, pull: FrozenPull, env: Environment): Promise<Cancelled> {
  try {
    const ids = new Set<number>();
    for (const status of states) {
      const listed = await api.request('GET /repos/{owner}/{repo}/actions/runs', { status, per_page: 100 });
      const runs = at(listed, 'workflow_runs');
      for (const run of Array.isArray(runs) ? runs : []) {
        const id = numberAt(run, 'id');
        if (id !== undefined && isMeant(run, pull, env)) ids.add(id);
      }
    }
    let stopped = 0;
    for (const id of [...ids].slice(0, most)) if (await stop(api, id)) stopped++;
    return { stopped };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return error.code === 'denied' || error.code === 'not-found'
      ? { why: 'Runs cannot be stopped: the token lacks the permission `actions: write`.' }
      : { why: 'GitHub did not answer, so nothing was stopped; try again.' };
  }
}

function isMeant(run: unknown, pull: FrozenPull, env: Environment): boolean {
  if (String(numberAt(run, 'id')) === env.GITHUB_RUN_ID) return false;
  if (!isThisWorkflow(textAt(run, 'path'), env)) return false;
  if (textAt(run, 'event') === 'pull_request') {
    const listed = at(run, 'pull_requests');
    const numbers = Array.isArray(listed) ? listed.map((each) => numberAt(each, 'number')) : [];
    return numbers.includes(pull.number) || shaAt(run, 'head_sha') === pull.headSha;
  }
  const isByComment = /^(?:issue_comment|pull_request_review(?:_comment)?)$/.test(textAt(run, 'event') ?? '');
  return isByComment && (textAt(run, 'display_title') ?? '').endsWith(` #${pull.number}`);
}

/** `GITHUB_WORKFLOW_REF` is `owner/name/.github/workflows/file.yml@ref`; a run's path may have the ref too. */
function isThisWorkflow(path: string | undefined, env: Environment): boolean {
  const own = /\/(\.github\/workflows\/[^@]+)@/.exec(env.GITHUB_WORKFLOW_REF ?? '')?.[1];
  return own === undefined || path?.split('@')[0] === own;
}

/** A run that is over by now cannot be stopped, and does not have to be. */
async function stop(api: Api, id: number): Promise<boolean> {
  try {
    await api.request('POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel', { run_id: id });
    return true;
  } catch (error) {
    if (error instanceof ApiError && (error.status === 409 || error.code === 'not-found')) return false;
    throw error;
  }
}
