import { carriedText, parseLock } from '../../project/dvc-lock/dvc-lock.ts';
import { lockedHash } from '../../project/locked-hash.ts';
import type { Project } from '../../project/project.ts';
import { recordedGraph } from '../../project/recorded-graph.ts';
import { runningOrder } from '../../project/running-order.ts';
import type { LockEntry, Place, Stage } from '../../project/stage.ts';
import { lockFileOf } from '../../run/lock-writer.ts';
import { currentOuts, wantedEntry } from '../../run/restore.ts';
import { RunCache } from '../../run/run-cache.ts';
import { hasKey, isCacheable } from '../../run/run-cache-key.ts';
import { entryKind } from '../../run/run-cache-place.ts';
import { readInputs } from '../../run/stage-inputs.ts';
import type { HashInfo } from '../../workspace/hash-info.ts';
import { manifestReader } from '../manifests.ts';
import type { Remotes } from '../remotes.ts';
import { runCacheStore } from '../run-cache-look.ts';
import { readParams, recordedHash } from '../run-context.ts';
import type { Session } from '../session.ts';
import { workspaceHash } from '../workspace-hash.ts';
import type { Conflict, Side } from './conflict.ts';

/**
 * What became of one entry. `agreed`: both sides say the same, so nothing was in conflict · `after-merge`: the policy keeps the
 * stage to protected branches, which will run it.
 */
export interface Proof {
  readonly stage: Stage;
  readonly from: Side | 'agreed' | 'run-cache' | 'after-merge' | 'unproven';
  /** What the lock will have; absent: neither side has recorded the stage */
  readonly entry?: LockEntry;
  /** For `unproven`, in words */
  readonly why?: string;
}

/** Where entries are proven. */
export interface Proving {
  readonly session: Session;
  readonly remotes: Remotes;
  readonly conflict: Conflict;
  isExport(stage: Stage): boolean;
  /** Are the results that Git keeps to be had as an entry of a side names them? */
  holds(stage: Stage, entry: LockEntry, side: Side): Promise<boolean>;
}

/**
 * Proves the entries of all locks in conflict, producers first: an entry is proven when command, params and deps as they are merged are
 * those that it records, where a dep that a stage makes counts as its own proven entry has it. The checked-out side is asked first,
 * then the other, then the run cache. What is proven by none keeps the entry of the side that changed it, and is stale by it.
 */
export async function proveEntries(proving: Proving): Promise<readonly Proof[]> {
  const { conflict, session, remotes } = proving;
  const { ours, theirs } = conflict.projects;
  const store = await runCacheStore(remotes, undefined);
  const runCache = new RunCache({
    local: session.cache.store,
    remote: store,
    signal: session.host.signal,
    note: (text) => session.host.emit({ kind: 'note', text }),
  });
  const proofs: Proof[] = [];
  const proven = new Map<string, LockEntry>();
  const read = await inputReader(proving, ours, proven);
  for (const stage of runningOrder(ours.graph, undefined)) {
    if (stage.cmd === undefined) continue;
    const inConflict = conflict.locks.has(lockFileOf(stage));
    const sides = { ours: stage.lock, theirs: theirs.byAddress.get(stage.address)?.lock };
    const proof = await prove(stage, { ...proving, sides, runCache, read });
    const counts = inConflict ? proof : { ...proof, from: 'agreed' as const };
    const isProven = counts.from !== 'unproven' && counts.from !== 'after-merge';
    if (counts.entry !== undefined && isProven) proven.set(stage.address, counts.entry);
    if (inConflict) proofs.push(counts);
  }
  return proofs;
}

interface ProvingOne extends Proving {
  readonly sides: Readonly<Record<Side, LockEntry | undefined>>;
  readonly runCache: RunCache;
  read(stage: Stage): Promise<LockEntry | string>;
}

