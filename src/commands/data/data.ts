import type { Failure } from '../../failure.ts';
import { ok, type Result } from '../../failure.ts';
import { type Amount, add, nothing } from '../../plan/plan.ts';
import type { LockedPath, Output } from '../../project/stage.ts';
import type { Copies } from '../../store/copies.ts';
import { type ObjectId, objectKey } from '../../store/oid.ts';
import { type TransferResult, transfer } from '../../store/transfer.ts';
import type { Remotes, Sources } from '../remotes.ts';
import type { Session } from '../session.ts';
import type { Words } from '../verb.ts';
import { watchTransfer } from './transfer-watch.ts';

/** A recorded path to move: the output that declares it, and what its lock names. */
export interface Tracked {
  readonly output: Output;
  readonly locked: LockedPath;
  /** Of a folder, only what lies at this path inside it */
  readonly inner?: string;
}

/** Which remote to move to or from, and how many objects at once. */
export interface MoveOptions {
  readonly remote?: string;
  /** Transfers at once; undefined: as the remote's `jobs` says, else as suits the kind of store */
  readonly jobs?: number;
}

/** `-r` and `-j`. */
export function moveOptions({ options }: Words): MoveOptions {
  return {
    ...(typeof options.remote === 'string' ? { remote: options.remote } : {}),
    ...(typeof options.jobs === 'string'
      ? { jobs: Math.max(1, Number.parseInt(options.jobs, 10) || 1) }
      : {}),
  };
}

/** What a move did: what was moved, what is in neither place, and everything that went wrong. */
export interface Moved {
  readonly amount: Amount;
  readonly missing: readonly ObjectId[];
  readonly failures: readonly Failure[];
}

/**
 * Fills the cache with what is recorded; outs pinned to another remote come from there (dvc-compat 4.2). `copies`: who wants some of
 * files outside of the cache as well.
 */
export function fetchTracked(
  session: Session,
  remotes: Remotes,
  tracked: readonly Tracked[],
  options: MoveOptions & { readonly copies?: Copies | undefined },
): Promise<Moved> {
  const absent = tracked.filter(({ locked }) => session.cache.missing(idOf(locked)).length > 0);
  return move(session, remotes, { tracked: absent, direction: 'fetch', options });
}

/** Uploads from the cache what a remote lacks, children before manifests. */
export function pushTracked(
  session: Session,
  remotes: Remotes,
  tracked: readonly Tracked[],
  options: MoveOptions,
): Promise<Moved> {
  const ours = tracked.filter(({ output }) => output.push);
  return move(session, remotes, { tracked: ours, direction: 'push', options });
}

/** Brings objects, members included, into the cache; what is nowhere is left out without a failure. */
export async function fetchObjects(
  session: Session,
  remotes: Remotes,
  objects: readonly ObjectId[],
  options: MoveOptions,
): Promise<Result<Amount>> {
  const absent = objects.filter((id) => session.cache.missing(id).length > 0);
  if (absent.length === 0 || !remotes.has(options.remote)) return ok(nothing);
  const moved = await moveObjects(session, remotes, {
    name: options.remote,
    objects: absent,
    direction: 'fetch',
    options,
  });
  return moved.failures.length > 0 ? { ok: false, failures: moved.failures } : ok(moved.amount);
}

/** The object that a recorded path names. Only for paths that have an oid. */
export function idOf(locked: LockedPath): ObjectId {
  if (locked.oid === undefined) throw new Error(`no oid recorded for ${locked.path}`);
  return { oid: locked.oid, hashName: locked.hashName };
}

interface Move {
  readonly tracked: readonly Tracked[];
  readonly direction: 'fetch' | 'push';
  readonly options: MoveOptions & { readonly copies?: Copies | undefined };
}

async function move(
  session: Session,
  remotes: Remotes,
  { tracked, direction, options }: Move,
): Promise<Moved> {
  let total: Moved = { amount: nothing, missing: [], failures: [] };
  for (const [name, objects] of byRemote(session, tracked, options.remote)) {
    const parts = partsOf(tracked);
    const moved = await moveObjects(session, remotes, { name, objects, parts, direction, options });
    total = {
      amount: add(total.amount, moved.amount),
      missing: [...total.missing, ...moved.missing],
      failures: [...total.failures, ...moved.failures],
    };
  }
  return total;
}

/** Folders of which only parts are wanted; one that is wanted whole as well is not among them. */
function partsOf(tracked: readonly Tracked[]): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, readonly string[]>();
  const whole = new Set(
    tracked.flatMap(({ locked, inner }) => (inner === undefined ? [objectKey(idOf(locked))] : [])),
  );
  for (const { locked, inner } of tracked) {
    const key = objectKey(idOf(locked));
    if (inner !== undefined && !whole.has(key)) parts.set(key, [...(parts.get(key) ?? []), inner]);
  }
  return parts;
}

