import type { Program } from './process.ts';
import {
  type SftpField,
  SftpProtocolError,
  SftpReader,
  SftpSplitter,
  sftpPacket,
  sftpReply,
  sftpRequest,
  sftpStatus,
} from './sftp-packet.ts';

/** The connection ended, before or after it stood; `said` is the end of what the program wrote to standard error. */
export class ConnectionLost extends Error {
  readonly said: string;
  /** Did the server answer at all? */
  readonly wasOpen: boolean;
  /** A code of the system, if the program could not be started */
  readonly code: string | undefined;
  constructor(why: string, about: { said: string; wasOpen: boolean; code?: string | undefined }) {
    super(why);
    this.name = 'ConnectionLost';
    this.said = about.said;
    this.wasOpen = about.wasOpen;
    this.code = about.code;
  }
}

/** The server's refusal of one request; `status` is SFTP's number for it. */
export class SftpRefusal extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`SFTP status ${status}`);
    this.name = 'SftpRefusal';
    this.status = status;
  }
}

interface Reply {
  readonly type: number;
  readonly fields: SftpReader;
}

interface Waiting {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

/** Larger packets than any server may send (OpenSSH: 256 KiB). */
const longestPacket = 1 << 20;
const longestSaid = 4096;

/**
 * One SFTP connection (version 3) over the pipes of a program. Many requests may be under way at once; replies come in any
 * order. After {@link ConnectionLost} it is of no more use.
 */
export class SftpSession {
  readonly #child: Program;
  readonly #idleMs: number;
  readonly #splitter = new SftpSplitter(longestPacket);
  readonly #waiting = new Map<number, Waiting>();
  readonly #version = Promise.withResolvers<void>();
  readonly #ended = Promise.withResolvers<void>();
  readonly #extensions = new Map<string, string>();
  #said = '';
  #lastId = 0;
  #isOpen = false;
  #lost: ConnectionLost | undefined;
  #timer: NodeJS.Timeout | undefined;

  private constructor(child: Program, idleMs: number) {
    this.#child = child;
    this.#idleMs = idleMs;
    child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      this.#said = (this.#said + chunk.toString('utf8')).slice(-longestSaid);
    });
    child.stdin.on('error', () => {});
    child.on('error', ({ code, message }: NodeJS.ErrnoException) => this.#lose(message, code ?? 'error'));
    child.on('close', () => {
      this.#lose('the connection ended');
      this.#ended.resolve();
    });
  }

  /** Greets the server. `idleMs` is the longest silence while an answer is due; connecting has its own time. */
  static async open(
    child: Program,
    { connectMs, idleMs }: { readonly connectMs: number; readonly idleMs: number },
  ): Promise<SftpSession> {
    const session = new SftpSession(child, idleMs);
    const timer = setTimeout(() => session.#lose('there was no answer'), connectMs);
    child.stdin.write(sftpPacket(sftpRequest.init, 3, []));
    try {
      await session.#version.promise;
      session.#isOpen = true;
      return session;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Does the server know an extension, such as `posix-rename@openssh.com`? */
  knows(extension: string): boolean {
    return this.#extensions.has(extension);
  }

  get isLost(): boolean {
    return this.#lost !== undefined;
  }

  /** Asks for something and checks that the answer is of the kind that was expected. Throws {@link SftpRefusal}. */
  async request(
    type: number,
    fields: readonly SftpField[],
    expected: number = sftpReply.status,
  ): Promise<SftpReader> {
    const reply = await this.#send(type, fields);
    if (reply.type === sftpReply.status) {
      const status = reply.fields.number();
      if (status !== sftpStatus.ok) throw new SftpRefusal(status);
      if (expected === sftpReply.status) return reply.fields;
    }
    if (reply.type === expected) return reply.fields;
    throw this.#lose(`the server answered with a packet of kind ${reply.type}`);
  }

  /** Ends the connection and waits until the program is gone. */
  async close(): Promise<void> {
    this.#lose('the connection was closed');
    await this.#ended.promise;
  }

  #send(type: number, fields: readonly SftpField[]): Promise<Reply> {
    if (this.#lost !== undefined) return Promise.reject(this.#lost);
    this.#lastId = (this.#lastId + 1) >>> 0;
    const id = this.#lastId;
    const reply = new Promise<Reply>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#child.stdin.write(sftpPacket(type, id, fields));
    if (this.#waiting.size === 1) this.#watch();
    return reply;
  }

  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#waiting.size === 0) return;
    this.#timer = setTimeout(() => this.#lose('the server was silent for too long'), this.#idleMs);
  }

  #receive(chunk: Buffer): void {
    if (this.#lost !== undefined) return;
    try {
      for (const packet of this.#splitter.push(chunk)) this.#take(packet);
      this.#watch();
    } catch (error) {
      if (!(error instanceof SftpProtocolError)) throw error;
      this.#lose(`what the server sends is no SFTP: ${error.message}`);
    }
  }

  #take(packet: Buffer): void {
    const fields = new SftpReader(packet.subarray(1));
    const type = packet[0] as number;
    const id = fields.number();
    if (type === sftpReply.version) {
      while (!fields.isAtEnd) this.#extensions.set(fields.text(), fields.text());
      this.#version.resolve();
      return;
    }
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) throw new SftpProtocolError('a reply that nobody waits for');
    this.#waiting.delete(id);
    waiting.resolve({ type, fields });
  }

  #lose(why: string, code?: string): ConnectionLost {
    if (this.#lost !== undefined) return this.#lost;
    const lost = new ConnectionLost(why, { said: this.#said, wasOpen: this.#isOpen, code });
    this.#lost = lost;
    clearTimeout(this.#timer);
    this.#version.reject(lost);
    for (const { reject } of this.#waiting.values()) reject(lost);
    this.#waiting.clear();
    this.#child.stdin.destroy();
    this.#child.kill();
    // A program that never was started does not close.
    if (this.#child.pid === undefined) this.#ended.resolve();
    return lost;
  }
}
