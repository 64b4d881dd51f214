/** Requests of SFTP version 3 (draft-ietf-secsh-filexfer-02, section 3) that a store needs, by number. */
export const sftpRequest = {
  init: 1,
  open: 3,
  close: 4,
  read: 5,
  write: 6,
  fstat: 8,
  opendir: 11,
  readdir: 12,
  remove: 13,
  mkdir: 14,
  stat: 17,
  rename: 18,
  extended: 200,
} as const;

/** Replies of SFTP, by number. */
export const sftpReply = { version: 2, status: 101, handle: 102, data: 103, name: 104, attrs: 105 } as const;

/** What a status says (section 7). */
export const sftpStatus = { ok: 0, eof: 1, noSuchFile: 2, denied: 3, failure: 4, unsupported: 8 } as const;

/** How a file is opened (section 6.3). */
export const openFlags = { read: 1, write: 2, create: 8, exclusive: 32 } as const;

/** What the server says of a file; fields that it leaves out are undefined. */
export interface SftpAttributes {
  readonly size: number | undefined;
  /** POSIX mode with the file's type */
  readonly mode: number | undefined;
  /** seconds since the epoch */
  readonly modified: number | undefined;
}

/** Is it a plain file, as far as the server tells? */
export function isPlainFile({ mode }: SftpAttributes): boolean {
  return mode === undefined || (mode & 0o170000) === 0o100000;
}

/** Is it a folder? */
export function isFolder({ mode }: SftpAttributes): boolean {
  return mode !== undefined && (mode & 0o170000) === 0o040000;
}

/** Is it a link, of which only its target can tell what it is? */
export function isLink({ mode }: SftpAttributes): boolean {
  return mode !== undefined && (mode & 0o170000) === 0o120000;
}

/** A field of a request: a byte string, a number of 32 bits, or one of 64. */
export type SftpField = Uint8Array | string | number | bigint;

/** A whole packet with its length; `INIT` has its version where others have their number. */
export function sftpPacket(type: number, id: number, fields: readonly SftpField[]): Buffer {
  const parts = fields.map((field) => (typeof field === 'string' ? Buffer.from(field, 'utf8') : field));
  const length = parts.reduce<number>((sum, part) => sum + sizeOf(part), 5);
  const packet = Buffer.allocUnsafe(4 + length);
  packet.writeUInt32BE(length, 0);
  packet.writeUInt8(type, 4);
  packet.writeUInt32BE(id, 5);
  let at = 9;
  for (const part of parts) {
    if (typeof part === 'number') packet.writeUInt32BE(part, at);
    else if (typeof part === 'bigint') packet.writeBigUInt64BE(part, at);
    else {
      packet.writeUInt32BE(part.length, at);
      packet.set(part, at + 4);
    }
    at += sizeOf(part);
  }
  return packet;
}

function sizeOf(part: Uint8Array | number | bigint): number {
  return typeof part === 'number' ? 4 : typeof part === 'bigint' ? 8 : 4 + part.length;
}

/** A packet that ends before its fields do, or is of a kind that nobody asked for. */
export class SftpProtocolError extends Error {}

/** Reads the fields of a reply in order. Throws {@link SftpProtocolError} behind its end. */
export class SftpReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  number(): number {
    return this.#take(4).readUInt32BE(0);
  }

  bytes(): Buffer {
    return this.#take(this.number());
  }

  text(): string {
    return this.bytes().toString('utf8');
  }

  attributes(): SftpAttributes {
    const flags = this.number();
    const size = flags & 1 ? Number(this.#take(8).readBigUInt64BE(0)) : undefined;
    if (flags & 2) this.#take(8);
    const mode = flags & 4 ? this.number() : undefined;
    const modified = flags & 8 ? this.#take(8).readUInt32BE(4) : undefined;
    if (flags & 0x80000000) {
      for (let left = this.number(); left > 0; left--) {
        this.bytes();
        this.bytes();
      }
    }
    return { size, mode, modified };
  }

  #take(length: number): Buffer {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new SftpProtocolError('a packet is too short');
    const part = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return part;
  }
}

/** Cuts a stream of bytes into packets, each without its length. Throws {@link SftpProtocolError} for one that is too long. */
export class SftpSplitter {
  readonly #longest: number;
  #parts: Buffer[] = [];
  #size = 0;
  #needed = 4;

  constructor(longest: number) {
    this.#longest = longest;
  }

  push(chunk: Buffer): Buffer[] {
    this.#parts.push(chunk);
    this.#size += chunk.length;
    if (this.#size < this.#needed) return [];
    const bytes = this.#parts.length === 1 ? chunk : Buffer.concat(this.#parts);
    const packets: Buffer[] = [];
    let at = 0;
    for (;;) {
      const left = bytes.length - at;
      this.#needed = left < 4 ? 4 : 4 + this.#lengthAt(bytes, at);
      if (left < this.#needed) break;
      packets.push(bytes.subarray(at + 4, at + this.#needed));
      at += this.#needed;
    }
    this.#parts = [bytes.subarray(at)];
    this.#size = bytes.length - at;
    return packets;
  }

  #lengthAt(bytes: Buffer, at: number): number {
    const length = bytes.readUInt32BE(at);
    if (length < 5 || length > this.#longest) throw new SftpProtocolError(`a packet of ${length} bytes`);
    return length;
  }
}
