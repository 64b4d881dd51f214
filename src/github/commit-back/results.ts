import { FailureError } from '../../failure.ts';
import { counted } from '../../report/words.ts';
import { Git } from '../../workspace/git.ts';
import type { Api } from '../api.ts';
import { ApiError } from '../api-error.ts';
import { allChangedFiles } from '../changes.ts';
import type { Finished } from '../finished.ts';
import type { ActiveTrigger } from '../job.ts';
import { maskText } from '../mask.ts';
import { at, shaAt } from '../payload.ts';
import { type BackResult, commitBack } from './commit-back.ts';
import { type CommitPeople, commitMessage } from './message.ts';

/** A finished job whose results may go back into Git. */
export interface Results {
  readonly how: 'push' | 'pull-request';
  readonly finished: readonly Finished[];
  /** Texts that must not get into a commit */
  readonly secrets: readonly string[];
  readonly trigger: ActiveTrigger;
  /** `GITHUB_REF` */
  readonly ref: string | undefined;
  readonly runId: number | null;
  readonly name: string;
  /** Absolute top folder of the checkout */
  readonly workspace: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly api: Api;
  /** For the trailers */
  readonly people: CommitPeople;
  /** Text for a pull request */
  readonly body: () => string;
}

/**
 * Commits what a job made of the files that belong into Git, if that is safe: everything it names is on a remote, nothing in
 * it is secret, and what was computed was computed from the branch itself and not from a merge with another one.
 */
export async function commitResults(results: Results): Promise<BackResult> {
  const { finished, trigger, secrets, api } = results;
  const isForeign = trigger.kind === 'pull-request' && trigger.origin === 'fork';
  if (trigger.tier === 'T0' || isForeign) return { kind: 'nothing' };
  const git = new Git({ root: results.workspace, env: results.env });
  try {
    const files = await allChangedFiles(git, finished);
    if (files.length === 0) return { kind: 'nothing' };
    if (feedsIn(finished) > 0 && finished.some(hasFailed))
      return left('a stage failed on new data, so what is recorded stays', 'the next run tries again');
    const target = targetOf(trigger, results.ref);
    if (target === undefined)
      return left('this event has no branch to commit to', 'see the patch in the artifact');
    if (finished.some(({ result }) => result.run !== undefined && result.run.stored !== true)) {
      return left(
        'the results are not on a remote, so a commit would name objects that nobody has',
        'let the job push',
      );
    }
    const secret = files.find((file) => maskText(file.new ?? '', secrets) !== (file.new ?? ''));
    if (secret !== undefined) return left(`'${secret.path}' holds a secret`, 'keep secrets out of results');
    const head = await headOf(api, target.head);
    if (head === undefined || head.tree !== (await treeOf(git))) {
      return left(
        'the results were computed from a merge with the target branch, not from the branch itself',
        'bring the branch up to date with its target, or check out `github.event.pull_request.head.sha`',
      );
    }
    return await commitBack(api, {
      how: results.how,
      ...target,
      // New data from outside is no loop, whoever made the last commit.
      headMessage: feedsIn(finished) > 0 ? '' : head.message,
      files,
      name: results.name,
      message: commitMessage({
        feeds: feedsIn(finished),
        stages: ranIn(finished),
        runId: results.runId,
        head: target.head,
        ...results.people,
      }),
      body: results.body(),
    });
  } catch (error) {
    if (error instanceof ApiError) return left(error.message, 'see the patch in the artifact');
    if (error instanceof FailureError) return left(error.message, 'see the patch in the artifact');
    throw error;
  } finally {
    await git.close();
  }
}

interface Target {
  readonly branch: string;
  readonly head: string;
  readonly pullRequest?: number;
}

function targetOf(trigger: ActiveTrigger, ref: string | undefined): Target | undefined {
  if (trigger.kind === 'pull-request') {
    const { headRef: branch, headSha: head, number: pullRequest } = trigger;
    return branch === undefined ? undefined : { branch, head, pullRequest };
  }
  const branch = /^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1];
  if (trigger.kind === 'merge-group' || branch === undefined || trigger.sha === undefined) return undefined;
  return { branch, head: trigger.sha };
}

interface Head {
  readonly tree: string;
  readonly message: string;
}

async function headOf(api: Api, sha: string): Promise<Head | undefined> {
  const commit = await api.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { commit_sha: sha });
  const tree = shaAt(commit, 'tree', 'sha');
  const message = at(commit, 'message');
  return tree === undefined ? undefined : { tree, message: typeof message === 'string' ? message : '' };
}

async function treeOf(git: Git): Promise<string | undefined> {
  const tree = await git.look('HEAD^{tree}');
  return 'oid' in tree ? tree.oid : undefined;
}

function ranIn(finished: readonly Finished[]): number {
  return finished
    .flatMap(({ result }) => result.run?.stages ?? [])
    .filter(({ outcome }) => outcome === 'ran' || outcome === 'restored').length;
}

function hasFailed({ result }: Finished): boolean {
  return result.run?.stages.some(({ outcome }) => outcome === 'failed' || outcome === 'blocked') === true;
}

/** Feeds that brought new data. */
function feedsIn(finished: readonly Finished[]): number {
  return finished.reduce((sum, { result }) => sum + (result.written?.length ?? 0), 0);
}

function left(why: string, hint: string): BackResult {
  return { kind: 'left', why, hint };
}

/** One line for the log. */
export function backText(result: BackResult): string {
  if (result.kind === 'committed') return `the results were committed: ${result.sha}`;
  if (result.kind === 'proposed') {
    return `the results are in ${result.pull.isNew ? 'a new' : 'the open'} pull request: ${result.pull.url}`;
  }
  return result.kind === 'nothing'
    ? `${counted(0, 'file')} to commit`
    : `the results were not committed: ${result.why}`;
}
