import { tmpdir } from 'node:os';
import { choosePolicy } from '../../commands/trusted-policy.ts';
import { emptyPolicy } from '../../project/policy/policy.ts';
import { openApi } from '../api.ts';
import { ApiError } from '../api-error.ts';
import type { Surroundings } from '../carry-out.ts';
import type { Inputs } from '../inputs.ts';
import type { CommandTrigger } from '../trigger.ts';
import { Answers } from './answer.ts';
import { cancelRuns } from './cancel.ts';
import { type FrozenPull, readPull } from './head.ts';
import { helpText } from './help-text.ts';
import { type Obeying, refuseCommand, sentence } from './obeying.ts';
import { parseSlash, type SlashCommand } from './parse-slash.ts';
import { permissionOf } from './permission.ts';
import { runCommand } from './run-command.ts';

/**
 * Obeys the command on a comment's first line (design section 4): asks now whether its author may, freezes the head commit,
 * reacts, and does it. Everything that is refused gets a thumbs down and one sentence. Gives the exit code; a refusal is no
 * failure of the job, which would only mark somebody else's commit.
 */
export async function obey(inputs: Inputs, trigger: CommandTrigger, around: Surroundings): Promise<number> {
  const { env, log, workspace, interrupt } = around;
  const prefix = await prefixOf(workspace, inputs.config);
  const command = await parseSlash(trigger.line, prefix);
  if (command === undefined) {
    log.line('nothing to do: the first line of the comment is no command');
    return 0;
  }
  const api = openApi({ env, token: inputs.token, signal: interrupt, ...around.patience });
  const answers = new Answers(api, trigger, log);
  const scratch = env.RUNNER_TEMP ?? tmpdir();
  const obeying: Obeying = { inputs, trigger, around, api, answers, prefix, scratch };
  const permission = await permissionOf(api, trigger);
  if (!permission.may) return refuseCommand(obeying, permission.why);
  if (!command.ok) return refuseCommand(obeying, command.failures.map(sentence).join(' '));
  return obeyCommand(obeying, command.value);
}

async function obeyCommand(obeying: Obeying, command: SlashCommand): Promise<number> {
  const { api, answers, prefix, trigger } = obeying;
  if (command.verb === 'unavailable')
    return refuseCommand(obeying, sentence({ reason: 'refused', message: command.why }));
  if (command.verb === 'help') {
    await answers.reply(helpText(prefix));
    return 0;
  }
  let pull: FrozenPull | undefined;
  try {
    pull = await readPull(api, trigger.number);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return refuseCommand(
      obeying,
      'GitHub did not say what the head commit is, so nothing was done; try again.',
    );
  }
  if (pull === undefined) return refuseCommand(obeying, 'The pull request could not be read.');
  if (command.verb === 'cancel') return cancel(obeying, pull);
  if (!pull.isOpen) return refuseCommand(obeying, 'The pull request is closed, so nothing was done.');
  return runCommand(obeying, command, pull);
}

async function cancel(obeying: Obeying, pull: FrozenPull): Promise<number> {
  const { api, answers, around } = obeying;
  const cancelled = await cancelRuns(api, pull, around.env);
  if ('why' in cancelled) return refuseCommand(obeying, cancelled.why);
  around.log.line(`runs that were told to stop: ${cancelled.stopped}`);
  await answers.react('+1');
  if (cancelled.stopped === 0) await answers.reply('No run of this pull request is at work.');
  return 0;
}

/** The checkout of a comment's run is the default branch, so this is nobody's proposal. A policy that cannot be read names none. */
async function prefixOf(workspace: string, file: string): Promise<string> {
  const policy = await choosePolicy({ projectRoot: workspace, gitRoot: workspace, git: undefined, file });
  return (policy.ok ? policy.value : emptyPolicy()).commandPrefix;
}
