import { html } from '../escape.ts';
import type { Change, DataChange, Touched } from '../evidence.ts';
import { formatBytes, formatCount, formatRange } from '../format.ts';
import type { Pages } from '../links.ts';
import type { Report } from '../report.ts';
import { cell, number, section, table } from './parts.ts';

/** Data by path: files, bytes, rows before and now; below, what changed in subfolders and columns. */
export function dataHtml({ data }: Report, pages: Pages): string {
  const rows = data.flatMap((change) => [pathRow(change, pages), ...folderRows(change)]);
  const notes = data.flatMap(columnNotes).join('\n');
  const content = table(['Path', 'Change', 'Files', 'Bytes', 'Rows'], rows, [2, 3, 4]);
  return section(
    'Data',
    `${formatCount(data.length)} changed`,
    content + (notes === '' ? '' : `<ul>${notes}</ul>`),
  );
}

function pathRow({ path, kind, location, files, bytes, rows, touched }: DataChange, pages: Pages): string[] {
  const address = location === undefined ? undefined : pages.line(location.file, location.line);
  const name = `<code>${html(path)}</code>`;
  const what = touched === undefined || kind !== 'modified' ? kind : `${kind}: ${touchedText(touched)}`;
  return [
    cell(address === undefined ? name : `<a href="${html(address, 2_000)}">${name}</a>`),
    cell(what),
    amount(files, formatCount),
    amount(bytes, formatBytes),
    amount(rows, formatCount),
  ];
}

function folderRows({ path, within = [] }: DataChange): string[][] {
  return within.map((folder) => [
    cell(
      `<span class="soft">↳</span> <code title="${html(`${path}${folder.path}`)}">${html(folder.path)}</code>`,
    ),
    cell(touchedText(folder.touched)),
    amount(folder.files, formatCount),
    amount(folder.bytes, formatBytes),
    number(''),
  ]);
}

function touchedText({ added, modified, deleted }: Touched): string {
  return [
    added === 0 ? '' : `${formatCount(added)} added`,
    modified === 0 ? '' : `${formatCount(modified)} modified`,
    deleted === 0 ? '' : `${formatCount(deleted)} deleted`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function columnNotes({ path, columns, ranges = [] }: DataChange): string[] {
  const code = (text: string) => `<code>${html(text)}</code>`;
  const parts = [
    ...(columns?.added ?? []).map((name) => `new column ${code(name)}`),
    ...(columns?.removed ?? []).map((name) => `column ${code(name)} is gone`),
    ...(columns?.retyped ?? []).map((text) => html(text)),
    ...ranges.map(({ column, old, new: now }) => `${code(column)} ${formatRange(old)} → ${formatRange(now)}`),
  ];
  return parts.length === 0 ? [] : [`<li>${code(path)}: ${parts.join('; ')}</li>`];
}

function amount(change: Change | undefined, format: (value: number) => string): string {
  if (change === undefined || (change.old === undefined && change.new === undefined)) return number('');
  const [old, now] = [change.old, change.new].map((value) => (value === undefined ? '–' : format(value)));
  return number(`${old} → ${now}`, (change.new ?? 0) - (change.old ?? 0));
}
