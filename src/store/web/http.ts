import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ok, type Result } from '../../failure.ts';
import { pool } from '../../pool.ts';
import { requireSafeKey } from '../object-folder.ts';
import {
  type BytePart,
  type RemoteConfig,
  type Source,
  type Store,
  type StoredItem,
  StoreError,
} from '../store.ts';
import { httpAgents } from './http-agents.ts';
import { bodyChunks, bodyOf } from './http-body.ts';
import { HttpClient, type HttpRequest } from './http-client.ts';
import { shownKey } from './http-errors.ts';
import { discard } from './http-exchange.ts';
import { httpPart } from './http-part.ts';
import { type HttpSettings, httpSettings } from './http-settings.ts';

/** Opens a web server without asking it anything. Fails with `config` for options that contradict each other. */
export function openHttp(
  remote: RemoteConfig,
  env: Readonly<Record<string, string | undefined>>,
): Result<Store> {
  const settings = httpSettings(remote, env);
  if (!settings.ok) return settings;
  const agents = httpAgents(remote.name, settings.value.tls, env);
  if (!agents.ok) return agents;
  const name = `remote '${remote.name}' (${settings.value.base.replace(/\?.*$/s, '').replace(/\/$/, '')})`;
  return ok(
    new HttpStore(
      settings.value,
      new HttpClient({ ...settings.value, remote: name, agents: agents.value }),
      name,
    ),
  );
}

const width = 64;

/**
 * A {@link Store} on a plain web server: GET, HEAD, and PUT or POST. Such a server lists nothing, so there is no run cache
 * on it (dvc: dvc/stage/cache.py, transfer).
 */
export class HttpStore implements Store {
  readonly name: string;
  readonly width = width;
  readonly #settings: HttpSettings;
  readonly #client: HttpClient;
  #headIsRefused = false;
  #keeps: Promise<void> | undefined;

  constructor(settings: HttpSettings, client: HttpClient, name: string) {
    this.name = name;
    this.#settings = settings;
    this.#client = client;
  }

