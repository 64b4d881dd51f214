import type { Failure, SourceLocation } from '../../failure.ts';
import type { SourceDocument } from '../../values/document.ts';
import { pyRepr } from '../../values/spelling.ts';
import { isList, isMapping, type Mapping, type Value } from '../../values/value.ts';
import type { Path } from '../schema.ts';
import { nearestWord } from './nearest.ts';

/** Reads parts of the policy file. What is wrong goes into `failures`, with its line; the part then counts as absent. */
export class PolicyReading {
  readonly failures: Failure[] = [];
  readonly #document: SourceDocument;

  constructor(document: SourceDocument) {
    this.#document = document;
  }

  locate(path: Path): SourceLocation {
    return this.#document.locate(path);
  }

  problem(path: Path, message: string, hint?: string): void {
    this.failures.push({
      reason: 'config',
      message: path.length === 0 ? message : `${path.map(shown).join('.')}: ${message}`,
      location: this.locate(path),
      ...(hint === undefined ? {} : { hint }),
    });
  }

  /** Expected this, found that. */
  unexpected(path: Path, expected: string, found: Value): undefined {
    this.problem(path, `expected ${expected}, found ${brief(found)}`);
    return undefined;
  }

  /** The entries of a mapping whose keys are names. */
  mapping(value: Value | undefined, path: Path, expected: string): readonly (readonly [string, Value])[] {
    if (value === undefined) return [];
    if (!isMapping(value)) {
      this.unexpected(path, expected, value);
      return [];
    }
    return [...value].flatMap(([key, item]): readonly (readonly [string, Value])[] => {
      if (typeof key === 'string' && key !== '') return [[key, item]];
      this.problem([...path, key], 'expected a name as the key', 'put it in quotes');
      return [];
    });
  }

  /** A mapping with no other keys than these. */
  shape(value: Value | undefined, path: Path, known: readonly string[]): Mapping {
    for (const [key] of this.mapping(value, path, `a mapping of ${known.join(', ')}`)) {
      if (!known.includes(key)) this.unknown([...path, key], key, known);
    }
    return isMapping(value) ? value : new Map();
  }

  unknown(path: Path, key: string, known: readonly string[]): void {
    const near = nearestWord(key, known);
    const at = path.slice(0, -1);
    const inside = at.length === 0 ? '' : ` in ${at.map(shown).join('.')}`;
    this.failures.push({
      reason: 'config',
      message: `unknown key '${shown(key)}'${inside}`,
      location: this.locate(path),
      hint: near === undefined ? `known here: ${known.join(', ')}` : `did you mean '${near}'?`,
    });
  }

  /** A list of texts, each of which keeps to a pattern. */
  texts(value: Value | undefined, path: Path, kind: { readonly what: string; readonly pattern: RegExp }) {
    if (value === undefined) return [];
    if (!isList(value)) {
      this.unexpected(path, `a list of ${kind.what}s`, value);
      return [];
    }
    return value.flatMap((item, i) => {
      const text = this.text(item, [...path, i], kind);
      return text === undefined ? [] : [text];
    });
  }

  text(
    value: Value | undefined,
    path: Path,
    kind: { readonly what: string; readonly pattern: RegExp },
  ): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value === 'string' && kind.pattern.test(value)) return value;
    return this.unexpected(path, `a ${kind.what}`, value);
  }

  choice<const T extends string>(value: Value | undefined, path: Path, words: readonly T[]): T | undefined {
    if (value === undefined) return undefined;
    const word = words.find((known) => known === value);
    if (word !== undefined) return word;
    const near = typeof value === 'string' ? nearestWord(value, words) : undefined;
    this.problem(
      path,
      `expected ${words.join(' or ')}, found ${brief(value)}`,
      near === undefined ? undefined : `did you mean '${near}'?`,
    );
    return undefined;
  }

  number(value: Value | undefined, path: Path, range: NumberRange): number | undefined {
    if (value === undefined) return undefined;
    const number = typeof value === 'bigint' ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number) && range.holds(number)) return number;
    return this.unexpected(path, range.what, value);
  }

  /** A text that a parser understands. */
  parsed<T>(
    value: Value | undefined,
    path: Path,
    kind: { readonly what: string; readonly parse: (text: string) => T | undefined },
  ): T | undefined {
    if (value === undefined) return undefined;
    const parsed = typeof value === 'string' ? kind.parse(value) : undefined;
    return parsed ?? this.unexpected(path, kind.what, value);
  }
}

/** Which numbers are meant. */
export interface NumberRange {
  readonly what: string;
  holds(number: number): boolean;
}

function brief(value: Value): string {
  if (isMapping(value)) return 'a mapping';
  if (isList(value)) return 'a list';
  return value === null ? 'nothing' : shown(pyRepr(value));
}

/** One line of at most 80 characters, for messages. */
function shown(part: unknown): string {
  const text = String(part).replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '?');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
