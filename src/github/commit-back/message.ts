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
  /** Feeds that brought new data; none if absent */
  readonly feeds?: number;
  readonly stages: number;
  readonly runId: number | null;
  readonly head: string;
}): CommitMessage {
  const { feeds = 0, stages, runId, head } = about;
  const ran = `${stages} ${stages === 1 ? 'stage' : 'stages'} re-ran`;
  const news = `${feeds} ${feeds === 1 ? 'feed' : 'feeds'}`;
  return {
    headline: feeds === 0 ? `Update dvc.lock: ${ran}` : `Update data of ${news}: ${ran}`,
    body: `${trailer} ${runId ?? 0}\nLockstep-Head: ${head}\n`,
  };
}

/** Is this the message of a commit of ours? Only a hint against loops: anybody can write such a message. */
export function isOurMessage(message: string): boolean {
  return message.split('\n').some((line) => /^Lockstep-Run: \d+$/.test(line));
}
