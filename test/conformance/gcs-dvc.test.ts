import { afterAll, beforeAll, describe } from 'vitest';
import { type GcsServer, startGcsServer } from '../fakes/gcs-server.ts';
import { peer } from '../peers.ts';
import { sharesWithDvc } from './cloud-share.ts';

const [dvc, program] = [peer('dvc'), peer('fake-gcs-server')];

describe.skipIf(dvc === undefined || program === undefined)('DVC and we share Cloud Storage', () => {
  let server: GcsServer;
  let count = 0;
  beforeAll(async () => {
    server = await startGcsServer(program as string);
  }, 60_000);
  afterAll(() => server?.close());

  sharesWithDvc(dvc as string, async () => {
    const bucket = `share-${count++}`;
    await server.bucket(bucket);
    return {
      url: `gs://${bucket}/pre/fix`,
      options: { endpointurl: server.url, allow_anonymous_login: 'true' },
      // Without it gcsfs asks Google what kind of bucket this is, and waits for minutes.
      env: { GCSFS_EXPERIMENTAL_ZB_HNS_SUPPORT: 'false' },
      objects: async () =>
        new Map(
          [...(await server.objects(bucket, 'pre/fix/'))].map(([key, md5]) => [
            key.slice('pre/fix/'.length),
            Buffer.from(md5, 'base64').toString('hex'),
          ]),
        ),
    };
  });
});
