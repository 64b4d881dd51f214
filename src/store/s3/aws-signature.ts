import { createHmac, hash } from 'node:crypto';

/** Who signs, and where it counts. */
export interface SigningIdentity {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
  readonly region: string;
}

/** A request to be signed. `path` and `query` are already encoded; the query is in order and has a `=` in each part. */
export interface SignableRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query?: string | undefined;
  /** Lower-case names; they are signed with the rest */
  readonly headers: Readonly<Record<string, string>>;
  /** undefined: the transport protects the body, so it is not signed */
  readonly body: Uint8Array | undefined;
}

/**
 * Signs requests to S3 with Signature Version 4 (AWS, "Authenticating Requests: Using the Authorization Header"). Made for
 * many small requests: what depends on the day, the second and the owner of the keys is worked out once.
 */
export class AwsSigner {
  #owner: Owner | undefined;
  #second = 0;
  #date = '';

  /** All headers to send: the given ones, the date, the payload's hash and the signature. */
  sign(request: SignableRequest, identity: SigningIdentity, now: Date): Record<string, string> {
    const date = this.#dateOf(now);
    const { key, scope, credential } = this.#ownerAt(date.slice(0, 8), identity);
    const payload = request.body === undefined ? 'UNSIGNED-PAYLOAD' : sha256(request.body);
    const headers: Record<string, string> = {
      ...request.headers,
      host: request.host,
      'x-amz-content-sha256': payload,
      'x-amz-date': date,
    };
    if (identity.sessionToken) headers['x-amz-security-token'] = identity.sessionToken;
    const names = Object.keys(headers).sort();
    let lines = '';
    for (const name of names) lines += `${name}:${headers[name]}\n`;
    const signed = names.join(';');
    const canonical = `${request.method}\n${request.path}\n${request.query ?? ''}\n${lines}\n${signed}\n${payload}`;
    const signature = key.sign(`AWS4-HMAC-SHA256\n${date}\n${scope}\n${sha256(canonical)}`);
    headers.authorization = `${credential}, SignedHeaders=${signed}, Signature=${signature}`;
    return headers;
  }

  #dateOf(now: Date): string {
    const second = Math.floor(now.getTime() / 1000);
    if (second !== this.#second) {
      this.#second = second;
      this.#date = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
    }
    return this.#date;
  }

  #ownerAt(day: string, { accessKeyId, region, secretAccessKey }: SigningIdentity): Owner {
    const known = this.#owner;
    if (
      known?.day === day &&
      known.region === region &&
      known.secret === secretAccessKey &&
      known.id === accessKeyId
    )
      return known;
    const bytes = [day, region, 's3', 'aws4_request'].reduce<Buffer>(
      (key, part) => createHmac('sha256', key).update(part).digest(),
      Buffer.from(`AWS4${secretAccessKey}`),
    );
    const scope = `${day}/${region}/s3/aws4_request`;
    const credential = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}`;
    this.#owner = {
      day,
      region,
      id: accessKeyId,
      secret: secretAccessKey,
      scope,
      credential,
      key: new HmacKey(bytes),
    };
    return this.#owner;
  }
}

/** What stays the same for all requests of a day. */
interface Owner {
  readonly day: string;
  readonly region: string;
  readonly id: string;
  readonly secret: string;
  readonly scope: string;
  readonly credential: string;
  readonly key: HmacKey;
}

const blockSize = 64;

/** HMAC-SHA256 with one key (RFC 2104), by two one-shot hashes: an object of `createHmac` costs more than both. */
class HmacKey {
  readonly #inner: Buffer;
  readonly #outer: Buffer;

  /** `key`: at most 64 bytes */
  constructor(key: Buffer) {
    const block = Buffer.alloc(blockSize);
    key.copy(block);
    this.#inner = block.map((byte) => byte ^ 0x36) as Buffer;
    this.#outer = block.map((byte) => byte ^ 0x5c) as Buffer;
  }

  /** In hex. */
  sign(text: string): string {
    const inner = hash('sha256', Buffer.concat([this.#inner, Buffer.from(text)]), 'buffer');
    return hash('sha256', Buffer.concat([this.#outer, inner]));
  }
}

/** A key as part of a signed path: everything but unreserved characters and slashes is encoded (RFC 3986). */
export function encodeKey(key: string): string {
  if (plainKey.test(key)) return key;
  return encodeURIComponent(key)
    .replaceAll('%2F', '/')
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

const plainKey = /^[\w.~/-]*$/;

function sha256(data: string | Uint8Array): string {
  return data.length === 0 ? nothing : hash('sha256', data);
}

const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
