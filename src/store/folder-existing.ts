import { pool } from '../pool.ts';

/** The two ways to find out whether keys are there, in a store that lists one folder at a time. */
export interface FolderLookups {
  readonly isThere: (key: string) => Promise<boolean>;
  /** Names of the files directly in a folder; none if there is no such folder */
  readonly names: (folder: string) => Promise<ReadonlySet<string>>;
  readonly limit: number;
  readonly signal: AbortSignal | undefined;
}

/** So many names of a listing cost as much as one look-up. */
const namesPerLookup = 100;

/**
 * Which of the keys are there: one look-up a key where few are wanted of a folder, else one listing of the folder. Hashes
 * spread evenly, so the folders that were listed tell how large the next one is.
 */
export async function existingInFolders(
  keys: readonly string[],
  { isThere, names, limit, signal }: FolderLookups,
): Promise<ReadonlySet<string>> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const folder = key.slice(0, Math.max(0, key.lastIndexOf('/')));
    const group = groups.get(folder);
    if (group === undefined) groups.set(folder, [key]);
    else group.push(key);
  }
  const seen = { folders: 0, names: 0 };
  const found = new Set<string>();
  await pool(groups, { limit, signal }, async ([folder, wanted]) => {
    const expected = seen.folders === 0 ? 0 : seen.names / seen.folders;
    if (wanted.length <= 1 + expected / namesPerLookup) {
      for (const key of wanted) if (await isThere(key)) found.add(key);
      return;
    }
    const there = await names(folder);
    seen.folders++;
    seen.names += there.size;
    for (const key of wanted) if (there.has(key.slice(folder === '' ? 0 : folder.length + 1))) found.add(key);
  });
  return found;
}
