import { join } from 'node:path';
import { ok, type Result } from '../failure.ts';
import type { UrlReader } from '../plan/sights.ts';
import { takeSnapshot } from '../plan/snapshot.ts';
import type { Snapshot } from '../plan/snapshot-types.ts';
import { judge, type Verdict } from '../plan/verdict.ts';
import type { Project } from '../project/project.ts';
import type { Place, Stage } from '../project/stage.ts';
import { md5Bytes } from '../store/md5.ts';
import type { HashName, Oid } from '../store/oid.ts';
import { makeTree, type Tree, treeOid } from '../store/tree.ts';
import { hashNow } from '../workspace/hash.ts';
import type { Hashed } from '../workspace/hash-info.ts';
import type { IgnoreRules } from '../workspace/ignore.ts';
import { loadIgnore } from '../workspace/ignore.ts';
import type { Revision } from '../workspace/revision.ts';
import type { Session } from './session.ts';
import { hashRequest, isLost, isStored, workspaceHash } from './workspace-hash.ts';

/** Reads a folder's manifest; undefined if it cannot be had. */
export type TreeReader = (oid: Oid, hashName: HashName) => Promise<Tree | undefined>;

/** How absent data counts, and where manifests come from. */
export interface LookOptions {
  /** See `Sources.absent` */
  readonly absent: 'pull' | 'as-is';
  readonly tree: TreeReader;
  /** Who asks servers about addresses that stages read; absent: nobody, and such stages cannot be judged */
  readonly hashUrl?: UrlReader | undefined;
}

/** Looks at the given stages of the working tree and judges each by itself. */
export async function judgeStages(
  session: Session,
  project: Project,
  stages: readonly Stage[],
  options: LookOptions,
): Promise<Result<ReadonlyMap<string, Verdict>>> {
  const snapshot = await lookAtWorkspace(session, project, stages, options);
  return snapshot.ok ? { ok: true, value: verdicts(stages, snapshot.value) } : snapshot;
}

/**
 * {@link judgeStages} for a run, which will judge each stage again before it starts: what cannot be judged, such as a params
 * file that does not parse, is unknown here and told when its turn comes, as in DVC.
 */
export async function judgeForRun(
  session: Session,
  project: Project,
  stages: readonly Stage[],
  options: LookOptions,
): Promise<ReadonlyMap<string, Verdict>> {
  const all = await judgeStages(session, project, stages, options);
  if (all.ok) return all.value;
  const each = await Promise.all(
    stages.map(async (stage): Promise<[string, Verdict]> => {
      const judged = await judgeStages(session, project, [stage], options);
      const verdict = judged.ok ? judged.value.get(stage.address) : undefined;
      return [stage.address, verdict ?? { kind: 'unknown', reasons: [] }];
    }),
  );
  return new Map(each);
}

/** The same for the stages of a commit: files come from Git, data is what its locks promise. */
export async function judgeCommitted(
  project: Project,
  stages: readonly Stage[],
  tree: TreeReader,
): Promise<Result<ReadonlyMap<string, Verdict>>> {
  const ignore = await loadIgnore(project.revision);
  const snapshot = await takeSnapshot(stages, {
    graph: project.graph,
    hash: committedHash(project.revision, ignore),
    params: (path) => project.paramsFile(path),
    absent: 'pull',
    stored: () => true,
    tree,
  });
  return snapshot.ok ? { ok: true, value: verdicts(stages, snapshot.value) } : snapshot;
}

function verdicts(stages: readonly Stage[], snapshot: Snapshot): ReadonlyMap<string, Verdict> {
  return new Map(stages.map((stage) => [stage.address, judge(stage, snapshot)]));
}

/** Looks at what judging these stages of the working tree needs. */
export async function lookAtWorkspace(
  session: Session,
  project: Project,
  stages: readonly Stage[],
  options: LookOptions,
): Promise<Result<Snapshot>> {
  const ignore = await session.ignore();
  const hash = workspaceHash(session, project, ignore);
  const hereOrLost = <T>(place: Place, hashed: Result<T | undefined>): Result<T | undefined> =>
    !hashed.ok && isLostOut(session, project, place) ? ok(undefined) : hashed;
  return takeSnapshot(stages, {
    get graph() {
      return project.graph;
    },
    hash: async (place, hashName) => hereOrLost(place, await hash(place, hashName)),
    hashNow: (place, hashName) => {
      const request = hashRequest(place, hashName, { session, project, ignore });
      const hashed = request === undefined ? undefined : hashNow(request);
      return hashed === undefined || hashed.ok ? hashed : hereOrLost(place, hashed);
    },
    ...(options.hashUrl === undefined ? {} : { hashUrl: options.hashUrl }),
    params: (path) => project.paramsFile(path),
    absent: options.absent,
    stored: (locked) => isStored(session, locked),
    tree: options.tree,
  });
}

function isLostOut(session: Session, { graph }: Project, place: Place): boolean {
  if (place.kind !== 'inside') return false;
  const made = graph.producerOf(place.path);
  if (made?.output.cache !== true) return false;
  const locked = made.stage.lock?.outs.find(({ path }) => path === made.output.path);
  return isLost(session, join(session.projectRoot, place.path), locked);
}

function committedHash(
  revision: Revision,
  ignore: IgnoreRules,
): (place: Place, hashName: HashName) => Promise<Result<Hashed | undefined>> {
  return async (place, hashName) => {
    if (place.kind !== 'inside') return ok(undefined);
    const kind = await revision.kind(place.path);
    if (kind === 'directory') return ok(await committedFolder(revision, place.path, hashName, ignore));
    const bytes = kind === 'file' ? await revision.read(place.path) : undefined;
    if (bytes === undefined) return ok(undefined);
    return ok({ info: { oid: md5Bytes(bytes, hashName), hashName, size: bytes.length } });
  };
}

async function committedFolder(
  revision: Revision,
  path: string,
  hashName: HashName,
  ignore: IgnoreRules,
): Promise<Hashed> {
  const names = ((await revision.filesBelow(path)) ?? []).filter(
    (name) => !ignore.ignores(path === '' ? name : `${path}/${name}`, false),
  );
  const entries = await Promise.all(
    names.map(async (name) => {
      const bytes = (await revision.read(path === '' ? name : `${path}/${name}`)) ?? new Uint8Array();
      return { path: name, oid: md5Bytes(bytes, hashName), size: bytes.length };
    }),
  );
  const tree = makeTree(entries);
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  return { info: { oid: treeOid(tree), hashName, size, nfiles: entries.length }, tree };
}
