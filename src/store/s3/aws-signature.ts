import { createHash, createHmac, createSecretKey, type KeyObject } from 'node:crypto';

/** Who signs, and where it counts. */
export interface SigningIdentity {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
  readonly region: string;
}

/** A request to be signed. `path` is already encoded; there is no query. */
export interface SignableRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** Lower-case names; they are signed with the rest */
  readonly headers: Readonly<Record<string, string>>;
  /** undefined: the transport protects the body, so it is not signed */
  readonly body: Uint8Array | undefined;
}

/**
 * Signs requests to S3 with Signature Version 4 (AWS, "Authenticating Requests: Using the Authorization Header"). Made for
 * many small requests: the key of the day is derived once.
 */
export class AwsSigner {
  #day = '';
  #owner = '';
  #key: KeyObject | undefined;

  /** All headers to send: the given ones, the date, the payload's hash and the signature. */
  sign(request: SignableRequest, identity: SigningIdentity, now: Date): Record<string, string> {
    const date = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
    const day = date.slice(0, 8);
    const headers: Record<string, string> = {
      ...request.headers,
      host: request.host,
      'x-amz-content-sha256': request.body === undefined ? 'UNSIGNED-PAYLOAD' : sha256(request.body),
      'x-amz-date': date,
      ...(identity.sessionToken ? { 'x-amz-security-token': identity.sessionToken } : {}),
    };
    const names = Object.keys(headers).sort();
    const signed = names.join(';');
    const lines = names.map((name) => `${name}:${headers[name]}\n`).join('');
    const canonical = `${request.method}\n${request.path}\n\n${lines}\n${signed}\n${headers['x-amz-content-sha256']}`;
    const scope = `${day}/${identity.region}/s3/aws4_request`;
    const text = `AWS4-HMAC-SHA256\n${date}\n${scope}\n${sha256(canonical)}`;
    const signature = createHmac('sha256', this.#keyOf(day, identity)).update(text).digest('hex');
    headers.authorization = `AWS4-HMAC-SHA256 Credential=${identity.accessKeyId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
    return headers;
  }

  #keyOf(day: string, { region, secretAccessKey }: SigningIdentity): KeyObject {
    const owner = `${region}\0${secretAccessKey}`;
    if (this.#key === undefined || this.#day !== day || this.#owner !== owner) {
      const bytes = [day, region, 's3', 'aws4_request'].reduce<Buffer>(
        (key, part) => createHmac('sha256', key).update(part).digest(),
        Buffer.from(`AWS4${secretAccessKey}`),
      );
      [this.#key, this.#day, this.#owner] = [createSecretKey(bytes), day, owner];
    }
    return this.#key;
  }
}

/** A key as part of a signed path: everything but unreserved characters and slashes is encoded (RFC 3986). */
export function encodeKey(key: string): string {
  return encodeURIComponent(key)
    .replaceAll('%2F', '/')
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
