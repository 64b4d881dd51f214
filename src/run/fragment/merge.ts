import { type Failure, ok, type Result } from '../../failure.ts';
import { runCacheText } from '../../project/dvc-lock/dvc-lock.ts';
import type { Graph, LockEntry, Stage } from '../../project/stage.ts';
import { md5Bytes } from '../../store/md5.ts';
import { compareCodePoints } from '../../values/value.ts';
import type { Fragment } from './fragment.ts';

/** Where a fragment came from. */
export interface NamedFragment {
  readonly file: string;
  readonly fragment: Fragment;
}

/** What fragments record together, in the order in which one machine would have written it. */
export interface Merged {
  readonly records: readonly Recorded[];
  /** Seconds of stages that really ran, by address */
  readonly seconds: ReadonlyMap<string, number>;
  /** Addresses that some machine tried and did not finish */
  readonly unfinished: readonly string[];
}

/** One stage's part. */
export interface Recorded {
  readonly stage: Stage;
  readonly entry: LockEntry;
  /** Files for the workspace, by project path */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What fragments are put together for. */
export interface MergeInput {
  /** All stages, in running order */
  readonly stages: readonly Stage[];
  readonly graph: Graph;
  /** The commit that is checked out; null without Git */
  readonly head: string | null;
}

/**
 * Puts fragments together. Every record must be of a stage as this commit declares it; two records of one stage must be
 * equal; and what a stage read must be what its producer's record says was made. Else nothing is merged. Pure.
 */
export function mergeFragments(fragments: readonly NamedFragment[], input: MergeInput): Result<Merged> {
  const failures: Failure[] = [];
  const byAddress = new Map(input.stages.map((stage) => [stage.address, stage]));
  const entries = new Map<string, Part>();
  const seconds = new Map<string, number>();
  const tried = new Set<string>();
  for (const { file, fragment } of fragments) {
    if (fragment.head !== null && input.head !== null && fragment.head !== input.head) {
      failures.push(otherCommit(file, fragment.head, input.head));
      continue;
    }
    for (const { stage: address, outcome, entry, files, seconds: time } of fragment.stages) {
      const stage = byAddress.get(address);
      if (entry === undefined) {
        if (outcome !== 'fresh' && outcome !== 'skipped') tried.add(address);
        continue;
      }
      const trouble = stage === undefined ? 'no such stage' : strangeness(stage, entry);
      const before = entries.get(address);
      if (trouble !== undefined) failures.push(strange(file, address, trouble));
      else if (before !== undefined && runCacheText(before.entry) !== runCacheText(entry))
        failures.push(contradiction(address, before.file, file));
      else entries.set(address, { entry, file, files: files ?? new Map() });
      if (outcome === 'ran') seconds.set(address, time);
    }
  }
  failures.push(...mismatches(entries, byAddress, input.graph));
  if (failures.length > 0) return { ok: false, failures };
  return ok({
    records: input.stages.flatMap((stage) => {
      const found = entries.get(stage.address);
      return found === undefined ? [] : [{ stage, entry: found.entry, files: filesFor(stage, found) }];
    }),
    seconds,
    unfinished: [...tried].filter((address) => !entries.has(address)),
  });
}

interface Part extends Pick<NamedFragment, 'file'> {
  readonly entry: LockEntry;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Only what the stage declares as an uncached out, with the bytes that its entry names; anything else is left where it is. */
function filesFor(stage: Stage, { entry, files }: Part): ReadonlyMap<string, Uint8Array> {
  const found = stage.outs.flatMap((out): [string, Uint8Array][] => {
    const bytes = files.get(out.path);
    const oid = entry.outs.find(({ path }) => path === out.path)?.oid;
    if (bytes === undefined || out.cache || out.place.kind !== 'inside') return [];
    return md5Bytes(bytes, 'md5') === oid ? [[out.place.path, bytes]] : [];
  });
  return new Map(found);
}

/** What makes an entry one of another stage; undefined: it fits. */
function strangeness(stage: Stage, entry: LockEntry): string | undefined {
  if (JSON.stringify(entry.cmd) !== JSON.stringify(stage.cmd ?? '')) return 'its command is another one';
  const paths = (of: readonly { readonly path: string }[]) =>
    of.map(({ path }) => path).toSorted(compareCodePoints);
  const deps = stage.deps.filter(({ kind }) => kind === 'path');
  if (paths(entry.deps).join('\0') !== paths(deps).join('\0')) return 'its deps are others';
  if (paths(entry.outs).join('\0') !== paths(stage.outs).join('\0')) return 'its outs are others';
  return entry.outs.some(({ oid }) => oid === undefined) ? 'an out has no hash' : undefined;
}

/** Only deps that are an out as a whole are compared; parts of folders are judged by whoever reads the lock. */
function mismatches(
  entries: ReadonlyMap<string, Part>,
  byAddress: ReadonlyMap<string, Stage>,
  graph: Graph,
): readonly Failure[] {
  return [...entries].flatMap(([address, { entry, file }]) =>
    entry.deps.flatMap((dep): readonly Failure[] => {
      const place = byAddress.get(address)?.deps.find(({ path }) => path === dep.path)?.place;
      const producer = place?.kind === 'inside' ? graph.producerAbove(place.path) : undefined;
      if (producer === undefined || place?.kind !== 'inside') return [];
      if (producer.output.place.kind !== 'inside' || producer.output.place.path !== place.path) return [];
      const made = entries.get(producer.stage.address)?.entry ?? byAddress.get(producer.stage.address)?.lock;
      const out = made?.outs.find(({ path }) => path === producer.output.path);
      if (out?.oid === undefined || out.oid === dep.oid) return [];
      return [stale(file, address, dep.path, producer.stage.address)];
    }),
  );
}

function otherCommit(file: string, theirs: string, ours: string): Failure {
  return {
    reason: 'data',
    message: `'${file}' belongs to commit ${theirs.slice(0, 12)}, and ${ours.slice(0, 12)} is checked out`,
    location: { file },
    hint: 'merge fragments on the commit on which their jobs ran',
  };
}

function strange(file: string, address: string, why: string): Failure {
  return {
    reason: 'data',
    message: `'${file}' does not fit stage '${address}' as it is declared here: ${why}`,
    location: { file },
    hint: 'merge fragments on the commit on which their jobs ran',
  };
}

function contradiction(address: string, one: string, other: string): Failure {
  return {
    reason: 'data',
    message: `'${one}' and '${other}' record different results of '${address}'`,
    location: { file: other },
    hint: 'keep the fragment of one of them, and run what needs the other one again',
  };
}

function stale(file: string, address: string, path: string, producer: string): Failure {
  return {
    reason: 'data',
    message: `'${file}': '${address}' read another '${path}' than '${producer}' is recorded to have made`,
    location: { file },
    hint: `leave that fragment out and run '${address}' again`,
  };
}
