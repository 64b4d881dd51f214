/** The parts of a commit message of ours: all of them digits, hex and words of our own (security A-12). */
export interface CommitMessage {
  readonly headline: string;
  readonly body: string;
}

const trailer = 'Lockstep-Run:';

/**
 * The message of a commit with new results. A fixed form: no name from the repository gets into it, so that none can close
 * an issue, credit somebody or skip a run.
 */
export function commitMessage(about: {
  readonly stages: number;
  readonly runId: number | null;
  readonly head: string;
}): CommitMessage {
  const { stages, runId, head } = about;
  return {
    headline: `Update dvc.lock: ${stages} ${stages === 1 ? 'stage' : 'stages'} re-ran`,
    body: `${trailer} ${runId ?? 0}\nLockstep-Head: ${head}\n`,
  };
}

/** Is this the message of a commit of ours? Only a hint against loops: anybody can write such a message. */
export function isOurMessage(message: string): boolean {
  return message.split('\n').some((line) => /^Lockstep-Run: \d+$/.test(line));
}

/** The commit that results were computed from, as a message of ours tells it. Undefined: the message is none of ours. */
export function headInMessage(message: string): string | undefined {
  return isOurMessage(message) ? /^Lockstep-Head: ([0-9a-f]{40})$/m.exec(message)?.[1] : undefined;
}
