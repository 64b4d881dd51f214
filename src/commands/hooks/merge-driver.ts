import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeFileAtomic } from '../../atomic-write.ts';
import { fail, ok, type Result } from '../../failure.ts';
import { canonicalDvcFile } from '../../project/dvc-file/dump.ts';
import { writeDvcFile } from '../../project/dvc-file/dvc-file.ts';
import { dvcFileSchema } from '../../project/dvc-file/schema.ts';
import { validate } from '../../project/schema.ts';
import { type HashName, isTreeOid, type Oid, parseOid } from '../../store/oid.ts';
import type { Tree } from '../../store/tree.ts';
import { isList, isMapping, type Mapping, pyEqual, type Value } from '../../values/value.ts';
import { readYaml } from '../../values/yaml/read.ts';
import { manifestReader } from '../manifests.ts';
import { Remotes } from '../remotes.ts';
import type { Session } from '../session.ts';
import { mergeTrees } from './merge-trees.ts';

/** The files that Git hands to a merge driver, as typed: `%O`, `%A` and `%B`. The result goes into `our`. */
export interface MergedFiles {
  readonly ancestor: string;
  readonly our: string;
  readonly their: string;
}

/**
 * Merges two versions of the `.dvc` file of a folder: what either side added, removed or changed (dvc:
 * commands/git_hook.py CmdMergeDriver, stage/__init__.py merge). Data stays where it is. Fails with DVC's texts where only a
 * person can decide; the file is then as it was.
 */
export async function mergeDvcFiles(session: Session, files: MergedFiles): Promise<Result<undefined>> {
  const read = (path: string) => readSide(resolve(session.host.cwd, path), path);
  const [ancestor, our, their] = [read(files.ancestor), read(files.our), read(files.their)];
  if (!ancestor.ok) return ancestor;
  if (!our.ok) return our;
  if (!their.ok) return their;
  if (their.value.outs.length === 0) return ok(undefined);
  const outs =
    our.value.outs.length === 0
      ? ok(their.value.outs)
      : await mergeOuts(session, { ancestor: ancestor.value, our: our.value, their: their.value });
  if (!outs.ok) return outs;
  const { text, content, path } = our.value;
  const merged = canonicalDvcFile(new Map([...content, ['outs', outs.value]]), files.our);
  const written = writeDvcFile(text.trim() === '' ? undefined : text, merged, files.our);
  if (!written.ok) return written;
  writeFileAtomic(path, written.value);
  return ok(undefined);
}

/** One version of the file; an empty one has no outs. */
interface Side {
  readonly path: string;
  readonly text: string;
  readonly content: Mapping;
  readonly outs: readonly Mapping[];
}

function readSide(path: string, shown: string): Result<Side> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return fail({ reason: 'usage', message: `cannot read '${shown}': ${code}` });
  }
  const document = readYaml(bytes, shown);
  if (!document.ok) return document;
  const failures = validate(document.value, dvcFileSchema);
  if (failures.length > 0) return { ok: false, failures };
  const { value } = document.value;
  const content: Mapping = isMapping(value) ? value : new Map();
  const outs = content.get('outs');
  return ok({ path, text: bytes.toString(), content, outs: isList(outs) ? outs.filter(isMapping) : [] });
}

interface Sides {
  readonly ancestor: Side;
  readonly our: Side;
  readonly their: Side;
}

async function mergeOuts(session: Session, sides: Sides): Promise<Result<readonly Mapping[]>> {
  const { ancestor, our, their } = sides;
  for (const side of [ancestor, our, their]) {
    if (!isMadeByAdd(side)) return refuse("unable to auto-merge DVC files that weren't created by `dvc add`");
  }
  const [ourOut, theirOut, ancestorOut] = [our.outs[0], their.outs[0], ancestor.outs[0]] as [
    Mapping,
    Mapping,
    Mapping | undefined,
  ];
  for (const out of [ancestorOut, ourOut, theirOut]) {
    if (out === undefined) continue;
    if (!pyEqual(optionsOf(out), optionsOf(ourOut)) || hashNameOf(out) !== hashNameOf(ourOut))
      return refuse('unable to auto-merge outputs with different options');
    if (!String(out.get('md5')).endsWith('.dir'))
      return refuse('unable to auto-merge outputs that are not directories');
  }
  const hashName = hashNameOf(ourOut);
  await using remotes = new Remotes(session);
  const treeAt = manifestReader(session, remotes);
  const trees: Tree[] = [];
  for (const out of [ancestorOut, ourOut, theirOut]) {
    const tree = out === undefined ? ok({ entries: [] }) : await treeOf(out, hashName, treeAt);
    if (!tree.ok) return tree;
    trees.push(tree.value);
  }
  const [before, ours, theirs] = trees as [Tree, Tree, Tree];
  const merged = mergeTrees({ ancestor: before, our: ours, their: theirs });
  if (!merged.ok) return merged;
  return ok([record(session, ourOut, merged.value, hashName)]);
}

function isMadeByAdd({ content, outs }: Side): boolean {
  const deps = content.get('deps');
  return outs.length <= 1 && !(isList(deps) && deps.length > 0);
}

const hashKeys: readonly unknown[] = ['md5', 'size', 'nfiles', 'hash'];

function optionsOf(out: Mapping): Mapping {
  return new Map([...out].filter(([key]) => !hashKeys.includes(key)));
}

function hashNameOf(out: Mapping): HashName {
  return out.get('hash') === 'md5' ? 'md5' : 'md5-dos2unix';
}

async function treeOf(
  out: Mapping,
  hashName: HashName,
  treeAt: (oid: Oid, hashName: HashName) => Promise<Tree | undefined>,
): Promise<Result<Tree>> {
  const oid = parseOid(out.get('md5'));
  const tree = oid !== undefined && isTreeOid(oid) ? await treeAt(oid, hashName) : undefined;
  if (tree !== undefined) return ok(tree);
  return fail({
    reason: 'data',
    message: `the list of files ${String(out.get('md5'))} is neither in the cache nor in the remote`,
    hint: 'fetch it where both sides are, or have it pushed, and merge again',
  });
}

/** The out with the merged folder, whose manifest goes into the cache; its size is known if all its files are there. */
function record(session: Session, out: Mapping, tree: Tree, hashName: HashName): Mapping {
  const oid = session.cache.addTree(tree, hashName);
  const sizes = tree.entries.map((entry) => session.cache.sizeOf({ oid: entry.oid, hashName }));
  const isKnown = sizes.every((size) => size !== undefined);
  const size = sizes.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const known = new Map<string, Value>([
    ['md5', oid],
    ...(isKnown ? [['size', BigInt(size)] as [string, Value]] : []),
    ['nfiles', BigInt(tree.entries.length)],
  ]);
  const rest = [...out].filter(([key]) => !['md5', 'size', 'nfiles'].includes(String(key)));
  return new Map([...known, ...rest]);
}

function refuse(message: string): Result<never> {
  return fail({ reason: 'data', message, hint: 'choose one side, or put the file right by hand' });
}
