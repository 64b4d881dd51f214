import { type Failure, fail, ok, type Result } from '../../failure.ts';
import { pool } from '../../pool.ts';
import type { LockedPath } from '../../project/stage.ts';
import type { FeedRow } from '../../report/watch/watch.ts';
import { md5FileYielding } from '../../store/md5.ts';
import { recordOf, runImport } from '../import-stage.ts';
import { dumpDvcFile, dvcFileContent } from '../stage-dump.ts';
import { updateRepoImport } from '../update-repo.ts';
import type { Writing } from '../write-session.ts';
import { type Feed, feedsOf } from './feed.ts';
import { broken, lookAtFeed, olderVersion, rowOf, type SeenFeed } from './look-at-feed.ts';
import { pastVersions } from './past-versions.ts';
import { judgeDownload } from './suspect.ts';

/** Sources asked at once. */
const width = 8;

/** What following the feeds came to. */
export interface Followed {
  readonly rows: readonly FeedRow[];
  /** `.dvc` files that were rewritten, from the project's root */
  readonly written: readonly string[];
  /** What to record of each address that a stage reads: of a broken one what is recorded already, so that it counts as it was */
  readonly urls: ReadonlyMap<string, Omit<LockedPath, 'path'>>;
}

/** May a file of this machine be read that lies outside the project? In a terminal any may. */
export type MayRead = (path: string) => boolean;

/** Looks at every feed of the project, several at once, without reading data. */
export function lookAtFeeds(writing: Writing, mayRead: MayRead = () => true): Promise<readonly SeenFeed[]> {
  const { signal } = writing.session.host;
  return pool(feedsOf(writing.project), { limit: width, signal }, async (feed) => {
    const { place } = feed.dep;
    const isKept = feed.repo === undefined && place.kind === 'outside' && !mayRead(place.path);
    return isKept ? { feed, row: rowOf(feed, 'unchecked', { failure: outside }) } : lookAtFeed(writing, feed);
  });
}

const outside: Failure = {
  reason: 'refused',
  message: 'it lies outside the project, where the policy does not let anything be read',
  hint: 'allow it under `outside` in the policy file',
};

/**
 * Looks at every feed, and brings those that changed up to date, one after the other. What is broken keeps its data and its
 * record, and is told in its row; it never stops the others.
 */
export async function followFeeds(writing: Writing, mayRead?: MayRead): Promise<Followed> {
  const rows: FeedRow[] = [];
  const written: string[] = [];
  const urls = new Map<string, Omit<LockedPath, 'path'>>();
  for (const seen of await lookAtFeeds(writing, mayRead)) {
    const { feed, row, record } = seen;
    if (feed.item === undefined) {
      const { path: _, ...now } = record ?? feed.locked;
      if (feed.dep.place.kind === 'url' && (now.other ?? now.oid) !== undefined)
        urls.set(feed.dep.place.url, now);
      rows.push(row);
    } else if (row.state === 'changed') {
      const after = await bring(writing, seen);
      rows.push(after);
      if (after.state === 'updated') written.push(feed.stage.file);
    } else rows.push(row);
  }
  return { rows, written, urls };
}

async function bring(writing: Writing, { feed, row }: SeenFeed): Promise<FeedRow> {
  const done = await update(writing, feed);
  return done.ok ? rowOf(feed, 'updated', row) : broken(feed, done.failures, row).row;
}

async function update(writing: Writing, feed: Feed): Promise<Result<undefined>> {
  const { stage, item, repo } = feed;
  if (item === undefined) return ok(undefined);
  if (repo !== undefined)
    return updateRepoImport(
      writing,
      { stage, item, repo },
      { download: true, rev: undefined, isIntact: false },
    );
  const text = `Importing '${feed.source}' -> '${item.out.path}'`;
  writing.session.host.emit({ kind: 'note', text });
  const accept = (path: string) => acceptable(writing, feed, path);
  const entry = await runImport(writing, item, { record: recordOf(stage, item), accept });
  return entry.ok ? dumpDvcFile(writing, stage.file, dvcFileContent(stage, entry.value)) : entry;
}

/** Data that was recorded before and replaced since is an older version, whatever its server calls it. */
async function acceptable({ session }: Writing, feed: Feed, path: string): Promise<Result<undefined>> {
  const judged = await judgeDownload(path, feed);
  if (!judged.ok) return judged;
  const data = await md5FileYielding(path, 'md5', session.host.signal);
  if (data === feed.stage.lock?.outs[0]?.oid) return ok(undefined);
  const past = (await pastVersions(session, feed.stage)).find((version) => version.data === data);
  return past === undefined ? ok(undefined) : fail(olderVersion(feed.source, past.sha));
}
