import { formatBytes, formatDuration } from '../format.ts';
import { counted, type Words } from '../words.ts';
import type { DrillResult } from './watch.ts';

/** A drill in one line. */
export function drillWords({ remote, tried, of, objects, bytes, seconds, failures }: DrillResult): Words {
  const part = tried === of ? `all ${counted(of, 'output')}` : `${tried} of ${counted(of, 'output')}`;
  const amount = `${counted(objects, 'object')} (${formatBytes(bytes)}) in ${formatDuration(seconds)}`;
  if (failures.length === 0)
    return [`Drill: ${part} came back from `, { text: remote }, `, verified: ${amount}`];
  const more = failures.length > 1 ? ` (and ${failures.length - 1} more)` : '';
  return [
    'Drill: not everything came back from ',
    { text: remote },
    `, ${part} tried: `,
    { text: failures[0]?.message ?? '' },
    more,
  ];
}
