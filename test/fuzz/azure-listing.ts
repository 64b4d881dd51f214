import { unwrap } from '../../src/failure.ts';
import { openStore } from '../../src/store/open.ts';
import { type Store, StoreError } from '../../src/store/store.ts';
import { startFakeAzure } from '../fakes/azure.ts';
import type { FaultyServer } from '../fakes/faults.ts';

let opened: Promise<{ readonly server: FaultyServer; readonly store: Store }> | undefined;

async function open() {
  const server = await startFakeAzure({ container: 'data' });
  const options = new Map([['connection_string', server.connectionString]]);
  return { server, store: unwrap(await openStore({ name: 'storage', url: 'azure://data/p', options }, {})) };
}

/** Gives a text to the reader of Azure's listings, which is inside of its SDK: as the answer of a server. */
export async function listAzure(text: string): Promise<void> {
  opened ??= open();
  const { server, store } = await opened;
  const headers = { 'content-type': 'application/xml' };
  server.failNext({ answer: { status: 200, headers, body: Buffer.from(text) } });
  try {
    for await (const { key, size } of store.list(''))
      if (typeof key !== 'string' || !(size >= 0)) throw new Error(`listed ${String(key)}, ${size}`);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}
