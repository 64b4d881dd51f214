/** What a piece of JSON is not; `message` names the place and what was expected there, and quotes nothing. */
export class ShapeError extends Error {
  constructor(place: string, expected: string) {
    super(`${place === '' ? 'it' : place} is not ${expected}`);
    this.name = 'ShapeError';
  }
}

/** The number that JSON has none for and a report writes as text; undefined for everything else. */
export function numberInText(raw: unknown): number | undefined {
  return raw === 'NaN' || raw === 'Infinity' || raw === '-Infinity' ? Number(raw) : undefined;
}

/** Most entries of one list, and the longest text, that are taken from a file of somebody else's. */
const [mostItems, longestText] = [100_000, 100_000];

/**
 * A value of parsed JSON that nobody vouches for, and where it stands. Each question gives a value of the type that was asked
 * for, or throws a {@link ShapeError}. Only own keys are seen, unknown ones never.
 */
export class Shape {
  private readonly value: unknown;
  private readonly place: string;

  constructor(value: unknown, place = '') {
    this.value = value;
    this.place = place;
  }

  /** The value below a key; `undefined` inside if it is not there. */
  get(key: string): Shape {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.no('an object');
    const inner = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
    return new Shape(inner, this.place === '' ? key : `${this.place}.${key}`);
  }

  /** Undefined where nothing, or null, stands; else what `read` makes of it. */
  maybe<T>(read: (shape: Shape) => T): T | undefined {
    return this.value === undefined || this.value === null ? undefined : read(this);
  }

  text(): string {
    const { value } = this;
    if (typeof value !== 'string' || value.length > longestText) throw this.no('a text');
    return value;
  }

  oneOf<const T extends string>(words: readonly T[]): T {
    const found = words.find((word) => word === this.value);
    if (found === undefined) throw this.no(`one of ${words.join(', ')}`);
    return found;
  }

  number(): number {
    const { value } = this;
    if (typeof value !== 'number' || !Number.isFinite(value)) throw this.no('a number');
    return value;
  }

  /** As {@link number}, or one that JSON has no number for and that was written as text. */
  anyNumber(): number {
    return numberInText(this.value) ?? this.number();
  }

  /** A whole number from 0 up. */
  count(): number {
    const value = this.number();
    if (!Number.isSafeInteger(value) || value < 0) throw this.no('a count');
    return value;
  }

  flag(): boolean {
    if (typeof this.value !== 'boolean') throw this.no('true or false');
    return this.value;
  }

  list<T>(read: (shape: Shape) => T): readonly T[] {
    const { value } = this;
    if (!Array.isArray(value) || value.length > mostItems) throw this.no('a list');
    return value.map((item, i) => read(new Shape(item, `${this.place}[${i}]`)));
  }

  /** The value as it is, for who knows what to do with any. */
  raw(): unknown {
    return this.value;
  }

  /** The complaint that this is not what was expected. */
  no(expected: string): ShapeError {
    return new ShapeError(this.place, expected);
  }
}

/** The object without its undefined values, as optional properties want it. */
export function given<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> };
}
