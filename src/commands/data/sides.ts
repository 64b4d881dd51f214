import { join } from 'node:path';
import { all, ok, type Result } from '../../failure.ts';
import type { Project } from '../../project/project.ts';
import type { LockedPath, Output, Stage } from '../../project/stage.ts';
import { hashPath } from '../../workspace/hash.ts';
import { manifestReader } from '../manifests.ts';
import type { Remotes } from '../remotes.ts';
import type { Session } from '../session.ts';
import { isLost } from '../workspace-hash.ts';
import { type DataEntry, entryOf } from './entry.ts';
import { DataIndex } from './index.ts';

/** A cached out inside the project, or the part of one at `inner`. */
export interface DataOut {
  readonly stage: Stage;
  readonly output: Output;
  readonly inner?: string;
}

/** Every cached out inside the project. */
export function cachedOuts(project: Project): readonly DataOut[] {
  return project.stages.flatMap((stage) =>
    stage.outs.flatMap((output) =>
      output.cache && output.place.kind === 'inside' ? [{ stage, output }] : [],
    ),
  );
}

/** The project path of an out, or of the part that is meant. */
export function dataPath({ output, inner }: DataOut): string {
  const path = output.place.kind === 'inside' ? output.place.path : output.path;
  return inner === undefined ? path : `${path}/${inner}`;
}

/** What the files of a revision record of their outs; manifests come from the cache, else from the out's remote. */
export function recordedIndex(
  session: Session,
  remotes: Remotes | undefined,
  outs: readonly DataOut[],
  remote?: string,
): DataIndex {
  const readers = new Map<string | undefined, ReturnType<typeof manifestReader>>();
  const index = new DataIndex(async ({ id, remote: pinned }) => {
    const name = pinned ?? remote;
    const reader = readers.get(name) ?? manifestReader(session, remotes, name);
    readers.set(name, reader);
    return id === undefined ? undefined : reader(id.oid, id.hashName);
  });
  for (const out of outs) index.add(recordedEntry(out));
  return index;
}

/** A partial import has no out recorded; DVC then goes by its source (dvc: dvc/repo/index.py _load_data_from_outs). */
function recordedEntry({ stage, output }: DataOut): DataEntry {
  const path = dataPath({ stage, output });
  const locked = stage.lock?.outs.find((entry) => entry.path === output.path);
  const pinned = output.remote === undefined ? {} : { remote: output.remote };
  if (locked?.oid !== undefined)
    return {
      ...entryOf(path, { oid: locked.oid, hashName: locked.hashName }),
      ...(locked.size === undefined ? {} : { size: locked.size }),
      ...pinned,
    };
  const source = stage.cmd === undefined ? stage.lock?.deps[0] : undefined;
  const hash = source === undefined ? undefined : sourceHash(source);
  const known = hash === undefined ? { size: 0 } : { hash };
  return { path, isDir: hash?.endsWith('.dir') === true, ...known, ...pinned };
}

function sourceHash({ oid, hashName, other }: LockedPath): string | undefined {
  if (oid !== undefined) return `${hashName}:${oid}`;
  for (const kind of ['etag', 'checksum']) {
    const value = other?.get(kind);
    if (typeof value === 'string' && value !== '') return `${kind}:${value}`;
  }
  return undefined;
}

/** What lies at those outs in the working tree, hashed as each is recorded (dvc: dvc/repo/index.py build_data_index). */
export async function workspaceIndex(session: Session, outs: readonly DataOut[]): Promise<Result<DataIndex>> {
  const ignore = await session.ignore();
  const index = new DataIndex();
  const results: Result<null>[] = [];
  for (const out of outs) {
    const path = dataPath(out);
    const locked = out.stage.lock?.outs.find((entry) => entry.path === out.output.path);
    const abs = join(session.projectRoot, path);
    const hashed = await hashPath({
      abs,
      rel: path,
      ignore,
      hashName: locked?.oid === undefined ? 'md5' : locked.hashName,
      state: session.state,
      signal: session.host.signal,
    });
    if (!hashed.ok && isLost(session, abs, locked)) continue;
    results.push(hashed.ok ? ok(null) : hashed);
    if (!hashed.ok || hashed.value === undefined) continue;
    const { info, tree } = hashed.value;
    if (tree === undefined) index.add(entryOf(path, info));
    else {
      // Only a whole out has a folder's hash; a part of one is a folder on the way.
      const hash = out.inner === undefined ? { hash: `${info.hashName}:${info.oid}` } : {};
      index.addFolder({ path, isDir: true, ...hash }, tree, info.hashName);
    }
  }
  const failed = all(results);
  return failed.ok ? ok(index) : failed;
}
