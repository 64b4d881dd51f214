import { describe } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { openStore } from '../../src/store/open.ts';
import { startAzureServer } from '../fakes/azure-server.ts';
import { peer } from '../peers.ts';
import { describeStore } from '../store/contract.ts';

const program = peer('azurite');

describe.skipIf(program === undefined)('azurite, another implementation of Azure Blob Storage', () => {
  describeStore('a container of it', async () => {
    const server = await startAzureServer(program as string);
    await server.container('data');
    const options = new Map([['connection_string', server.connectionString]]);
    return {
      store: unwrap(await openStore({ name: 'storage', url: 'azure://data/pre/fix', options }, {})),
      close: () => server.close(),
    };
  });
});
