import { resolveIn } from '../../../commands/resolve/resolve.ts';
import type { Outcome } from '../../../commands/resolve/tell.ts';
import { withSession } from '../../../commands/session.ts';
import { caught, fail, ok, type Result } from '../../../failure.ts';
import { Git } from '../../../workspace/git.ts';
import { ApiError } from '../../api-error.ts';
import { trailersOf } from '../../commit-back/message.ts';
import { maskText, secretsOf } from '../../mask.ts';
import { askerOf } from '../../owners/story.ts';
import { shaAt } from '../../payload.ts';
import { findProjects } from '../../projects.ts';
import type { FrozenPull } from '../head.ts';
import { checkOutHead } from '../head-checkout.ts';
import { type Obeying, refuseCommand, sentence } from '../obeying.ts';
import { resolvedText, unresolvedText } from './answer-text.ts';
import { pushMerge } from './merge-commit.ts';

/**
 * `/dvc resolve`: merges the target branch into the pull request's, ends the conflicts of locks by proof (docs/conflicts.md), and commits
 * the merge if nothing stays open. No stage is run and nothing is forced. Gives the exit code.
 */
export async function resolvePull(obeying: Obeying, pull: FrozenPull): Promise<number> {
  const { inputs, around, scratch } = obeying;
  const { env, workspace } = around;
  const base = (await targetHead(obeying, pull)) ?? pull.baseSha;
  if (base === undefined || pull.headRef === undefined)
    return refuseCommand(obeying, 'GitHub did not say which branches this is about; try again.');
  const head = await checkOutHead({
    sha: pull.headSha,
    withHistory: [base],
    workspace,
    scratch,
    env,
    token: inputs.token,
  });
  if (!head.ok) return refuseCommand(obeying, head.failures.map(sentence).join(' '));
  await using checkout = head.value;
  const git = new Git({ root: checkout.folder, env });
  try {
    return await mergeIn(obeying, { pull, branch: pull.headRef, base, git, folder: checkout.folder });
  } finally {
    await git.close();
  }
}

interface Merging {
  readonly pull: FrozenPull;
  readonly branch: string;
  readonly base: string;
  readonly git: Git;
  readonly folder: string;
}

async function mergeIn(obeying: Obeying, merging: Merging): Promise<number> {
  const { answers, around, api } = obeying;
  const { git, pull, base, branch } = merging;
  const outcomes = await provenIn(obeying, merging);
  if (!outcomes.ok) return refuseCommand(obeying, outcomes.failures.map(sentence).join(' '));
  if (outcomes.value === 'clean')
    return refuseCommand(obeying, 'There is no conflict: the target branch merges as it is.');
  const open = outcomes.value.filter(({ from }) => from === 'unproven');
  const secrets = secretsOf(around.env, obeying.inputs.token);
  if (open.length > 0) return refuseCommand(obeying, maskText(unresolvedText(outcomes.value), secrets));
  const left = await git.merges().unmerged();
  if (left.length > 0)
    return refuseCommand(obeying, `\`${left.length}\` files are still in conflict; merge them first.`);
  const message = messageOf(pull.headSha, around.env);
  const merged = await pushMerge({ api, git, branch, head: pull.headSha, base, message });
  if (merged.kind !== 'merged') {
    const why = merged.kind === 'moved' ? 'the branch was pushed to meanwhile' : merged.why;
    return refuseCommand(
      obeying,
      sentence({
        reason: 'git',
        message: `the merge was not committed: ${why}`,
        hint: 'it takes a token with `contents: write`; try again',
      }),
    );
  }
  around.log.line(`the merge was committed: ${merged.sha}`);
  await answers.react('+1');
  await answers.reply(maskText(resolvedText(outcomes.value, merged.sha), secrets));
  return 0;
}

/** Merges in the checkout and proves the entries of every project in it. */
async function provenIn(
  { inputs, around }: Obeying,
  { git, base, folder }: Merging,
): Promise<Result<readonly Outcome[] | 'clean'>> {
  try {
    if (await git.merges().start(base)) return ok('clean');
  } catch (error) {
    return caught(error);
  }
  const projects = await findProjects(folder, inputs.workingDirectories);
  if (!projects.ok) return projects;
  const { env, cpus, interrupt: signal, log } = around;
  const outcomes: Outcome[] = [];
  for (const { path, folder: name } of projects.value) {
    const host = { cwd: path, env, cpus, signal, now: Date.now, emit: log.listener(name) };
    const use = { writes: 'resolve', configFrom: base, policyFile: inputs.config };
    const done = await withSession(host, (session) => resolveIn(session, { run: false }), use);
    if (!done.ok) return done;
    outcomes.push(...done.value.outcomes);
  }
  if (outcomes.length > 0) return ok(outcomes);
  const paths = (await git.merges().unmerged()).map(({ path }) => `'${path}'`);
  return fail({
    reason: 'git',
    message: `no lock is in conflict, but ${paths.slice(0, 10).join(', ')}`,
    hint: 'merge the target branch by hand',
  });
}

/** Where the target branch is now; a pull request remembers where it was. */
async function targetHead({ api }: Obeying, { baseRef }: FrozenPull): Promise<string | undefined> {
  if (baseRef === undefined) return undefined;
  try {
    const ref = await api.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `heads/${baseRef}` });
    return shaAt(ref, 'object', 'sha');
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

/** A fixed form, as every commit of ours (security A-12). */
function messageOf(head: string, env: Obeying['around']['env']): string {
  const run = /^\d{1,20}$/.exec(env.GITHUB_RUN_ID ?? '')?.[0] ?? '0';
  const trailers = trailersOf({ run, head, asker: askerOf(env) });
  return `Merge the target branch: dvc.lock by proof\n\n${trailers.join('\n')}\n`;
}
