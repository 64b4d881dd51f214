import type { Failure } from '../../failure.ts';
import { carryOut } from '../carry-out.ts';
import type { Command } from '../command.ts';
import type { Inputs } from '../inputs.ts';
import type { PullRequestTrigger } from '../trigger.ts';
import { refusalOfApproval } from './approval.ts';
import { explainStage } from './explain-stage.ts';
import { type FrozenPull, isPushedAfter, readPull } from './head.ts';
import { checkOutHead } from './head-checkout.ts';
import { type Obeying, refuseCommand, sentence } from './obeying.ts';
import type { WorkingCommand } from './parse-slash.ts';
import { resolvePull } from './resolve/resolve-pull.ts';

/**
 * Runs a command at the head commit as it was frozen: checks whose code it is, fetches exactly that commit into a folder of
 * its own, asks once more whether it is still the head, and works there. Gives the exit code.
 */
export async function runCommand(
  obeying: Obeying,
  command: WorkingCommand,
  pull: FrozenPull,
): Promise<number> {
  const { around, answers, scratch, inputs } = obeying;
  const refusal = await refusalOf(obeying, command, pull);
  if (refusal !== undefined) return refuseCommand(obeying, refusal);
  await answers.react('eyes');
  const { env, workspace, log } = around;
  log.line(`${command.verb} at ${pull.headSha}, the head of pull request #${pull.number}`);
  if (command.verb === 'resolve') return resolvePull(obeying, pull);
  const fetching = { sha: pull.headSha, workspace, scratch, env, token: inputs.token };
  const head = await checkOutHead(fetching);
  if (!head.ok) return refuseCommand(obeying, head.failures.map(sentence).join(' '));
  // The folder goes when this function is left, so what works in it is awaited here.
  await using checkout = head.value;
  const moved = await movedFrom(obeying, pull);
  if (moved !== undefined) return refuseCommand(obeying, moved);
  const trigger = triggerOf(command, pull);
  if (trigger.tier === 'T0') around.forgetCredentials();
  const there = {
    ...around,
    workspace: checkout.folder,
    env: environmentAt(around.env, pull, checkout.folder),
    gaveWay: (why: Failure) => answers.reply(sentence(why)),
  };
  if (command.verb === 'explain')
    return await explainStage(obeying, { stages: command.stages, trigger, there });
  return await carryOut(inputsOf(inputs, command, pull), trigger, there);
}

/** One sentence, if this command must not be carried out for this change. */
async function refusalOf(
  { api, trigger, prefix }: Obeying,
  command: WorkingCommand,
  pull: FrozenPull,
): Promise<string | undefined> {
  const isTrusted = pull.origin === 'same-repository';
  const writtenAt = trigger.writtenAt === undefined ? {} : { writtenAt: trigger.writtenAt };
  if (command.verb === 'plan' || command.verb === 'explain') return undefined;
  if (command.verb === 'approve' && command.sha !== undefined)
    return refusalOfApproval(api, pull, { sha: command.sha, ...writtenAt });
  if (!isTrusted) {
    const whose = pull.origin === 'bot' ? 'was made by a bot' : 'comes from a fork';
    return `This change ${whose}, and running it is running its program: look at it, then approve exactly that commit with \`${prefix} approve ${pull.headSha}\`.`;
  }
  return (await isPushedAfter(api, pull, trigger.writtenAt))
    ? `The branch was pushed to after your comment; the head is now \`${pull.headSha.slice(0, 12)}\`. Look at it and repeat the command.`
    : undefined;
}

/** One sentence, if the head is not what it was. */
async function movedFrom({ api }: Obeying, pull: FrozenPull): Promise<string | undefined> {
  const now = await readPull(api, pull.number).catch(() => undefined);
  if (now?.headSha === pull.headSha && now.isOpen) return undefined;
  if (now === undefined) return 'GitHub did not say whether the head is still the same; try again.';
  return now.isOpen
    ? `The head moved from \`${pull.headSha.slice(0, 12)}\` to \`${now.headSha.slice(0, 12)}\` meanwhile, so nothing was run. Repeat the command for the new one.`
    : 'The pull request was closed meanwhile, so nothing was run.';
}

/** Only an approval by commit id lifts a stranger's change; planning and explaining run none of its code. */
function triggerOf({ verb }: WorkingCommand, pull: FrozenPull): PullRequestTrigger {
  const { number, headSha, headRef, baseSha, baseRef, origin } = pull;
  return {
    kind: 'pull-request',
    tier: origin === 'same-repository' || verb === 'approve' ? 'T1' : 'T0',
    number,
    headSha,
    origin,
    ...(headRef === undefined ? {} : { headRef }),
    ...(baseSha === undefined ? {} : { baseSha }),
    ...(baseRef === undefined ? {} : { baseRef }),
  };
}

/** The runner describes the default branch; what runs here is the pull request. */
function environmentAt(
  env: Obeying['around']['env'],
  { number, headSha, headRef, baseRef }: FrozenPull,
  folder: string,
): Obeying['around']['env'] {
  return {
    ...env,
    GITHUB_SHA: headSha,
    GITHUB_REF: `refs/pull/${number}/head`,
    GITHUB_REF_NAME: `${number}/head`,
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_WORKSPACE: folder,
    GITHUB_HEAD_REF: headRef,
    GITHUB_BASE_REF: baseRef,
  };
}

function inputsOf(
  inputs: Inputs,
  command: Exclude<WorkingCommand, { verb: 'explain' | 'resolve' }>,
  pull: FrozenPull,
): Inputs {
  const words: Command =
    command.verb === 'approve'
      ? { verb: 'repro', targets: [], force: false, keepGoing: false, approved: true }
      : {
          verb: command.verb === 'plan' ? 'plan' : 'repro',
          targets: command.targets,
          force: command.force,
          keepGoing: command.keepGoing,
          ...(command.jobs === undefined ? {} : { jobs: command.jobs }),
        };
  return {
    ...inputs,
    command: words,
    // A command has its reaction, its comment and its check; remarks on lines are for the runs that see everything.
    review: inputs.comment === 'never' ? inputs.review : 'never',
    push: command.verb === 'push' ? 'auto' : inputs.push,
    // A fork's branch is not ours to write to, and its name may be that of one of our branches.
    commit: pull.origin === 'fork' ? 'none' : inputs.commit,
  };
}
