import type { IgnoreRules } from '../workspace/ignore.ts';
import type { Revision } from '../workspace/revision.ts';
import { folderOf } from './place.ts';

/** Where stages are declared, and how a file's outs are found out. */
export interface Collecting {
  readonly revision: Revision;
  readonly ignore: IgnoreRules;
  /** Reads a file of the project; gives the project paths of its outs. Called once for a file, in collection order */
  visit(file: FoundFile): Promise<readonly string[]>;
}

/** A file that declares stages. */
export interface FoundFile {
  readonly file: string;
  /** Of a `dvc.yaml`: Git ignores the lock beside it, whether it is there or not */
  readonly isLockHidden: boolean;
}

/** The lock that belongs to a `dvc.yaml`. */
export function lockFileOf(file: string): string {
  return `${file.slice(0, -'.yaml'.length)}.lock`;
}

/**
 * Visits every `dvc.yaml` and `.dvc` file as DVC's walk does (dvc: dvc/repo/index.py collect_files; dvc-compat 3.1): a folder's
 * own files before its subfolders, both sorted; nothing that `.dvcignore` or Git ignores; never into a folder that is an out of
 * a stage met before. Gives the files visited.
 */
export async function collectFiles({ revision, ignore, visit }: Collecting): Promise<readonly string[]> {
  const outs = new Set<string>();
  const visited = new Set<string>();
  const sight = new GitSight(revision, ignore);
  const remember = async (file: string) => {
    if (visited.has(file)) return;
    visited.add(file);
    for (const out of await visit({ file, isLockHidden: sight.hides(lockFileOf(file)) })) outs.add(out);
  };
  const isSkipped = (folder: string) => outs.has(folder) || ignore.ignores(folder, true);
  if (revision.isWorkspace) {
    // Most outs are declared at the root: knowing them spares the walk their folders, however many files those hold.
    const atRoot = await revision.projectFiles(() => true);
    for (const file of await sight.visible(atRoot)) await remember(file);
  }
  const files = await sight.visible(await revision.projectFiles(isSkipped));
  await walk(tree(files), '', { remember, isSkipped });
  return [...visited];
}

/** What Git and `.dvcignore` let DVC see; Git is asked once about each file, in batches. */
class GitSight {
  private readonly revision: Revision;
  private readonly ignore: IgnoreRules;
  private readonly asked = new Set<string>();
  private readonly hidden = new Set<string>();

  constructor(revision: Revision, ignore: IgnoreRules) {
    this.revision = revision;
    this.ignore = ignore;
  }

  async visible(paths: readonly string[]): Promise<readonly string[]> {
    const files = paths.filter((path) => !path.endsWith('.dvcignore') && !this.ignore.ignores(path, false));
    const locks = files.filter((file) => file.endsWith('dvc.yaml')).map(lockFileOf);
    // Folders too: `data/*` hides `data/` as a whole from DVC, whatever a later `!*.dvc` lets through.
    const asked = new Set([...files, ...locks, ...files.flatMap(foldersAbove)]);
    const unknown = [...asked].filter((path) => !this.asked.has(path));
    for (const path of unknown) this.asked.add(path);
    const found = unknown.length === 0 ? [] : await this.revision.isGitIgnored(unknown);
    for (const path of found) this.hidden.add(path);
    return files.filter((file) => ![file, ...foldersAbove(file)].some((path) => this.hidden.has(path)));
  }

  hides(path: string): boolean {
    return this.hidden.has(path);
  }
}

/** Every folder above a file, with a `/` at its end, as Git is asked about folders. */
function foldersAbove(file: string): string[] {
  const parts = folderOf(file).split('/');
  return parts.flatMap((part, i) => (part === '' ? [] : [`${parts.slice(0, i + 1).join('/')}/`]));
}

/** A folder's files and subfolders that hold any, both in the order given. */
interface Folder {
  readonly files: string[];
  readonly folders: Map<string, Folder>;
}

function tree(files: readonly string[]): Folder {
  const root: Folder = { files: [], folders: new Map() };
  for (const file of files) {
    let folder = root;
    for (const part of folderOf(file).split('/')) {
      if (part === '') continue;
      const inner: Folder = folder.folders.get(part) ?? { files: [], folders: new Map() };
      folder.folders.set(part, inner);
      folder = inner;
    }
    folder.files.push(file);
  }
  return root;
}

interface Walking {
  remember(file: string): Promise<void>;
  isSkipped(folder: string): boolean;
}

async function walk(folder: Folder, path: string, walking: Walking): Promise<void> {
  for (const file of folder.files) await walking.remember(file);
  // Decided before any of them is entered, as os.walk does: outs found further down do not close a sibling.
  const open = [...folder.folders]
    .map(([name, inner]) => ({ inner, path: path === '' ? name : `${path}/${name}` }))
    .filter((child) => !walking.isSkipped(child.path));
  for (const child of open) await walk(child.inner, child.path, walking);
}