  async has(keys: readonly string[], signal?: AbortSignal): Promise<ReadonlySet<string>> {
    const there = await pool(keys, { limit: width, signal }, (key) => this.#isThere(key, signal));
    const found = new Set(keys.filter((_, index) => there[index]));
    if (found.size > 0) await this.#requireHonesty(signal);
    return found;
  }

  // biome-ignore lint/correctness/useYield: the interface is an iterable, and there is nothing to list
  async *list(prefix: string, signal?: AbortSignal): AsyncGenerator<StoredItem> {
    signal?.throwIfAborted();
    throw new StoreError('unsupported', {
      reason: 'storage',
      message: `${this.name}: cannot list '${shownKey(prefix)}': a web server does not tell what it has`,
      hint: 'the run cache, gc and whatever else needs a listing work with every other kind of remote',
    });
  }

  async read(key: string, signal?: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
    const request = this.#request('GET', key, 'read', signal, [200]);
    return bodyChunks(this.#client, request, await this.#client.send(request));
  }

  readPart(key: string, part: BytePart, signal?: AbortSignal): Promise<Uint8Array> {
    return httpPart(this.#client, this.#request('GET', key, 'read', signal, [200]), part);
  }

  async write(key: string, source: Source, signal?: AbortSignal): Promise<void> {
    const request = this.#request(this.#settings.method, key, 'write', signal, written);
    let wentElsewhere = false;
    const onRedirect = (): void => {
      wentElsewhere = true;
    };
    try {
      discard(await this.#client.send({ ...request, body: bodyOf(source), onRedirect }));
    } catch (error) {
      await this.#takeBack(key, source.kind === 'bytes' ? source.bytes.length : source.size, error);
      throw error;
    }
    // Whoever sent the upload on may have sent it to where nobody looks.
    if (wentElsewhere) return this.#requireArrived(key, signal);
    this.#keeps ??= this.#requireKept(key, signal);
    await this.#keeps;
  }

  async remove(key: string, signal?: AbortSignal): Promise<void> {
    discard(await this.#client.send(this.#request('DELETE', key, 'remove', signal, [...written, 404, 410])));
  }

  async close(): Promise<void> {
    this.#client.close();
  }

  #request(
    method: string,
    key: string,
    action: HttpRequest['action'],
    signal: AbortSignal | undefined,
    accept: readonly number[],
  ): HttpRequest {
    requireSafeKey(key);
    const { base } = this.#settings;
    const tail = key.split('/').map(encodeURIComponent).join('/');
    const url = new URL(`${base}${base.endsWith('/') ? '' : '/'}${tail}`);
    return { method, url, action, key, signal, accept };
  }

  async #isThere(key: string, signal: AbortSignal | undefined): Promise<boolean> {
    const answer = await this.#look(key, signal);
    return answer.statusCode === 200 || answer.statusCode === 204;
  }

  /** DVC looks with GET (fsspec `_exists`); HEAD is enough where a server knows it. */
  async #look(key: string, signal: AbortSignal | undefined): Promise<IncomingMessage> {
    if (!this.#headIsRefused) {
      const answer = await this.#client.send(
        this.#request('HEAD', key, 'look up', signal, [...looked, 405, 501]),
      );
      discard(answer);
      if (answer.statusCode !== 405 && answer.statusCode !== 501) return answer;
      this.#headIsRefused = true;
    }
    const answer = await this.#client.send(this.#request('GET', key, 'look up', signal, looked));
    answer.destroy();
    return answer;
  }

  /** A server that answers 200 with a page for what it does not have would make us believe that everything is there. */
  async #requireHonesty(signal: AbortSignal | undefined): Promise<void> {
    const key = `files/md5/00/${randomBytes(15).toString('hex')}`;
    if (!(await this.#isThere(key, signal))) return;
    throw new StoreError('unsupported', {
      reason: 'config',
      message: `${this.name}: cannot look up objects: the server answers 200 for an object that nobody has, so its answers say nothing`,
      hint: "check the remote's url, and that the server answers 404 for what it lacks (no start page, no sign-in page)",
    });
  }

  /** Some servers say 200 to an upload and keep nothing: the first one is looked for. */
  async #requireKept(key: string, signal: AbortSignal | undefined): Promise<void> {
    try {
      if (await this.#isThere(key, signal)) return;
    } catch (error) {
      this.#keeps = undefined;
      throw error;
    }
    const { method } = this.#settings;
    throw new StoreError('unsupported', {
      reason: 'config',
      message: `${this.name}: cannot write '${shownKey(key)}': the server accepted it with ${method}, but does not have it`,
      hint: `set \`method\` of the remote to ${method === 'PUT' ? 'POST' : 'PUT'} if that is what the server expects`,
    });
  }

  /** The upload may have gone to a sign-in page, and then the question too: what it says of another key tells. */
  async #requireArrived(key: string, signal: AbortSignal | undefined): Promise<void> {
    if (await this.#isThere(key, signal)) return this.#requireHonesty(signal);
    throw new StoreError('unavailable', {
      reason: 'storage',
      message: `${this.name}: cannot write '${shownKey(key)}': the server sent the upload to another place, where it was accepted, but does not have it`,
      hint: 'try again; if it stays so, check what redirects requests to this server',
    });
  }

  /** After a lost connection half a body may have got the name; the size tells. It is all that can be done without a rename. */
  async #takeBack(key: string, size: number, error: unknown): Promise<void> {
    if (!(error instanceof StoreError) || error.code !== 'unavailable') return;
    const signal = AbortSignal.timeout(takeBackMs);
    try {
      const answer = await this.#look(key, signal);
      const length = answer.headers['content-length'];
      if (answer.statusCode === 200 && length !== undefined && Number(length) !== size)
        await this.remove(key, signal);
    } catch {
      // The refusal of the upload is what counts.
    }
  }
}

const written = [200, 201, 202, 204];
const looked = [200, 204, 404, 410];
const takeBackMs = 10_000;
