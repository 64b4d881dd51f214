import { ok, type Result } from '../failure.ts';
import type { LockEntry } from '../project/stage.ts';
import { type Import, runImport } from './import-stage.ts';
import type { Session } from './session.ts';
import { openSource } from './source-repo/open.ts';
import type { RepoSource } from './source-repo/repo-source.ts';
import { takePath } from './source-repo/take.ts';
import { withTaken } from './source-repo/with-taken.ts';
import type { Writing } from './write-session.ts';

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
  repo: RepoSource,
): Promise<Result<Imported>> {
  const { host, cache } = writing.session;
  return withTaken({ host, cache, repo, rev: repo.rev, path: dep.path }, takePath, async (path, sha) => {
    const place = { kind: 'outside', path } as const;
    const entry = await runImport(writing, { dep: { kind: 'path', path: dep.path, place }, out });
    return entry.ok ? ok({ sha, entry: entry.value }) : entry;
  });
}
