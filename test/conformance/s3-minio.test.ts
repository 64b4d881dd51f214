import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { openStore } from '../../src/store/open.ts';
import { startMinio } from '../fakes/s3-minio.ts';
import { peer } from '../peers.ts';
import { describeStore, refusal } from '../store/contract.ts';

const minio = peer('minio');

describe.skipIf(minio === undefined)('MinIO, a real S3 server, over TLS', () => {
  const open = async (
    more: Readonly<Record<string, string>>,
    server: Awaited<ReturnType<typeof startMinio>>,
  ) => {
    const options = new Map<string, string>([
      ['endpointurl', server.url],
      ['access_key_id', server.accessKey],
      ['secret_access_key', server.secretKey],
      ...Object.entries(more),
    ]);
    return unwrap(await openStore({ name: 'storage', url: 's3://data/pre/fix', options }, {}));
  };

  describeStore('a bucket of it', async () => {
    const server = await startMinio(minio as string, 'data');
    return { store: await open({ ssl_verify: server.authority }, server), close: () => server.close() };
  });

  test('a certificate of an authority that nobody named is refused', async () => {
    const server = await startMinio(minio as string, 'data');
    const store = await open({}, server);
    try {
      const error = await refusal(store.has(['files/md5/ab/cd']));
      expect(error.failure.message).toMatch(/certificate/);
    } finally {
      await store.close();
      await server.close();
    }
  });
});
