import { isTempName, tempPath } from '../../atomic-write.ts';
import { ok, type Result } from '../../failure.ts';
import { pool } from '../../pool.ts';
import { existingInFolders } from '../folder-existing.ts';
import { requireSafeKey, stagingFolder } from '../object-folder.ts';
import { type RemoteConfig, type Source, type Store, type StoredItem, StoreError } from '../store.ts';
import { SshConnection, type SshPurpose } from './connection.ts';
import { type SshSettings, sshSettings } from './settings.ts';
import {
  isStatus,
  makeFolders,
  readFile,
  readFolder,
  removeFile,
  renameOver,
  type SftpName,
  statPath,
  writeFile,
} from './sftp-files.ts';
import { isFolder, isLink, isPlainFile, type SftpAttributes, sftpStatus } from './sftp-packet.ts';
import { ConnectionLost, type SftpSession } from './sftp-session.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Opens a folder on another machine without asking it anything. Fails with `config` for options that contradict each other. */
export function openSsh(remote: RemoteConfig, env: Env): Result<Store> {
  const settings = sshSettings(remote, env);
  if (!settings.ok) return settings;
  const { host, port, folder } = settings.value;
  const address = `${host.includes(':') ? `[${host}]` : host}${port === undefined ? '' : `:${port}`}`;
  const name = `remote '${remote.name}' (ssh://${address}${folder})`;
  return ok(new SshStore(name, settings.value, new SshConnection(name, settings.value, env)));
}

const width = 32;
const listsAtOnce = 16;

/**
 * A {@link Store} in a folder that the system's `ssh` reaches, by SFTP. One connection serves all requests; when it drops, each
 * of them is sent once more over a new one. Bytes wait under a temporary name and get their own by a rename.
 */
export class SshStore implements Store {
  readonly name: string;
  readonly width = width;
  readonly #folder: string;
  readonly #connection: SshConnection;
  readonly #made = new Map<string, Promise<void>>();

  constructor(name: string, { folder }: SshSettings, connection: SshConnection) {
    this.name = name;
    this.#folder = folder;
    this.#connection = connection;
  }

  has(keys: readonly string[], signal?: AbortSignal): Promise<ReadonlySet<string>> {
    keys.forEach(requireSafeKey);
    const { use } = this.#bound(signal);
    return existingInFolders(keys, {
      isThere: (key) =>
        use('look up', key, async (session) => {
          const found = await statPath(session, this.#path(key));
          return found !== undefined && isPlainFile(found);
        }),
      names: async (folder) =>
        new Set((await this.#entries(folder, signal)).filter(isFile).map(({ name }) => name)),
      limit: width,
      signal,
    });
  }

  async look(key: string, signal?: AbortSignal): Promise<StoredItem | undefined> {
    requireSafeKey(key);
    const found = await this.#bound(signal).use('look up', key, (session) =>
      statPath(session, this.#path(key)),
    );
    return found !== undefined && isPlainFile(found) ? itemOf(key, found) : undefined;
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
          for (const { name, attributes } of entries) {
            const key = folder === '' ? name : `${folder}/${name}`;
            if (isFolder(attributes)) next.push(key);
            else if (isPlainFile(attributes) && !isTempName(name)) yield itemOf(key, attributes);
          }
        }
      }
      folders = next;
    }
  }

  /** Links are told as what they are, and not followed. */
  async *listFolder(prefix: string, signal?: AbortSignal): AsyncGenerator<StoredItem> {
    const folder = prefix.replace(/\/$/, '');
    const items = await this.#bound(signal).use('list', folder, async (session) => {
      const own = await statPath(session, this.#path(folder));
      if (own === undefined || !isFolder(own)) return [];
      const found = [itemOf(prefix, own)];
      for await (const names of readFolder(session, this.#path(folder)))
        for (const { name, attributes } of names)
          found.push(itemOf(`${prefix}${name}${isFolder(attributes) ? '/' : ''}`, attributes));
      return found;
    });
    yield* items;
  }

  async read(key: string, signal?: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
    requireSafeKey(key);
    // The first bytes tell whether it is there; they are part of what the caller then reads.
    const open = (from: number) =>
      this.#bound(signal).use('read', key, async (session): Promise<Reading> => {
        const chunks = readFile(session, this.#path(key), from);
        return { chunks, first: await chunks.next() };
      });
    return this.#chunks({ action: 'read', key, signal }, await open(0), open);
  }

