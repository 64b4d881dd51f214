import { chooseExisting } from '../../src/store/existing.ts';
import type { ListedPage } from '../../src/store/shards.ts';
import type { Source, Store, StoredItem } from '../../src/store/store.ts';
import { WholeBody } from '../../src/store/whole-body.ts';
import { none, type Requests } from './formulas.ts';

const pageSize = 1_000;

/** A key whose shard is decided by its number, so that any run of numbers spreads evenly over digits and shards. */
export function evenKey(number: number, generation = 'files/md5/'): string {
  const shard = ((number % 16) << 4) | ((number >> 4) % 16);
  return `${generation}${hex(shard, 2)}/${hex(number, 30)}`;
}

function hex(number: number, length: number): string {
  return number.toString(16).padStart(length, '0');
}

/** What a server was asked, by kinds. */
export function kindsOf(requests: readonly { readonly method: string; readonly query: string }[]): Requests {
  const kinds = requests.map(({ method, query }) => (query.includes('list-type') ? 'list' : method));
  const count = (kind: string) => kinds.filter((each) => each === kind).length;
  const [get, head] = [count('GET'), count('HEAD')];
  return { list: count('list'), head, get, put: count('PUT'), post: count('POST') };
}

/**
 * An object store in memory that answers all requests under way at the same moment, and counts: requests by kind, and rounds,
 * the times that somebody had to wait. Looks up and lists as the S3 store does, by the same code.
 */
export class CountingStore implements Store {
  readonly name = 'a counting store';
  readonly width: number;
  readonly #objects = new Map<string, Uint8Array>();
  #sorted: Map<string, string[]> | undefined;
  #counts = { ...none };
  #waiting: (() => void)[] = [];
  #rounds = 0;

  constructor(width = 512) {
    this.width = width;
  }

  /** What was asked since the last time, and in how many rounds. */
  taken(): { readonly requests: Requests; readonly rounds: number } {
    const taken = { requests: this.#counts, rounds: this.#rounds };
    this.#counts = { ...none };
    this.#rounds = 0;
    return taken;
  }

  /** Puts an object there without a request. */
  plant(key: string, bytes: Uint8Array = empty): void {
    this.#objects.set(key, bytes);
    this.#sorted = undefined;
  }

  async has(keys: readonly string[]): Promise<ReadonlySet<string>> {
    const head = async (key: string) => {
      await this.#answer('head');
      return this.#objects.has(key);
    };
    const found = await chooseExisting(keys, { name: this.name, head, list: (prefix) => this.list(prefix) });
    // As the S3 store makes sure that there is a bucket.
    if (found.size === 0 && keys.length > 0) await this.#answer('head');
    return found;
  }

  async *list(prefix: string): AsyncGenerator<StoredItem> {
    for await (const { items } of this.#pages(prefix, undefined)) yield* items;
  }

  async read(key: string): Promise<AsyncIterable<Uint8Array>> {
    await this.#answer('get');
    const bytes = this.#objects.get(key);
    if (bytes === undefined) throw new Error(`no '${key}'`);
    return new WholeBody(bytes);
  }

  async write(key: string, source: Source): Promise<void> {
    await this.#answer('put');
    if (source.kind === 'file') throw new Error('only small objects');
    this.plant(key, source.bytes);
  }

  async remove(key: string): Promise<void> {
    this.#objects.delete(key);
  }

  async close(): Promise<void> {}

  readonly #pages = async function* (
    this: CountingStore,
    prefix: string,
    after: string | undefined,
  ): AsyncGenerator<ListedPage<StoredItem>> {
    const keys = this.#below(prefix).filter((key) => after === undefined || key > after);
    for (let at = 0; at === 0 || at < keys.length; at += pageSize) {
      await this.#answer('list');
      const items = keys.slice(at, at + pageSize).map((key) => ({ key, size: 1 }));
      yield { items, more: at + pageSize < keys.length };
    }
  }.bind(this);

  #below(prefix: string): string[] {
    this.#sorted ??= Map.groupBy([...this.#objects.keys()].sort(), shardOf);
    const inShard = this.#sorted.get(shardOf(prefix));
    if (inShard !== undefined) return inShard.filter((key) => key.startsWith(prefix));
    return [...this.#sorted].flatMap(([shard, keys]) => (shard.startsWith(prefix) ? keys : []));
  }

  /** All that wait are answered as soon as nobody new comes. */
  #answer(kind: keyof Requests): Promise<void> {
    this.#counts[kind]++;
    const answered = new Promise<void>((go) => this.#waiting.push(go));
    if (this.#waiting.length === 1) setImmediate(() => this.#look(1));
    return answered;
  }

  #look(seen: number): void {
    if (this.#waiting.length > seen) {
      setImmediate(() => this.#look(this.#waiting.length));
      return;
    }
    this.#rounds++;
    for (const go of this.#waiting.splice(0)) go();
  }
}

const empty = new Uint8Array();

/** `files/md5/ab/`, `runs/ab/` */
function shardOf(key: string): string {
  const start = key.startsWith('runs/') ? 'runs/'.length : 'files/md5/'.length;
  return key.slice(0, start + 3);
}
