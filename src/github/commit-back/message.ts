import { loginOf } from '../owners/story.ts';

/** The parts of a commit message of ours: all of them digits, hex and words of our own (security A-12). */
export interface CommitMessage {
  readonly headline: string;
  readonly body: string;
}

/** Who stands behind a commit; logins in GitHub's own letters, anything else is left out. */
export interface CommitPeople {
  /** Whose push, command or click started the run */
  readonly asker: string | undefined;
  /** Owners who had approved what changed */
  readonly approvedBy: readonly string[];
}

const trailer = 'Lockstep-Run:';

/**
 * The message of a commit with new results. A fixed form: no name from the repository gets into it, so that none can close
 * an issue, credit somebody or skip a run; people by their logins only, in trailers of our own.
 */
export function commitMessage(
  about: Partial<CommitPeople> & {
    /** Feeds that brought new data; none if absent */
    readonly feeds?: number;
    readonly stages: number;
    readonly runId: number | null;
    readonly head: string;
  },
): CommitMessage {
  const { feeds = 0, stages, runId, head, asker, approvedBy = [] } = about;
  const ran = `${stages} ${stages === 1 ? 'stage' : 'stages'} re-ran`;
  const news = `${feeds} ${feeds === 1 ? 'feed' : 'feeds'}`;
  const approvers = [...new Set(approvedBy.flatMap((login) => loginOf(login) ?? []))].slice(0, 20);
  const trailers = [
    ...trailersOf({ run: `${runId ?? 0}`, head, asker: loginOf(asker) }),
    ...approvers.map((login) => `Lockstep-Approved-By: ${login}`),
  ];
  return {
    headline: feeds === 0 ? `Update dvc.lock: ${ran}` : `Update data of ${news}: ${ran}`,
    body: `${trailers.join('\n')}\n`,
  };
}

/** The trailers that every commit of ours has; all three are checked by whoever calls. */
export function trailersOf({
  run,
  head,
  asker,
}: {
  /** Digits */
  readonly run: string;
  readonly head: string;
  /** As `loginOf` gives it */
  readonly asker: string | undefined;
}): readonly string[] {
  return [
    `${trailer} ${run}`,
    `Lockstep-Head: ${head}`,
    ...(asker === undefined ? [] : [`Lockstep-Asked-By: ${asker}`]),
  ];
}

/** Is this the message of a commit of ours? Only a hint against loops: anybody can write such a message. */
export function isOurMessage(message: string): boolean {
  return message.split('\n').some((line) => /^Lockstep-Run: \d+$/.test(line));
}

/** The commit that results were computed from, as a message of ours tells it. Undefined: the message is none of ours. */
export function headInMessage(message: string): string | undefined {
  return isOurMessage(message) ? /^Lockstep-Head: ([0-9a-f]{40})$/m.exec(message)?.[1] : undefined;
}
