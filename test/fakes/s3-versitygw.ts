import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
  const address = `127.0.0.1:${await freePort()}`;
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
  const server = spawn(program, words, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env.PATH, HOME: dir },
  });
  await listening(server, Number(address.split(':')[1]));
  return {
    url: `http://${address}`,
    accessKey,
    secretKey,
    bucket: (name) => {
      fs.mkdirSync(join(dir, 'buckets', name), { recursive: true });
      return join(dir, 'buckets', name);
    },
    close: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      if (server.exitCode === null) {
        server.kill('SIGTERM');
        await ended;
      }
      fs.rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Tries to connect until it works or the program has ended. */
async function listening(server: ChildProcess, port: number): Promise<void> {
  let errors = '';
  server.stderr?.on('data', (chunk) => (errors += chunk));
  const deadline = Date.now() + 20_000;
  while (!(await accepts(port))) {
    if (server.exitCode !== null || Date.now() > deadline)
      throw new Error(`versitygw does not start: ${errors}`);
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => setTimeout(() => resolve(false), 20));
  });
}
