import type { Failure } from '../../failure.ts';
import { type Json, present } from '../json-text.ts';
import type { DrillResult, FeedRow, Watch, WatchCommit } from './watch.ts';

/** The part `watch` of `lockstep.report/1`. */
export function watchJson({ feeds, trends, broken, lost, drill, feedSeconds }: Watch): Json {
  return present({
    feeds: feeds.map(feedJson),
    trends: trends.map(({ metric, values }) => ({ metric, values: [...values] })),
    broken: broken.map(({ metric, limit, value, before, good, bad }) =>
      present({ metric, limit, value, before, good: good && commitJson(good), bad: commitJson(bad) }),
    ),
    lost: lost.map(({ remote, objects, paths }) => ({ remote, objects, paths: [...paths] })),
    drill: drill && drillJson(drill),
    feedSeconds,
  });
}

/** A feed, as `feeds --json` has it; `published` in seconds since the epoch. */
export function feedJson({ address, kind, source, state, old, new: now, published, failure }: FeedRow): Json {
  return present({ address, kind, source, state, old, new: now, published, ...why(failure) });
}

/** A drill, as `drill --json` has it. */
export function drillJson({ remote, tried, of, objects, bytes, seconds, failures }: DrillResult): Json {
  return { remote, tried, of, objects, bytes, seconds, failures: failures.map((each) => present(why(each))) };
}

function why(failure: Failure | undefined): { message?: string; hint?: string } {
  if (failure === undefined) return {};
  return { message: failure.message, ...(failure.hint === undefined ? {} : { hint: failure.hint }) };
}

function commitJson({ sha, subject }: WatchCommit): Json {
  return present({ sha, subject });
}
