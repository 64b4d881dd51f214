import { tabulateRows } from '../report/tabulate.ts';
import { paint } from '../report/terminal-style.ts';
import { harmless } from './harmless.ts';
import type { Listed } from './ls-entries.ts';
import type { TreeLine } from './ls-tree.ts';
import { naturalSize } from './natural-size.ts';
import type { Terminal, Words } from './verb.ts';

/** Listed paths as `ls` and `ls-url` print them, sizes and hashes if the options say so (dvc: dvc/commands/ls show_entries, show_tree). */
export function listText(
  listed: readonly TreeLine[],
  options: Words['options'],
  { colour }: Pick<Terminal, 'colour'>,
): string {
  const name = ({ branch, entry }: TreeLine) =>
    branch +
    paint(harmless(entry.path), entry.isDir ? '01;34' : '01;32', colour && (entry.isDir || entry.isExec));
  if (options.size !== true && options.showHash !== true) return `${listed.map(name).join('\n')}\n`;
  const rows = listed.map((line) => [
    ...(options.size === true ? [sizeText(line.entry)] : []),
    ...(options.showHash === true ? [line.entry.md5 ?? '-'] : []),
    name(line),
  ]);
  return `${tabulateRows(rows, { right: options.size === true, keepSpace: options.tree === true })}\n`;
}

function sizeText({ size, isDir }: Listed): string {
  return size === undefined || (size <= 0 && isDir) ? '' : naturalSize(size);
}
