import { readXml, type XmlElement, XmlError } from './webdav-xml.ts';

/** What a collection holds directly, or what it is itself (`name` empty). */
export interface WebdavEntry {
  readonly name: string;
  readonly isCollection: boolean;
  /** bytes; undefined where the server does not tell */
  readonly size: number | undefined;
  /** milliseconds since the epoch */
  readonly modified: number | undefined;
}

/** The body of a PROPFIND that asks for what {@link WebdavEntry} holds. */
export const wantedProperties =
  '<?xml version="1.0" encoding="utf-8"?>\n<propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/><getlastmodified/></prop></propfind>';

/**
 * Reads a 207 answer (RFC 4918, 13) to a PROPFIND for `path`, which is an absolute path of a url. Servers behind a proxy may know
 * the collection under another path, so names count from what all the answers have in common. What is not directly in the
 * collection is left out. Throws {@link XmlError} for anything but a multistatus.
 */
export function readEntries(text: string, path: string): WebdavEntry[] {
  const root = readXml(text);
  if (root.name !== '{DAV:}multistatus') throw new XmlError('it is no multistatus');
  const found = children(root, 'response').flatMap(readResponse);
  const base = baseOf(found, decodedPath(path) ?? '');
  return found.flatMap(({ at, ...entry }) => {
    if (at === base) return [{ ...entry, name: '' }];
    const name = at.startsWith(`${base}/`) ? at.slice(base.length + 1) : '';
    return isPlainName(name) ? [{ ...entry, name }] : [];
  });
}

type Found = Omit<WebdavEntry, 'name'> & { readonly at: string };

function readResponse(response: XmlElement): Found[] {
  const href = children(response, 'href')[0]?.text.trim();
  const at = href === undefined ? undefined : decodedPath(href);
  if (at === undefined) return [];
  const own = children(response, 'status')[0]?.text;
  const properties = children(response, 'propstat').find((each) => isOk(children(each, 'status')[0]?.text));
  if (!isOk(own) || (properties === undefined && own === undefined)) return [];
  const prop = properties === undefined ? undefined : children(properties, 'prop')[0];
  const length = textOf(prop, 'getcontentlength');
  const modified = Date.parse(textOf(prop, 'getlastmodified') ?? '');
  const types = prop === undefined ? undefined : children(prop, 'resourcetype')[0];
  return [
    {
      at,
      isCollection: types !== undefined && children(types, 'collection').length > 0,
      size: length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : undefined,
      modified: Number.isNaN(modified) ? undefined : modified,
    },
  ];
}

function baseOf(found: readonly Found[], asked: string): string {
  if (found.some(({ at }) => at === asked || at.startsWith(`${asked}/`))) return asked;
  return (
    found.reduce<string | undefined>(
      (shortest, { at }) => (shortest === undefined || at.length < shortest.length ? at : shortest),
      undefined,
    ) ?? asked
  );
}

/** The path of an address or a path, decoded, without a slash at the end; undefined if it cannot be decoded. */
function decodedPath(href: string): string | undefined {
  const path = href.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path).replace(/\/+$/, '');
  } catch {
    return undefined;
  }
}

function isPlainName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[/\\\u0000-\u001f\u007f]/.test(name);
}

function isOk(status: string | undefined): boolean {
  return status === undefined || /^\s*HTTP\/\d(?:\.\d)?\s+200\b/.test(status);
}

function children(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.filter(({ name }) => name === `{DAV:}${local}`);
}

function textOf(element: XmlElement | undefined, local: string): string | undefined {
  return element === undefined ? undefined : children(element, local)[0]?.text.trim();
}
