import type { Failure, Result } from '../failure.ts';
import { viewParams } from '../project/params-view.ts';
import type { Project } from '../project/project.ts';
import type { LockedPath, Place } from '../project/stage.ts';
import { md5Bytes } from '../store/md5.ts';
import { isTreeOid, objectKey } from '../store/oid.ts';
import { readValues } from '../values/load.ts';
import { compareCodePoints, type Value } from '../values/value.ts';
import { loadIgnore } from '../workspace/ignore.ts';
import { manifestReader, readAll } from './manifests.ts';
import type { Remotes } from './remotes.ts';
import type { Session } from './session.ts';

/** Values by project path, and what could not be read. */
export interface Tables {
  readonly files: ReadonlyMap<string, Value>;
  readonly failures: readonly Failure[];
  /** Paths that are named, and are neither there nor recorded where they could be read */
  readonly absent?: readonly string[];
}

/** Where content that is not in Git may come from; without remotes only the cache is asked. */
export interface TableSources {
  readonly session: Session;
  readonly remotes?: Remotes;
  readonly remote?: string;
  /** Told the project path of each recorded file whose content was to be had nowhere */
  readonly unread?: (path: string) => void;
}

/**
 * The metrics of a project as of its revision: metric outs and top-level `metrics`, folders expanded (dvc-compat 11.1); or the
 * given files, project-relative, whether or not the project calls them metrics.
 */
export function metricTables(
  project: Project,
  sources: TableSources,
  targets: readonly string[] = metricPaths(project),
): Promise<Tables> {
  return readTables(project, new Map(targets.map((path) => [path, []])), sources);
}

/** Files and folders that are metrics, in DVC's order: outs first, then what is named at the top level. */
export function metricPaths(project: Project): readonly string[] {
  const outs = project.stages.flatMap((stage) => stage.outs.filter(({ role }) => role === 'metric'));
  return [...outs.flatMap(({ place }) => insidePath(place)), ...project.metrics.map(({ path }) => path)];
}

/** Which params are asked for. */
export interface ParamsWish {
  /** Only what stages depend on */
  readonly depsOnly?: boolean;
  /** Only these files, project-relative */
  readonly targets?: readonly string[];
}

/**
 * The params of a project: what stages depend on, then top-level `params` and the `params.yaml` at the root as a whole, and
 * the variables that templates used from files that are not among those (dvc: dvc/repo/params/show.py; dvc-compat 11.1).
 */
export async function paramTables(
  project: Project,
  sources: TableSources,
  { depsOnly = false, targets }: ParamsWish = {},
): Promise<Tables> {
  const deps = project.stages.flatMap((stage) => stage.deps.filter((dep) => dep.kind === 'params'));
  const wanted: (readonly [string, readonly string[]])[] =
    targets !== undefined
      ? targets.map((path) => [path, []])
      : [
          ...deps.flatMap(({ place, keys }) => insidePath(place).map((path) => [path, keys ?? []] as const)),
          ...(depsOnly ? [] : [...project.params.map(({ path }) => path), 'params.yaml']).map(
            (path) => [path, []] as const,
          ),
        ];
  const keysOf = new Map<string, readonly string[]>();
  for (const [path, all] of Map.groupBy(wanted, ([path]) => path)) {
    keysOf.set(path, all.some(([, keys]) => keys.length === 0) ? [] : all.flatMap(([, keys]) => keys));
  }
  const { files, failures, absent = [] } = await readTables(project, keysOf, sources);
  // Nobody names the `params.yaml` at the root but DVC, unless it is a target or something depends on it.
  const isNamed = (path: string) => wanted.filter(([name]) => name === path).length > 1;
  const named = absent.filter(
    (path) => targets !== undefined || path !== 'params.yaml' || depsOnly || isNamed(path),
  );
  return { files: targets === undefined ? withVars(files, project) : files, failures, absent: named };
}

/** Variables by their dotted keys, under the file that they come from. */
function withVars(files: ReadonlyMap<string, Value>, project: Project): ReadonlyMap<string, Value> {
  const vars = new Map<string, Map<string, Value>>();
  for (const { usedVars } of project.stages) {
    for (const [file, values] of usedVars ?? []) {
      if (files.has(file)) continue;
      vars.set(file, new Map([...(vars.get(file) ?? []), ...values]));
    }
  }
  return new Map<string, Value>([...files, ...vars]);
}

function insidePath(place: Place): string[] {
  return place.kind === 'inside' ? [place.path] : [];
}

