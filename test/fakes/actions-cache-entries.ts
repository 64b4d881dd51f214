/** One entry of the fake service, reserved by its creation and readable once it was finished. */
export class CacheEntry {
  readonly id: number;
  readonly scope: string;
  readonly key: string;
  readonly version: string;
  bytes: Buffer | undefined;
  finished = false;
  /** Counts accesses over all entries: the smallest is evicted first */
  used = 0;
  readonly #blocks = new Map<string, Buffer>();

  constructor(id: number, { scope, key, version }: { scope: string; key: string; version: string }) {
    this.id = id;
    this.scope = scope;
    this.key = key;
    this.version = version;
  }

  /** Azure's block blobs: blocks by id, then the list that names them in order; or the whole in one request. */
  put(query: URLSearchParams, body: Buffer): void {
    const kind = query.get('comp');
    if (kind === 'block') this.#blocks.set(query.get('blockid') ?? '', body);
    else if (kind === 'blocklist') {
      const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map((match) => match[1] ?? '');
      this.bytes = Buffer.concat(ids.map((id) => this.#blocks.get(id) ?? Buffer.alloc(0)));
    } else this.bytes = body;
  }

  /** Version 1: a chunk at its place. */
  patch(start: number, body: Buffer): void {
    const bytes = this.bytes ?? Buffer.alloc(0);
    const grown = Buffer.alloc(Math.max(bytes.length, start + body.length));
    bytes.copy(grown);
    body.copy(grown, start);
    this.bytes = grown;
  }
}

/** All entries, by the rules of the service. */
export class CacheEntryTable {
  readonly #entries: CacheEntry[] = [];
  /** Bytes that all entries may have together; above it the least recently used ones go */
  quota = Number.POSITIVE_INFINITY;
  #next = 1;
  #clock = 0;

  /** Everything that is finished, oldest first. */
  get finished(): readonly CacheEntry[] {
    return this.#entries.filter(({ finished }) => finished);
  }

  byId(id: number): CacheEntry | undefined {
    return this.#entries.find((entry) => entry.id === id);
  }

  /** Undefined: the key is taken in this scope. */
  create(wanted: { scope: string; key: string; version: string }): CacheEntry | undefined {
    if (this.#entries.some((entry) => sameSlot(entry, wanted))) return undefined;
    const entry = new CacheEntry(this.#next++, wanted);
    this.#entries.push(entry);
    return entry;
  }

  reserved(wanted: { scope: string; key: string; version: string }): CacheEntry | undefined {
    return this.#entries.find((entry) => sameSlot(entry, wanted));
  }

  finish(entry: CacheEntry): void {
    entry.finished = true;
    entry.used = ++this.#clock;
    while (this.finished.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0) > this.quota) {
      const oldest = this.finished.toSorted((a, b) => a.used - b.used)[0];
      if (oldest === undefined) return;
      this.evict(({ id }) => id === oldest.id);
    }
  }

  /** Scope by scope: an exact key first, then each prefix, the newest first. */
  find(
    scopes: readonly string[],
    keys: { exact: string; prefixes: readonly string[]; version: string },
  ): CacheEntry | undefined {
    for (const scope of scopes) {
      const here = this.finished.filter((entry) => entry.scope === scope && entry.version === keys.version);
      const found =
        here.find(({ key }) => key === keys.exact) ??
        keys.prefixes.flatMap((prefix) => here.filter(({ key }) => key.startsWith(prefix)).toReversed())[0];
      if (found === undefined) continue;
      found.used = ++this.#clock;
      return found;
    }
    return undefined;
  }

  evict(which: (entry: CacheEntry) => boolean): void {
    for (const entry of this.#entries.filter(which)) this.#entries.splice(this.#entries.indexOf(entry), 1);
  }
}

function sameSlot(
  entry: CacheEntry,
  { scope, key, version }: { scope: string; key: string; version: string },
): boolean {
  return entry.scope === scope && entry.key === key && entry.version === version;
}
