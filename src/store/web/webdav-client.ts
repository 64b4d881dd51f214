import type { IncomingMessage } from 'node:http';
import { type Source, StoreError } from '../store.ts';
import { bodyChunks, bodyOf } from './http-body.ts';
import type { HttpClient, HttpRequest } from './http-client.ts';
import { refusedStatus, shownKey } from './http-errors.ts';
import { discard, readBody } from './http-exchange.ts';
import { readEntries, type WebdavEntry, wantedProperties } from './webdav-entries.ts';
import { XmlError } from './webdav-xml.ts';

/** A folder that was there, or that we made, is gone: somebody else works on it. */
export class FolderLost extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

/** What a call is for: words for refusals, and what stops it. */
export type WebdavPurpose = Pick<HttpRequest, 'action' | 'key' | 'signal'>;

const longestListing = 64 * 2 ** 20;

/** The calls of WebDAV (RFC 4918) that a store needs. They throw {@link StoreError}. */
export class WebdavClient {
  readonly #http: HttpClient;
  readonly #base: URL;
  readonly #collections = new Map<string, Promise<void>>();
  #destination: 'address' | 'path' = 'address';

  constructor(http: HttpClient, base: URL) {
    this.#http = http;
    this.#base = base;
  }

  /** The address of a key, or of a collection if it ends in `/`; '' is the remote itself. */
  url(key: string): URL {
    return new URL(key.split('/').map(encodeURIComponent).join('/'), this.#base);
  }

  /** The bytes of a key. */
  async read(purpose: WebdavPurpose): Promise<AsyncIterable<Uint8Array>> {
    const request = { ...purpose, method: 'GET', url: this.url(purpose.key), accept: [200] };
    return bodyChunks(this.#http, request, await this.#http.send(request));
  }

  /** Stores bytes at an address. Throws {@link FolderLost} if there is no folder for them. */
  async put(url: URL, source: Source, purpose: WebdavPurpose): Promise<void> {
    const accept = [200, 201, 204, 404, 409];
    const answer = await this.#http.send({ ...purpose, method: 'PUT', url, body: bodyOf(source), accept });
    discard(answer);
    throwIfLost(answer);
  }

  /** As {@link put}, where no {@link move} follows that would find out that nothing was stored. */
  async putForGood(url: URL, source: Source, purpose: WebdavPurpose): Promise<void> {
    await this.put(url, source, purpose);
    await this.#requireThere(url, purpose);
  }

  /** A new name is answered with 201 or 204 (RFC 4918, 9.9.4); a 200 may as well be some proxy's page. */
  async #requireThere(url: URL, purpose: WebdavPurpose): Promise<void> {
    const entries = await this.find(url, 0, purpose);
    const isThere = entries?.some(({ name, isCollection }) => name === '' && !isCollection);
    if (isThere !== true) throw this.refused(200, purpose);
  }

  /** Removes what is at an address, if it is there. */
  async remove(url: URL, purpose: WebdavPurpose): Promise<void> {
    discard(await this.#http.send({ ...purpose, method: 'DELETE', url, accept: [200, 202, 204, 404, 410] }));
  }

  /** The {@link StoreError} behind a status. */
  refused(status: number, purpose: WebdavPurpose): StoreError {
    return refusedStatus(status, this.#http.asked(purpose));
  }

  /** What is at an address, and with depth 1 directly below it; undefined if there is nothing. */
  async find(url: URL, depth: 0 | 1, purpose: WebdavPurpose): Promise<readonly WebdavEntry[] | undefined> {
    const body = Buffer.from(wantedProperties);
    const answer = await this.#http.send({
      ...purpose,
      method: 'PROPFIND',
      url,
      headers: { depth: String(depth), 'content-type': 'application/xml; charset=utf-8' },
      body: { length: body.length, open: () => body },
      accept: [207, 404, 410],
    });
    if (answer.statusCode !== 207) {
      discard(answer);
      return undefined;
    }
    try {
      const bytes = await readBody(answer, longestListing);
      if (bytes === undefined) throw new XmlError('it is too long');
      return readEntries(bytes.toString('utf8'), url.pathname);
    } catch (error) {
      purpose.signal?.throwIfAborted();
      if (error instanceof XmlError) throw this.#senseless(error, purpose);
      throw this.#http.translate(error, purpose);
    }
  }

  /**
   * Renames, as far as nothing else is at the new name; false if something is. Behind a proxy that changes the address some
   * servers only take the path of the new name, which RFC 4918 (10.3) allows.
   */
  async move(from: URL, to: URL, overwrite: boolean, purpose: WebdavPurpose): Promise<boolean> {
    for (;;) {
      const form = this.#destination;
      const answer = await this.#http.send({
        ...purpose,
        method: 'MOVE',
        url: from,
        headers: {
          destination: form === 'address' ? to.href : to.pathname,
          overwrite: overwrite ? 'T' : 'F',
        },
        accept: [200, 201, 204, 400, 404, 409, 412, 502],
      });
      discard(answer);
      throwIfLost(answer);
      const status = answer.statusCode ?? 0;
      if (status === 200) await this.#requireThere(to, purpose);
      if (status !== 400 && status !== 502) return status !== 412;
      if (form === 'path') throw this.refused(status, purpose);
      this.#destination = 'path';
    }
  }

  /** Makes a collection and those above it; each is asked for once. `url` ends in `/`. */
  makeCollection(url: URL, purpose: WebdavPurpose): Promise<void> {
    const path = url.pathname;
    let made = this.#collections.get(path);
    if (made === undefined) {
      made = this.#make(url, { ...purpose, action: 'make the folder for' });
      this.#collections.set(path, made);
      made.catch(() => this.#collections.delete(path));
    }
    return made;
  }

  /** Forgets which collections are there, after one was found to be gone. */
  forgetCollections(): void {
    this.#collections.clear();
  }

  close(): void {
    this.#http.close();
  }

  async #make(url: URL, purpose: WebdavPurpose): Promise<void> {
    if ((await this.#mkcol(url, purpose, [409])) !== 409) return;
    const parent = new URL('..', url);
    if (parent.pathname === url.pathname) throw this.refused(409, purpose);
    await this.makeCollection(parent, purpose);
    await this.#mkcol(url, purpose, []);
  }

  /** 405 says that it is there already (RFC 4918, 9.3.1); a redirect to the same name with a slash says so, too. */
  async #mkcol(url: URL, purpose: WebdavPurpose, more: readonly number[]): Promise<number> {
    const answer = await this.#http.send({
      ...purpose,
      method: 'MKCOL',
      url,
      accept: [200, 201, 301, 405, ...more],
    });
    discard(answer);
    return answer.statusCode ?? 0;
  }

  #senseless(error: XmlError, purpose: WebdavPurpose): StoreError {
    const { remote } = this.#http.asked(purpose);
    return new StoreError('unavailable', {
      reason: 'storage',
      message: `${remote}: cannot ${purpose.action} '${shownKey(purpose.key)}': the server's answer is no WebDAV: ${error.message}`,
      hint: "check that the remote's url is that of a WebDAV folder",
    });
  }
}

function throwIfLost({ statusCode = 0 }: IncomingMessage): void {
  if (statusCode === 404 || statusCode === 409) throw new FolderLost(statusCode);
}
