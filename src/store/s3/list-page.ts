/** One listed object, with its whole key. */
export interface S3Item {
  readonly key: string;
  /** bytes */
  readonly size: number;
  /** milliseconds since the epoch */
  readonly modified: number | undefined;
  /** Without its quotes, as DVC has it */
  readonly etag?: string | undefined;
}

/** One answer to a listing, folders behind the objects; with a token there is more behind it. */
export interface S3Page {
  readonly items: readonly S3Item[];
  readonly token: string | undefined;
}

/** A listing that was cut, that would never end, or that is none. */
export class BrokenListing extends Error {
  readonly code = 'ERR_HTTP_LISTING';
  override readonly name = 'BrokenListing';
}

/**
 * Reads the answer to ListObjectsV2 (AWS, API reference), with `keysOnly` nothing else of each object. Its documents are machine-made and
 * flat, so that a parser for all of XML would only be slower. Throws a {@link BrokenListing} for what is no whole document of
 * that kind.
 */
export function parseListing(xml: string, keysOnly = false): S3Page {
  const start = xml.indexOf('<ListBucketResult');
  if (start < 0 || !xml.trimEnd().endsWith('</ListBucketResult>'))
    throw new BrokenListing('the listing is not whole');
  const items: S3Item[] = [];
  const open = '<Contents>';
  for (let at = xml.indexOf(open, start); at >= 0; ) {
    const end = xml.indexOf('</Contents>', at);
    if (end < 0) throw new BrokenListing('the listing is not whole');
    const item = itemOf(xml.slice(at + open.length, end), keysOnly);
    if (item !== undefined) items.push(item);
    at = xml.indexOf(open, end);
  }
  for (const [, prefix] of xml.slice(start).matchAll(/<CommonPrefixes>(.*?)<\/CommonPrefixes>/gs)) {
    const key = fieldOf(prefix ?? '', 'Prefix');
    if (key !== undefined) items.push({ key, size: 0, modified: undefined });
  }
  const rest = xml.slice(0, xml.indexOf(open, start) < 0 ? xml.length : xml.indexOf(open, start));
  const tail = xml.slice(xml.lastIndexOf('</Contents>') + 1);
  const isTruncated = (fieldOf(rest, 'IsTruncated') ?? fieldOf(tail, 'IsTruncated')) === 'true';
  const token = fieldOf(rest, 'NextContinuationToken') ?? fieldOf(tail, 'NextContinuationToken');
  if (isTruncated && (token === undefined || token === ''))
    throw new BrokenListing('the listing has more, and does not say where');
  return { items, token: isTruncated ? token : undefined };
}

function itemOf(xml: string, keysOnly: boolean): S3Item | undefined {
  const key = fieldOf(xml, 'Key');
  if (key === undefined) return undefined;
  if (keysOnly) return { key, size: 0, modified: undefined };
  const size = Number(fieldOf(xml, 'Size') ?? 0);
  const modified = Date.parse(fieldOf(xml, 'LastModified') ?? '');
  return {
    key,
    size: Number.isSafeInteger(size) && size >= 0 ? size : 0,
    modified: Number.isFinite(modified) ? modified : undefined,
    etag: fieldOf(xml, 'ETag')?.replaceAll('"', ''),
  };
}

function fieldOf(xml: string, name: string): string | undefined {
  const at = xml.indexOf(`<${name}>`);
  if (at < 0) return undefined;
  const start = at + name.length + 2;
  const end = xml.indexOf(`</${name}>`, start);
  return end < 0 ? undefined : unescaped(xml.slice(start, end));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
