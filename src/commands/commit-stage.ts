import { type Failure, fail, ok, type Result } from '../failure.ts';
import { takeSnapshot } from '../plan/snapshot.ts';
import { judge } from '../plan/verdict.ts';
import type { LockEntry, Output, Stage } from '../project/stage.ts';
import { recordedOut } from '../run/kept-versions.ts';
import { RunCache } from '../run/run-cache.ts';
import { hasKey, isCacheable } from '../run/run-cache-key.ts';
import { hashKeepingGeneration, readInputs } from '../run/stage-inputs.ts';
import { readOutputs } from '../run/stage-outputs.ts';
import type { Mapping } from '../values/value.ts';
import { commitOutput } from '../workspace/commit.ts';
import type { Hashed } from '../workspace/hash-info.ts';
import type { LinkType } from '../workspace/link.ts';
import { urlReader } from './feeds/url-reader.ts';
import { manifestReader } from './manifests.ts';
import { readParams } from './run-context.ts';
import { pathIn, stageText } from './stage-dump.ts';
import { workspaceHash } from './workspace-hash.ts';
import type { Writing } from './write-session.ts';

/** What to commit of a stage: all of it, or what lies at or below one project path. */
export interface CommitTarget {
  readonly stage: Stage;
  readonly filter?: string;
}

/** How a commit goes about it. */
export interface CommitOptions {
  readonly force: boolean;
  readonly relink: boolean;
}

/**
 * Puts the outs of a stage into the cache and gives the entry to record. A stage that is not as its lock says is refused
 * unless forced; then it is looked at anew, and kept in the run cache too (dvc: dvc/repo/commit.py; dvc-compat C-180).
 */
export async function commitStage(
  writing: Writing,
  { stage, filter }: CommitTarget,
  options: CommitOptions,
): Promise<Result<LockEntry>> {
  const saved = options.force ? await saveStage(writing, stage) : await unchanged(writing, stage);
  if (!saved.ok) return saved;
  const failures: Failure[] = [];
  for (const output of stage.outs) {
    if (!output.cache || !isMeant(output, filter)) continue;
    const made = saved.value.hashed.get(output.path);
    const done =
      made === undefined
        ? fail({ reason: 'output', message: `output '${output.path}' does not exist` })
        : await commitPart(writing, output, made, { filter, relink: options.relink });
    if (!done.ok) failures.push(...done.failures);
  }
  if (failures.length > 0) return { ok: false, failures };
  const kept = options.force ? await keepRun(writing, stage, saved.value) : ok(undefined);
  return kept.ok ? ok(saved.value.entry) : kept;
}

function isMeant({ place }: Output, filter: string | undefined): boolean {
  return (
    filter === undefined ||
    (place.kind === 'inside' && (filter === place.path || filter.startsWith(`${place.path}/`)))
  );
}

interface Saved {
  readonly entry: LockEntry;
  readonly hashed: ReadonlyMap<string, Hashed>;
}

/** Takes the stage as it is now, with every dep, param and out. */
async function saveStage(writing: Writing, stage: Stage): Promise<Result<Saved>> {
  const { session, project } = writing;
  const hash = workspaceHash(session, project, await session.ignore());
  const isImported = stage.deps.some((dep) => dep.kind === 'path' && dep.source !== undefined);
  const inputs = isImported
    ? ok({ deps: stage.lock?.deps ?? [], params: new Map<string, Mapping>() })
    : await readInputs(
        stage,
        { hash, params: (path) => readParams(project, path), hashUrl: urlReader(session, {}) },
        { promised: false },
      );
  if (!inputs.ok) return inputs;
  const note = (text: string) =>
    session.host.emit({ kind: 'warning', failure: { reason: 'output', message: text } });
  const made = await readOutputs(stage, { projectRoot: session.projectRoot, hash }, note);
  if (!made.ok) return made;
  for (const { output, path } of made.value) {
    const ignored =
      output.cache && output.place.kind === 'inside' ? await writing.files.ignore(path) : ok(undefined);
    if (!ignored.ok) return ignored;
  }
  const outs = made.value.map((one) => recordedOut(stage, one, session));
  return ok({
    entry: { cmd: stage.cmd ?? '', deps: inputs.value.deps, params: inputs.value.params, outs },
    hashed: new Map(made.value.map(({ output, hashed }) => [output.path, hashed])),
  });
}

