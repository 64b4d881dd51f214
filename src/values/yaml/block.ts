import { maxNesting } from '../text.ts';
import type { Key, Value } from '../value.ts';
import { endContent, plainItem, plainPair, skipLine, toContent } from './block-line.ts';
import { NotSimple, noteWords, plainKeyEnd, shortFlow, simpleKey, simpleScalar } from './block-scalar.ts';
import { endsLine, YamlCursor, YamlProblem } from './cursor.ts';
import { scanBlockScalar } from './scan-block.ts';
import { scanPlain } from './scan-plain.ts';
import { scanQuoted } from './scan-quoted.ts';

/**
 * Reads the part of YAML that DVC writes and most people use: block mappings and lists, scalars of all styles, comments,
 * `[]`, `{}` and short flow lists. Returns `undefined` for everything else and for everything that looks wrong; the full
 * parser decides then. What it does return is what the full parser would have. `null` for an empty document. `places`
 * is told where everything begins.
 */
export function readBlockYaml(text: string, places?: BlockPlaces): Value | undefined {
  return isOrdinary(text) ? unlessOdd(() => new BlockReader(text, places).document()) : undefined;
}

/** Reads single blocks of a text, wherever they begin; the same rules as for {@link readBlockYaml}. */
export function blockReaderOf(text: string): (at: number) => { value: Value; end: number } | undefined {
  const reader = isOrdinary(text) ? new BlockReader(text, undefined) : undefined;
  return (at) => reader && unlessOdd(() => reader.blockAt(at));
}

function unlessOdd<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof NotSimple || error instanceof YamlProblem) return undefined;
    throw error;
  }
}

/** No characters or lines that mean something special to the full parser. */
function isOrdinary(text: string): boolean {
  if (/[^\n -~]/.test(text) && special.test(text)) return false;
  return !specialLines.some((start) => text.startsWith(start) || text.includes(`\n${start}`));
}

