import { fail, ok, type Result } from '../failure.ts';
import type { SourceDocument } from './document.ts';
import { corrupted, endOfQuoted, locationAt, maxNesting, readText } from './text.ts';
import { isList, isMapping, type Key, type Value } from './value.ts';

/**
 * Reads JSON as Python's `json.loads` does: integers of any size stay integers, `NaN` and `Infinity` are numbers, the last
 * of several equal keys wins. A document that Python calls false (`0`, `[]`, `null`) is an empty mapping
 * (`dvc/utils/serialize/_json.py`). Fails on anything else, and beyond the caps of design 9.3.
 */
export function readJson(bytes: Uint8Array | string, file: string): Result<SourceDocument> {
  const text = readText(bytes, file);
  if (!text.ok) return text;
  try {
    const value = new JsonReader(text.value).document();
    return ok({
      file,
      value: isFalse(value) ? new Map() : value,
      locate: (path) => locate(text.value, file, path),
    });
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error;
    return fail(corrupted('JSON', error.message, locationAt(text.value, error.offset, file)));
  }
}

/** What Python's `or {}` replaces: nothing, zero, no text, no items. */
export function isFalse(value: Value): boolean {
  if (isList(value)) return value.length === 0;
  if (typeof value === 'number') return value === 0;
  return isMapping(value) ? value.size === 0 : !value;
}

class JsonProblem extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

type Offsets = Map<Value, Map<Key | number, number>>;

function locate(text: string, file: string, path: readonly (Key | number)[]) {
  const offsets: Offsets = new Map();
  let value: Value | undefined = new JsonReader(text, offsets).document();
  let at = text.search(/[^ \t\n\r]|$/);
  for (const step of path) {
    const found: number | undefined = value === undefined ? undefined : offsets.get(value)?.get(step);
    if (found === undefined) break;
    at = found;
    value = isMapping(value) ? value.get(step) : isList(value) ? value[Number(step)] : undefined;
  }
  return locationAt(text, at, file);
}

class JsonReader {
  private at = 0;
  private depth = 0;
  private readonly text: string;
  /** Where keys and items begin; only filled for a look-up of locations */
  private readonly offsets: Offsets | undefined;

  constructor(text: string, offsets?: Offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  document(): Value {
    if (this.text.startsWith('\ufeff')) throw new JsonProblem('unexpected byte order mark', 0);
    const value = this.value();
    this.space();
    if (this.at < this.text.length) throw new JsonProblem('extra data after the end', this.at);
    return value;
  }

  private value(): Value {
    this.space();
    const char = this.text[this.at];
    if (char === '{') return this.nested(() => this.object());
    if (char === '[') return this.nested(() => this.array());
    if (char === '"') return this.string();
    for (const [word, value] of words) if (this.take(word)) return value;
    return this.number();
  }

  private nested<T>(read: () => T): T {
    if (++this.depth > maxNesting) throw new JsonProblem(`nested deeper than ${maxNesting} levels`, this.at);
    const value = read();
    this.depth--;
    return value;
  }

  private object(): Value {
    const map = new Map<Key, Value>();
    const offsets = new Map<Key | number, number>();
    this.offsets?.set(map, offsets);
    this.at++;
    this.space();
    if (this.take('}')) return map;
    do {
      this.space();
      const start = this.at;
      if (this.text[start] !== '"') throw new JsonProblem('expected a property name in double quotes', start);
      const key = this.string();
      this.space();
      if (!this.take(':')) throw new JsonProblem("expected ':'", this.at);
      offsets.set(key, start);
      map.set(key, this.value());
      this.space();
    } while (this.take(','));
    if (!this.take('}')) throw new JsonProblem("expected ',' or '}'", this.at);
    return map;
  }

  private array(): Value {
    const list: Value[] = [];
    const offsets = new Map<Key | number, number>();
    this.offsets?.set(list, offsets);
    this.at++;
    this.space();
    if (this.take(']')) return list;
    do {
      this.space();
      offsets.set(list.length, this.at);
      list.push(this.value());
      this.space();
    } while (this.take(','));
    if (!this.take(']')) throw new JsonProblem("expected ',' or ']'", this.at);
    return list;
  }

  private string(): string {
    const start = this.at;
    const end = endOfQuoted(this.text, start + 1, '"');
    const body = end === undefined ? '' : this.text.slice(start + 1, end);
    if (end === undefined || /[\u0000-\u001f]/.test(body))
      throw new JsonProblem('invalid or unterminated text', start);
    this.at = end + 1;
    if (!body.includes('\\')) return body;
    try {
      return JSON.parse(`"${body}"`) as string;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw new JsonProblem('invalid escape', start);
    }
  }

  private number(): Value {
    const pattern = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) throw new JsonProblem('expected a value', this.at);
    if (match[0].length > 4300) throw new JsonProblem('a number of more than 4300 digits', this.at);
    this.at = pattern.lastIndex;
    return match[1] === undefined && match[2] === undefined ? BigInt(match[0]) : Number(match[0]);
  }

  private take(word: string): boolean {
    if (!this.text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  private space(): void {
    while (this.at < this.text.length && ' \t\n\r'.includes(this.text.charAt(this.at))) this.at++;
  }
}

const words: readonly (readonly [string, Value])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
];
