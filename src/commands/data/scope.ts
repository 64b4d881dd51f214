import type { Words } from '../verb.ts';
import type { CompareOptions, DataChange } from './changes.ts';
import type { DataEntry } from './entry.ts';

/** What `data status` was asked to look at. */
export interface Scope {
  readonly options: CompareOptions;
  /** The changes of paths that were asked for */
  within(changes: readonly DataChange[]): readonly DataChange[];
  holds(path: string): boolean;
}

/** The scope that targets and `--granular` mean. Targets are taken as project paths, wherever the user stands, as DVC takes them. */
export function scopeOf({ args, options }: Words): Scope {
  const granular = options.granular === true;
  const keys = args.map((arg) => arg.replace(/^(?:\.\/+)+/u, '').replace(/\/+$/u, ''));
  const isIn = (path: string, folder: string) =>
    folder === '' || folder === '.' || path === folder || path.startsWith(`${folder}/`);
  const holds = (path: string) => keys.length === 0 || keys.some((key) => isIn(path, key));
  const keep = (path: string) => keys.length === 0 || keys.some((key) => isIn(path, key) || isIn(key, path));
  return {
    options: { by: 'hash', shallow: !granular, intoUnchanged: true, keep },
    within: (changes) =>
      changes.filter((change) => {
        const at =
          change.kind === 'renamed' || change.kind === 'added' ? change.new : (change.old ?? change.new);
        return holds(at?.path ?? '');
      }),
    holds,
  };
}

/** A path as DVC prints it: folders end in a slash. */
export function shown({ path, isDir }: DataEntry): string {
  return isDir ? `${path}/` : path;
}
