import type { JobRequest } from '../commands/context.ts';
import { type Failure, fail, ok, type Result } from '../failure.ts';
import { type Command, parseCommand } from './command.ts';
import type { Inputs } from './inputs.ts';
import { splitWords } from './split-words.ts';
import type {
  DispatchTrigger,
  MergeGroupTrigger,
  PullRequestTrigger,
  PushTrigger,
  ScheduleTrigger,
} from './trigger.ts';

/** A trigger that something is done for. */
export type ActiveTrigger =
  | PullRequestTrigger
  | PushTrigger
  | DispatchTrigger
  | ScheduleTrigger
  | MergeGroupTrigger;

/** What will be done, and remarks that the user should read. */
export interface Job {
  readonly request: Pick<
    JobRequest,
    'verb' | 'targets' | 'push' | 'force' | 'keepGoing' | 'tier' | 'failOn' | 'watches' | 'proposes' | 'drill'
  > & {
    readonly isDraft?: boolean;
    readonly jobs?: number;
    readonly remote?: string;
    readonly name?: string;
    readonly approved?: boolean;
  };
  readonly notes: readonly string[];
  /** Where new locks and metrics go */
  readonly commit: 'none' | 'push' | 'pull-request';
}

/**
 * Decides what is done: the event and its tier for `auto`, the `command` input otherwise, a dispatch's own words above both
 * (design section 4). Nobody's wish makes an untrusted change run. Pure.
 */
export function decideJob(inputs: Inputs, trigger: ActiveTrigger): Result<Job> {
  const typed = trigger.kind === 'dispatch' ? trigger.command : undefined;
  const command = typed === undefined ? ok(inputs.command) : parseCommand(typed);
  if (!command.ok) return command;
  // The input was asked before this; only a dispatch's own word gets here.
  if (command.value.verb === 'post') return fail(postByHand);
  const targets = targetsOf(command.value, inputs, trigger);
  if (!targets.ok) return targets;
  const asked = command.value.verb === 'auto' ? automatic(trigger) : command.value.verb;
  const drill = asked === 'drill' ? drillOf(command.value, trigger) : ok(undefined);
  if (!drill.ok) return drill;
  const wanted = asked === 'feeds' ? 'repro' : asked === 'drill' ? 'verify' : asked;
  const watches = asked === 'feeds' && trigger.tier !== 'T0';
  const commit = inputs.commit === 'auto' ? (watches ? 'pull-request' : 'none') : inputs.commit;
  const isRefused = wanted === 'repro' && trigger.tier === 'T0';
  const verb = isRefused ? 'plan' : wanted;
  const jobs = command.value.jobs ?? inputs.jobs;
  return ok({
    request: {
      verb,
      targets: targets.value,
      push: verb === 'repro' && inputs.push === 'auto',
      force: command.value.force || (trigger.kind === 'dispatch' && trigger.force),
      keepGoing: command.value.keepGoing,
      tier: trigger.tier,
      failOn:
        verb === 'verify' && inputs.failOn.length > 0
          ? [...new Set([...inputs.failOn, ...verified])]
          : inputs.failOn,
      ...(trigger.kind === 'pull-request' && trigger.isDraft === true ? { isDraft: true } : {}),
      ...(command.value.approved === true ? { approved: true } : {}),
      ...(drill.value === undefined ? {} : { drill: drill.value }),
      ...(watches ? { watches } : {}),
      ...(watches && commit === 'pull-request' ? { proposes: true } : {}),
      ...(jobs === undefined ? {} : { jobs }),
      ...(inputs.remote === undefined ? {} : { remote: inputs.remote }),
      ...(inputs.name === undefined ? {} : { name: inputs.name }),
    },
    commit,
    notes: [...(isRefused ? [`this change is planned, not run: ${strangers[originOf(trigger)]}`] : [])],
  });
}

function targetsOf(command: Command, inputs: Inputs, trigger: ActiveTrigger): Result<readonly string[]> {
  if (trigger.kind === 'dispatch' && trigger.targets !== undefined)
    return splitWords(trigger.targets, "dispatch input 'targets'");
  return ok(command.targets.length > 0 ? command.targets : inputs.targets);
}

/** What a drill reads is the backup, with its credentials: nothing for a stranger's change. */
function drillOf({ sample }: Command, { tier }: ActiveTrigger): Result<NonNullable<JobRequest['drill']>> {
  if (tier !== 'T0') return ok(sample === undefined ? {} : { sample });
  return fail({
    reason: 'refused',
    message: "a drill is not done for a stranger's change",
    hint: 'run it on a schedule or by hand (examples/workflows/drill.yml)',
  });
}

function automatic(trigger: ActiveTrigger): JobRequest['verb'] | 'feeds' {
  if (trigger.kind === 'schedule') return 'feeds';
  if (trigger.kind === 'merge-group') return 'verify';
  return trigger.tier === 'T0' ? 'plan' : 'repro';
}

const postByHand: Failure = {
  reason: 'usage',
  message: "a dispatch cannot ask for 'post': there is no result that it could mean",
  hint: "set the input 'command' of the step instead",
};

/** What `verify` is for. */
const verified = ['missing', 'stale'] as const;

const strangers = {
  fork: 'it comes from a fork, and running a stage is running its program',
  bot: 'it was made by a bot, and running a stage is running its program',
  unknown: 'its author is not known, and running a stage is running its program',
} as const;

function originOf(trigger: ActiveTrigger): keyof typeof strangers {
  if (trigger.kind !== 'pull-request') return 'bot';
  return trigger.origin === 'same-repository' ? 'unknown' : trigger.origin;
}
