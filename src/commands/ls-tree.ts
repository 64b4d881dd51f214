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
 * dvc/repo/ls.py ls_tree).
 */
export async function listTree(
  path: string,
  sources: ListSources,
  options: ListOptions,
): Promise<readonly TreeLine[] | undefined> {
  const top = await lookAt(path, sources);
  if (top === undefined) return undefined;
  const children = (folder: string) => childrenOf(folder, { sources, options });
  return drawTree({ ...top, path: path === '' ? '.' : path }, { path, depth: options.depth, children });
}

/** What a tree is drawn of: the path of its top folder, and what lies in each, by name and in any order. */
export interface Drawing {
  readonly path: string;
  /** Levels below the top; undefined: all */
  readonly depth: number | undefined;
  children(folder: string): Promise<readonly (readonly [string, Seen])[]>;
}

/** The lines of a tree under its top line (dvc: dvc/commands/ls/__init__.py show_tree). */
export async function drawTree(top: Listed, drawing: Drawing): Promise<readonly TreeLine[]> {
  const lines: TreeLine[] = [{ branch: '', entry: top }];
  await grow({ path: drawing.path, isDir: top.isDir }, { below: '', level: 0 }, { ...drawing, lines });
  return lines;
}

async function grow(
  folder: { readonly path: string; readonly isDir: boolean },
  { below, level }: { readonly below: string; readonly level: number },
  growing: Drawing & { readonly lines: TreeLine[] },
): Promise<void> {
  const { depth, lines } = growing;
  if (!folder.isDir || (depth !== undefined && level >= depth)) return;
  const children = [...(await growing.children(folder.path))].sort(([a], [b]) => compareCodePoints(a, b));
  for (const [i, [name, seen]] of children.entries()) {
    const isLast = i === children.length - 1;
    lines.push({ branch: `${below}${isLast ? '└── ' : '├── '}`, entry: { ...seen, path: name } });
    const path = folder.path === '' ? name : `${folder.path}/${name}`;
    await grow(
      { path, isDir: seen.isDir },
      { below: `${below}${isLast ? '    ' : '│   '}`, level: level + 1 },
      growing,
    );
  }
}
