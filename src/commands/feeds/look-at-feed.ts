import { caught, type Failure, fail, ok, type Result } from '../../failure.ts';
import { sameRecord } from '../../project/same-record.ts';
import type { LockedPath } from '../../project/stage.ts';
import type { FeedRow } from '../../report/watch/watch.ts';
import { Git } from '../../workspace/git.ts';
import { remoteCommit } from '../../workspace/remote-commit.ts';
import { lookAtImport } from '../import-stage.ts';
import { openSource } from '../source-repo/open.ts';
import type { RepoSource } from '../source-repo/repo-source.ts';
import { lookAtUrl, type Seen } from '../source-url/look.ts';
import type { Writing } from '../write-session.ts';
import type { Feed } from './feed.ts';
import { pastVersions } from './past-versions.ts';
import { shrunk } from './suspect.ts';

/** A feed, and what was seen of it without reading its data. */
export interface SeenFeed {
  readonly feed: Feed;
  readonly row: FeedRow;
  /** What a lock would record of it now; absent where it cannot be had */
  readonly record?: LockedPath;
}

/**
 * Asks a feed for its version: a server for its headers, a repository for the commit that a revision names, a file of this machine
 * for its hash. Reads no data from a server. What cannot be had, has shrunk to nearly nothing or was recorded before and
 * replaced since is *broken*.
 */
export async function lookAtFeed(writing: Writing, feed: Feed): Promise<SeenFeed> {
  if (feed.repo !== undefined) return lookAtRepo(writing, feed, feed.repo);
  const { place } = feed.dep;
  if (place.kind === 'url' && !/^https?:/i.test(place.url)) return unchecked(feed, place.url);
  const seen = await recordNow(writing, feed);
  if (!seen.ok) return broken(feed, seen.failures);
  const record = { path: feed.dep.path, ...seen.value.record };
  const versions = { ...given('old', versionOf(feed.locked)), ...given('new', versionOf(record)) };
  const facts = { ...versions, ...given('published', seen.value.web?.modified) };
  if (sameRecord(record, feed.locked)) return { feed, record, row: rowOf(feed, 'unchanged', facts) };
  const past = await earlier(writing, feed, versionOf(record));
  if (past === 'same') return { feed, record, row: rowOf(feed, 'unchanged', facts) };
  const failure = past ?? shrunk(feed, seen.value.web?.size);
  if (failure !== undefined) return broken(feed, [failure], facts);
  return { feed, record, row: rowOf(feed, 'changed', facts) };
}

/** A row of a feed. */
export function rowOf(
  { stage, kind, source }: Feed,
  state: FeedRow['state'],
  facts: Partial<Pick<FeedRow, 'old' | 'new' | 'published' | 'failure'>> = {},
): FeedRow {
  return { ...facts, address: stage.address, kind, source, state };
}

/** A feed that cannot be followed now. */
export function broken(
  feed: Feed,
  [first]: readonly Failure[],
  facts: Partial<Pick<FeedRow, 'old' | 'new' | 'published'>> = {},
): SeenFeed {
  const failure = first ?? { reason: 'data', message: 'it cannot be read' };
  return { feed, row: rowOf(feed, 'broken', { ...facts, failure }) };
}

function unchecked(feed: Feed, url: string): SeenFeed {
  const failure: Failure = {
    reason: 'data',
    message: `${url.split(':', 1)[0]}:// addresses are not looked at`,
    hint: 'import it from an http(s) address, or `add` the data and push it where it is made',
  };
  return { feed, row: rowOf(feed, 'unchecked', { failure }) };
}

async function recordNow(writing: Writing, { item, dep, locked }: Feed): Promise<Result<Seen>> {
  if (item === undefined) return lookAtExternal(writing, dep);
  const looked = await lookAtImport(writing, dep, locked);
  return looked.ok ? ok(looked.value) : looked;
}

