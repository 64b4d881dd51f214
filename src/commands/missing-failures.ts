import { posix } from 'node:path';
import { caught, type Failure } from '../failure.ts';
import type { Stage } from '../project/stage.ts';
import { formatCount } from '../report/format.ts';
import type { LoggedCommit } from '../workspace/git-history.ts';
import { projectFolder } from './relative.ts';
import type { Lacking } from './remote-check.ts';
import type { Session } from './session.ts';

/** Finding a commit reads history; beyond so many different hashes it is left out. */
const mostCommits = 20;

/**
 * Says for each recorded path that a remote lacks: which path and stage, which remote, and the commit that put the hash into
 * the lock, for whoever has to push it.
 */
export async function missingOnRemote(session: Session, lacking: readonly Lacking[]): Promise<Failure[]> {
  const known = new Map<string, Promise<LoggedCommit | undefined>>();
  const failures: Failure[] = [];
  for (const item of lacking) {
    const { stage, locked } = item.recorded;
    const file = lockOf(stage);
    const key = `${file}\n${locked.oid}`;
    let commit = known.get(key);
    if (commit === undefined && known.size < mostCommits) {
      commit = introducing(session, file, locked.oid ?? '');
      known.set(key, commit);
    }
    failures.push(failureOf(item, file, await commit));
  }
  return failures;
}

/** The file that records a stage's hashes. */
function lockOf({ file }: Stage): string {
  return file.endsWith('.dvc') ? file : posix.join(posix.dirname(file), 'dvc.lock');
}

/** Undefined without Git, for a hash that is not committed, and where a shallow clone ends before it. */
async function introducing(session: Session, file: string, oid: string): Promise<LoggedCommit | undefined> {
  const { git, gitRoot } = session;
  if (git === undefined || gitRoot === undefined || oid === '') return undefined;
  const prefix = projectFolder(session);
  try {
    return await git.introducing(posix.join(prefix, file), oid);
  } catch (error) {
    // Older commits may be missing; that costs the name of the commit and nothing else.
    caught(error);
    return undefined;
  }
}

function failureOf(
  { recorded, remote, members, of }: Lacking,
  file: string,
  commit: LoggedCommit | undefined,
): Failure {
  const { output, locked, stage } = recorded;
  const path = output.place.kind === 'inside' ? output.place.path : output.path;
  const since =
    commit === undefined ? file : `${file} since commit ${commit.sha.slice(0, 10)} (${commit.subject})`;
  return {
    reason: 'data',
    message: `'${path}' of stage '${stage.address}' is not on ${remote}${partWords(members, of)}: md5 ${locked.oid}, recorded in ${since}`,
    hint: `whoever has the data has to run \`lockstep push ${quoted(stage.address)}\` (or \`dvc push\`); until then nothing that needs it can run`,
    location: output.location ?? stage.location,
  };
}

function partWords(members: readonly string[], of: number | undefined): string {
  if (of === undefined || members.length === 0) return '';
  const named = members.slice(0, 3).join(', ');
  const more = members.length > 3 ? ', …' : '';
  return members.length === of
    ? ` (none of its ${formatCount(of)} files)`
    : ` with all its files (${formatCount(members.length)} of ${formatCount(of)} are not there: ${named}${more})`;
}

function quoted(address: string): string {
  return /^[\w@%+=:,./-]+$/.test(address) ? address : `'${address.replaceAll("'", "'\\''")}'`;
}