/** The entry of a stage that is as its lock says, whatever the cache holds. Fails with DVC's refusal if it is not. */
async function unchanged(writing: Writing, stage: Stage): Promise<Result<Saved>> {
  const { session, project } = writing;
  const hash = workspaceHash(session, project, await session.ignore());
  const snapshot = await takeSnapshot([{ ...stage, frozen: false }], {
    graph: project.graph,
    hash,
    hashUrl: urlReader(session, {}),
    params: (path) => readParams(project, path),
    absent: 'as-is',
    stored: () => true,
    tree: manifestReader(session, undefined),
  });
  if (!snapshot.ok) return snapshot;
  const { reasons, unknown = [] } = judge({ ...stage, frozen: false }, snapshot.value);
  const changes = reasons.filter(({ kind }) => kind !== 'always-changed' && kind !== 'not-locked');
  if (changes.length > 0 || unknown.length > 0) {
    return fail({
      reason: 'stage',
      message: `unable to commit changed ${stageText(writing, stage)}. Use \`-f|--force\` to force.`,
      location: stage.location,
    });
  }
  const hashed = new Map<string, Hashed>();
  for (const output of stage.outs) {
    const found = await hashKeepingGeneration(output.place, pathIn(stage.lock?.outs, output.path), { hash });
    if (!found.ok) return found;
    if (found.value !== undefined) hashed.set(output.path, found.value);
  }
  return ok({ entry: recordedEntry(stage), hashed });
}

/** What the lock records of the stage as it is declared now: what is no longer declared is not written again. */
function recordedEntry(stage: Stage): LockEntry {
  const { deps, outs, lock } = stage;
  const params = new Map<string, Mapping>();
  for (const dep of deps) {
    const values = dep.kind === 'params' ? lock?.params.get(dep.path) : undefined;
    if (dep.kind !== 'params' || values === undefined) continue;
    const kept = [...values].filter(([key]) => dep.keys === undefined || dep.keys.includes(String(key)));
    params.set(dep.path, new Map(kept));
  }
  return {
    cmd: stage.cmd ?? '',
    deps: deps.flatMap((dep) => (dep.kind === 'path' ? [pathIn(lock?.deps, dep.path)] : [])),
    params,
    outs: outs.map(({ path }) => pathIn(lock?.outs, path)),
  };
}

interface Part {
  readonly filter: string | undefined;
  readonly relink: boolean;
}

/** Of a folder of which only a part is meant, that part's files and the manifest of the whole (dvc: _commit_granular_dir). */
async function commitPart(
  writing: Writing,
  output: Output,
  hashed: Hashed,
  part: Part,
): Promise<Result<void>> {
  const { session } = writing;
  const root = output.place.kind === 'url' ? output.place.url : output.place.path;
  const { filter } = part;
  if (filter === undefined || filter === root || hashed.tree === undefined) {
    return put(writing, root, hashed, { relink: part.relink });
  }
  const inner = filter.slice(root.length + 1);
  const meant = hashed.tree.entries.filter(({ path }) => path === inner || path.startsWith(`${inner}/`));
  if (meant.length === 0) return fail({ reason: 'output', message: `output '${filter}' does not exist` });
  const { hashName } = hashed.info;
  for (const { path, oid } of meant) {
    const stamp = hashed.stamps?.get(path);
    const file: Hashed = {
      info: { oid, hashName },
      ...(stamp === undefined ? {} : { stamps: new Map([['', stamp]]) }),
    };
    const done = await put(writing, `${root}/${path}`, file, { relink: part.relink });
    if (!done.ok) return done;
  }
  session.cache.addTree(hashed.tree, hashName);
  return ok(undefined);
}

function put(
  { session }: Writing,
  path: string,
  hashed: Hashed,
  { relink, linkTypes }: { readonly relink: boolean; readonly linkTypes?: readonly LinkType[] },
): Promise<Result<void>> {
  const { projectRoot, cache, config, host } = session;
  return commitOutput({
    projectRoot,
    path,
    hashed,
    cache,
    linkTypes: linkTypes ?? config.cacheTypes,
    relink,
    signal: host.signal,
  });
}

/** `dvc commit` keeps runs with uncached outs too, and then their objects as well (dvc: dvc/stage/cache.py save). */
async function keepRun(writing: Writing, stage: Stage, { entry, hashed }: Saved): Promise<Result<void>> {
  if (!isCacheable(stage) || !hasKey(entry) || entry.outs.some(({ oid }) => oid === undefined))
    return ok(undefined);
  for (const output of stage.outs) {
    const made = hashed.get(output.path);
    if (output.cache || made === undefined || output.place.kind !== 'inside') continue;
    const done = await put(writing, output.place.path, made, { relink: true, linkTypes: ['copy'] });
    if (!done.ok) return done;
  }
  const { cache, host } = writing.session;
  const runs = new RunCache({ local: cache.store, signal: host.signal, note: () => {} });
  const saved = await runs.save(entry);
  return saved.ok ? ok(undefined) : saved;
}
