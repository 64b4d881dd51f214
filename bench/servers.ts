import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Certificate } from './certificate.ts';
import type { ServerClock } from './measure.ts';

export const credentials = {
  AWS_ACCESS_KEY_ID: 'lockstep-bench',
  AWS_SECRET_ACCESS_KEY: 'lockstep-bench-secret',
};

/**
 * Runs a program of `bench/` that prints the environment of a job that may use it, and ends it afterwards; `words` are its file's
 * name and arguments.
 */
export async function withService<T>(
  [file, ...words]: readonly [string, ...string[]],
  work: (env: Readonly<Record<string, string>>) => Promise<T> | T,
): Promise<T> {
  const program = fileURLToPath(new URL(file, import.meta.url));
  const service = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = (await once(createInterface({ input: service.stdout }), 'line')) as [string];
    return await work(JSON.parse(line));
  } finally {
    service.kill('SIGTERM');
  }
}

/** A real S3 server beside the contenders. */
export interface BenchServer {
  readonly url: string;
  readonly clock: ServerClock;
  bucket(name: string): string;
  stop(): void;
}

/** Starts versitygw on a folder, where others may run too; with a certificate it speaks TLS. */
export async function startServer(program: string, folder: string, tls?: Certificate): Promise<BenchServer> {
  const root = join(folder, 'buckets');
  mkdirSync(root, { recursive: true });
  const port = await freePort();
  const keys = ['--access', credentials.AWS_ACCESS_KEY_ID, '--secret', credentials.AWS_SECRET_ACCESS_KEY];
  const secured = tls === undefined ? [] : ['--cert', tls.certificate, '--key', tls.key];
  const words = [
    '--port',
    `127.0.0.1:${port}`,
    ...keys,
    ...secured,
    '--keep-alive',
    '--quiet',
    'posix',
    root,
  ];
  const child = spawn(program, words, { stdio: 'ignore' });
  await listening(child, port);
  return {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    clock: () => cpuOf(child.pid as number),
    bucket: (name) => {
      mkdirSync(join(root, name), { recursive: true });
      return join(root, name);
    },
    stop: () => void child.kill(),
  };
}

/** A line to a server that is so many milliseconds long, there and back, in a process of its own. */
export async function startDelay(
  target: string,
  milliseconds: number,
): Promise<{ url: string; stop(): void }> {
  const port = await freePort();
  const program = fileURLToPath(new URL('./delay.ts', import.meta.url));
  const words = [program, String(port), new URL(target).port, String(milliseconds / 2)];
  const child = spawn(process.execPath, words, { stdio: 'inherit' });
  await listening(child, port);
  return { url: `http://127.0.0.1:${port}`, stop: () => void child.kill() };
}

const ticksPerSecond = 100;

/** User and system time of a process from `/proc`; 0 where there is none. */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /, '')
      .split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
  } catch {
    return 0;
  }
}

async function freePort(): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listening(child: ChildProcess, port: number): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await accepts(port))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`no server on port ${port}`);
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
