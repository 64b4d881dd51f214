import { formatBytes, formatDuration } from './format.ts';
import type { Report } from './report.ts';
import { counted } from './words.ts';

/** What did not have to be done and what was moved, or would be, in sentences of our own words; empty if nothing. */
export function savedText({ saved, run, plan }: Report): string {
  const { stages, transfer, seconds } = saved;
  const time = seconds === undefined ? '' : ` (about ${formatDuration(seconds)})`;
  const parts = [
    stages === 0 ? '' : `${counted(stages, 'stage')}${time}`,
    transfer.bytes === 0 ? '' : `${formatBytes(transfer.bytes)} of transfer`,
  ].filter((part) => part !== '');
  const first = run === undefined ? 'No need to run or move' : 'Saved';
  const rest = run === undefined ? toFetch(plan?.totals.fetch) : moved(run);
  return [parts.length === 0 ? '' : `${first} ${parts.join(' and ')}.`, rest]
    .filter((part) => part !== '')
    .join(' ');
}

function moved({ fetched, pushed }: NonNullable<Report['run']>): string {
  if (fetched.bytes + pushed.bytes === 0) return '';
  return `Moved ${formatBytes(fetched.bytes)} in, ${formatBytes(pushed.bytes)} out.`;
}

function toFetch(fetch: { readonly objects: number; readonly bytes: number } | undefined): string {
  if (fetch === undefined || fetch.objects === 0) return '';
  return `A run would fetch ${counted(fetch.objects, 'object')}, ${formatBytes(fetch.bytes)}.`;
}
