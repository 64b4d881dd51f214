import { posix } from 'node:path';
import type { Stage } from '../../project/stage.ts';
import { isList, isMapping, type Value } from '../../values/value.ts';
import { readYaml } from '../../values/yaml/read.ts';
import type { Session } from '../session.ts';

/** A version of an import that an earlier commit recorded. */
export interface PastVersion {
  readonly sha: string;
  /** What was recorded of the source: a checksum or a commit; of the data: its hash */
  readonly source: string | undefined;
  readonly data: string | undefined;
}

/** How far back it is looked: a feed that changes daily has more than half a year in this. */
const mostCommits = 200;

/**
 * The versions of an import that commits up to HEAD recorded, newest first, from Git alone; the one of now is among them. Empty
 * without Git; a shallow clone knows only the commits that it has.
 */
export async function pastVersions(session: Session, stage: Stage): Promise<readonly PastVersion[]> {
  const { git, gitRoot, projectRoot } = session;
  const from = await git?.headSha();
  if (git === undefined || gitRoot === undefined || from === undefined) return [];
  const path = posix.join(projectRoot.slice(gitRoot.length + 1), stage.file);
  const commits = await git.log(path, { from, max: mostCommits });
  const versions: PastVersion[] = [];
  for (const { sha } of commits) {
    const object = await git.read(`${sha}:${path}`);
    if (object.kind !== 'blob' || object.bytes === undefined) continue;
    const read = readYaml(object.bytes, stage.file);
    if (read.ok) versions.push({ sha, ...recordedIn(read.value.value) });
  }
  return versions;
}

function recordedIn(content: Value): Omit<PastVersion, 'sha'> {
  const first = (key: string) => {
    const items = isMapping(content) ? content.get(key) : undefined;
    const [item] = isList(items) ? items : [];
    return isMapping(item) ? item : undefined;
  };
  const text = (value: Value | undefined) => (typeof value === 'string' ? value : undefined);
  const dep = first('deps');
  const repo = dep?.get('repo');
  const commit = isMapping(repo) ? repo.get('rev_lock') : undefined;
  return { source: text(dep?.get('checksum') ?? commit), data: text(first('outs')?.get('md5')) };
}
