import type { Change, ColumnChange, DataChange, FolderChange, Touched } from '../evidence.ts';
import { formatBytes, formatCount, formatRange } from '../format.ts';
import type { Pages } from '../links.ts';
import type { Report } from '../report.ts';
import { counted } from '../words.ts';
import { cellCode, mdLink, mdText } from './escape.ts';
import { capped, folded, type Section, table } from './section.ts';

/** Data by path: files, bytes and rows, each as change and what it is now; below, which columns changed. */
export function dataSection({ data }: Report, pages: Pages): Section | undefined {
  if (data.length === 0) return undefined;
  const { shown, rest } = capped(data, 30, 'paths');
  const withRows = shown.some(({ rows }) => rows !== undefined);
  const headers = ['Path', 'Files', 'Bytes', ...(withRows ? ['Rows'] : [])];
  const rows = shown.flatMap((change) =>
    [pathCells(change, pages), ...folderRows(change)].map((cells) => cells.slice(0, headers.length)),
  );
  const text =
    table(
      headers,
      headers.map((_, i) => (i === 0 ? 'left' : 'right')),
      rows,
    ) + rest;
  const notes = shown.flatMap(columnNotes).slice(0, 12);
  return {
    count: counted(data.length, 'data path'),
    text: folded(
      `<b>Data</b> · ${dataWords(data)}`,
      [text, notes.join('\n')].filter((part) => part !== '').join('\n\n'),
    ),
  };
}

function pathCells(
  { path, kind, location, files, bytes, rows, touched }: DataChange,
  pages: Pages,
): string[] {
  const address = location === undefined ? undefined : pages.line(location.file, location.line);
  const gone = kind === 'deleted' ? ' gone' : kind === 'added' ? ' new' : '';
  return [
    `${mdLink(cellCode(path, 60), address)}${gone}`,
    touched === undefined || kind !== 'modified'
      ? changeCell(files, formatCount)
      : touchedCell(touched, files?.new),
    changeCell(bytes, formatBytes),
    changeCell(rows, formatCount),
  ];
}

const mostFolders = 6;

/** Bytes of a subfolder depend on what is at hand, so the comment, which must be the same everywhere, leaves them out. */
function folderRows({ within = [] }: DataChange): string[][] {
  const rest = within.length - mostFolders;
  const rows = within
    .slice(0, rest > 0 ? mostFolders - 1 : mostFolders)
    .map(({ path, touched, files }: FolderChange) => [
      `↳ ${cellCode(path, 50)}`,
      touchedCell(touched, files.new),
      '',
      '',
    ]);
  return rest > 0 ? [...rows, [`↳ and ${formatCount(rest + 1)} more folders`, '', '', '']] : rows;
}

/** `+3 ~1 -2 = 120`: added, modified and deleted files, and how many there are now. */
function touchedCell({ added, modified, deleted }: Touched, now: number | undefined): string {
  const parts = [
    added === 0 ? '' : `+${formatCount(added)}`,
    modified === 0 ? '' : `±${formatCount(modified)}`,
    deleted === 0 ? '' : `-${formatCount(deleted)}`,
  ].filter((part) => part !== '');
  return `${parts.join(' ')}${now === undefined ? '' : ` = ${formatCount(now)}`}`;
}

/** Columns and ranges that changed, a line for each path. */
function columnNotes({ path, columns, ranges = [] }: DataChange): string[] {
  const parts = [
    ...(columns === undefined ? [] : columnWords(columns)),
    ...ranges
      .slice(0, 3)
      .map(
        ({ column, old, new: now }) => `${cellCode(column, 40)} ${formatRange(old)} → ${formatRange(now)}`,
      ),
    ...(ranges.length > 3 ? [`${counted(ranges.length - 3, 'more range')} moved`] : []),
  ];
  return parts.length === 0 ? [] : [`- ${cellCode(path, 60)}: ${parts.join('; ')}`];
}

function columnWords({ added, removed, retyped }: ColumnChange): string[] {
  const some = (names: readonly string[], show: (name: string) => string) =>
    names.slice(0, 5).map(show).join(', ') +
    (names.length > 5 ? ` and ${formatCount(names.length - 5)} more` : '');
  const code = (name: string) => cellCode(name, 40);
  return [
    added.length === 0 ? '' : `new ${added.length === 1 ? 'column' : 'columns'} ${some(added, code)}`,
    removed.length === 0 ? '' : `${removed.length === 1 ? 'column' : 'columns'} gone: ${some(removed, code)}`,
    retyped.length === 0 ? '' : `other type: ${some(retyped, (text) => mdText(text, 80))}`,
  ].filter((part) => part !== '');
}

/** `2 paths, +1,204 files, +18.3 MB` */
export function dataWords(data: readonly DataChange[]): string {
  const sum = (pick: (change: DataChange) => Change | undefined) =>
    data.reduce((total, change) => total + (pick(change)?.new ?? 0) - (pick(change)?.old ?? 0), 0);
  const signed = (amount: number, format: (amount: number) => string) =>
    amount < 0 ? `-${format(-amount)}` : `+${format(amount)}`;
  const [files, bytes] = [sum((change) => change.files), sum((change) => change.bytes)];
  return [
    counted(data.length, 'path'),
    ...(files === 0 ? [] : [`${signed(files, formatCount)} files`]),
    `${signed(bytes, formatBytes)}`,
  ].join(', ');
}

function changeCell(change: Change | undefined, format: (amount: number) => string): string {
  if (change === undefined || (change.old === undefined && change.new === undefined)) return '';
  const diff = (change.new ?? 0) - (change.old ?? 0);
  if (change.new === undefined) return `gone (${format(change.old ?? 0)})`;
  const sign = diff < 0 ? '-' : '+';
  return diff === 0 ? format(change.new) : `${sign}${format(Math.abs(diff))} = ${format(change.new)}`;
}
