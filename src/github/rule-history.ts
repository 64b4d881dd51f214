import type { Failure, Result } from '../failure.ts';
import { policyFile } from '../project/policy/policy.ts';
import { readPolicy } from '../project/policy/read-policy.ts';
import { Git } from '../workspace/git.ts';
import { type BaseRequest, fetchInto } from './base.ts';

/** What is compared with what, and where its rules are. */
export interface HistoryRequest extends BaseRequest {
  /** The revision that was chosen; undefined: the engine chooses, and in a shallow clone there is only HEAD to choose */
  readonly base: string | undefined;
  /** The policy file, from the top of the repository */
  readonly config: string | undefined;
}

/**
 * Rules such as `over: 5 commits` compare with the last commits of the base branch, and a shallow clone has one of them: the
 * others are fetched. Nothing is, in a complete clone or without such a rule. Gives why they could not be had.
 */
export async function fetchRuleHistory(request: HistoryRequest): Promise<Failure | undefined> {
  const git = new Git({ root: request.workspace, env: request.env });
  try {
    const sha = await git.revParse(request.base ?? 'HEAD');
    if (sha === undefined || !(await git.isShallow())) return undefined;
    const wanted = await commitsWanted(git, sha, request);
    if (wanted < 2 || (await git.firstParents(sha, wanted)).length >= wanted) return undefined;
    const fetched = await fetchInto(request, git, [sha], wanted);
    return fetched.ok ? undefined : notFetched(wanted, fetched);
  } finally {
    await git.close();
  }
}

/** By the policy of the base, and by that of a commit that nobody has to review any more. */
async function commitsWanted(git: Git, base: string, { trigger, config }: HistoryRequest): Promise<number> {
  const file = policyFile(config);
  const revisions = trigger.kind === 'pull-request' ? [base] : [base, 'HEAD'];
  const texts = await Promise.all(revisions.map((rev) => git.read(`${rev}:${file}`)));
  const counts = texts.flatMap((object) => {
    const bytes = object.kind === 'blob' ? object.bytes : undefined;
    const policy = bytes === undefined ? undefined : readPolicy(bytes, { file, folder: '' });
    return policy?.ok ? policy.value.metrics.map(({ overCommits = 0 }) => overCommits) : [];
  });
  return Math.min(1_000, Math.max(0, ...counts));
}

function notFetched(wanted: number, { failures }: Extract<Result<undefined>, { ok: false }>): Failure {
  return {
    reason: 'git',
    message: `the last ${wanted} commits of the base, which rules of the policy compare with, could not be fetched (${failures[0]?.message ?? 'unknown reason'})`,
    hint: 'set `fetch-depth: 0` for actions/checkout, or give the token `contents: read`',
  };
}
