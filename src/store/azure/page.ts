import type { BlobItem, ContainerClient } from '@azure/storage-blob';
import type { StoredItem } from '../store.ts';
import { OddListing } from './errors.ts';
import { abortable } from './upload.ts';

/** Which page of which listing; `flat`: only what lies right below, folders as keys that end in `/`. */
export interface PageRequest {
  readonly prefix: string;
  readonly flat: boolean;
  /** Of the page before */
  readonly token: string | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Blobs and folders of one page, by their whole names, and how to ask for the next one. */
export interface AzurePage {
  readonly blobs: readonly StoredItem[];
  readonly folders: readonly StoredItem[];
  /** Undefined: this is the last page */
  readonly token: string | undefined;
}

/** What a listing gives at once; the service's limit. */
const pageSize = 5000;

/**
 * Asks for one page. Throws what the SDK throws, and {@link OddListing} for an answer that is XML and no listing: there the SDK runs into
 * parts that are missing.
 */
export async function readPage(container: ContainerClient, request: PageRequest): Promise<AzurePage> {
  const { prefix, flat, token, signal } = request;
  const options = { prefix, ...abortable(signal) };
  const settings = { maxPageSize: pageSize, ...(token === undefined ? {} : { continuationToken: token }) };
  const pages = flat
    ? container.listBlobsByHierarchy('/', options).byPage(settings)
    : container.listBlobsFlat(options).byPage(settings);
  try {
    const { done, value } = await pages.next();
    return done === true ? { blobs: [], folders: [], token: undefined } : pageOf(value);
  } catch (error) {
    throw error instanceof TypeError ? new OddListing() : error;
  }
}

interface Answer {
  readonly continuationToken?: string;
  readonly segment: {
    readonly blobItems: readonly BlobItem[];
    readonly blobPrefixes?: readonly { readonly name: string }[];
  };
}

function pageOf({ continuationToken, segment }: Answer): AzurePage {
  const folders = (segment.blobPrefixes ?? []).map(({ name }) => ({ key: name, size: 0 }));
  const blobs = segment.blobItems.map(storedItem);
  if (![...blobs, ...folders].every(({ key, size }) => typeof key === 'string' && size >= 0))
    throw new OddListing();
  return { blobs, folders, token: continuationToken || undefined };
}

/** Listings give the etag without quotes and single blobs with them; DVC records it with quotes. */
function storedItem({ name, properties: { contentLength, lastModified, etag } }: BlobItem): StoredItem {
  const modified = lastModified === undefined ? {} : { modified: lastModified.getTime() };
  const tag = etag ? { etag: etag.startsWith('"') ? etag : `"${etag}"` } : {};
  return { key: name, size: contentLength ?? 0, ...modified, ...tag };
}
