import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../../failure.ts';
import type { Host } from '../context.ts';
import { openSource, type SourceRepo } from './open.ts';
import { addedIn, type RepoSource } from './repo-source.ts';
import type { Taking } from './taking.ts';

/** How a path of an opened repository is taken; see take.ts, which is built on this file. */
export type Take = (source: SourceRepo, taking: Taking) => Promise<Result<string>>;

/** What is wanted of another repository, as of `rev` or else its default branch; the rest as in {@link Taking}. */
export interface RepoPath extends Pick<Taking, 'path' | 'cache' | 'depth'> {
  /** Whoever asks: addresses of repositories are followed from where they stand, as in DVC */
  readonly host: Host;
  readonly repo: RepoSource;
  readonly rev: string | undefined;
}

/** Opens a repository, takes a path of it into a folder of ours, and works with the copy; both are gone afterwards. */
export async function withTaken<T>(
  { host, repo, rev, ...wanted }: RepoPath,
  take: Take,
  work: (copy: string, sha: string) => Promise<Result<T>> | Result<T>,
): Promise<Result<T>> {
  const added = addedIn(repo, host.cwd);
  if (!added.ok) return added;
  const opened = await openSource(host, { url: repo.url, rev });
  if (!opened.ok) return opened;
  await using source = opened.value;
  const into = fs.mkdtempSync(join(tmpdir(), 'lockstep-import-'));
  try {
    const taken = await take(source, { host, into, ...wanted, ...added.value });
    return taken.ok ? await work(taken.value, source.sha) : taken;
  } finally {
    fs.rmSync(into, { recursive: true, force: true });
  }
}