async function prove(stage: Stage, about: ProvingOne): Promise<Proof> {
  const { sides, runCache, conflict } = about;
  if (sameEntry(sides.ours, sides.theirs))
    return { stage, from: 'agreed', ...(sides.ours === undefined ? {} : { entry: sides.ours }) };
  const kept = keptEntry(stage, sides, conflict);
  const rest = kept === undefined ? {} : { entry: kept };
  const wanted = await about.read(stage);
  if (about.isExport(stage) && typeof wanted === 'string') return { stage, from: 'after-merge', ...rest };
  if (typeof wanted === 'string') return { stage, from: 'unproven', why: wanted, ...rest };
  for (const side of ['ours', 'theirs'] as const) {
    const lock = sides[side];
    if (lock === undefined || currentOuts({ ...stage, lock }, wanted) === undefined) continue;
    if (await about.holds(stage, lock, side)) return { stage, from: side, entry: lock };
  }
  if (isCacheable(stage) && hasKey(wanted)) {
    const look = { kind: entryKind(stage) ?? ('dvc' as const) };
    const entry = (await runCache.findLocal(wanted, look)) ?? (await runCache.findRemote(wanted, look));
    if (entry !== undefined) return { stage, from: 'run-cache', entry };
  }
  if (about.isExport(stage)) return { stage, from: 'after-merge', ...rest };
  const why = 'neither side nor the run cache has run it with what is merged now';
  return { stage, from: 'unproven', why, ...rest };
}

/** What a stage reads now, by proven entries where stages make it; in words why that is not known. */
async function inputReader(
  { session, remotes }: Proving,
  project: Project,
  proven: ReadonlyMap<string, LockEntry>,
): Promise<ProvingOne['read']> {
  const graph = recordedGraph(project.graph, proven);
  const now = { ...project, graph };
  const tree = manifestReader(session, remotes, undefined);
  const here = workspaceHash(session, project, await session.ignore());
  const madeBy = (place: Place) => (place.kind === 'inside' ? graph.producerAbove(place.path) : undefined);
  const recorded = async (place: Place): Promise<HashInfo | undefined> => {
    const made = madeBy(place);
    if (made === undefined || (made.stage.cmd !== undefined && !proven.has(made.stage.address)))
      return undefined;
    const isWhole =
      place.kind === 'inside' && made.output.place.kind === 'inside' && place.path === made.output.place.path;
    const locked = made.stage.lock?.outs.find(({ path }) => path === made.output.path);
    if (isWhole && locked?.oid !== undefined) return lockedHash(locked);
    return recordedHash(now, place, tree);
  };
  return async (stage) => {
    const waits = (project.graph.producers.get(stage.address) ?? []).filter(
      (address) => project.byAddress.get(address)?.cmd !== undefined && !proven.has(address),
    );
    if (waits.length > 0)
      return `it needs ${waits.map((name) => `'${name}'`).join(', ')}, which is not proven`;
    const inputs = await readInputs(
      stage,
      {
        hash: async (place, hashName) =>
          madeBy(place) === undefined ? here(place, hashName) : { ok: true, value: undefined },
        params: (path) => readParams(project, path),
        recorded,
      },
      { promised: true },
    );
    return inputs.ok
      ? wantedEntry(stage, inputs.value)
      : inputs.failures.map(({ message }) => message).join('; ');
  };
}

/** As in any merge of three: what only one side has changed is that side's. */
function keptEntry(
  stage: Stage,
  { ours, theirs }: ProvingOne['sides'],
  { locks }: Conflict,
): LockEntry | undefined {
  const file = lockFileOf(stage);
  const base = locks.get(file)?.base;
  const lock = base === undefined ? undefined : parseLock(base, file);
  const before = lock?.ok === true ? lock.value.stages.get(stage.name ?? '') : undefined;
  return ours === undefined || sameEntry(ours, before) ? (theirs ?? ours) : ours;
}

function sameEntry(a: LockEntry | undefined, b: LockEntry | undefined): boolean {
  return a === undefined || b === undefined ? a === b : carriedText(a) === carriedText(b);
}
