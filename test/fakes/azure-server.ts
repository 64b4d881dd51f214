import { createHmac } from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BlobServiceClient } from '@azure/storage-blob';
import { freePort, startServer } from './server-process.ts';

/** A running azurite: another implementation of Azure Blob Storage, which checks signatures. */
export interface AzureServer {
  readonly connectionString: string;
  readonly account: string;
  /** Base64 */
  readonly key: string;
  /** Makes a container */
  container(name: string): Promise<void>;
  /** Every object of a container below a prefix: key and bytes */
  objects(container: string, prefix: string): Promise<ReadonlyMap<string, Buffer>>;
  close(): Promise<void>;
}

const account = 'lockstepdata';
const key = createHmac('sha256', 'test').update(account).digest('base64');

/** Starts the program on a free port of 127.0.0.1, and waits until it listens. */
export async function startAzureServer(program: string): Promise<AzureServer> {
  const location = fs.mkdtempSync(join(tmpdir(), 'lockstep-azurite-'));
  const port = await freePort();
  const options = ['--silent', '--location', location, '--skipApiVersionCheck', '--disableTelemetry'];
  const server = await startServer({
    program,
    words: [...options, '--blobHost', '127.0.0.1', '--blobPort', String(port)],
    port,
    env: { PATH: process.env.PATH, HOME: location, AZURITE_ACCOUNTS: `${account}:${key}` },
  });
  const endpoint = `http://127.0.0.1:${port}/${account}`;
  const connectionString = `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${key};BlobEndpoint=${endpoint};`;
  const service = BlobServiceClient.fromConnectionString(connectionString);
  return {
    connectionString,
    account,
    key,
    container: async (name) => void (await service.getContainerClient(name).create()),
    objects: async (container, prefix) => {
      const found = new Map<string, Buffer>();
      const client = service.getContainerClient(container);
      for await (const { name } of client.listBlobsFlat({ prefix }))
        found.set(name, await client.getBlobClient(name).downloadToBuffer());
      return found;
    },
    close: async () => {
      await server.stop();
      fs.rmSync(location, { recursive: true, force: true });
    },
  };
}
