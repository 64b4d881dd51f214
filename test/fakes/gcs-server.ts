import { freePort, startServer } from './server-process.ts';

/** A running fake-gcs-server: another implementation of Cloud Storage, objects in memory, no credentials. */
export interface GcsServer {
  readonly url: string;
  /** Makes a bucket */
  bucket(name: string): Promise<void>;
  /** Every object of a bucket below a prefix: key and base64 MD5 */
  objects(bucket: string, prefix: string): Promise<ReadonlyMap<string, string>>;
  close(): Promise<void>;
}

/** Starts the program on a free port of 127.0.0.1, and waits until it listens. */
export async function startGcsServer(program: string): Promise<GcsServer> {
  const port = await freePort();
  const address = `127.0.0.1:${port}`;
  const url = `http://${address}`;
  const options = ['-scheme', 'http', '-host', '127.0.0.1', '-port', String(port), '-backend', 'memory'];
  const words = [...options, '-public-host', address, '-external-url', url];
  const server = await startServer({ program, words, port, env: { PATH: process.env.PATH } });
  return {
    url,
    bucket: async (name) => {
      const body = JSON.stringify({ name });
      const headers = { 'content-type': 'application/json' };
      const reply = await fetch(`${url}/storage/v1/b?project=p`, { method: 'POST', body, headers });
      if (!reply.ok) throw new Error(`no bucket: ${reply.status} ${await reply.text()}`);
    },
    objects: async (bucket, prefix) => {
      const reply = await fetch(`${url}/storage/v1/b/${bucket}/o?maxResults=5000&prefix=${prefix}`);
      const { items = [] } = (await reply.json()) as { items?: { name: string; md5Hash: string }[] };
      return new Map(items.map(({ name, md5Hash }) => [name, md5Hash]));
    },
    close: () => server.stop(),
  };
}
