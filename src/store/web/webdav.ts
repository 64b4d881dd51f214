import { isTempName, tempPath } from '../../atomic-write.ts';
import { ok, type Result } from '../../failure.ts';
import { pool } from '../../pool.ts';
import { existingInFolders } from '../folder-existing.ts';
import { requireSafeKey, stagingFolder } from '../object-folder.ts';
import { type RemoteConfig, type Source, type Store, type StoredItem, StoreError } from '../store.ts';
import { httpAgents } from './http-agents.ts';
import { HttpClient } from './http-client.ts';
import { shownKey } from './http-errors.ts';
import { FolderLost, WebdavClient, type WebdavPurpose } from './webdav-client.ts';
import type { WebdavEntry } from './webdav-entries.ts';
import { webdavSettings } from './webdav-settings.ts';

/** Opens a WebDAV folder without asking it anything. Fails with `config` for options that contradict each other. */
export function openWebdav(
  remote: RemoteConfig,
  env: Readonly<Record<string, string | undefined>>,
): Result<Store> {
  const settings = webdavSettings(remote, env);
  if (!settings.ok) return settings;
  const { base, tls, credentials, timeoutMs } = settings.value;
  const agents = httpAgents(remote.name, tls, env);
  if (!agents.ok) return agents;
  const name = `remote '${remote.name}' (${base.href.replace(/^http/, 'webdav').replace(/\/$/, '')})`;
  const http = new HttpClient({
    remote: name,
    agents: agents.value,
    credentials,
    connectTimeoutMs: timeoutMs,
    idleTimeoutMs: timeoutMs,
  });
  return ok(new WebdavStore(name, new WebdavClient(http, base)));
}

const width = 32;
const listsAtOnce = 16;

/**
 * A {@link Store} in a WebDAV folder (RFC 4918). Bytes wait under a temporary name and get their own by MOVE, so that nobody
 * sees half an object.
 */
export class WebdavStore implements Store {
  readonly name: string;
  readonly width = width;
  readonly #client: WebdavClient;
  #cannotMove = false;

  constructor(name: string, client: WebdavClient) {
    this.name = name;
    this.#client = client;
  }

  has(keys: readonly string[], signal?: AbortSignal): Promise<ReadonlySet<string>> {
    keys.forEach(requireSafeKey);
    return existingInFolders(keys, {
      isThere: async (key) => (await this.#kindOf(key, { action: 'look up', key, signal })) === 'file',
      names: async (folder) => {
        const entries = await this.#entries(folder, signal);
        return new Set(entries.filter((each) => !each.isCollection).map(({ name }) => name));
      },
      limit: width,
      signal,
    });
  }

  async *list(prefix: string, signal?: AbortSignal): AsyncGenerator<StoredItem> {
    signal?.throwIfAborted();
    let folders = [prefix.replace(/\/$/, '')];
    while (folders.length > 0) {
      const next: string[] = [];
      for (let at = 0; at < folders.length; at += listsAtOnce) {
        const some = folders.slice(at, at + listsAtOnce);
        const answers = await pool(some, { limit: listsAtOnce, signal }, (folder) =>
          this.#entries(folder, signal),
        );
        for (const [index, entries] of answers.entries()) {
          const folder = some[index] ?? '';
          for (const entry of entries) {
            const key = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isCollection) next.push(key);
            else if (!isTempName(entry.name)) yield itemOf(key, entry);
          }
        }
      }
      folders = next;
    }
  }

  async read(key: string, signal?: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
    return this.#client.read(this.#purpose('read', key, signal));
  }

  async write(key: string, source: Source, signal?: AbortSignal): Promise<void> {
    const purpose = this.#purpose('write', key, signal);
    for (let isFirst = true; ; isFirst = false) {
      try {
        await this.#store(key, source, purpose);
        return;
      } catch (error) {
        if (!(error instanceof FolderLost)) throw error;
        if (!isFirst) throw this.#client.refused(409, purpose);
        this.#client.forgetCollections();
      }
    }
  }

  async remove(key: string, signal?: AbortSignal): Promise<void> {
    await this.#client.remove(this.#client.url(key), this.#purpose('remove', key, signal));
  }

  async close(): Promise<void> {
    this.#client.close();
  }

  async #store(key: string, source: Source, purpose: WebdavPurpose): Promise<void> {
    // It lies below the folder where the bytes wait, so both are there then.
    const folder = key.slice(0, key.lastIndexOf('/') + 1);
    await this.#client.makeCollection(this.#client.url(folder), purpose);
    if (this.#cannotMove) return this.#client.putForGood(this.#client.url(key), source, purpose);
    const temp = this.#client.url(tempPath(stagingFolder('.', key)).replaceAll('\\', '/'));
    try {
      await this.#client.put(temp, source, purpose);
      await this.#publish(temp, key, purpose);
    } catch (error) {
      await this.#discardTemp(temp, key);
      throw error;
    }
    if (this.#cannotMove) await this.#client.putForGood(this.#client.url(key), source, purpose);
  }

  /** Gives the bytes their name, or finds out that the server knows no MOVE. */
  async #publish(temp: URL, key: string, purpose: WebdavPurpose): Promise<void> {
    const target = this.#client.url(key);
    try {
      for (let looks = 0; !(await this.#client.move(temp, target, looks > 0, purpose)); looks++) {
        const kind = await this.#kindOf(key, purpose);
        // To overwrite a folder would remove all that is in it.
        if (kind === 'folder') throw this.#isFolder(key);
        if (looks === maxLooks) throw this.#client.refused(412, purpose);
      }
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'unsupported' || error.failure.reason === 'data')
        throw error;
      this.#cannotMove = true;
      await this.#discardTemp(temp, key);
    }
  }

  async #discardTemp(temp: URL, key: string): Promise<void> {
    const signal = AbortSignal.timeout(discardMs);
    await this.#client.remove(temp, { action: 'remove', key, signal }).catch(() => {});
  }

  async #kindOf(key: string, purpose: WebdavPurpose): Promise<'file' | 'folder' | undefined> {
    const entries = await this.#client.find(this.#client.url(key), 0, purpose);
    const own = entries?.find(({ name }) => name === '');
    return own === undefined ? undefined : own.isCollection ? 'folder' : 'file';
  }

  async #entries(folder: string, signal: AbortSignal | undefined): Promise<readonly WebdavEntry[]> {
    const purpose = { action: 'list', key: folder, signal } as const;
    const url = this.#client.url(folder === '' ? '' : `${folder}/`);
    const entries = await this.#client.find(url, 1, purpose);
    return (entries ?? []).filter(({ name }) => name !== '');
  }

  #purpose(action: WebdavPurpose['action'], key: string, signal: AbortSignal | undefined): WebdavPurpose {
    requireSafeKey(key);
    return { action, key, signal };
  }

  #isFolder(key: string): StoreError {
    return new StoreError('unsupported', {
      reason: 'data',
      message: `${this.name}: cannot write '${shownKey(key)}': there is a folder of that name`,
      hint: 'see what is in it, and remove it: neither DVC nor Lockstep makes such a folder',
    });
  }
}

const maxLooks = 3;
const discardMs = 10_000;

function itemOf(key: string, { size, modified }: WebdavEntry): StoredItem {
  return { key, size: size ?? 0, ...(modified === undefined ? {} : { modified }) };
}
