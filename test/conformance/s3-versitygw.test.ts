import { describe } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { openStore } from '../../src/store/open.ts';
import { startVersitygw } from '../fakes/s3-versitygw.ts';
import { peer } from '../peers.ts';
import { describeStore } from '../store/contract.ts';

const versitygw = peer('versitygw');

describe.skipIf(versitygw === undefined)('versitygw, a real S3 server', () => {
  describeStore('a bucket of it', async () => {
    const server = await startVersitygw(versitygw as string);
    server.bucket('data');
    const options = new Map([
      ['endpointurl', server.url],
      ['access_key_id', server.accessKey],
      ['secret_access_key', server.secretKey],
    ]);
    return {
      store: unwrap(await openStore({ name: 'storage', url: 's3://data/pre/fix', options }, {})),
      close: () => server.close(),
    };
  });
});
