import { ok, type Result } from '../failure.ts';
import { pool } from '../pool.ts';
import { parseObjectKey } from '../store/oid.ts';
import { type Store, StoreError } from '../store/store.ts';
import { compareCodePoints } from '../values/value.ts';

/** What to remove from one store, and how. */
export interface Unused {
  readonly store: Store;
  /** Keys that stay */
  readonly used: ReadonlySet<string>;
  /** Only say it, in `lines` */
  readonly dry: boolean;
  readonly lines: string[];
  /** How paths begin in what is said */
  readonly root: string;
  /** Removals at once; undefined: as suits the store */
  readonly jobs: number | undefined;
  readonly signal: AbortSignal;
}

/**
 * Removes the objects of one generation that are not used, and counts them. Manifests go before the files they name, so that a
 * break in between leaves no manifest without its files.
 */
export async function removeUnused(kind: 'md5' | 'md5-dos2unix', unused: Unused): Promise<Result<number>> {
  const { store, root, dry, lines, signal, jobs } = unused;
  try {
    const keys = await unusedKeys(kind, unused);
    if (dry) lines.push(...keys.map((key) => `Removing ${root}/${key}`));
    else {
      const options = { limit: jobs ?? store.width ?? 8, signal };
      for (const group of [keys.filter(isManifest), keys.filter((key) => !isManifest(key))])
        await pool(group, options, (key) => store.remove(key, signal));
    }
    return ok(keys.length);
  } catch (error) {
    if (error instanceof StoreError) return { ok: false, failures: [error.failure] };
    throw error;
  }
}

async function unusedKeys(
  kind: 'md5' | 'md5-dos2unix',
  { store, used, signal }: Unused,
): Promise<readonly string[]> {
  const unused: string[] = [];
  for await (const { key } of store.list(kind === 'md5' ? 'files/md5/' : '', signal)) {
    if (parseObjectKey(key)?.hashName === kind && !used.has(key)) unused.push(key);
  }
  return unused.sort((a, b) => Number(isManifest(b)) - Number(isManifest(a)) || compareCodePoints(a, b));
}

function isManifest(key: string): boolean {
  return key.endsWith('.dir');
}
