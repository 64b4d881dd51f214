import { caught, type Failure, type Result, unwrap } from '../failure.ts';
import type { Graph, LockedPath, Output, Place, Stage } from '../project/stage.ts';
import type { HashName, Oid } from '../store/oid.ts';
import { isTreeOid } from '../store/oid.ts';
import { makeTree, type Tree, type TreeEntry, treeOid } from '../store/tree.ts';
import type { Value } from '../values/value.ts';
import type { Hashed } from '../workspace/hash-info.ts';
import { datasetTroubles } from './dataset-troubles.ts';
import { hasPattern, patternTroubles } from './param-patterns.ts';
import { insideTree, onServer, type UrlReader } from './sights.ts';
import type { ParamsSight, Sight, Snapshot } from './snapshot-types.ts';
import { placeText } from './verdict.ts';

/** Where a snapshot looks. What a user can cause (a FIFO as dep, a broken link) comes back as failures. */
export interface Sources {
  readonly graph: Graph;
  /** What is there now; undefined: nothing at that place */
  hash(place: Place, hashName: HashName): Promise<Result<Hashed | undefined>>;
  /** The same where it is known at once; undefined: ask {@link hash} */
  hashNow?(place: Place, hashName: HashName): Result<Hashed | undefined> | undefined;
  /** What a server says of an address now; absent: nobody asks, and what lies there cannot be judged */
  hashUrl?: UrlReader | undefined;
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
  for (const stage of stages) looker.look(stage);
  const failures = await looker.failures();
  return failures.length > 0 ? { ok: false, failures } : { ok: true, value: looker };
}

class Looker implements Snapshot {
  private readonly sights: Readonly<Record<HashName, Map<string, Sight>>> = {
    md5: new Map(),
    'md5-dos2unix': new Map(),
  };
  /** Places that are still being looked at, or could not be */
  private readonly open: Readonly<Record<HashName, Set<string>>> = {
    md5: new Set(),
    'md5-dos2unix': new Set(),
  };
  private readonly askedParams = new Set<string>();
  private readonly paramSights = new Map<string, ParamsSight>();
  private readonly troubles: (Failure | Promise<readonly Failure[]>)[] = [];
  private readonly sources: Sources;

  constructor(sources: Sources) {
    this.sources = sources;
  }

  path(place: Place, hashName: HashName): Sight {
    const sight = this.sights[hashName].get(placeText(place));
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

  /** Looks at every path of a stage, or starts to. */
  look(stage: Stage): void {
    for (const dep of stage.frozen ? [] : stage.deps) {
      if (dep.kind === 'params') {
        this.lookAtParams(dep.place);
        if (hasPattern(dep) && stage.lock?.params.has(dep.path) === true)
          this.troubles.push(patternTroubles(dep, this.sources));
      } else if (dep.dataset !== undefined) this.troubles.push(...datasetTroubles(dep));
      else if (dep.source === undefined) this.lookAtPath(dep.place, lockedName(stage.lock?.deps, dep.path));
    }
    for (const out of stage.outs) this.lookAtPath(out.place, lockedName(stage.lock?.outs, out.path));
  }

  /** What went wrong, once everything has been seen. */
  async failures(): Promise<readonly Failure[]> {
    return (await Promise.all(this.troubles)).flat();
  }

  private lookAtPath(place: Place, hashName: HashName): void {
    const text = placeText(place);
    const sights = this.sights[hashName];
    const open = this.open[hashName];
    if (sights.has(text) || open.has(text)) return;
    try {
      const sight = seeNow(place, hashName, this.sources);
      if (sight !== undefined) {
        sights.set(text, sight);
        return;
      }
      open.add(text);
      this.troubles.push(this.lookLater(place, hashName, sights));
    } catch (error) {
      open.add(text);
      this.troubles.push(...caught(error).failures);
    }
  }

  private async lookLater(
    place: Place,
    hashName: HashName,
    sights: Map<string, Sight>,
  ): Promise<readonly Failure[]> {
    try {
      sights.set(placeText(place), await see(place, hashName, this.sources));
      return [];
    } catch (error) {
      return caught(error).failures;
    }
  }

  private lookAtParams(place: Place): void {
    const text = placeText(place);
    if (this.askedParams.has(text)) return;
    this.askedParams.add(text);
    this.troubles.push(this.readParams(place));
  }

  private async readParams(place: Place): Promise<readonly Failure[]> {
    const text = placeText(place);
    const result = await this.sources.params(text);
    if (!result.ok) return result.failures;
    this.paramSights.set(text, await paramsSight(place, result.value, this.sources));
    return [];
  }
}

/** What can be said without waiting; undefined: {@link see} has to. */
function seeNow(place: Place, hashName: HashName, sources: Sources): Sight | undefined {
  const now = place.kind === 'url' ? undefined : sources.hashNow?.(place, hashName);
  if (now === undefined) return undefined;
  const here = unwrap(now);
  const isPlain = here !== undefined && here.tree === undefined;
  return isPlain || sources.absent === 'as-is' || place.kind === 'outside' ? fromDisk(here) : undefined;
}

async function paramsSight(place: Place, value: Value | undefined, sources: Sources): Promise<ParamsSight> {
  if (value !== undefined) return { kind: 'values', value };
  // A params file can itself be data that a pull would bring (dvc-compat C-173).
  const sight = await see(place, 'md5', sources);
  return sight.kind === 'absent'
    ? { kind: 'absent' }
    : { kind: 'unknown', why: `${placeText(place)} is not here` };
}

function lockedName(entries: readonly LockedPath[] | undefined, path: string): HashName {
  return entries?.find((entry) => entry.path === path)?.hashName ?? 'md5';
}

/** One path: as it is; else what its producer's lock promises, itself, inside a folder out, or as the sum of outs below. */
async function see(place: Place, hashName: HashName, sources: Sources): Promise<Sight> {
  if (place.kind === 'url') return onServer(place.url, hashName, sources);
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
  if (!producer.output.push && !sources.stored(locked) && !isPushed(locked, sources.graph))
    return { kind: 'absent' };
  const { oid, hashName } = locked;
  const root = producer.output.place.kind === 'inside' ? producer.output.place.path : path;
  if (root === path) return { kind: 'present', oid, hashName, from: 'lock' };
  if (!isTreeOid(oid)) return { kind: 'absent' };
  const tree = await sources.tree(oid, hashName);
  if (tree === undefined) return { kind: 'unknown', why: `the manifest of ${root} cannot be read` };
  return insideTree(tree, path.slice(root.length + 1), hashName);
}

/** Is the same content recorded for another out, which is pushed? */
function isPushed({ oid }: LockedPath, graph: Graph): boolean {
  return graph.stages.some((stage) =>
    stage.outs.some((out) => out.cache && out.push && lockedOut(stage, out)?.oid === oid),
  );
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
  return { kind: 'present', oid: treeOid(makeTree(entries)), hashName, from: 'lock' };
}
