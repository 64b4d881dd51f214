import { caught, type Failure, type Result, unwrap } from '../failure.ts';
import type { Graph, LockedPath, Output, Place, Stage } from '../project/stage.ts';
import type { HashName, Oid } from '../store/oid.ts';
import { isTreeOid } from '../store/oid.ts';
import { makeTree, type Tree, type TreeEntry, treeId } from '../store/tree.ts';
import type { Value } from '../values/value.ts';
import type { Hashed } from '../workspace/hash-info.ts';
import type { ParamsSight, Sight, Snapshot } from './snapshot-types.ts';
import { placeText } from './verdict.ts';

/** Where a snapshot looks. What a user can cause (a FIFO as dep, a broken link) comes back as failures. */
export interface Sources {
  readonly graph: Graph;
  /** What is there now; undefined: nothing at that place */
  hash(place: Place, hashName: HashName): Promise<Result<Hashed | undefined>>;
  params(path: string): Promise<Result<Value | undefined>>;
  /**
   * `pull`: what is not there is judged by the hash that the lock of its producer names, as if everything had been
   * pulled. `as-is`: only what is there counts, as `dvc status` does.
   */
  readonly absent: 'pull' | 'as-is';
  /** Is the object here, members included? */
  stored(locked: LockedPath): boolean;
  /** A folder's manifest from cache or remote; undefined if it cannot be had */
  tree(oid: Oid, hashName: HashName): Promise<Tree | undefined>;
}

/** Looks at everything that judging these stages needs; paths are looked at once, whoever asks. */
export async function takeSnapshot(stages: readonly Stage[], sources: Sources): Promise<Result<Snapshot>> {
  const looker = new Looker(sources);
  const failures = (await Promise.all(stages.flatMap((stage) => looker.look(stage)))).flat();
  return failures.length > 0 ? { ok: false, failures } : { ok: true, value: looker };
}

class Looker implements Snapshot {
  private readonly sights = new Map<string, Sight>();
  private readonly pending = new Map<string, Promise<Sight>>();
  private readonly paramSights = new Map<string, ParamsSight>();
  private readonly sources: Sources;

  constructor(sources: Sources) {
    this.sources = sources;
  }

  path(place: Place, hashName: HashName): Sight {
    const sight = this.sights.get(sightKey(place, hashName));
    if (sight === undefined) throw new Error(`not looked at: ${placeText(place)}`);
    return sight;
  }

  params(place: Place): ParamsSight {
    const sight = this.paramSights.get(placeText(place));
    if (sight === undefined) throw new Error(`not looked at: ${placeText(place)}`);
    return sight;
  }

  stored(locked: LockedPath): boolean {
    return this.sources.absent === 'pull' || this.sources.stored(locked);
  }

  /** Starts a look at every path of a stage; each promise gives the failures met. */
  look(stage: Stage): Promise<readonly Failure[]>[] {
    const deps = stage.frozen ? [] : stage.deps;
    const paths = [
      ...deps.flatMap((dep) =>
        dep.kind === 'path' && dep.source === undefined
          ? [{ place: dep.place, name: lockedName(stage.lock?.deps, dep.path) }]
          : [],
      ),
      ...stage.outs.map((out) => ({ place: out.place, name: lockedName(stage.lock?.outs, out.path) })),
    ];
    return [
      ...paths.map(({ place, name }) => this.lookAtPath(place, name)),
      ...deps.flatMap((dep) => (dep.kind === 'params' ? [this.lookAtParams(dep.place)] : [])),
    ];
  }

  private async lookAtPath(place: Place, hashName: HashName): Promise<readonly Failure[]> {
    const key = sightKey(place, hashName);
    let pending = this.pending.get(key);
    if (pending === undefined) {
      pending = see(place, hashName, this.sources);
      this.pending.set(key, pending);
    }
    try {
      this.sights.set(key, await pending);
      return [];
    } catch (error) {
      return caught(error).failures;
    }
  }

  private async lookAtParams(place: Place): Promise<readonly Failure[]> {
    const text = placeText(place);
    if (this.paramSights.has(text)) return [];
    const result = await this.sources.params(text);
    if (!result.ok) return result.failures;
    this.paramSights.set(text, await paramsSight(place, result.value, this.sources));
    return [];
  }
}

async function paramsSight(place: Place, value: Value | undefined, sources: Sources): Promise<ParamsSight> {
  if (value !== undefined) return { kind: 'values', value };
  // A params file can itself be data that a pull would bring (dvc-compat C-173).
  const sight = await see(place, 'md5', sources);
  return sight.kind === 'absent'
    ? { kind: 'absent' }
    : { kind: 'unknown', why: `${placeText(place)} is not here` };
}

function sightKey(place: Place, hashName: HashName): string {
  return `${hashName}\0${placeText(place)}`;
}

