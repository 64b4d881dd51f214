import { type Answer, type FaultyServer, type Incoming, startFaultyServer } from './faults.ts';

/** A WebDAV server in this process (RFC 4918, as far as a store needs it), which can be told to fail. */
export interface FakeWebdav extends FaultyServer {
  /** By decoded path; undefined is a collection */
  readonly resources: Map<string, Buffer | undefined>;
}

/** Starts it on a free port of 127.0.0.1. `methods`: 405 for any other; `authorization`: what it wants to be told. */
export async function startFakeWebdav(
  options: { readonly methods?: readonly string[]; readonly authorization?: () => string } = {},
): Promise<FakeWebdav> {
  const resources = new Map<string, Buffer | undefined>([['', undefined]]);
  const server = await startFaultyServer((request) => {
    const wanted = options.authorization?.();
    if (wanted !== undefined && request.headers.authorization !== wanted) return { status: 401 };
    if (options.methods?.includes(request.method) === false) return { status: 405 };
    return answer(request, resources);
  });
  return Object.assign(server, { resources });
}

type Resources = FakeWebdav['resources'];

function answer(request: Incoming, resources: Resources): Answer {
  const path = decodeURIComponent(request.path).replace(/\/$/, '');
  const file = resources.get(path);
  switch (request.method) {
    case 'PROPFIND':
      return resources.has(path) ? found(path, request, resources) : { status: 404 };
    case 'MKCOL':
      if (resources.has(path)) return { status: 405 };
      return store(resources, path, undefined);
    case 'PUT':
      return store(resources, path, request.body);
    case 'GET':
      return file === undefined ? { status: 404 } : { status: 200, body: file, headers: { etag: '"v"' } };
    case 'DELETE':
      for (const each of resources.keys()) if (`${each}/`.startsWith(`${path}/`)) resources.delete(each);
      return { status: 204 };
    case 'MOVE':
      return move(request, path, resources);
    default:
      return { status: 501 };
  }
}

function store(resources: Resources, path: string, body: Buffer | undefined): Answer {
  const parent = path.slice(0, path.lastIndexOf('/'));
  if (!resources.has(parent) || resources.get(parent) !== undefined) return { status: 409 };
  const had = resources.has(path);
  resources.set(path, body);
  return { status: had ? 204 : 201 };
}

function move({ headers }: Incoming, from: string, resources: Resources): Answer {
  const to = decodeURIComponent(String(headers.destination).replace(/^https?:\/\/[^/]*/, ''));
  if (!resources.has(from)) return { status: 404 };
  if (resources.has(to) && headers.overwrite === 'F') return { status: 412 };
  const stored = store(resources, to, resources.get(from));
  if (stored.status < 300) resources.delete(from);
  return stored;
}

function found(path: string, { headers }: Incoming, resources: Resources): Answer {
  const below = [...resources.keys()].filter(
    (each) => each.startsWith(`${path}/`) && !each.slice(path.length + 1).includes('/'),
  );
  const responses = [path, ...(headers.depth === '1' ? below : [])].map((each) => {
    const body = resources.get(each);
    const href = `${each.split('/').map(encodeURIComponent).join('/')}${body === undefined ? '/' : ''}`;
    const kind =
      body === undefined ? '<D:resourcetype><D:collection/></D:resourcetype>' : '<D:resourcetype/>';
    const size = body === undefined ? '' : `<D:getcontentlength>${body.length}</D:getcontentlength>`;
    const date = `<D:getlastmodified>${new Date().toUTCString()}</D:getlastmodified>`;
    return `<D:response><D:href>${href}</D:href><D:propstat><D:prop>${kind}${size}${date}</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>`;
  });
  const body = `<?xml version="1.0"?>\n<D:multistatus xmlns:D="DAV:">${responses.join('\n')}</D:multistatus>`;
  return { status: 207, headers: { 'content-type': 'application/xml' }, body: Buffer.from(body) };
}
