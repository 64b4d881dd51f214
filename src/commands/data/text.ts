import { pyJson } from '../../values/json.ts';
import { compareCodePoints, type Value } from '../../values/value.ts';
import type { CheckedOut } from '../checkout-tracked.ts';
import type { Moved } from './data.ts';

/** The changes of a checkout, one a line: `M`, `A`, `D`, folders first (dvc: dvc/commands/checkout.py log_changes; its
 * console expands the tab, C-181). */
export function changeLines(changes: CheckedOut): string {
  return (['modified', 'added', 'deleted'] as const)
    .flatMap((kind) => foldersFirst(changes[kind]).map((path) => `${kind[0]?.toUpperCase()}       ${path}\n`))
    .join('');
}

/** Folders, which end in a slash, before files; each by name. */
export function foldersFirst(paths: readonly string[]): string[] {
  return [...paths].sort(
    (a, b) => Number(b.endsWith('/')) - Number(a.endsWith('/')) || compareCodePoints(a, b),
  );
}

interface Summed {
  readonly moved?: Moved;
  readonly checkedOut?: CheckedOut;
}

/** `1 file fetched and 7 files added` (dvc: dvc/utils/humanize.py get_summary). */
export function summaryText({ moved, checkedOut }: Summed, verb: 'fetched' | 'pushed' | undefined): string {
  const counts: [string, number][] = [
    ...(verb === undefined ? [] : [[verb, moved?.amount.objects ?? 0] as [string, number]]),
    ...(checkedOut === undefined
      ? []
      : (['modified', 'added', 'deleted'] as const).map((kind): [string, number] => [
          kind,
          checkedOut.counts[kind],
        ])),
  ];
  const parts = counts
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${count} file${count > 1 ? 's' : ''} ${state}`);
  const nothing = verb === undefined ? 'No changes.' : 'Everything is up to date.';
  if (parts.length === 0) return `${nothing}\n`;
  return parts.length === 1 ? `${parts[0]}\n` : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}\n`;
}

/** The same as one JSON object (design section 2): counts, objects and bytes, and the changed paths. */
export function summaryJson({ moved, checkedOut }: Summed, verb: 'fetched' | 'pushed' | undefined): string {
  const amount = moved?.amount ?? { objects: 0, bytes: 0 };
  const transfer: [string, Value][] = [
    ['objects', BigInt(amount.objects)],
    ['bytes', BigInt(amount.bytes)],
  ];
  if (checkedOut === undefined) {
    return `${pyJson(new Map<string, Value>([[verb ?? 'moved', BigInt(amount.objects)], ...transfer]))}\n`;
  }
  const stats = new Map<string, Value>([
    ...(verb === undefined ? [] : [['fetched', BigInt(amount.objects)] as [string, Value]]),
    ...(['added', 'modified', 'deleted'] as const).map((kind): [string, Value] => [
      kind,
      BigInt(checkedOut.counts[kind]),
    ]),
  ]);
  const lists = (['added', 'modified', 'deleted'] as const).map((kind): [string, Value] => [
    kind,
    foldersFirst(checkedOut[kind]),
  ]);
  return `${pyJson(new Map<string, Value>([...lists, ['failed', checkedOut.failed], ['stats', stats], ...(verb === undefined ? [] : transfer)]))}\n`;
}
