import { formatDuration, formatValue } from '../format.ts';
import { sparkline } from '../sparkline.ts';
import { code, counted, list, type Words } from '../words.ts';
import { drillWords } from './drill-text.ts';
import type { BrokenRule, FeedRow, LostData, Trend, Watch, WatchCommit } from './watch.ts';

/** A finding, and whether it is good news. */
export interface WatchLine {
  readonly state: 'good' | 'news' | 'bad' | 'plain';
  readonly words: Words;
}

/** What a run that watches found, a line each: feeds, worst first, how long new data took, broken rules, lost data, the drill. */
export function watchLines(watch: Watch): readonly WatchLine[] {
  const order: readonly FeedRow['state'][] = ['broken', 'updated', 'changed', 'unchecked', 'unchanged'];
  const feeds = watch.feeds.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const { drill } = watch;
  return [
    ...feeds.map(feedLine),
    ...timeLines(watch),
    ...watch.trends
      .slice(0, mostTrends)
      .map((trend): WatchLine => ({ state: 'plain', words: trendWords(trend) })),
    ...watch.broken.map((rule): WatchLine => ({ state: 'bad', words: ruleWords(rule) })),
    ...watch.lost.map((lost): WatchLine => ({ state: 'bad', words: lostWords(lost) })),
    ...(drill === undefined
      ? []
      : [
          {
            state: drill.failures.length === 0 ? ('good' as const) : ('bad' as const),
            words: drillWords(drill),
          },
        ]),
  ];
}

function feedLine({ state, address, source, old, new: now, failure }: FeedRow): WatchLine {
  const of: Words = ['Feed ', code(address), ' from ', code(source), ': '];
  const message = { text: failure?.message ?? 'it cannot be read' };
  if (state === 'broken') return { state: 'bad', words: [...of, message] };
  if (state === 'unchecked') return { state: 'plain', words: [...of, message] };
  if (state === 'unchanged') return { state: 'plain', words: [...of, 'unchanged, nothing downloaded'] };
  const versions = [old, now].flatMap((version) => (version === undefined ? [] : [code(version)]));
  const between = versions.flatMap((version, i) => (i === 0 ? [version] : [' → ', version]));
  return { state: 'news', words: [...of, state === 'updated' ? 'new data, ' : 'new version, ', ...between] };
}

/** From feed to result: of this run, and since the newest data was published where its source says so. */
function timeLines({ feeds, feedSeconds, finishedAt }: Watch): readonly WatchLine[] {
  if (feedSeconds === undefined) return [];
  const published = feeds.flatMap(({ state, published: at }) =>
    (state === 'updated' || state === 'changed') && at !== undefined ? [at] : [],
  );
  const newest = Math.max(...published);
  const since =
    finishedAt === undefined || published.length === 0 || newest > finishedAt
      ? ''
      : `, ${formatDuration(finishedAt - newest)} after the data was published`;
  return [{ state: 'plain', words: [`From feed to result: ${formatDuration(feedSeconds)}${since}`] }];
}

const mostTrends = 12;

/** A metric's line over time, with where it began, its range and where it is. */
function trendWords({ metric, values }: Trend): Words {
  const [first, last] = [values[0] ?? 0, values.at(-1) ?? 0];
  if (values.length === 1) return [code(metric), ` stays at ${formatValue(last)}`];
  const range = `${formatValue(Math.min(...values))} and ${formatValue(Math.max(...values))}`;
  return [
    code(metric),
    ` ${sparkline(values)} from ${formatValue(first)} to ${formatValue(last)}, between ${range}`,
  ];
}

/** What a metric is, what it may be, and the commits between which it broke its rule. */
export function ruleWords({ metric, limit, value, before, good, bad }: BrokenRule): Words {
  const was: Words = before === undefined ? [] : [' (it was ', { text: before }, ')'];
  const since: Words =
    good === undefined
      ? ['in every commit looked at, since ', ...commitWords(bad)]
      : ['good until ', ...commitWords(good), ', broken since ', ...commitWords(bad)];
  return [code(metric), ' is ', { text: value }, ...was, ', the rule is ', { strong: limit }, ': ', ...since];
}

/** A commit id is ours to write: it came from Git as hex digits. */
function commitWords({ sha, subject }: WatchCommit): Words {
  return sha === undefined || !/^[0-9a-f]{40,64}$/.test(sha)
    ? [{ text: subject }]
    : [`${sha} (`, { text: subject }, ')'];
}

/** What a remote lacks. */
export function lostWords({ remote, objects, paths }: LostData): Words {
  return [{ text: remote }, ` lacks ${counted(objects, 'object')} that the locks name: `, ...list(paths)];
}
