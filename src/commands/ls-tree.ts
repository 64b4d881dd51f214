import { compareCodePoints } from '../values/value.ts';
import {
  childrenOf,
  type Listed,
  type ListOptions,
  type ListSources,
  lookAt,
  type Seen,
} from './ls-entries.ts';

/** One line of a tree: what stands before the name, and the entry under its own name. */
export interface TreeLine {
  readonly branch: string;
  readonly entry: Listed;
}

/**
 * `ls --tree`: a folder and all below it, or so many levels of it, drawn as a tree; undefined if nothing is there (dvc:
 * dvc/commands/ls/__init__.py show_tree, dvc/repo/ls.py ls_tree).
 */
export async function listTree(
  path: string,
  sources: ListSources,
  options: ListOptions,
): Promise<readonly TreeLine[] | undefined> {
  const top = await lookAt(path, sources);
  if (top === undefined) return undefined;
  const lines: TreeLine[] = [{ branch: '', entry: { ...top, path: path === '' ? '.' : path } }];
  await grow({ path, isDir: top.isDir }, { below: '', level: 0 }, { sources, options, lines });
  return lines;
}

interface Growing {
  readonly sources: ListSources;
  readonly options: ListOptions;
  readonly lines: TreeLine[];
}

async function grow(
  folder: { readonly path: string; readonly isDir: boolean },
  { below, level }: { readonly below: string; readonly level: number },
  growing: Growing,
): Promise<void> {
  const { options, lines } = growing;
  if (!folder.isDir || (options.depth !== undefined && level >= options.depth)) return;
  const children = (await childrenOf(folder.path, growing)).sort(([a], [b]) => compareCodePoints(a, b));
  for (const [i, [name, seen]] of children.entries()) {
    const isLast = i === children.length - 1;
    lines.push({ branch: `${below}${isLast ? '└── ' : '├── '}`, entry: named(seen, name) });
    const path = folder.path === '' ? name : `${folder.path}/${name}`;
    await grow(
      { path, isDir: seen.isDir },
      { below: `${below}${isLast ? '    ' : '│   '}`, level: level + 1 },
      growing,
    );
  }
}

function named(seen: Seen, path: string): Listed {
  return { ...seen, path };
}
