import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok, type Result } from '../failure.ts';
import type { LockEntry, PathDependency } from '../project/stage.ts';
import { isMapping, type Key, type Mapping, type Value } from '../values/value.ts';
import { type Import, runImport } from './import-stage.ts';
import type { Session } from './session.ts';
import { openSource } from './source-repo/open.ts';
import { takePath } from './source-repo/take.ts';
import type { Writing } from './write-session.ts';

/** The `repo` part of an import from another repository (dvc: dvc/dependency/repo.py). */
export interface RepoSource {
  readonly url: string;
  readonly rev: string | undefined;
  readonly revLock: string | undefined;
  readonly remote: string | undefined;
}

/** What a dependency's entry says of the repository that it comes from; undefined for other sources. */
export function repoOf({ source }: PathDependency): RepoSource | undefined {
  const repo = source?.get('repo');
  if (!isMapping(repo)) return undefined;
  const text = (key: string) => {
    const value = repo.get(key);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const url = text('url');
  if (url === undefined) return undefined;
  return { url, rev: text('rev'), revLock: text('rev_lock'), remote: text('remote') };
}

/** The entry of a dependency on another repository, in DVC's order. */
export function repoEntry(path: string, { url, rev, revLock, remote }: RepoSource): Mapping {
  const repo: [Key, Value | undefined][] = [
    ['url', url],
    ['rev', rev],
    ['rev_lock', revLock],
    ['remote', remote],
  ];
  const known = repo.filter((pair): pair is [Key, Value] => pair[1] !== undefined);
  return new Map<Key, Value>([
    ['path', path],
    ['repo', new Map(known)],
  ]);
}

/** What was imported: the commit, and what the `.dvc` file records. */
export interface Imported {
  readonly sha: string;
  readonly entry: LockEntry;
}

/** The commit that an import would come from now. */
export async function currentCommit(session: Session, { url, rev }: RepoSource): Promise<Result<string>> {
  const opened = await openSource(session.host, { url, rev });
  if (!opened.ok) return opened;
  await using source = opened.value;
  return ok(source.sha);
}

/** Takes a path of another repository into the workspace and the cache, as of `rev`, else of its default branch. */
export async function importFromRepo(
  writing: Writing,
  { dep, out }: Import,
  { url, rev, remote }: RepoSource,
): Promise<Result<Imported>> {
  const { session } = writing;
  const opened = await openSource(session.host, { url, rev });
  if (!opened.ok) return opened;
  await using source = opened.value;
  const temp = fs.mkdtempSync(join(tmpdir(), 'lockstep-import-'));
  try {
    const taken = await takePath(source, {
      ...{ host: session.host, path: dep.path, into: temp, cache: session.cache },
      ...(remote === undefined ? {} : { remote }),
    });
    if (!taken.ok) return taken;
    const place = { kind: 'outside', path: taken.value } as const;
    const entry = await runImport(writing, { dep: { kind: 'path', path: dep.path, place }, out });
    return entry.ok ? ok({ sha: source.sha, entry: entry.value }) : entry;
  } finally {
    fs.rmSync(temp, { recursive: true, force: true });
  }
}