async function lookAtExternal(
  { session }: Writing,
  { place, path, location, options }: Feed['dep'],
): Promise<Result<Seen>> {
  const seen = place.kind === 'url' ? await lookAtUrl(session, place.url, { options }) : ok(undefined);
  if (!seen.ok) return seen;
  if (seen.value !== undefined) return ok(seen.value);
  return fail({
    reason: 'data',
    message: `dependency '${path}' does not exist`,
    ...(location === undefined ? {} : { location }),
  });
}

/** `same`: an earlier name for the data of now · a failure: an older version · undefined: never seen before. */
async function earlier(
  { session }: Writing,
  { stage, item, source, locked }: Feed,
  version: string | undefined,
): Promise<'same' | Failure | undefined> {
  if (item === undefined || version === undefined || versionOf(locked) === undefined) return undefined;
  const found = (await pastVersions(session, stage)).find((past) => past.source === version);
  if (found === undefined) return undefined;
  const now = stage.lock?.outs[0]?.oid;
  return found.data !== undefined && found.data === now ? 'same' : olderVersion(source, found.sha);
}

/** What is said of a feed that went back. */
export function olderVersion(source: string, sha: string): Failure {
  return {
    reason: 'data',
    message: `'${source}' offers an older version again, the one of commit ${sha.slice(0, 10)}`,
    hint: 'ask who publishes it; to take it all the same, run `lockstep update` and commit the `.dvc` file',
  };
}

async function lookAtRepo({ session }: Writing, feed: Feed, repo: RepoSource): Promise<SeenFeed> {
  const { url, rev, revLock } = repo;
  // Only one that has news is worth a clone; one of this machine costs nothing to open.
  const named = isElsewhere(url) ? await remoteCommit(url, rev, session.host.env) : undefined;
  if (named !== undefined && named === revLock)
    return { feed, row: rowOf(feed, 'unchanged', { old: named, new: named }) };
  const opened = await openSource(session.host, { url, rev });
  if (!opened.ok) return broken(feed, opened.failures);
  await using source = opened.value;
  const facts = { ...given('old', revLock), new: source.sha };
  if (revLock === undefined || revLock === source.sha)
    return { feed, row: rowOf(feed, revLock === undefined ? 'changed' : 'unchanged', facts) };
  const past = (await pastVersions(session, feed.stage)).find((version) => version.source === source.sha);
  if (past !== undefined) return broken(feed, [olderVersion(feed.source, past.sha)], facts);
  const git = new Git({ root: source.folder, env: session.host.env });
  try {
    if (await isAncestor(git, source.sha, revLock))
      return broken(feed, [olderCommit(feed.source, source.sha, revLock)], facts);
    return { feed, row: rowOf(feed, 'changed', facts) };
  } finally {
    await git.close();
  }
}

/** A branch that was reset no longer brings what it had, so that is asked for by its id. */
async function isAncestor(git: Git, sha: string, of: string): Promise<boolean> {
  if ((await git.revParse(of)) === undefined) {
    try {
      await git.fetch('origin', [of]);
    } catch (error) {
      caught(error);
      return false;
    }
  }
  return (await git.mergeBase(sha, of)) === sha;
}

/** An address, or `host:path` as SSH has it. */
function isElsewhere(url: string): boolean {
  return /^(?:[\w+.-]+:\/\/|[\w.@-]+:)/.test(url);
}

function olderCommit(source: string, now: string, then: string): Failure {
  return {
    reason: 'data',
    message: `'${source}' went back to commit ${now.slice(0, 10)}, which ${then.slice(0, 10)} builds upon`,
    hint: 'somebody reset the branch there; to take it all the same, run `lockstep update` and commit the `.dvc` file',
  };
}

/** What tells versions apart: a server's checksum, or the hash of a local file. */
function versionOf({ oid, other }: LockedPath): string | undefined {
  const checksum = other?.get('checksum');
  return typeof checksum === 'string' ? checksum : oid;
}

function given<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, T>);
}
