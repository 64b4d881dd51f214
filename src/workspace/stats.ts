import { lstatSync, type Stats, statSync } from 'node:fs';
import { fsPath } from './file-name.ts';

/** What stands at a path itself, links not followed; undefined if nothing does, or it lies below a circle of links. Throws other errors of the system. */
export function statsAt(path: string): Stats | undefined {
  return orNothing(() => lstatSync(fsPath(path), { throwIfNoEntry: false }));
}

/** What a path leads to, links followed; undefined if that is nothing, or a circle. Throws other errors of the system. */
export function statsBehind(path: string): Stats | undefined {
  return orNothing(() => statSync(fsPath(path), { throwIfNoEntry: false }));
}

const absent: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);

function orNothing<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (absent.has((error as NodeJS.ErrnoException).code)) return undefined;
    throw error;
  }
}