function lockedName(entries: readonly LockedPath[] | undefined, path: string): HashName {
  return entries?.find((entry) => entry.path === path)?.hashName ?? 'md5';
}

/** One path: as it is; else what its producer's lock promises, itself, inside a folder out, or as the sum of outs below. */
async function see(place: Place, hashName: HashName, sources: Sources): Promise<Sight> {
  if (place.kind === 'url') return { kind: 'unknown', why: 'it lies outside, on a server' };
  const here = unwrap(await sources.hash(place, hashName));
  if (sources.absent === 'as-is' || place.kind === 'outside') return fromDisk(here);
  const missingBelow =
    here === undefined || here.tree !== undefined ? await absentBelow(place.path, sources) : [];
  if (missingBelow.length > 0) return merged(place.path, hashName, here, missingBelow, sources);
  return here === undefined ? promised(place.path, sources) : fromDisk(here);
}

function fromDisk(here: Hashed | undefined): Sight {
  if (here === undefined) return { kind: 'absent' };
  return { kind: 'present', oid: here.info.oid, hashName: here.info.hashName, from: 'disk' };
}

type Promised = { readonly stage: Stage; readonly output: Output; readonly locked: LockedPath | undefined };

/** The outs below a folder that are cached, not on disk, and so would come with a pull. */
async function absentBelow(path: string, sources: Sources): Promise<Promised[]> {
  const found: Promised[] = [];
  for (const { stage, output } of sources.graph.producersBelow(path)) {
    if (output.cache && unwrap(await sources.hash(output.place, 'md5')) === undefined) {
      found.push({ stage, output, locked: lockedOut(stage, output) });
    }
  }
  return found;
}

function lockedOut(stage: Stage, output: Output): LockedPath | undefined {
  return stage.lock?.outs.find((entry) => entry.path === output.path);
}

async function promised(path: string, sources: Sources): Promise<Sight> {
  const producer = sources.graph.producerAbove(path);
  if (producer === undefined || !producer.output.cache) return { kind: 'absent' };
  const locked = lockedOut(producer.stage, producer.output);
  if (locked?.oid === undefined) return { kind: 'absent' };
  if (!producer.output.push && !sources.stored(locked)) return { kind: 'absent' };
  const { oid, hashName } = locked;
  const root = producer.output.place.kind === 'inside' ? producer.output.place.path : path;
  if (root === path) return { kind: 'present', oid, hashName, from: 'lock' };
  if (!isTreeOid(oid)) return { kind: 'absent' };
  const tree = await sources.tree(oid, hashName);
  if (tree === undefined) return { kind: 'unknown', why: `the manifest of ${root} cannot be read` };
  return insideTree(tree, path.slice(root.length + 1), hashName);
}

/** A file or a subfolder of a folder whose manifest is known. */
function insideTree(tree: Tree, inner: string, hashName: HashName): Sight {
  const file = tree.entries.find((entry) => entry.path === inner);
  if (file !== undefined) return { kind: 'present', oid: file.oid, hashName, from: 'lock' };
  const prefix = `${inner}/`;
  const below = tree.entries.filter((entry) => entry.path.startsWith(prefix));
  if (below.length === 0) return { kind: 'absent' };
  const subtree = makeTree(below.map(({ path, oid }) => ({ path: path.slice(prefix.length), oid })));
  return { kind: 'present', oid: treeId(subtree).oid, hashName, from: 'lock' };
}

/** A folder that is partly on disk or in Git, and partly outs that a pull would bring (dvc-compat C-172). */
async function merged(
  path: string,
  hashName: HashName,
  here: Hashed | undefined,
  missing: readonly Promised[],
  sources: Sources,
): Promise<Sight> {
  const entries: TreeEntry[] = [...(here?.tree?.entries ?? [])];
  for (const { output, locked } of missing) {
    if (locked?.oid === undefined || output.place.kind !== 'inside') continue;
    if (locked.hashName !== hashName)
      return { kind: 'unknown', why: `${output.path} has a hash of another generation` };
    const inner = path === '' ? output.place.path : output.place.path.slice(path.length + 1);
    if (!isTreeOid(locked.oid)) {
      entries.push({ path: inner, oid: locked.oid });
      continue;
    }
    const tree = await sources.tree(locked.oid, locked.hashName);
    if (tree === undefined) return { kind: 'unknown', why: `the manifest of ${output.path} cannot be read` };
    entries.push(...tree.entries.map((entry) => ({ path: `${inner}/${entry.path}`, oid: entry.oid })));
  }
  if (entries.length === 0 && here === undefined) return { kind: 'absent' };
  return { kind: 'present', oid: treeId(makeTree(entries)).oid, hashName, from: 'lock' };
}
