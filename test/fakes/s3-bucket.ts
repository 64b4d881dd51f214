import { createHash, randomUUID } from 'node:crypto';
import { listedAs } from './levels.ts';

/** An answer of the fake, before it goes out. */
export interface S3Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

/** A request, taken apart. */
export interface S3Call {
  readonly method: string;
  readonly key: string;
  readonly query: URLSearchParams;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
}

interface StoredObject {
  readonly body: Buffer;
  readonly etag: string;
  readonly modified: Date;
}

/** One bucket in memory: objects, and uploads that are not finished. */
export class FakeBucket {
  readonly objects = new Map<string, StoredObject>();
  readonly uploads = new Map<string, { readonly key: string; readonly parts: Map<number, Buffer> }>();
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  /** Puts an object there without a request. */
  put(key: string, body: Uint8Array): void {
    const etag = `"${createHash('md5').update(body).digest('hex')}"`;
    this.objects.set(key, { body: Buffer.from(body), etag, modified: new Date() });
  }

  answer(call: S3Call): S3Answer {
    const { method, key, query } = call;
    if (key === '') return method === 'HEAD' ? { status: 200 } : this.#list(query);
    if (method === 'POST' && query.has('uploads')) return this.#create(key);
    if (query.has('uploadId')) return this.#part(call, query.get('uploadId') ?? '');
    if (method === 'PUT') return this.#store(call);
    if (method === 'DELETE') return this.objects.delete(key) ? { status: 204 } : { status: 204 };
    return this.#read(call);
  }

  #store({ key, body, headers }: S3Call): S3Answer {
    const wrong = wrongDigest(body, headers);
    if (wrong !== undefined) return wrong;
    this.put(key, body);
    return { status: 200, headers: { etag: this.objects.get(key)?.etag ?? '' } };
  }

  #read({ method, key, headers }: S3Call): S3Answer {
    const object = this.objects.get(key);
    if (object === undefined) return refusal(404, 'NoSuchKey', method);
    const shared = {
      etag: object.etag,
      'last-modified': object.modified.toUTCString(),
      'accept-ranges': 'bytes',
    };
    const range = /^bytes=(\d+)-(\d*)$/.exec(String(headers.range ?? ''));
    if (range === null) return { status: 200, headers: shared, body: object.body };
    const [from, to] = [Number(range[1]), range[2] === '' ? object.body.length - 1 : Number(range[2])];
    if (from >= object.body.length) return refusal(416, 'InvalidRange', method);
    const body = object.body.subarray(from, to + 1);
    const part = `bytes ${from}-${from + body.length - 1}/${object.body.length}`;
    return { status: 206, headers: { ...shared, 'content-range': part }, body };
  }

  #list(query: URLSearchParams): S3Answer {
    const prefix = query.get('prefix') ?? '';
    const after = query.get('continuation-token') ?? query.get('start-after') ?? '';
    const limit = Math.min(1000, Number(query.get('max-keys') ?? 1000));
    const found = [...this.objects.keys()].filter((key) => key.startsWith(prefix));
    const listed = new Set(found.map((key) => listedAs(key, prefix, query.get('delimiter'))));
    const keys = [...listed].filter((key) => key > after).sort();
    const page = keys.slice(0, limit);
    const contents = page.map((key) => {
      const object = this.objects.get(key);
      if (object === undefined) return `<CommonPrefixes><Prefix>${xml(key)}</Prefix></CommonPrefixes>`;
      const { body, etag, modified } = object;
      return `<Contents><Key>${xml(key)}</Key><LastModified>${modified.toISOString()}</LastModified><ETag>${xml(etag)}</ETag><Size>${body.length}</Size></Contents>`;
    });
    const more =
      keys.length > page.length
        ? `<NextContinuationToken>${xml(page.at(-1) ?? '')}</NextContinuationToken>`
        : '';
    return document(
      `<ListBucketResult><Name>${this.name}</Name><Prefix>${xml(prefix)}</Prefix><KeyCount>${page.length}</KeyCount><MaxKeys>${limit}</MaxKeys><IsTruncated>${more !== ''}</IsTruncated>${more}${contents.join('')}</ListBucketResult>`,
    );
  }

  #create(key: string): S3Answer {
    const id = randomUUID();
    this.uploads.set(id, { key, parts: new Map() });
    return document(
      `<InitiateMultipartUploadResult><Bucket>${this.name}</Bucket><Key>${xml(key)}</Key><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
    );
  }

  #part({ method, query, body, headers }: S3Call, id: string): S3Answer {
    const upload = this.uploads.get(id);
    if (upload === undefined) return refusal(404, 'NoSuchUpload', method);
    if (method === 'POST') return this.#complete(id, upload, body.toString());
    if (method === 'DELETE') {
      this.uploads.delete(id);
      return { status: 204 };
    }
    const wrong = wrongDigest(body, headers);
    if (wrong !== undefined) return wrong;
    upload.parts.set(Number(query.get('partNumber')), body);
    return { status: 200, headers: { etag: `"${createHash('md5').update(body).digest('hex')}"` } };
  }

  #complete(
    id: string,
    { key, parts }: { key: string; parts: Map<number, Buffer> },
    request: string,
  ): S3Answer {
    const named = [...request.matchAll(/<Part>.*?<\/Part>/gs)].map(([part]) => ({
      number: Number(/<PartNumber>(\d+)</.exec(part)?.[1]),
      etag: (/<ETag>(.*?)</.exec(part)?.[1] ?? '').replaceAll('&quot;', '').replaceAll('"', ''),
    }));
    const bodies = named.map(({ number }) => parts.get(number));
    const digests = bodies.map((body) =>
      createHash('md5')
        .update(body ?? '')
        .digest(),
    );
    const isOrdered = named.every(
      ({ number }, index) => index === 0 || number > (named[index - 1]?.number ?? 0),
    );
    if (!isOrdered) return refusal(400, 'InvalidPartOrder', 'POST');
    if (bodies.includes(undefined) || named.some(({ etag }, i) => etag !== digests[i]?.toString('hex')))
      return refusal(400, 'InvalidPart', 'POST');
    const etag = `"${createHash('md5').update(Buffer.concat(digests)).digest('hex')}-${digests.length}"`;
    this.objects.set(key, { body: Buffer.concat(bodies as Buffer[]), etag, modified: new Date() });
    this.uploads.delete(id);
    return document(
      `<CompleteMultipartUploadResult><Bucket>${this.name}</Bucket><Key>${xml(key)}</Key><ETag>${xml(etag)}</ETag></CompleteMultipartUploadResult>`,
    );
  }
}

function wrongDigest(body: Buffer, headers: NodeJS.Dict<string | string[]>): S3Answer | undefined {
  const given = headers['content-md5'];
  if (given === undefined || given === createHash('md5').update(body).digest('base64')) return undefined;
  return refusal(400, 'BadDigest', 'PUT');
}

/** An error answer as S3 writes it; a HEAD has no body. */
export function refusal(status: number, code: string, method: string): S3Answer {
  if (method === 'HEAD') return { status };
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>fake: ${code}</Message><RequestId>FAKE</RequestId></Error>`;
  return { status, headers: { 'content-type': 'application/xml' }, body: Buffer.from(body) };
}

function document(body: string): S3Answer {
  return {
    status: 200,
    headers: { 'content-type': 'application/xml' },
    body: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${body}`),
  };
}

function xml(text: string): string {
  return text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
