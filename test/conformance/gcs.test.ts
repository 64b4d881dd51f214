import { describe } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { openStore } from '../../src/store/open.ts';
import { startGcsServer } from '../fakes/gcs-server.ts';
import { peer } from '../peers.ts';
import { describeStore } from '../store/contract.ts';

const program = peer('fake-gcs-server');

describe.skipIf(program === undefined)('fake-gcs-server, another implementation of Cloud Storage', () => {
  describeStore('a bucket of it', async () => {
    const server = await startGcsServer(program as string);
    await server.bucket('data');
    const options = new Map<string, string | boolean>([
      ['endpointurl', server.url],
      ['allow_anonymous_login', true],
    ]);
    return {
      store: unwrap(await openStore({ name: 'storage', url: 'gs://data/pre/fix', options }, {})),
      close: () => server.close(),
    };
  });
});
