import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `node bench/cache-client.ts lockstep|official save|restore`: moves the cache of the project in the current folder to or from
 * the cache service that the environment names, with our store or with GitHub's client.
 */
async function main([who, verb]: readonly string[]): Promise<void> {
  if (who === 'official') await official(verb === 'save');
  else await ours(verb === 'save');
}

async function official(saves: boolean): Promise<void> {
  const { restoreCache, saveCache } = await import('@actions/cache');
  const [paths, key] = [['.dvc/cache'], `bench-${Date.now()}`];
  const done = saves
    ? (await saveCache(paths, key)) > 0
    : (await restoreCache(paths, key, ['bench-'])) !== undefined;
  if (!done) throw new Error('nothing was moved');
}

async function ours(saves: boolean): Promise<void> {
  const { openActionsCache } = await import('../src/store/actions-cache/open.ts');
  const { Cache } = await import('../src/store/cache.ts');
  const { transfer } = await import('../src/store/transfer.ts');
  const store = openActionsCache({
    env: process.env,
    readOnly: !saves,
    scopes: ['refs/heads/main'],
    folder: mkdtempSync(join(tmpdir(), 'lockstep-bench-packs-')),
    note: (text) => process.stderr.write(`${text}\n`),
  });
  if (store === undefined) throw new Error('the environment names no cache service');
  const cache = new Cache({ dir: join(process.cwd(), '.dvc', 'cache') });
  const { parseOid } = await import('../src/store/oid.ts');
  const oid = parseOid(/md5: (\S+)/.exec(readFileSync('data.dvc', 'utf8'))?.[1]);
  if (oid === undefined) throw new Error('data.dvc names no object');
  const [from, to] = saves ? [cache, store] : [store, cache];
  const { failures, missing } = await transfer({ from, to, objects: [{ oid, hashName: 'md5' }] });
  await store.close();
  if (failures.length + missing.length > 0) throw new Error(JSON.stringify({ failures, missing }));
}

await main(process.argv.slice(2));
