import type { Environment } from '../commands/context.ts';
import { caught, type Failure, ok, type Result } from '../failure.ts';
import { Git } from '../workspace/git.ts';
import type { Api } from './api.ts';
import { ApiError } from './api-error.ts';
import { hasPersistedCredentials } from './credentials.ts';
import { gitLogin } from './git-login.ts';
import { shaAt } from './payload.ts';
import type { Trigger } from './trigger.ts';

/** Which run, in which clone. */
export interface BaseRequest {
  /** Absolute top folder of the checkout */
  readonly workspace: string;
  readonly env: Environment;
  readonly token: string | undefined;
  readonly api: Api;
  readonly trigger: Trigger;
  /** The `base` input */
  readonly wanted: string | undefined;
}

/** What the engine is told about the base; absent: its own rule decides. `warning`: why there is no better one. */
export interface Base {
  readonly base?: string;
  /** What people call it, where `base` is a commit id */
  readonly baseName?: string;
  readonly warning?: Failure;
}

/**
 * Finds what this run is compared with (design section 9.5) and makes sure that the clone has it, because a checkout is
 * shallow by default. In a pull request that is the first parent of the merge commit that was checked out, or the merge
 * base if the head itself was; after a push to the default branch what it pointed at before; else nothing special.
 */
export async function prepareBase(request: BaseRequest): Promise<Base> {
  const git = new Git({ root: request.workspace, env: request.env });
  try {
    if ((await git.headSha()) === undefined)
      return request.wanted === undefined ? {} : { base: request.wanted };
    if (request.wanted !== undefined) return await wantedBase(request, git, request.wanted);
    return await eventBase(request, git);
  } finally {
    await git.close();
  }
}

async function eventBase(request: BaseRequest, git: Git): Promise<Base> {
  const { trigger } = request;
  if (trigger.kind === 'pull-request') return pullRequestBase(request, git, trigger);
  if ((trigger.kind === 'push' || trigger.kind === 'dispatch') && trigger.defaultBranch !== undefined)
    return branchBase(request, git, trigger.defaultBranch);
  const sha =
    trigger.kind === 'merge-group' ? trigger.baseSha : trigger.kind === 'push' ? trigger.before : undefined;
  // A branch that was force-pushed has lost what it pointed at; then the engine's own rule is as good as any.
  return sha !== undefined && (await need(request, git, sha)).ok ? { base: sha } : {};
}

/**
 * A complete clone knows its merge base with the default branch; a shallow one has to ask. It is named in any case: whatever is
 * not on a protected branch takes remotes and policy from there.
 */
async function branchBase(request: BaseRequest, git: Git, branch: string): Promise<Base> {
  const head = await git.headSha();
  if (head === undefined) return {};
  if (!(await git.isShallow())) {
    const known = isRefName(branch)
      ? await git.mergeBase(`refs/remotes/origin/${branch}`, 'HEAD')
      : undefined;
    return known === undefined ? {} : { base: known, baseName: branch };
  }
  const sha = await mergeBaseByApi(request.api, branch, head);
  return sha !== undefined && (await need(request, git, sha)).ok ? { base: sha, baseName: branch } : {};
}

