import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Cache } from '../../src/store/cache.ts';
import type { ObjectId } from '../../src/store/oid.ts';
import { type TransferResult, transfer } from '../../src/store/transfer.ts';
import { makeTree, treeId } from '../../src/store/tree.ts';
import { idOf } from '../store/transfer-rig.ts';
import { BadProxy, spoilings } from './bad-proxy.ts';
import { type Cloud, canary, clouds } from './clouds.ts';
import { Random } from './random.ts';

/** A folder to move. */
interface Load {
  readonly texts: readonly string[];
  readonly tree: ReturnType<typeof treeId>;
  readonly wanted: ObjectId;
  /** Where the trouble begins: before so many requests */
  readonly requests: number;
}

function load(requests: number, texts: readonly string[]): Load {
  const tree = treeId(makeTree(texts.map((text, i) => ({ path: `${i}`, oid: idOf(text).oid }))));
  return { texts, tree, wanted: { oid: tree.oid, hashName: 'md5' }, requests };
}

const few = load(8, ['one', 'two '.repeat(300), 'three '.repeat(60_000), 'four', 'five']);
/** What is there is listed, and not looked up one by one */
const many = load(
  90,
  Array.from({ length: 40 }, (_, i) => `file ${i} `.repeat(1 + i)),
);
/** One of them goes up in parts, and one comes in parts */
const large = load(24, ['one', 'nine MiB '.repeat(1 << 20), 'twenty-six MiB, '.repeat(26 << 16)]);
/** Large ones take a second each */
const loads = [...Array(30).fill(few), ...Array(9).fill(many), large] as readonly Load[];

/** What came of one fault. */
export interface Spoiled {
  readonly faults: number;
  readonly losses: readonly string[];
}

/**
 * Moves a folder to or from a remote while a proxy spoils a random request and up to for ever many that follow. Whatever has a
 * name then is what the name says, what did not arrive is told, no credential is in any text, and when the trouble is over the
 * next transfer completes it. A plain web server that says 200 where it is asked whether something is there has to be believed:
 * nothing in such an answer can be checked.
 */
export async function faultRound(seed: number, scratch: string): Promise<Spoiled> {
  const random = new Random(seed);
  const [kind, start] = random.pick(Object.entries(clouds));
  const spoiling = random.pick(spoilings);
  const direction = random.pick(['fetch', 'push'] as const);
  const moved = random.pick(loads);
  const cloud = await start();
  const dir = mkdtempSync(join(scratch, 'cloud-'));
  await using proxy = await BadProxy.start(cloud.url);
  const losses: string[] = [];
  try {
    fill(join(dir, 'full'), moved);
    if (direction === 'fetch') {
      const there = await move(moved, { cloud, url: cloud.url, dir: join(dir, 'full'), direction: 'push' });
      if (!isClean(there)) throw new Error(`nothing was wrong yet: ${JSON.stringify(there)}`);
    }
    const here = join(dir, direction === 'fetch' ? 'empty' : 'full');
    proxy.spoil(spoiling, random.below(moved.requests), random.pick([1, 2, 1e9]));
    const isThere = {
      reached: () => names(cloud.contents()).size === moved.texts.length + 1,
      arrived: () => names(filesOf(here)).size === moved.texts.length + 1,
    };
    const result = await move(moved, { cloud, url: proxy.url, dir: here, direction });
    losses.push(...lies(cloud, here));
    const isBelieved = kind === 'http' && direction === 'push' && /status 20/.test(spoiling.name);
    if (!isBelieved) losses.push(...untold(result, direction, isThere));
    proxy.heal();
    const next = await move(moved, { cloud, url: proxy.url, dir: here, direction });
    if (!isClean(next)) losses.push(`the next transfer did not end well: ${JSON.stringify(next)}`);
    losses.push(...lies(cloud, here));
    if (!isThere.reached() || !isThere.arrived()) losses.push('something is missing after the next transfer');
  } finally {
    await cloud.close();
    rmSync(dir, { recursive: true, force: true });
  }
  const where = `${kind}, ${direction} of ${moved.texts.length}, ${spoiling.name}, seed ${seed}`;
  return { faults: proxy.spoiled, losses: losses.map((loss) => `${where}: ${loss}`) };
}

function fill(dir: string, { texts, tree, wanted }: Load): void {
  const cache = new Cache({ dir });
  for (const text of texts) cache.addBytes(Buffer.from(text), idOf(text));
  cache.addBytes(tree.bytes, wanted);
}

interface Move {
  readonly cloud: Cloud;
  readonly url: string;
  readonly dir: string;
  readonly direction: 'fetch' | 'push';
}

/** As a process of its own would: with nothing known from before. */
async function move({ wanted }: Load, { cloud, url, dir, direction }: Move): Promise<TransferResult> {
  const store = await cloud.open(url);
  const cache = new Cache({ dir });
  const sides = direction === 'fetch' ? { from: store, to: cache } : { from: cache, to: store };
  try {
    return await transfer({ objects: [wanted], ...sides });
  } finally {
    await store.close();
  }
}

const isClean = ({ failures, missing, corrupt, incomplete }: TransferResult) =>
  [failures, missing, corrupt, incomplete].every(({ length }) => length === 0);

/** Names of objects, of both sides, whose bytes are others. */
function lies(cloud: Cloud, dir: string): readonly string[] {
  return [...cloud.contents(), ...filesOf(dir)]
    .filter(([key, bytes]) => nameOf(key) !== undefined && nameOf(key) !== md5(bytes))
    .map(([key]) => `${key} is not what its name says`);
}

/** What the transfer should have said and did not, and what it should not have said. */
function untold(
  result: TransferResult,
  direction: string,
  { reached, arrived }: Readonly<Record<'reached' | 'arrived', () => boolean>>,
): readonly string[] {
  const text = JSON.stringify(result);
  const told = isClean(result) && !(direction === 'push' ? reached() : arrived());
  return [
    ...(told ? ['it ended well, and not all is there'] : []),
    ...(text.includes(canary) || text.includes('Y2FuYXJ5') ? [`a credential is in ${text}`] : []),
    ...(/\bat .*:\d+:\d+/.test(text) ? [`a stack is in ${text}`] : []),
  ];
}

const names = (files: ReadonlyMap<string, Buffer>) =>
  new Set([...files.keys()].map(nameOf).filter((name) => name !== undefined));

function filesOf(dir: string): ReadonlyMap<string, Buffer> {
  try {
    const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );
    return new Map(
      entries.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name))]),
    );
  } catch {
    return new Map();
  }
}

const nameOf = (key: string) => {
  const parts = /files\/md5\/([0-9a-f]{2})\/([0-9a-f]{30})(?:\.dir)?$/.exec(key);
  return parts === null ? undefined : `${parts[1]}${parts[2]}`;
};

const md5 = (bytes: Buffer) => createHash('md5').update(bytes).digest('hex');