const special = /[^\n -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
const specialLines = ['---', '...', '%'];

/** Offsets in the text: of the first content, and of keys and items by the mapping or list they belong to. */
export interface BlockPlaces {
  start: number;
  readonly inside: Map<Value, Map<Key | number, number>>;
}

const dash = 0x2d;

class BlockReader {
  private readonly cursor: YamlCursor;
  private readonly places: BlockPlaces | undefined;
  private depth = 0;

  constructor(text: string, places: BlockPlaces | undefined) {
    this.cursor = new YamlCursor(text);
    this.places = places;
  }

  document(): Value {
    if (!toContent(this.cursor)) return null;
    if (this.cursor.column !== 0) throw new NotSimple();
    if (this.places !== undefined) this.places.start = this.cursor.at;
    const value = this.block();
    if (this.cursor.code() !== 0) throw new NotSimple();
    return value;
  }

  /** The block whose first line has its content at an offset; `end` is where the next content is, or the text's end. */
  blockAt(at: number): { value: Value; end: number } {
    const { cursor } = this;
    cursor.at = at;
    cursor.lineStart = cursor.text.lastIndexOf('\n', at - 1) + 1;
    this.depth = 0;
    return { value: this.block(), end: cursor.at };
  }

  /** The list or mapping that begins here and goes on in this column. */
  private block(): Value {
    if (++this.depth > maxNesting) throw new NotSimple();
    const value = this.isDash() ? this.list() : this.mapping();
    this.depth--;
    return value;
  }

  private isDash(): boolean {
    if (this.cursor.code() !== dash) return false;
    const next = this.cursor.code(1);
    return next === 0x20 || endsLine(next);
  }

  private list(): Value {
    const { cursor } = this;
    const { column } = cursor;
    const items: Value[] = [];
    const inside = this.placesIn(items);
    const note = (at: number) => inside?.set(items.length, at);
    while (cursor.code() !== 0 && cursor.column === column && this.isDash()) {
      cursor.at++;
      items.push(this.item(column, note));
    }
    if (cursor.column > column && cursor.code() !== 0) throw new NotSimple();
    return items;
  }

  private placesIn(owner: Value): Map<Key | number, number> | undefined {
    const inside = this.places && new Map<Key | number, number>();
    if (inside !== undefined) this.places?.inside.set(owner, inside);
    return inside;
  }

  /** What stands behind a dash; `note` is told where. */
  private item(column: number, note: (at: number) => void): Value {
    const { cursor } = this;
    note(cursor.at);
    cursor.skipSpaces();
    const code = cursor.code();
    if (endsLine(code) || code === 0x23) {
      endContent(cursor);
      if (cursor.column <= column || cursor.code() === 0) return null;
      note(cursor.at);
      return this.nested(column);
    }
    note(cursor.at);
    const plain = plainItem(cursor, column);
    if (plain !== undefined) return plain.value;
    if (this.isDash() || plainKeyEnd(cursor) !== undefined || this.isQuotedKey()) return this.block();
    return this.scalar(column);
  }

  /** What stands on the lines below a key or dash: a block, or a scalar that was too long for its line. */
  private nested(column: number): Value {
    if (this.isDash() || plainKeyEnd(this.cursor) !== undefined || this.isQuotedKey()) return this.block();
    return this.scalar(column);
  }

  private mapping(): Value {
    const { cursor } = this;
    const { column } = cursor;
    const map = new Map<Key, Value>();
    const inside = this.placesIn(map);
    while (cursor.code() !== 0 && cursor.column === column) {
      const { at } = cursor;
      const line = plainPair(cursor);
      const key = line === undefined ? this.key() : line.key;
      if (map.has(key)) throw new NotSimple();
      inside?.set(key, at);
      if (line === undefined) map.set(key, this.value(column));
      else map.set(key, line.value === undefined ? this.below(column) : line.value);
    }
    if (cursor.column > column && cursor.code() !== 0) throw new NotSimple();
    return map;
  }

  private key(): Key {
    const { cursor } = this;
    const end = plainKeyEnd(cursor);
    if (end !== undefined) {
      const key = simpleKey(cursor.text.slice(cursor.at, end));
      cursor.at = cursor.text.indexOf(':', end) + 1;
      return key;
    }
    if (!this.isQuotedKey()) throw new NotSimple();
    const key = scanQuoted(cursor, cursor.text[cursor.at] as "'" | '"').value;
    cursor.skipSpaces();
    cursor.at++;
    return key;
  }

  /** Quotes without escapes that are closed on this line and followed by a colon. */
  private isQuotedKey(): boolean {
    const code = this.cursor.code();
    if (code !== 0x22 && code !== 0x27) return false;
    const pattern = /(?:'[^'\n]{0,1000}'|"[^"\\\n]{0,1000}") *:(?=[ \n\0])/y;
    pattern.lastIndex = this.cursor.at;
    return pattern.test(this.cursor.text);
  }

  private value(column: number): Value {
    const { cursor } = this;
    cursor.skipSpaces();
    const code = cursor.code();
    if (!endsLine(code) && code !== 0x23) return this.scalar(column);
    endContent(cursor);
    return this.below(column);
  }

  /** The value of a key with nothing behind it on its line. */
  private below(column: number): Value {
    const { cursor } = this;
    if (cursor.code() === 0 || cursor.column < column) return null;
    if (cursor.column === column) return this.isDash() ? this.block() : null;
    return this.nested(column);
  }

  /** A scalar, and on to the line after it. */
  private scalar(column: number): Value {
    const { cursor } = this;
    const char = cursor.text[cursor.at];
    if (char === '"' || char === "'") {
      const { value } = scanQuoted(cursor, char);
      endContent(cursor);
      return value;
    }
    if (char === '|' || char === '>') {
      const { value } = scanBlockScalar(cursor, char, column);
      if (cursor.code() !== 0) cursor.at = cursor.lineStart;
      toContent(cursor);
      return value;
    }
    if (char === '[' || char === '{') {
      const { at } = cursor;
      const flow = shortFlow(cursor);
      if (this.places !== undefined) noteWords(cursor.text.slice(at, cursor.at), at, this.placesIn(flow));
      endContent(cursor);
      return flow;
    }
    return this.plain(column);
  }

  private plain(column: number): Value {
    const { cursor } = this;
    const { token, sawBreak } = scanPlain(cursor, { indent: column, inFlow: false });
    if (token.value === '' || !isFirstOfPlain(token.value)) throw new NotSimple();
    if (sawBreak) {
      cursor.at = cursor.lineStart;
      toContent(cursor);
    } else {
      this.endOfPlain();
    }
    return simpleScalar(token.value);
  }

  private endOfPlain(): void {
    const { cursor } = this;
    const code = cursor.code();
    if (code === 0x23) skipLine(cursor);
    else if (code !== 0) throw new NotSimple();
    cursor.lineBreak();
    toContent(cursor);
  }
}

/** Marks that plain text may begin with only in special places are for the full parser. */
function isFirstOfPlain(text: string): boolean {
  return !/^[?:,[\]{}#&*!|>'"%@`]|^-(?: |$)/.test(text);
}
