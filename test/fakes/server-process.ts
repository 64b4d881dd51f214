import { type ChildProcess, spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';

/** A server program that runs beside the tests. */
export interface ServerProcess {
  /** Ends the program and waits for it */
  stop(): Promise<void>;
}

/** A port of 127.0.0.1 that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a program and waits until it listens on a port; it sees only the environment that is given. */
export async function startServer(options: {
  readonly program: string;
  readonly words: readonly string[];
  readonly port: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}): Promise<ServerProcess> {
  const { program, words, port, env } = options;
  const server = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'], env });
  await listening(server, port, program);
  return {
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      if (server.exitCode !== null || server.signalCode !== null) return;
      server.kill('SIGTERM');
      await ended;
    },
  };
}

/** Tries to connect until it works or the program has ended. */
async function listening(server: ChildProcess, port: number, program: string): Promise<void> {
  let errors = '';
  server.stderr?.on('data', (chunk) => (errors += chunk));
  const deadline = Date.now() + 30_000;
  while (!(await accepts(port))) {
    if (server.exitCode !== null || Date.now() > deadline)
      throw new Error(`${program} does not start: ${errors}`);
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
