import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startServer } from './server-process.ts';

/** A running versitygw: a real S3 server on a folder, one sub-folder a bucket. */
export interface Versitygw {
  readonly url: string;
  readonly accessKey: string;
  readonly secretKey: string;
  /** Where a bucket's objects are as files; makes the bucket */
  bucket(name: string): string;
  close(): Promise<void>;
}

const accessKey = 'lockstep-access';
const secretKey = 'lockstep-secret-0123456789';

/** Starts the program on a free port of 127.0.0.1, and waits until it listens. `versions`: buckets may keep versions. */
export async function startVersitygw(
  program: string,
  { versions = false }: { readonly versions?: boolean } = {},
): Promise<Versitygw> {
  const dir = fs.mkdtempSync(join(tmpdir(), 'lockstep-versitygw-'));
  fs.mkdirSync(join(dir, 'buckets'));
  fs.mkdirSync(join(dir, 'versions'));
  const port = await freePort();
  const address = `127.0.0.1:${port}`;
  const words = [
    '--port',
    address,
    '--access',
    accessKey,
    '--secret',
    secretKey,
    '--keep-alive',
    '--quiet',
    'posix',
    ...(versions ? ['--versioning-dir', join(dir, 'versions')] : []),
    join(dir, 'buckets'),
  ];
  const env = { PATH: process.env.PATH, HOME: dir };
  const server = await startServer({ program, words, port, env });
  return {
    url: `http://${address}`,
    accessKey,
    secretKey,
    bucket: (name) => {
      fs.mkdirSync(join(dir, 'buckets', name), { recursive: true });
      return join(dir, 'buckets', name);
    },
    close: async () => {
      await server.stop();
      fs.rmSync(dir, { recursive: true, force: true });
    },
  };
}