async function readTables(
  project: Project,
  keysOf: ReadonlyMap<string, readonly string[]>,
  sources: TableSources,
): Promise<Tables> {
  const files = new Map<string, Value>();
  const failures: Failure[] = [];
  const absent: string[] = [];
  for (const path of [...keysOf.keys()].sort(compareCodePoints)) {
    const contents = await contentsOf(project, path, sources);
    if (contents.length === 0 && (await project.revision.kind(path)) !== 'directory') absent.push(path);
    for (const [file, bytes] of contents) {
      const parsed: Result<{ readonly value: Value }> = readValues(file, bytes);
      if (parsed.ok) files.set(file, viewParams(parsed.value.value, keysOf.get(path) ?? []));
      else failures.push(...parsed.failures);
    }
  }
  return { files, failures, absent };
}

/** A file's bytes, or those of each file below a folder: from the revision, else by the hash that the lock names; none if it is nowhere. */
export async function contentsOf(
  project: Project,
  path: string,
  sources: TableSources,
): Promise<[string, Uint8Array][]> {
  const { revision, graph } = project;
  const kind = await revision.kind(path);
  if (kind === 'file') {
    const bytes = await revision.read(path);
    return bytes === undefined ? [] : [[path, bytes]];
  }
  if (kind === 'directory') {
    const ignore = await loadIgnore(revision);
    const names = ((await revision.filesBelow(path)) ?? []).filter(
      (name) => !ignore.ignores(`${path}/${name}`, false),
    );
    const read = await Promise.all(
      names.map(async (name) => [`${path}/${name}`, await revision.read(`${path}/${name}`)] as const),
    );
    return read.flatMap(([file, bytes]) => (bytes === undefined ? [] : [[file, bytes]]));
  }
  const producer = graph.producerAbove(path);
  const locked = producer?.stage.lock?.outs.find((entry) => entry.path === producer.output.path);
  // What a stage made uncached is in Git or nowhere, even if the cache happens to have it for the run cache.
  if (producer?.output.place.kind !== 'inside' || !producer.output.cache || locked === undefined) return [];
  const inner = path.slice(producer.output.place.path.length + 1);
  const read = await recordedContents(producer.output.place.path, locked, { ...sources, inner });
  return read.filter(([file]) => file === path || file.startsWith(`${path}/`));
}

async function recordedContents(
  path: string,
  locked: LockedPath,
  sources: TableSources & { readonly inner: string },
): Promise<[string, Uint8Array][]> {
  if (locked.oid === undefined) return [];
  const id = { oid: locked.oid, hashName: locked.hashName };
  if (!isTreeOid(id.oid)) {
    return found([[path, await objectBytes(id, sources)]], sources);
  }
  const tree = await manifestReader(sources.session, sources.remotes, sources.remote)(id.oid, id.hashName);
  if (tree === undefined) return found([[path, undefined]], sources);
  const { inner } = sources;
  const wanted = tree.entries.filter(
    (entry) => inner === '' || entry.path === inner || entry.path.startsWith(`${inner}/`),
  );
  const read = await Promise.all(
    wanted.map(
      async (entry) =>
        [
          `${path}/${entry.path}`,
          await objectBytes({ oid: entry.oid, hashName: id.hashName }, sources),
        ] as const,
    ),
  );
  return found(read, sources);
}

function found(
  read: readonly (readonly [string, Uint8Array | undefined])[],
  { unread }: TableSources,
): [string, Uint8Array][] {
  return read.flatMap(([file, bytes]): [string, Uint8Array][] => {
    if (bytes === undefined) unread?.(file);
    return bytes === undefined ? [] : [[file, bytes]];
  });
}

/** Verified bytes of an object, from the cache, else from the remote; the cache stays as it is. */
export async function objectBytes(
  id: Parameters<typeof objectKey>[0],
  { session, remotes, remote }: TableSources,
): Promise<Uint8Array | undefined> {
  const { signal } = session.host;
  const local = session.cache.has(id) ? await readAll(session.cache.store, objectKey(id), signal) : undefined;
  if (local !== undefined && md5Bytes(local, id.hashName) === id.oid) return local;
  if (remotes === undefined || !remotes.has(remote)) return undefined;
  const sources = await remotes.sources(remote, { only: remote !== undefined });
  for (const store of sources.ok ? sources.value.all : []) {
    const bytes = await readAll(store, objectKey(id), signal);
    if (bytes !== undefined && md5Bytes(bytes, id.hashName) === id.oid) return bytes;
  }
  return undefined;
}
