import { createHash, randomBytes } from 'node:crypto';
import { footerLength } from './pack.ts';

/** A pack that a catalogue names. */
export interface NamedPack {
  readonly key: string;
  /** bytes, as Azure knows no ranges from the end of a blob */
  readonly size: number;
}

/** What a catalogue says, and its place in the sequence of its scope. */
export interface Catalogue {
  readonly number: number;
  readonly packs: readonly NamedPack[];
}

/** A catalogue of the most packs that are read is much smaller. */
export const maxCatalogueBytes = 2 ** 20;
const maxPacks = 256;
const maxPackBytes = 2 ** 40;
const maxNumber = 10 ** 12 - 1;

/** The entries of this format; GitHub hides entries of another version. */
export const entryVersion = createHash('sha256').update('lockstep packs 1').digest('hex');

/** The beginning of every catalogue key of a scope; a scope is any text, and never shown in a key. */
export function cataloguePrefix(scope: string): string {
  return `dvcc-v1-${createHash('sha256').update(scope).digest('hex').slice(0, 16)}-`;
}

/**
 * The key of a scope's nth catalogue. Keys are immutable, so whoever saves number n + 1 knows that nobody else has changed
 * what it read under n: that is the only lock there is. Undefined when the numbers are used up, which takes malice.
 */
export function catalogueKey(scope: string, number: number): string | undefined {
  if (number > maxNumber) return undefined;
  return `${cataloguePrefix(scope)}${String(number).padStart(12, '0')}`;
}

/** The bytes of a catalogue. */
export function catalogueBytes(packs: readonly NamedPack[]): Buffer {
  return Buffer.from(JSON.stringify({ version: 1, packs: packs.map(({ key, size }) => [key, size]) }));
}

/** Reads a catalogue that may come from anybody; undefined if it is none, and without packs that are none. */
export function parseCatalogue(key: string, bytes: Buffer): Catalogue | undefined {
  const digits = /-(\d{12})$/.exec(key)?.[1];
  if (digits === undefined) return undefined;
  const rows = parseRows(bytes);
  if (rows === undefined) return undefined;
  const packs = new Map<string, NamedPack>();
  for (const row of rows.slice(0, maxPacks)) {
    const pack = parsePack(row);
    if (pack !== undefined) packs.set(pack.key, pack);
  }
  return { number: Number(digits), packs: [...packs.values()] };
}

function parseRows(bytes: Buffer): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof value !== 'object' || value === null) return undefined;
    const { version, packs } = value as Record<string, unknown>;
    return version === 1 && Array.isArray(packs) ? packs : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function parsePack(row: unknown): NamedPack | undefined {
  if (!Array.isArray(row)) return undefined;
  const [key, size]: unknown[] = row;
  if (typeof key !== 'string' || !packPattern.test(key)) return undefined;
  if (typeof size !== 'number' || !Number.isSafeInteger(size)) return undefined;
  return size >= footerLength && size <= maxPackBytes ? { key, size } : undefined;
}

const packPattern = /^dvcp-v1-[0-9A-HJKMNP-TV-Z]{26}$/;
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new key for a pack: a ULID, which sorts by the time (milliseconds since the epoch) it was made at. */
export function packKey(now: number): string {
  let time = '';
  for (let [rest, i] = [now, 0]; i < 10; i++, rest = Math.floor(rest / 32)) time = digits[rest % 32] + time;
  const random = Array.from(randomBytes(16), (byte) => digits[byte % 32]).join('');
  return `dvcp-v1-${time}${random}`;
}

/** When a pack was made, in milliseconds since the epoch, as its key says. */
export function packTime(key: string): number {
  let time = 0;
  for (const digit of key.slice('dvcp-v1-'.length, 'dvcp-v1-'.length + 10))
    time = time * 32 + digits.indexOf(digit);
  return time;
}

/** Newer packs first. */
export function newestFirst<T extends Pick<NamedPack, 'key'>>(packs: readonly T[]): T[] {
  return packs.toSorted((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0));
}
