import { counted, type Words } from '../words.ts';
import type { Watch } from './watch.ts';

/**
 * The headline, amber instead of green where something needs a look, with what was seen besides the pipeline at its end:
 * ` · 1 of 3 feeds is new · 1 feed is broken`.
 */
export function withWatch(headline: Words, watch: Watch | undefined): Words {
  if (watch === undefined) return headline;
  const { feeds, broken, lost } = watch;
  const updated = feeds.filter(({ state }) => state === 'updated' || state === 'changed').length;
  const ill = feeds.filter(({ state }) => state === 'broken').length;
  const isIll = ill + broken.length + lost.length > 0;
  return [
    ...(isIll ? warned(headline) : headline),
    ...(updated === 0 ? [] : [` · ${updated} of ${counted(feeds.length, 'feed')} ${are(updated)} new`]),
    ...(ill === 0 ? [] : [` · ${counted(ill, 'feed')} ${are(ill)} broken`]),
    ...(broken.length === 0 ? [] : [` · ${counted(broken.length, 'metric rule')} broken`]),
    ...(lost.length === 0 ? [] : [` · ${counted(lost.length, 'remote')} lost data`]),
  ];
}

/** What went well is no reason to look away from the rest. */
function warned([first, ...rest]: Words): Words {
  return first === '✅ ' ? ['🟡 ', ...rest] : first === undefined ? [] : [first, ...rest];
}

function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}
