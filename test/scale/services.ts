/** What one job asks of GitHub, its API and the cache service; `services.test.ts` counts what the real code asks. */

/** GitHub's limits as they are documented; security.md 3 of the design says where. */
export const limits = {
  matrixJobs: 256,
  /** Requests that `GITHUB_TOKEN` may send in an hour, for one repository */
  apiPerHour: 1_000,
  /** Entries that may be begun in a minute in one repository */
  cacheUploadsPerMinute: 200,
  commentCharacters: 65_536,
  summaryBytes: 1_048_576,
  /** Of one job, in UTF-16 */
  outputBytes: 1_048_576,
};

const perPage = 100;

/** Requests for one report on a pull request that has so many comments: the comment, and the check. */
export function reportCalls(comments: number, isFirst: boolean): number {
  const pages = Math.max(1, Math.ceil(comments / perPage));
  if (!isFirst) return 6 + pages;
  // A comment that was made is looked for again, in case another run made one too.
  return 5 + pages + Math.max(1, Math.ceil((comments + 1) / perPage));
}

/** Looks at the head of the pull request in a run of so many seconds with stages starting all the time, and one before the push. */
export function headLooks(seconds: number): number {
  const later = seconds < 15 ? 0 : 1 + Math.floor(Math.log2(seconds / 15));
  return 1 + later + 1;
}

/** Requests to the API of one job of the action. */
export function jobCalls(job: {
  readonly comments: number;
  readonly seconds: number;
  readonly isFirst: boolean;
}): number {
  return headLooks(job.seconds) + reportCalls(job.comments, job.isFirst);
}

/** Calls of the cache service, and requests to its blobs. */
export interface CacheCalls {
  readonly lookups: number;
  readonly creates: number;
  readonly finalizes: number;
  readonly blobGets: number;
  readonly blobPuts: number;
}

const mebibyte = 2 ** 20;
/** An entry of a pack's index takes about so many bytes: the half of a hash that cannot be compressed, and numbers. */
export const indexBytesPerObject = 26;

/** Opening: each scope's catalogue, then each pack's index, which takes a second request if the last 512 KiB do not hold it. */
export function cacheOpen(has: {
  readonly scopes: number;
  readonly catalogues: number;
  readonly packs: number;
  readonly objectsPerPack: number;
}): CacheCalls {
  const isLong = has.objectsPerPack * indexBytesPerObject + 48 > 512 * 1024;
  return {
    lookups: has.scopes + has.packs,
    creates: 0,
    finalizes: 0,
    blobGets: has.catalogues + has.packs * (isLong ? 2 : 1),
    blobPuts: 0,
  };
}

/** Reading objects of one stored size that lie side by side: ranges of at most 4 MiB; a larger object has its own. */
export function cacheRanges(objects: number, bytes: number): number {
  return bytes > 4 * mebibyte ? objects : Math.ceil(objects / Math.floor((4 * mebibyte) / bytes));
}

/** Saving with nobody else at it: a pack, at once or in blocks of 16 MiB and their list, a catalogue, and a look at the neighbours' numbers. */
export function cacheSave(packBytes: number, isFirst: boolean): CacheCalls {
  const blocks = Math.ceil(packBytes / (16 * mebibyte));
  return {
    lookups: 3,
    creates: 2,
    finalizes: 2,
    blobGets: isFirst ? 0 : 1,
    blobPuts: (blocks === 1 ? 1 : blocks + 1) + 1,
  };
}

/** A job opens no more packs than these, the newest. */
export const mostPacksRead = 64;

/** Uploads of jobs that save: two each, three where others save at the same moment. */
export function cacheUploads(jobs: number, together: boolean): number {
  return jobs * (together ? 3 : 2);
}
