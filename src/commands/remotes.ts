import type { Failure, Result } from '../failure.ts';
import type { Config } from '../project/project.ts';
import { md5Bytes } from '../store/md5.ts';
import type { HashName, Oid } from '../store/oid.ts';
import { objectKey } from '../store/oid.ts';
import { openStore } from '../store/open.ts';
import { type Store, StoreError } from '../store/store.ts';
import { parseTree, type Tree } from '../store/tree.ts';
import type { TreeReader } from './look.ts';
import type { Session } from './session.ts';

/** Remotes by name, each opened at most once and closed together. */
export class Remotes {
  private readonly config: Config;
  private readonly env: Readonly<Record<string, string | undefined>>;
  private readonly opened = new Map<string, Promise<Result<Store>>>();

  constructor(session: Pick<Session, 'config' | 'host'>) {
    this.config = session.config;
    this.env = session.host.env;
  }

  /** The store of a remote; without a name the default one. Fails with `config` when there is none of that name. */
  open(name: string | undefined): Promise<Result<Store>> {
    const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
    if (wanted === undefined) return Promise.resolve({ ok: false, failures: [noRemote] });
    const remote = this.config.remotes.get(wanted);
    if (remote === undefined)
      return Promise.resolve({ ok: false, failures: [unknownRemote(wanted, this.config)] });
    let store = this.opened.get(wanted);
    if (store === undefined) {
      store = openStore(remote, this.env);
      this.opened.set(wanted, store);
    }
    return store;
  }

  /** Is there a remote of that name, or a default one? */
  has(name: string | undefined): boolean {
    const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
    return wanted !== undefined && this.config.remotes.has(wanted);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const store of this.opened.values()) {
      const result = await store;
      if (result.ok) await result.value.close();
    }
  }
}

const noRemote: Failure = {
  reason: 'remote',
  message: 'no remote specified in .dvc/config, and no default remote is set',
  hint: 'add one with `dvc remote add -d NAME URL` and commit .dvc/config, or name one with `-r`',
};

function unknownRemote(name: string, config: Config): Failure {
  const known = [...config.remotes.keys()].sort().join(', ');
  return {
    reason: 'remote',
    message: `remote '${name}' doesn't exist`,
    hint:
      known === ''
        ? 'no remote is configured; add one with `dvc remote add`'
        : `configured remotes: ${known}`,
    location: { file: '.dvc/config' },
  };
}

/**
 * Reads manifests from the cache, else from the remote, verified, and puts nothing into the cache. Each is read once; what
 * cannot be had is undefined, because a plan then says *unknown*.
 */
export function manifestReader(
  session: Session,
  remotes: Remotes | undefined,
  remoteName?: string,
): TreeReader {
  const known = new Map<string, Promise<Tree | undefined>>();
  return (oid, hashName) => {
    const key = `${hashName}:${oid}`;
    let tree = known.get(key);
    if (tree === undefined) {
      tree = readManifest(session, remotes, remoteName, oid, hashName);
      known.set(key, tree);
    }
    return tree;
  };
}

async function readManifest(
  session: Session,
  remotes: Remotes | undefined,
  remoteName: string | undefined,
  oid: Oid,
  hashName: HashName,
): Promise<Tree | undefined> {
  const local = session.cache.readTree(oid, hashName);
  if (local?.ok) return local.value;
  if (remotes === undefined || !remotes.has(remoteName)) return undefined;
  const store = await remotes.open(remoteName);
  if (!store.ok) return undefined;
  const bytes = await readAll(store.value, objectKey({ oid, hashName }), session.host.signal);
  if (bytes === undefined || `${md5Bytes(bytes, 'md5')}.dir` !== oid) return undefined;
  const tree = parseTree(bytes);
  return tree.ok ? tree.value : undefined;
}

/** All the bytes behind a key, at most 512 MiB; undefined if they are not there or cannot be read. */
export async function readAll(store: Store, key: string, signal: AbortSignal): Promise<Buffer | undefined> {
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of await store.read(key, signal)) {
      size += chunk.length;
      if (size > 512 * 1024 * 1024) return undefined;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof StoreError) return undefined;
    throw error;
  }
}
