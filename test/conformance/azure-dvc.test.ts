import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe } from 'vitest';
import { type AzureServer, startAzureServer } from '../fakes/azure-server.ts';
import { peer } from '../peers.ts';
import { sharesWithDvc } from './cloud-share.ts';

const [dvc, program] = [peer('dvc'), peer('azurite')];

describe.skipIf(dvc === undefined || program === undefined)('DVC and we share Azure Blob Storage', () => {
  let server: AzureServer;
  let count = 0;
  beforeAll(async () => {
    server = await startAzureServer(program as string);
  }, 60_000);
  afterAll(() => server?.close());

  sharesWithDvc(dvc as string, async () => {
    const container = `share-${count++}`;
    await server.container(container);
    return {
      url: `azure://${container}/pre/fix`,
      options: { connection_string: server.connectionString },
      env: {},
      objects: async () => {
        const found = new Map<string, string>();
        for (const [key, bytes] of await server.objects(container, 'pre/fix/'))
          found.set(key.slice('pre/fix/'.length), createHash('md5').update(bytes).digest('hex'));
        return found;
      },
    };
  });
});
