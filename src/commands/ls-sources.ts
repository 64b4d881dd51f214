import { mkdirSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import type { Failure, Result } from '../failure.ts';
import { loadIgnore } from '../workspace/ignore.ts';
import { findRoots } from '../workspace/root.ts';
import type { Host } from './context.ts';
import { cachedOuts, dataPath, recordedIndex } from './data/sides.ts';
import type { ListSources } from './ls-entries.ts';
import { committedFiles, workspaceFiles } from './ls-files.ts';
import { Remotes } from './remotes.ts';
import { type Session, withSession } from './session.ts';
import { openSource } from './source-repo/open.ts';
import { type AddedConfig, addedBy } from './trusted-config.ts';
import type { Words } from './verb.ts';

/** A repository whose files and data are asked about: where it is as typed, and how it is opened. */
export interface ListedRepo {
  readonly url: string;
  readonly rev: string | undefined;
  /** The remote to ask for manifests */
  readonly remote: string | undefined;
  readonly added?: AddedConfig;
}

/** `--rev`, `--remote`, `--config` and `--remote-config` of the verbs that ask. */
export function sourceOptions(options: Words['options'], cwd: string): Omit<ListedRepo, 'url'> {
  const text = (key: string) => (typeof options[key] === 'string' ? (options[key] as string) : undefined);
  return { rev: text('rev'), remote: text('remote'), ...addedBy(options, cwd) };
}

/**
 * Opens a project on this machine, or clones a repository, and works with its files and the data that is tracked there (dvc:
 * dvc/repo/ls.py).
 */
export async function withListSources<T>(
  host: Host,
  repo: ListedRepo,
  work: (sources: ListSources) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { url, added } = repo;
  const folder = resolve(host.cwd, url);
  if (/^[\w+.-]+:\/\//.test(url) || /^[^/]+@[^/]+:/.test(url) || !findRoots(folder).ok)
    return withClone(host, repo, work);
  return withSession(
    { ...host, cwd: folder },
    (session) => withSourcesOf(session, repo, work),
    added === undefined ? {} : { added },
  );
}

async function withSourcesOf<T>(
  session: Session,
  { rev, remote }: ListedRepo,
  work: (sources: ListSources) => Promise<Result<T>>,
): Promise<Result<T>> {
  const project = rev === undefined ? await session.project() : await session.projectAt(rev);
  if (!project.ok) return project;
  const { revision } = project.value;
  const ignore = await loadIgnore(revision);
  const files =
    rev === undefined || session.git === undefined
      ? workspaceFiles(session.projectRoot, ignore)
      : await committedFiles(session.git, { sha: revision.sha ?? '', prefix: prefixOf(session), ignore });
  await using remotes = new Remotes(session);
  const outs = cachedOuts(project.value);
  const data = recordedIndex(session, remotes, outs, remote);
  return await work({ files, data, outs: new Set(outs.map(dataPath)) });
}

function prefixOf({ projectRoot, gitRoot }: Session): string {
  return gitRoot === undefined || gitRoot === projectRoot ? '' : `${projectRoot.slice(gitRoot.length + 1)}/`;
}

async function withClone<T>(
  host: Host,
  repo: ListedRepo,
  work: (sources: ListSources) => Promise<Result<T>>,
): Promise<Result<T>> {
  const opened = await openSource(host, repo);
  if (!opened.ok) return opened;
  await using source = opened.value;
  // What holds no project yet becomes an empty one, in our own copy.
  mkdirSync(join(source.folder, '.dvc'), { recursive: true });
  return await withListSources(host, { ...repo, url: source.folder, rev: undefined }, work);
}

/** A path of the repository as typed, from its top; undefined: it leads out. */
export function listedPath(path: string): string | undefined {
  const wanted = posix.normalize(path.replace(/^\/+/u, '')).replace(/\/+$/u, '');
  if (wanted.startsWith('../') || wanted === '..') return undefined;
  return wanted === '.' ? '' : wanted;
}

/** DVC's sentence for a path that is not in the repository. */
export function noPath(path: string): Failure {
  return { reason: 'data', message: `No such file or directory: '${path}'` };
}
