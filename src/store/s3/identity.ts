import type { S3Client } from '@aws-sdk/client-s3';
import { encodeKey, type SigningIdentity } from './aws-signature.ts';
import type { S3Settings } from './settings.ts';

/** Where a bucket is found: what comes before an object's key. */
export interface Place {
  /** `https://host:port` */
  readonly origin: string;
  /** As it is signed: without the port where that is the usual one */
  readonly host: string;
  /** Ends in a slash; encoded */
  readonly path: string;
}

/**
 * The place of a bucket at an endpoint that was given; undefined where only the SDK knows, which has rules for regions,
 * partitions and names of buckets.
 */
export function placeAtEndpoint({ endpoint, pathStyle, bucket }: S3Settings): Place | undefined {
  if (endpoint === undefined || !pathStyle) return undefined;
  const { origin, host, pathname, search, username } = new URL(endpoint);
  if (search !== '' || username !== '') return undefined;
  return { origin, host, path: `${pathname.replace(/\/+$/, '')}/${encodeKey(bucket)}/` };
}

/** Hears where requests of the SDK for objects went that ended well. */
export function learnPlace(client: S3Client, learned: (place: Place) => void): void {
  client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const { Key } = args.input as { Key?: string };
      const { protocol, hostname, port, path } = args.request as {
        readonly protocol: string;
        readonly hostname: string;
        readonly port: number | undefined;
        readonly path: string;
      };
      const tail = encodeKey(Key ?? '');
      const host = port === undefined ? hostname : `${hostname}:${port}`;
      if (Key !== undefined && path.endsWith(`/${tail}`))
        learned({ origin: `${protocol}//${host}`, host, path: path.slice(0, -tail.length) });
      return result;
    },
    { step: 'finalizeRequest', priority: 'low', name: 'learnPlace' },
  );
}

/** Who signs: the keys of the settings, or what the SDK's chain of credentials gives, which renews them. */
export async function signingIdentity(
  settings: S3Settings,
  client: () => Promise<S3Client>,
): Promise<SigningIdentity> {
  if (settings.keys !== undefined) return { ...settings.keys, region: settings.region };
  const { config } = await client();
  return { ...(await config.credentials()), region: await config.region() };
}
