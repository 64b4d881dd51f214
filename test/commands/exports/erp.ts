import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One delivery: what was sent, and under which key. */
export interface Delivery {
  readonly body: string;
  readonly key: string;
}

/** A receiver that counts what it gets, and that can go down. */
export interface Erp extends AsyncDisposable {
  readonly url: string;
  readonly deliveries: Delivery[];
  /** While it is not up it answers 503 and takes nothing */
  up: boolean;
  /** Takes a delivery, and answers only when this resolves */
  hold: Promise<void> | undefined;
  /** Resolves when the next delivery has come in */
  next(): Promise<void>;
  /** A stage command that sends a file, and fails if it is not taken */
  command(file: string): string;
}

/** Starts a receiver on a free port. */
export async function startErp(): Promise<Erp> {
  const deliveries: Delivery[] = [];
  const waiting: (() => void)[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (!erp.up) return void response.writeHead(503).end();
    deliveries.push({
      body: Buffer.concat(chunks).toString(),
      key: String(request.headers['x-export-key'] ?? ''),
    });
    for (const wake of waiting.splice(0)) wake();
    await erp.hold;
    response.end('taken');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const erp: Erp = {
    url,
    deliveries,
    up: true,
    hold: undefined,
    next: () => new Promise((resolve) => waiting.push(resolve)),
    command: (file) => `curl -sSf -H "x-export-key: $LOCKSTEP_EXPORT_KEY" --data-binary @${file} ${url}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
  return erp;
}
