import { mkdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { statsAt } from './stats.ts';

/**
 * Makes a folder below a project's `.dvc/tmp`. False if `.dvc` is not there, or if something on the way is no folder: a
 * repository may have put a link there.
 */
export function prepareTmpFolder(folder: string): boolean {
  const way = [folder];
  while (basename(way[0] ?? '') !== '.dvc') {
    const parent = dirname(way[0] ?? '');
    if (parent === way[0]) return false;
    way.unshift(parent);
  }
  for (const path of way) {
    const stats = statsAt(path);
    if (stats === undefined ? path === way[0] : !stats.isDirectory()) return false;
  }
  mkdirSync(folder, { recursive: true });
  return true;
}
