import { type Failure, fail, ok, type Result } from '../../failure.ts';
import { loadProject, type Project } from '../../project/project.ts';
import type { Git } from '../../workspace/git.ts';
import type { Unmerged } from '../../workspace/git-merges.ts';
import type { Revision } from '../../workspace/revision.ts';
import { projectFolder } from '../relative.ts';
import type { Session } from '../session.ts';

/** A side of a merge: what is checked out, or what is being brought in. */
export type Side = 'ours' | 'theirs';

/** Locks in conflict, and the project as it is merged, once with the locks of each side. */
export interface Conflict {
  /** Project path of each lock that is in conflict → the texts of the sides; undefined: it has none */
  readonly locks: ReadonlyMap<string, Readonly<Record<Side | 'base', string | undefined>>>;
  readonly projects: Readonly<Record<Side, Project>>;
  /** Project path → how it is in conflict; results that Git keeps, such as metrics */
  readonly results: ReadonlyMap<string, Unmerged>;
}

/**
 * Reads what a merge left of locks. Everything by which entries are proven has to be merged already: a conflict in anything but
 * locks and results fails with its names. Undefined: no lock is in conflict.
 */
export async function readConflict(session: Session, git: Git): Promise<Result<Conflict | undefined>> {
  const unmerged = within(session, await git.merges().unmerged());
  const locks = new Map<string, Readonly<Record<Side | 'base', string | undefined>>>();
  for (const [path, file] of unmerged) {
    if (!/(?:^|\/)[^/]*\.lock$/.test(path) || !(await belongsToPipeline(session.workspace, path))) continue;
    locks.set(path, {
      base: await blob(git, file.base),
      ours: await blob(git, file.ours),
      theirs: await blob(git, file.theirs),
    });
  }
  if (locks.size === 0) return ok(undefined);
  const ours = await loadSide(session, locks, 'ours');
  const theirs = await loadSide(session, locks, 'theirs');
  if (!ours.ok) return fail(...ours.failures.map(withHint));
  if (!theirs.ok) return fail(...theirs.failures.map(withHint));
  if (ours.value.graphFailures.length > 0) return { ok: false, failures: ours.value.graphFailures };
  const kept = new Set(
    ours.value.stages.flatMap(({ cmd, outs }) =>
      cmd === undefined
        ? []
        : outs.flatMap(({ cache, path, place }) =>
            cache ? [] : place.kind === 'inside' ? place.path : path,
          ),
    ),
  );
  const rest = [...unmerged].filter(([path]) => !locks.has(path));
  const others = rest.filter(([path]) => !kept.has(path));
  if (others.length > 0) return fail(...others.map(([path]) => unfinished(path)));
  return ok({ locks, projects: { ours: ours.value, theirs: theirs.value }, results: new Map(rest) });
}

/** Files in conflict inside the project, by project path. */
function within(session: Session, files: readonly Unmerged[]): Map<string, Unmerged> {
  const folder = projectFolder(session);
  const prefix = folder === '' ? '' : `${folder}/`;
  return new Map(
    files.flatMap((file) => (file.path.startsWith(prefix) ? [[file.path.slice(prefix.length), file]] : [])),
  );
}

/** Any other file may be called `.lock`. */
async function belongsToPipeline(workspace: Revision, path: string): Promise<boolean> {
  return (await workspace.kind(path.replace(/\.lock$/, '.yaml'))) === 'file';
}

async function blob(git: Git, oid: string | undefined): Promise<string | undefined> {
  if (oid === undefined) return undefined;
  const object = await git.read(oid);
  return object.kind === 'blob' && object.bytes !== undefined ? object.bytes.toString('utf8') : undefined;
}

function loadSide(session: Session, locks: Conflict['locks'], side: Side): Promise<Result<Project>> {
  const { workspace, config } = session;
  const read: Revision['read'] = async (path) => {
    const texts = locks.get(path);
    if (texts === undefined) return workspace.read(path);
    const text = texts[side];
    return text === undefined ? undefined : Buffer.from(text);
  };
  return loadProject(overlaid(workspace, read), { config });
}

function overlaid(inner: Revision, read: Revision['read']): Revision {
  return {
    name: inner.name,
    ...(inner.sha === undefined ? {} : { sha: inner.sha }),
    isWorkspace: inner.isWorkspace,
    read,
    kind: (path) => inner.kind(path),
    isTaken: async (path) => ((await read(path)) === undefined ? false : inner.isTaken(path)),
    projectFiles: (skip) => inner.projectFiles(skip),
    filesBelow: (path) => inner.filesBelow(path),
    ...(inner.ignoreFiles === undefined ? {} : { ignoreFiles: () => inner.ignoreFiles?.() as never }),
    isGitIgnored: (paths) => inner.isGitIgnored(paths),
  };
}

function withHint(failure: Failure): Failure {
  return {
    ...failure,
    hint: 'finish the conflicts in everything but the locks first: entries are judged by it',
  };
}

function unfinished(path: string): Failure {
  return {
    reason: 'git',
    message: `'${path}' is in conflict`,
    location: { file: path },
    hint: 'finish it first: entries of the lock are proven by code, data and parameters as they are merged',
  };
}