async function wantedBase(request: BaseRequest, git: Git, wanted: string): Promise<Base> {
  if ((await git.revParse(wanted)) !== undefined) return { base: wanted };
  const branch = wanted.replace(/^origin\//, '');
  const refspec = /^[0-9a-f]{40}$/.test(wanted)
    ? wanted
    : `+refs/heads/${branch}:refs/remotes/origin/${branch}`;
  const fetched = isRefName(branch) ? await fetchInto(request, git, [refspec], 1) : ok(undefined);
  return {
    base: wanted,
    ...(fetched.ok ? {} : { warning: notFetched(`the base '${wanted}'`, fetched.failures) }),
  };
}

type PullRequest = Extract<Trigger, { kind: 'pull-request' }>;

async function pullRequestBase(request: BaseRequest, git: Git, trigger: PullRequest): Promise<Base> {
  // A head that was checked out itself may be a merge, and its parents say nothing about the target.
  const isHead = (await git.headSha()) === trigger.headSha;
  const merged = isHead ? undefined : await mergedInto(request, git);
  if (merged !== undefined) return { base: merged, ...named(trigger) };
  const known = trigger.baseSha === undefined ? undefined : await git.mergeBase(trigger.baseSha, 'HEAD');
  if (known !== undefined) return { base: known, ...named(trigger) };
  const { baseSha, headSha } = trigger;
  const sha =
    baseSha === undefined ? undefined : ((await mergeBaseByApi(request.api, baseSha, headSha)) ?? baseSha);
  if (sha === undefined) return {};
  const fetched = await need(request, git, sha);
  return fetched.ok
    ? { base: sha, ...named(trigger) }
    : { warning: notFetched('the merge base', fetched.failures) };
}

/**
 * If the merge commit that GitHub made for this pull request is checked out: its first parent, which is the base as it was
 * merged with. A shallow clone has not got it.
 */
async function mergedInto(request: BaseRequest, git: Git): Promise<string | undefined> {
  const head = await git.headSha();
  if (head === undefined || head !== request.env.GITHUB_SHA) return undefined;
  if ((await git.revParse('HEAD^1')) === undefined && (await git.isShallow()))
    await fetchInto(request, git, [head], 2);
  return (await git.revParse('HEAD^2')) === undefined ? undefined : git.revParse('HEAD^1');
}

function named({ baseRef }: PullRequest): { readonly baseName?: string } {
  return baseRef === undefined ? {} : { baseName: baseRef };
}

async function mergeBaseByApi(api: Api, base: string, head: string): Promise<string | undefined> {
  try {
    const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
    const compared = await api.request(route, { basehead: `${base}...${head}`, per_page: 1 });
    return shaAt(compared, 'merge_base_commit', 'sha');
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

/** Fetches a commit unless it is there. */
async function need(request: BaseRequest, git: Git, sha: string): Promise<Result<undefined>> {
  return (await git.revParse(sha)) === undefined ? fetchInto(request, git, [sha], 1) : ok(undefined);
}

/** Fetches commits or refs from `origin`, in a shallow clone so many commits of each; with a login that is gone afterwards. */
export async function fetchInto(
  request: BaseRequest,
  git: Git,
  refspecs: readonly string[],
  depth: number,
): Promise<Result<undefined>> {
  const { workspace, env, token } = request;
  // A second Authorization header beside the checkout's own would be refused.
  const ownLogin =
    token === undefined || (await hasPersistedCredentials(workspace))
      ? undefined
      : await gitLogin(env, token);
  await using login = ownLogin ?? { env, [Symbol.asyncDispose]: async () => undefined };
  const online = new Git({ root: workspace, env: login.env });
  try {
    // In a complete clone a depth would cut history off.
    await online.fetch('origin', refspecs, (await git.isShallow()) ? { depth } : {});
    return ok(undefined);
  } catch (error) {
    return caught(error);
  } finally {
    await online.close();
  }
}

/** What git takes as a branch's name (git-check-ref-format), and nothing that could be an option or a pattern. */
function isRefName(name: string): boolean {
  return (
    /^(?![-/.])[^\u0000-\u0020\u007f~^:?*[\\]+$/.test(name) && !/\.\.|@\{|\/\/|\/$|\.lock$|\.$/.test(name)
  );
}

function notFetched(what: string, failures: readonly Failure[]): Failure {
  return {
    reason: 'git',
    message: `${what} could not be fetched, so nothing is compared with it (${failures[0]?.message ?? 'unknown reason'})`,
    hint: 'set `fetch-depth: 0` for actions/checkout, or give the token `contents: read`',
  };
}