  async *#chunks(
    purpose: SshPurpose,
    begun: Reading,
    open: (from: number) => Promise<Reading>,
  ): AsyncGenerator<Uint8Array> {
    let reading = begun;
    let offset = 0;
    for (let isFirst = true; ; isFirst = false) {
      const { chunks, first } = reading;
      try {
        for (let next = first; next.done !== true; next = await chunks.next()) {
          purpose.signal?.throwIfAborted();
          offset += next.value.length;
          yield next.value;
        }
        return;
      } catch (error) {
        purpose.signal?.throwIfAborted();
        if (!(error instanceof ConnectionLost) || !isFirst) throw this.#connection.translate(error, purpose);
        reading = await open(offset);
      } finally {
        await chunks.return(undefined);
      }
    }
  }

  async write(key: string, source: Source, signal?: AbortSignal): Promise<void> {
    requireSafeKey(key);
    await this.#bound(signal).use('write', key, async (session) => {
      try {
        await this.#store(session, key, source, signal);
      } catch (error) {
        if (!isStatus(error, sftpStatus.noSuchFile)) throw error;
        // Somebody may have removed a folder that we made or saw.
        this.#made.clear();
        await this.#store(session, key, source, signal);
      }
    });
  }

  async remove(key: string, signal?: AbortSignal): Promise<void> {
    requireSafeKey(key);
    await this.#bound(signal).use('remove', key, (session) => removeFile(session, this.#path(key)));
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  async #store(
    session: SftpSession,
    key: string,
    source: Source,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    // It lies below the folder where the bytes wait, so both are there then.
    await this.#makeFolder(session, key.slice(0, Math.max(0, key.lastIndexOf('/'))));
    const temp = this.#path(tempPath(stagingFolder('.', key)).replaceAll('\\', '/'));
    try {
      const written = await writeFile(session, temp, { source, signal });
      if (source.kind === 'file' && written !== source.size) throw changed(source.path);
      await renameOver(session, temp, this.#path(key));
    } catch (error) {
      await removeFile(session, temp).catch(() => {});
      throw error;
    }
  }

  #makeFolder(session: SftpSession, folder: string): Promise<void> {
    let made = this.#made.get(folder);
    if (made === undefined) {
      made = makeFolders(session, this.#path(folder));
      this.#made.set(folder, made);
      made.catch(() => this.#made.delete(folder));
    }
    return made;
  }

  #entries(folder: string, signal: AbortSignal | undefined): Promise<readonly SftpName[]> {
    return this.#bound(signal).use('list', folder, async (session) => {
      const found: SftpName[] = [];
      for await (const names of readFolder(session, this.#path(folder))) {
        for (const each of names) {
          if (!isLink(each.attributes)) found.push(each);
          else {
            const attributes = await statPath(session, `${this.#path(folder)}/${each.name}`);
            if (attributes !== undefined) found.push({ name: each.name, attributes });
          }
        }
      }
      return found;
    });
  }

  #bound(signal: AbortSignal | undefined) {
    return {
      use: <T>(action: SshPurpose['action'], key: string, work: (session: SftpSession) => Promise<T>) =>
        this.#connection.use({ action, key, signal }, work),
    };
  }

  /** A key's path on the server; a relative one begins where the login does. */
  #path(key: string): string {
    if (key === '') return this.#folder;
    if (this.#folder === '') return key;
    return `${this.#folder === '/' ? '' : this.#folder}/${key}`;
  }
}

interface Reading {
  readonly chunks: AsyncGenerator<Uint8Array>;
  readonly first: IteratorResult<Uint8Array>;
}

function isFile({ attributes }: SftpName): boolean {
  return isPlainFile(attributes);
}

function changed(path: string): StoreError {
  return new StoreError('unavailable', {
    reason: 'data',
    message: `'${path}' changed while it was uploaded`,
    hint: 'let whatever writes to it finish, then try again',
  });
}

function itemOf(key: string, { size, modified }: SftpAttributes): StoredItem {
  return { key, size: size ?? 0, ...(modified === undefined ? {} : { modified: modified * 1000 }) };
}
