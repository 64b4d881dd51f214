import type { SourceLocation } from '../../failure.ts';
import type { Project } from '../../project/project.ts';
import type { LockedPath } from '../../project/stage.ts';
import type { DataChange } from '../../report/evidence.ts';
import { type HashName, isTreeOid, type Oid } from '../../store/oid.ts';
import type { Tree } from '../../store/tree.ts';
import { compareCodePoints } from '../../values/value.ts';
import { cachedOuts, type DataOut, dataPath } from '../data/sides.ts';
import { manifestReader } from '../manifests.ts';
import type { TableSources } from '../tables.ts';
import { compareFolders } from './folder-changes.ts';
import { TableReader } from './table-reader.ts';

/**
 * How tracked data differs between what two revisions record, sorted by path: files and bytes from locks and manifests, no
 * data read; rows and columns of CSV, JSON lines and Parquet files within caps. What is the same on both sides is left out.
 */
export async function findDataChanges(
  before: Project | undefined,
  after: Project,
  sources: TableSources,
): Promise<readonly DataChange[]> {
  if (before === undefined) return [];
  const [old, now] = [recordedIn(before), recordedIn(after)];
  const readTree = manifestReader(sources.session, sources.remotes, sources.remote);
  const tables = new TableReader(sources);
  const changes: DataChange[] = [];
  for (const path of [...new Set([...old.keys(), ...now.keys()])].sort(compareCodePoints)) {
    const [a, b] = [old.get(path), now.get(path)];
    if (a?.oid === b?.oid) continue;
    changes.push(await changeOf(path, { old: a, new: b }, { readTree, tables, sources }));
  }
  return changes;
}

/** A cached out and what is recorded of it. */
interface Recorded {
  readonly oid: Oid;
  readonly hashName: HashName;
  readonly size?: number;
  readonly files: number | undefined;
  readonly location: SourceLocation;
}

function recordedIn(project: Project): ReadonlyMap<string, Recorded> {
  return new Map(
    cachedOuts(project).flatMap((out) => {
      const locked = out.stage.lock?.outs.find((entry) => entry.path === out.output.path);
      return locked?.oid === undefined ? [] : [[dataPath(out), recorded(out, locked, locked.oid)] as const];
    }),
  );
}

function recorded({ stage, output }: DataOut, { hashName, size, nfiles }: LockedPath, oid: Oid): Recorded {
  return {
    oid,
    hashName,
    ...(size === undefined ? {} : { size }),
    files: isTreeOid(oid) ? nfiles : 1,
    location: output.location ?? stage.location,
  };
}

interface Sides {
  readonly old: Recorded | undefined;
  readonly new: Recorded | undefined;
}

interface Means {
  readonly readTree: ReturnType<typeof manifestReader>;
  readonly tables: TableReader;
  readonly sources: TableSources;
}

async function changeOf(path: string, sides: Sides, means: Means): Promise<DataChange> {
  const { old, new: now } = sides;
  const isFolder = [old, now].some((side) => side !== undefined && isTreeOid(side.oid));
  return {
    path: isFolder ? `${path}/` : path,
    kind: old === undefined ? 'added' : now === undefined ? 'deleted' : 'modified',
    ...(now === undefined ? {} : { location: placeOf(now.location) }),
    files: pair(old?.files, now?.files),
    bytes: pair(old?.size, now?.size),
    ...(isFolder ? await folderPart(sides, means) : await means.tables.compare(path, old, now)),
  };
}

async function folderPart(
  { old, new: now }: Sides,
  { readTree, sources }: Means,
): Promise<Partial<DataChange>> {
  const tree = async (side: Recorded | undefined): Promise<Tree | undefined> =>
    side === undefined || !isTreeOid(side.oid) ? { entries: [] } : readTree(side.oid, side.hashName);
  const [before, after] = [await tree(old), await tree(now)];
  if (before === undefined || after === undefined) return {};
  const hashName = (now ?? old)?.hashName ?? 'md5';
  return compareFolders(before, after, (oid) => sources.session.cache.sizeOf({ oid, hashName }));
}

function placeOf({ file, line }: SourceLocation): NonNullable<DataChange['location']> {
  return line === undefined ? { file } : { file, line };
}

function pair(old: number | undefined, now: number | undefined): { old?: number; new?: number } {
  return { ...(old === undefined ? {} : { old }), ...(now === undefined ? {} : { new: now }) };
}
