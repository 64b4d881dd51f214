import { fail, ok, type Result } from '../../failure.ts';
import type { Oid } from '../../store/oid.ts';
import { makeTree, type Tree } from '../../store/tree.ts';
import { pyRepr } from '../../values/spelling.ts';
import { compareCodePoints, Tuple } from '../../values/value.ts';

/** One folder as three commits have it. */
export interface ThreeTrees {
  readonly ancestor: Tree;
  readonly our: Tree;
  readonly their: Tree;
}

/**
 * Both sides' additions, removals and changes of files, in one folder (dvc_data: hashfile/tree.py merge). Fails, naming the
 * paths, where the two sides did different things to one file, and, as DVC does, where both removed one.
 */
export function mergeTrees({ ancestor, our, their }: ThreeTrees): Result<Tree> {
  const [before, ours, theirs] = [filesOf(ancestor), filesOf(our), filesOf(their)];
  const [our_, their_] = [changesOf(before, ours), changesOf(before, theirs)];
  if (our_.size === 0) return ok(their);
  if (their_.size === 0) return ok(our);
  const both = [...our_.keys()].filter((path) => their_.has(path)).sort(compareCodePoints);
  const removed = both.find((path) => our_.get(path) === undefined && their_.get(path) === undefined);
  if (removed !== undefined) return refuse(`both deleted: ${keyOf(removed)}`);
  const clashes = both.filter((path) => our_.get(path) !== their_.get(path));
  if (clashes.length > 0) return refuse(clashes.join('\n'));
  const merged = new Map(before);
  for (const [path, oid] of [...our_, ...their_])
    if (oid === undefined) merged.delete(path);
    else merged.set(path, oid);
  return ok(makeTree([...merged].map(([path, oid]) => ({ path, oid }))));
}

type Files = ReadonlyMap<string, Oid>;

function filesOf({ entries }: Tree): Files {
  return new Map(entries.map(({ path, oid }) => [path, oid]));
}

/** The paths that differ, with what they became; undefined: removed. */
function changesOf(before: Files, after: Files): ReadonlyMap<string, Oid | undefined> {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return new Map(
    [...paths].filter((path) => before.get(path) !== after.get(path)).map((path) => [path, after.get(path)]),
  );
}

/** As Python shows the tuple of a path's parts. */
function keyOf(path: string): string {
  return pyRepr(Tuple.from(path.split('/')));
}

function refuse(what: string): Result<never> {
  return fail({
    reason: 'data',
    message: `unable to auto-merge the following paths:\n${what}`,
    hint: 'check out one side, put the files right, `add` the folder again and commit the merge',
  });
}
