import { FailureError, type Result } from '../../failure.ts';
import { lookAtWebFile } from '../../store/web/web-file.ts';
import { compareCodePoints } from '../../values/value.ts';
import { listFolder } from '../../workspace/file-name.ts';
import { statsAt, statsBehind } from '../../workspace/stats.ts';
import { unreadable } from '../../workspace/walk.ts';
import type { Host } from '../context.ts';
import type { SourceAddress } from './address.ts';
import type { ListedData, Listing } from './listed.ts';
import { listInStore } from './listing-store.ts';
import { onStore, webContext } from './look.ts';

/**
 * Looks at an address and works with what lies there; undefined: nothing. `whole`: everything below will be asked for, which
 * a bucket lists at once.
 */
export async function withListing<T>(
  host: Host,
  address: SourceAddress,
  whole: boolean,
  work: (listing: Listing | undefined) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (address.kind === 'local') return work(listHere(address.path));
  if (address.kind === 'store')
    return onStore(address.remote, host, async (store) =>
      work(await listInStore(address, { store, whole, signal: host.signal })),
    );
  const seen = await lookAtWebFile(address.url, webContext(host));
  if (!seen.ok) return seen;
  const file = { name: address.url, isDir: false, size: seen.value?.size, children: async () => [] };
  return work(seen.value && file);
}

function listHere(path: string): Listing | undefined {
  const stats = statsBehind(path);
  if (stats === undefined) return undefined;
  const children = async (folder: string) => childrenHere(folder === '' ? path : `${path}/${folder}`);
  return { name: path, isDir: stats.isDirectory(), size: stats.size, children };
}

/** A link is no folder, whatever it leads to (fsspec: implementations/local.py info). */
function childrenHere(folder: string): [string, ListedData][] {
  try {
    return listFolder(folder)
      .sort((a, b) => compareCodePoints(a.name, b.name))
      .map(({ name, kind }) => {
        const path = `${folder}/${name}`;
        const stats = kind === 'link' ? statsBehind(path) : statsAt(path);
        return [name, { isDir: kind === 'folder', size: stats?.size ?? 0 }];
      });
  } catch (error) {
    throw new FailureError(unreadable(folder, error));
  }
}
