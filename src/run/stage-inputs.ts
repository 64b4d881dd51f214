import { type Failure, fail, ok, type Result } from '../failure.ts';
import { selectParams } from '../project/params.ts';
import type {
  DatasetState,
  LockedPath,
  ParamsDependency,
  PathDependency,
  Place,
  Stage,
} from '../project/stage.ts';
import { isList, type Mapping } from '../values/value.ts';
import type { Hashed, HashInfo } from '../workspace/hash-info.ts';
import type { RunContext } from './run-context.ts';

/** What a stage reads, as its lock entry will have it. `absent`: deps that are only known by their producer's lock. */
export interface StageInputs {
  readonly deps: readonly LockedPath[];
  readonly params: ReadonlyMap<string, Mapping>;
  readonly absent: readonly string[];
}

/**
 * Hashes the deps of a stage and reads its params (dvc: dvc/stage/__init__.py `save_deps`). A dep that its lock records by
 * the older hash keeps it while its content is the same (dvc-compat 6.2). Fails with everything that is missing. With
 * `promised`, a dep that is not here counts as what a pull would bring, where that is known.
 */
export async function readInputs(
  stage: Stage,
  ctx: Pick<RunContext, 'hash' | 'hashUrl' | 'params' | 'recorded'>,
  { promised }: { readonly promised: boolean },
): Promise<Result<StageInputs>> {
  const deps: LockedPath[] = [];
  const params = new Map<string, Mapping>();
  const absent: string[] = [];
  const failures: Failure[] = [];
  for (const dep of stage.deps) {
    if (dep.kind === 'params') {
      const read = await readParams(dep, ctx);
      if (read.ok) params.set(dep.path, read.value);
      else failures.push(...read.failures);
      continue;
    }
    const read = await readDep(dep, stage, { ...ctx, promised });
    if (!read.ok) failures.push(...read.failures);
    else {
      deps.push(read.value.locked);
      if (read.value.absent) absent.push(dep.path);
    }
  }
  return failures.length > 0 ? { ok: false, failures } : ok({ deps, params, absent });
}

type DepContext = Pick<RunContext, 'hash' | 'hashUrl' | 'recorded'> & { readonly promised: boolean };

async function readDep(
  dep: PathDependency,
  stage: Stage,
  ctx: DepContext,
): Promise<Result<{ locked: LockedPath; absent: boolean }>> {
  if (dep.dataset !== undefined) return readDataset(dep, dep.dataset);
  if (dep.place.kind === 'url') return readUrl(dep, dep.place.url, ctx);
  const locked = stage.lock?.deps.find(({ path }) => path === dep.path);
  const hashed = await hashKeepingGeneration(dep.place, locked, ctx);
  if (!hashed.ok) return { ok: false, failures: hashed.failures.map((failure) => at(failure, dep)) };
  if (hashed.value !== undefined)
    return ok({ locked: lockedPath(dep.path, hashed.value.info), absent: false });
  const info = ctx.promised ? await ctx.recorded?.(dep.place) : undefined;
  if (info !== undefined) return ok({ locked: lockedPath(dep.path, info), absent: true });
  return fail(missing(dep));
}

/**
 * What is at a place: by the older hash if that is how it is recorded and it is unchanged, else by MD5 (dvc: dvc/output.py
 * `update_legacy_hash_name`). What lies outside the project is always MD5.
 */
export async function hashKeepingGeneration(
  place: Place,
  locked: LockedPath | undefined,
  ctx: Pick<RunContext, 'hash'>,
): Promise<Result<Hashed | undefined>> {
  if (place.kind === 'inside' && locked?.hashName === 'md5-dos2unix' && locked.oid !== undefined) {
    const old = await ctx.hash(place, 'md5-dos2unix');
    if (!old.ok) return old;
    if (old.value?.info.oid === locked.oid) return old;
  }
  return ctx.hash(place, 'md5');
}

/** A path with its hash, in the words of a lock entry. */
export function lockedPath(path: string, info: HashInfo): LockedPath {
  return { path, ...info };
}

/** A data set goes into the lock as its own record has it (dvc: dvc/dependency/dataset.py get_hash). */
function readDataset(
  { path, location }: PathDependency,
  dataset: DatasetState,
): Result<{ locked: LockedPath; absent: boolean }> {
  if (dataset.kind === 'locked') {
    // What is empty is not written (dvc: dvc/repo/datasets.py to_dict).
    const entry = [...dataset.entry].filter(([, value]) => !isList(value) || value.length > 0);
    const other = new Map([['dataset', new Map(entry)]]);
    return ok({ locked: { path, hashName: 'md5', other }, absent: false });
  }
  const name = path.slice('ds://'.length);
  const message = {
    unknown: `dataset not found: '${name}'`,
    missing: 'Dataset information missing from dvc.lock file',
    outdated: `Dataset information is not in sync. Run 'dvc ds update ${name}' to sync.`,
  }[dataset.kind];
  return fail({
    reason: 'project',
    message,
    ...(location === undefined ? {} : { location }),
    hint: `record it with \`dvc ds update ${name}\``,
  });
}

async function readUrl(
  dep: PathDependency,
  url: string,
  ctx: DepContext,
): Promise<Result<{ locked: LockedPath; absent: boolean }>> {
  if (ctx.hashUrl === undefined) {
    return fail({
      reason: 'data',
      message: `dependency '${dep.path}' lies on a server and cannot be read from here`,
      ...(dep.location === undefined ? {} : { location: dep.location }),
      hint: 'import it with `import-url`, so that the pipeline reads a local copy',
    });
  }
  const read = await ctx.hashUrl(url);
  if (!read.ok) return read;
  return read.value === undefined
    ? fail(missing(dep))
    : ok({ locked: { path: dep.path, ...read.value }, absent: false });
}

async function readParams(dep: ParamsDependency, ctx: Pick<RunContext, 'params'>): Promise<Result<Mapping>> {
  const file = dep.place.kind === 'url' ? dep.place.url : dep.place.path;
  const read = await ctx.params(file);
  if (!read.ok) return read;
  if (read.value === undefined && dep.keys === undefined) return fail(missing(dep));
  const { found, missing: gone, failures } = selectParams(read.value, dep.keys);
  if (failures.length > 0) return { ok: false, failures: failures.map((failure) => at(failure, dep)) };
  if (gone.length === 0) return ok(found);
  return fail({
    reason: 'project',
    message: `Parameters '${gone.join(', ')}' are missing from '${file}'.`,
    ...(dep.location === undefined ? {} : { location: dep.location }),
    hint:
      read.value === undefined
        ? `create ${file}`
        : `add them to ${file}, or take them out of the stage's params`,
  });
}

function missing(dep: PathDependency | ParamsDependency): Failure {
  const path = dep.place.kind === 'url' ? dep.place.url : dep.place.path;
  return {
    reason: 'data',
    message: `dependency '${path}' does not exist`,
    ...(dep.location === undefined ? {} : { location: dep.location }),
    hint: 'pull it, make it, or correct the path in the stage',
  };
}

function at(failure: Failure, dep: { readonly location?: Failure['location'] }): Failure {
  return failure.location === undefined && dep.location !== undefined
    ? { ...failure, location: dep.location }
    : failure;
}
