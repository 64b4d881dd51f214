import { unwrap } from '../../src/failure.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { startFakeAzure } from '../fakes/azure.ts';
import { startFakeGcs } from '../fakes/gcs.ts';
import { startHttpRemote } from '../fakes/http-remote.ts';
import { startFakeS3 } from '../fakes/s3.ts';
import { startFakeWebdav } from '../fakes/webdav.ts';

/** A remote of some kind, in this process, and its store over whatever address leads there. */
export interface Cloud {
  readonly url: string;
  open(url: string): Promise<Store>;
  /** Objects by their whole names */
  contents(): ReadonlyMap<string, Buffer>;
  close(): Promise<void>;
}

/** What none of the texts about a remote may hold. */
export const canary = 'canary-0123456789';

type Options = Readonly<Record<string, string | number | boolean>>;

async function opened(url: string, options: Options): Promise<Store> {
  // Many rounds share this process, so an honest answer may take its time.
  const all = new Map(Object.entries({ read_timeout: 20, ...options }));
  return unwrap(await openStore({ name: 'storage', url, options: all }, { HOME: '/nonexistent' }));
}

/** One remote of each kind that is reached by HTTP. */
export const clouds: Readonly<Record<string, () => Promise<Cloud>>> = {
  s3: async () => {
    const s3 = await startFakeS3({ accessKey: 'AKIACANARYCANARY', secretKey: canary, buckets: ['data'] });
    return {
      url: s3.url,
      open: (url) =>
        opened('s3://data/pre', {
          endpointurl: url,
          access_key_id: 'AKIACANARYCANARY',
          secret_access_key: canary,
        }),
      contents: () =>
        new Map([...s3.bucket('data').objects].map(([key, { body }]) => [key, Buffer.from(body)])),
      close: () => s3.close(),
    };
  },
  gcs: async () => {
    const gcs = await startFakeGcs({ bucket: 'data' });
    return {
      url: gcs.url,
      open: (url) => opened('gs://data/pre', { endpointurl: url, allow_anonymous_login: true }),
      contents: () => gcs.objects,
      close: () => gcs.close(),
    };
  },
  azure: async () => {
    const azure = await startFakeAzure({ container: 'data' });
    return {
      url: azure.url,
      open: (url) =>
        opened('azure://data/pre', { connection_string: azure.connectionString.replace(azure.url, url) }),
      contents: () => azure.objects,
      close: () => azure.close(),
    };
  },
  http: async () => {
    const web = await startHttpRemote();
    return {
      url: web.url,
      open: (url) => opened(`${url}/pre`, { method: 'PUT', auth: 'basic', user: 'u', password: canary }),
      contents: () => web.files,
      close: () => web.close(),
    };
  },
  webdav: async () => {
    const dav = await startFakeWebdav();
    return {
      url: dav.url,
      open: (url) =>
        opened(`${url.replace('http', 'webdav')}/pre`, { user: 'u', password: canary, timeout: 20 }),
      contents: () =>
        new Map([...dav.resources].flatMap(([path, bytes]) => (bytes === undefined ? [] : [[path, bytes]]))),
      close: () => dav.close(),
    };
  },
};
