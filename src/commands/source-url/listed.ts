/** A file or folder at an address; `size` in bytes, where the server tells one. */
export interface ListedData {
  readonly isDir: boolean;
  readonly size: number | undefined;
}

/** What lies at an address. */
export interface Listing extends ListedData {
  /** Without the scheme, as DVC names it: `/folder/file`, `bucket/key`; the whole address of a web page */
  readonly name: string;
  /** What lies in a folder (relative, '' is the top one), by name and sorted. Throws what a server or the system refuses. */
  children(folder: string): Promise<readonly (readonly [string, ListedData])[]>;
}

/** One path of a listing, relative to what was listed. */
export interface ListedPath extends ListedData {
  readonly path: string;
}

/**
 * The paths in a folder, or the files in it and below, down to `depth` levels whose folders are listed too: in each folder files
 * first (dvc: dvc/repo/ls_url.py). DVC takes names in the order of the disk, this in order.
 */
export async function pathsOf(
  listing: Listing,
  { recursive, depth }: { readonly recursive: boolean; readonly depth: number | undefined },
): Promise<ListedPath[]> {
  const found: ListedPath[] = [];
  const visit = async (folder: string, level: number): Promise<void> => {
    const prefix = folder === '' ? '' : `${folder}/`;
    const all = (await listing.children(folder)).map(([name, data]) => ({ path: prefix + name, ...data }));
    const folders = all.filter(({ isDir }) => isDir);
    const isLast = !recursive || (depth !== undefined && level >= depth - 1);
    found.push(...all.filter(({ isDir }) => !isDir), ...(isLast ? folders : []));
    if (!isLast) for (const { path } of folders) await visit(path, level + 1);
  };
  await visit('', 0);
  return found;
}
