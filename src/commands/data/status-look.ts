import { ok, type Result } from '../../failure.ts';
import { relativePath } from '../relative.ts';
import { Remotes } from '../remotes.ts';
import type { Session } from '../session.ts';
import type { Words } from '../verb.ts';
import { compareData, type DataChange } from './changes.ts';
import type { DataEntry } from './entry.ts';
import { DataIndex } from './index.ts';
import { type Scope, scopeOf, shown } from './scope.ts';
import { cachedOuts, recordedIndex, workspaceIndex } from './sides.ts';
import { absentOnRemote } from './status-remote.ts';

/** Changed paths by kind, each sorted; renames as old and new. */
export type DataGroups = Readonly<Record<'added' | 'deleted' | 'modified' | 'unknown', readonly string[]>> & {
  readonly renamed: readonly { readonly old: string; readonly new: string }[];
  /** Which of the two DVC meets first, and so prints first */
  readonly cameFirst: 'added' | 'renamed';
};

/** What `data status` found. Paths are relative to the project root, untracked ones to where the user stands, as in DVC. */
export interface DataStatus {
  readonly notInCache: readonly string[];
  readonly notInRemote: readonly string[];
  readonly committed: DataGroups;
  readonly uncommitted: DataGroups;
  readonly untracked: readonly string[];
  readonly unchanged: readonly string[];
  readonly git: { readonly isEmpty: boolean; readonly isDirty: boolean };
}

/** Compares HEAD, the DVC files and the data here. Fails on what cannot be read. */
export async function lookAtData(session: Session, words: Words): Promise<Result<DataStatus>> {
  const loaded = await session.project();
  if (!loaded.ok) return loaded;
  await using remotes = new Remotes(session);
  const remote = typeof words.options.remote === 'string' ? words.options.remote : undefined;
  const outs = cachedOuts(loaded.value);
  const here = recordedIndex(session, remotes, outs, remote);
  const disk = await workspaceIndex(session, outs);
  if (!disk.ok) return disk;
  const scope = scopeOf(words);
  const uncommitted = await compareData(here, disk.value, scope.options);
  const committed = await committedChanges(session, remotes, here, scope.options);
  if (!committed.ok) return committed;
  const [local, versioned] = [scope.within(uncommitted), scope.within(committed.value ?? [])];
  const notInRemote =
    words.options.notInRemote === true
      ? await absentOnRemote({ session, remotes, remote, outs, scope })
      : ok([]);
  if (!notInRemote.ok) return notInRemote;
  const both = new Set(unchangedPaths(versioned));
  return ok({
    notInCache: notInCache(session, local),
    notInRemote: notInRemote.value,
    committed: grouped(versioned),
    uncommitted: grouped(local),
    untracked: await untracked(session, words),
    unchanged: unchangedPaths(local).filter((path) => committed.value === undefined || both.has(path)),
    git: await gitState(session, words),
  });
}

/** Undefined without Git. A HEAD that is not there, or holds no project, has nothing committed. */
async function committedChanges(
  session: Session,
  remotes: Remotes,
  here: DataIndex,
  options: Scope['options'],
): Promise<Result<readonly DataChange[] | undefined>> {
  if (session.git === undefined) return ok(undefined);
  if ((await session.git.headSha()) === undefined)
    return ok(await compareData(new DataIndex(), here, options));
  const head = await session.projectAt('HEAD');
  if (!head.ok) return head;
  const before = recordedIndex(session, remotes, cachedOuts(head.value));
  return ok(await compareData(before, here, options));
}

/** A path as DVC shows it: with a slash if the new side, else the old one, is a folder. */
function pathOf({ kind, old, new: now }: DataChange): string {
  const at = (kind === 'added' ? now : (old ?? now)) as DataEntry;
  return shown({ path: at.path, isDir: (now ?? old)?.isDir === true });
}

function grouped(changes: readonly DataChange[]): DataGroups {
  const of = (kind: DataChange['kind']) => changes.filter((change) => change.kind === kind);
  return {
    modified: of('modified').map(pathOf),
    added: of('added').map(pathOf),
    deleted: of('deleted').map(pathOf),
    renamed: of('renamed').map(({ old, new: now }) => ({
      old: shown(old as DataEntry),
      new: shown(now as DataEntry),
    })),
    cameFirst:
      changes.find(({ kind }) => kind === 'added' || kind === 'renamed')?.kind === 'renamed'
        ? 'renamed'
        : 'added',
    unknown: of('unknown').flatMap((change) => (change.new === undefined ? [] : [pathOf(change)])),
  };
}

function unchangedPaths(changes: readonly DataChange[]): string[] {
  return changes.filter(({ kind, old }) => kind === 'unchanged' && old?.hash !== undefined).map(pathOf);
}

function notInCache({ cache }: Session, changes: readonly DataChange[]): string[] {
  return changes.flatMap(({ kind, old, new: now }) => {
    if (old?.id === undefined || (kind === 'unknown' && now === undefined)) return [];
    return cache.has(old.id) ? [] : [shown(old)];
  });
}

async function untracked(session: Session, { args, options }: Words): Promise<readonly string[]> {
  const { git } = session;
  if (git === undefined || (options.untrackedFiles ?? 'no') === 'no') return [];
  const inner = relativeRoot(session);
  const files = (await git.untracked())
    .filter((file) => file.startsWith(inner))
    .map((file) => file.slice(inner.length));
  const targets = args.map((arg) => joined(session.cwd, arg));
  return files
    .filter(
      (file) =>
        targets.length === 0 || targets.some((target) => file === target || file.startsWith(`${target}/`)),
    )
    .map((file) => relativePath(file, session.cwd));
}

function joined(cwd: string, path: string): string {
  const clean = path.replace(/\/+$/u, '');
  return cwd === '' ? clean : `${cwd}/${clean}`;
}

function relativeRoot({ projectRoot, gitRoot }: Session): string {
  return gitRoot === undefined || projectRoot === gitRoot ? '' : `${projectRoot.slice(gitRoot.length + 1)}/`;
}

async function gitState({ git }: Session, { options }: Words): Promise<DataStatus['git']> {
  if (git === undefined) return { isEmpty: false, isDirty: false };
  const mode = options.untrackedFiles ?? 'no';
  const isEmpty = (await git.headSha()) === undefined;
  return { isEmpty, isDirty: (await git.isDirty()) || (mode !== 'no' && (await git.untracked()).length > 0) };
}
