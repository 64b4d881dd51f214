import { formatDuration } from '../format.ts';
import type { Report } from '../report.ts';
import type { BrokenRule, FeedRow, LostData, Watch, WatchCommit } from '../watch/watch.ts';
import { counted } from '../words.ts';
import { cellCode, cellMessage, mdCode, mdText } from './escape.ts';
import { capped, type Section, table } from './section.ts';

const mostRows = 20;

/** What a run that watches saw: feeds, how long new data took, broken rules with their commits, lost data, the drill. */
export function watchSection({ watch }: Report): Section | undefined {
  if (watch === undefined) return undefined;
  const parts = [
    feedPart(watch),
    ...watch.broken.slice(0, mostRows).map((rule) => `- ${ruleLine(rule)}`),
    ...watch.lost.slice(0, mostRows).map((lost) => `- ${lostLine(lost)}`),
  ].filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  const count = counted(watch.feeds.length + watch.broken.length + watch.lost.length, 'feed and alert line');
  return { count, text: `#### Feeds and monitoring\n\n${parts.join('\n').replaceAll('|\n-', '|\n\n-')}` };
}

function feedPart({ feeds, feedSeconds, finishedAt }: Watch): string {
  if (feeds.length === 0) return '';
  const order = ['broken', 'updated', 'changed', 'unchecked', 'unchanged'];
  const sorted = feeds.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const { shown, rest } = capped(sorted, mostRows, 'feeds');
  const rows = shown.map((row) => [cellCode(row.address, 60), cellCode(row.source, 80), stateCell(row)]);
  const time = feedSeconds === undefined ? '' : `\n\n${timeLine(feeds, feedSeconds, finishedAt)}\n`;
  return `${table(['Feed', 'Source', ''], ['left', 'left', 'left'], rows)}${rest}${time}`;
}

function stateCell(row: FeedRow): string {
  if (row.state === 'broken') return `❌ ${cellMessage(row.failure?.message ?? 'it cannot be read')}`;
  if (row.state === 'unchecked') return cellMessage(row.failure?.message ?? 'not looked at');
  if (row.state === 'unchanged') return 'unchanged, nothing downloaded';
  const versions = [row.old, row.new].flatMap((version) =>
    version === undefined ? [] : [cellCode(version, 14)],
  );
  return `🆕 ${row.state === 'updated' ? 'new data' : 'new version'}: ${versions.join(' → ')}`;
}

/** From feed to result: of this run, and since the newest data was published where its source says so. */
function timeLine(feeds: readonly FeedRow[], seconds: number, finishedAt: number | undefined): string {
  const published = feeds.flatMap(({ state, published: at }) =>
    (state === 'updated' || state === 'changed') && at !== undefined ? [at] : [],
  );
  const newest = Math.max(...published);
  const since =
    finishedAt === undefined || published.length === 0 || newest > finishedAt
      ? ''
      : `, ${formatDuration(finishedAt - newest)} after the data was published`;
  return `From feed to result: ${formatDuration(seconds)}${since}.`;
}

/** `accuracy` is 0.7, at least 0.8; it broke between … and …  */
export function ruleLine({ metric, limit, value, before, good, bad }: BrokenRule): string {
  const was = before === undefined ? '' : ` (it was ${mdText(before)})`;
  const since =
    good === undefined
      ? `in every commit looked at, since ${commitText(bad)}`
      : `good until ${commitText(good)}, broken since ${commitText(bad)}`;
  return `❌ ${mdCode(metric, 80)} is ${mdText(value)}${was}, the rule is *${mdText(limit)}*: ${since}.`;
}

function commitText({ sha, subject }: WatchCommit): string {
  return sha === undefined ? mdText(subject) : `${sha} (${mdText(subject, 60)})`;
}

/** What a remote lost, as one line. */
export function lostLine({ remote, objects, paths }: LostData): string {
  const named = paths
    .slice(0, 5)
    .map((path) => mdCode(path, 80))
    .join(', ');
  const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
  return `❌ ${mdText(remote)} lacks ${counted(objects, 'object')} that the locks name: ${named}${more}.`;
}