interface ObjectMove {
  readonly name: string | undefined;
  readonly objects: readonly ObjectId[];
  /** See `TransferOptions.parts` */
  readonly parts?: ReadonlyMap<string, readonly string[]>;
  readonly direction: 'fetch' | 'push';
  readonly options: Move['options'];
}

async function moveObjects(
  session: Session,
  remotes: Remotes,
  { name, objects, parts, direction, options }: ObjectMove,
): Promise<Moved> {
  const sources =
    direction === 'fetch'
      ? await remotes.sources(name, { only: options.remote !== undefined })
      : await alone(remotes, name);
  if (!sources.ok) return { amount: nothing, missing: [], failures: sources.failures };
  const { main, all } = sources.value;
  const [first = main, ...others] = all;
  const [from, to] = direction === 'fetch' ? [first, session.cache] : [session.cache, main];
  const watch = watchTransfer(direction, session.host);
  const result = await transfer({
    objects,
    from,
    to,
    fallback: others,
    ...(main.width === undefined ? {} : { jobs: main.width }),
    parts,
    copies: options.copies,
    ...jobsOf(session, name, options.jobs),
    signal: session.host.signal,
    onProgress: watch.onProgress,
  });
  watch.finish(result.moved);
  noteDetours(remotes, sources.value, result);
  return { amount: result.moved, missing: result.missing, failures: result.failures };
}

async function alone(remotes: Remotes, name: string | undefined): Promise<Result<Sources>> {
  const store = await remotes.open(name);
  return store.ok ? ok({ main: store.value, all: [], fallback: [], runs: [] }) : store;
}

/** What the remote itself, or the cache before it, gave is as it should be. */
function noteDetours(remotes: Remotes, { main, fallback }: Sources, result: TransferResult): void {
  for (const store of fallback) {
    const amount = result.sources.get(store.name);
    if (amount !== undefined) remotes.detours.took(main.name, store.name, amount);
  }
  remotes.detours.passed(result.passedOver);
}

/** An out with its own `remote:` goes there; with another one asked for by name it is left out (dvc: dvc/repo/fetch.py). */
function byRemote(
  session: Session,
  tracked: readonly Tracked[],
  asked: string | undefined,
): ReadonlyMap<string | undefined, ObjectId[]> {
  const groups = new Map<string | undefined, ObjectId[]>();
  const wanted = asked?.toLowerCase();
  for (const { output, locked } of tracked) {
    const pinned = output.remote?.toLowerCase();
    if (pinned !== undefined && wanted !== undefined && pinned !== wanted) continue;
    const name = pinned ?? wanted ?? session.config.defaultRemote;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [idOf(locked)]);
    else group.push(idOf(locked));
  }
  return groups;
}

/** `-j`, else the remote's own `jobs`; without either the store decides. */
function jobsOf(
  session: Session,
  name: string | undefined,
  asked: number | undefined,
): { readonly jobs?: number } {
  const configured = name === undefined ? undefined : session.config.remotes.get(name)?.options.get('jobs');
  const jobs = asked ?? configured;
  return typeof jobs === 'number' ? { jobs } : {};
}

/** Says for each recorded path whose objects are nowhere: which path, which stage, which object. */
export function missingFailures(
  missing: readonly ObjectId[],
  tracked: readonly (Tracked & {
    readonly stage?: { readonly address: string; readonly location: Failure['location'] };
  })[],
): Failure[] {
  if (missing.length === 0) return [];
  const oids = new Set<string>(missing.map(({ oid }) => oid));
  const named = tracked.filter(({ locked }) => oids.has(locked.oid ?? ''));
  const first = missing
    .map(({ oid }) => oid)
    .slice(0, 3)
    .join(', ');
  const hint = 'somebody who has the data has to run `dvc push`; until then nothing that needs it can run';
  if (named.length === 0) {
    return [
      {
        reason: 'data',
        message: `${missing.length} object${missing.length === 1 ? '' : 's'} neither in the cache nor on the remote: ${first}`,
        hint,
      },
    ];
  }
  return named.map(({ output, locked, stage }) => ({
    reason: 'data',
    message: `'${output.path}'${stage === undefined ? '' : ` of stage '${stage.address}'`} is neither in the cache nor on the remote (md5 ${locked.oid})`,
    hint,
    ...(stage?.location === undefined ? {} : { location: stage.location }),
  }));
}
