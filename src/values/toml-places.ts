import { endOfQuoted } from './text.ts';

/** Where a key or table header of a TOML file stands; items of arrays of tables are numbered. */
export interface TomlPlace {
  readonly path: readonly (string | number)[];
  readonly offset: number;
}

/**
 * The places of all table headers and keys of a text that is known to be valid TOML. Keys inside inline tables and arrays
 * are not listed: they are on the line of the key that holds them, or close to it.
 */
export function tomlPlaces(text: string): readonly TomlPlace[] {
  const places: TomlPlace[] = [];
  const counts = new Map<string, number>();
  let table: readonly (string | number)[] = [];
  let at = 0;
  while (at < text.length) {
    const start = skipBlank(text, at);
    if (start >= text.length) break;
    const header = /^\[\[?/.exec(text.slice(start, start + 2))?.[0];
    const { path, end } = keyPath(text, start + (header?.length ?? 0));
    // Valid TOML has a key here; without one nothing below can be placed.
    if (path.length === 0) break;
    if (header) {
      table = numbered(path, counts);
      if (header === '[[') table = [...table, count(counts, table)];
      places.push({ path: table, offset: start });
      at = skip(text, end, /[^\n]*/y);
    } else {
      places.push({ path: [...table, ...path], offset: start });
      at = valueEnd(text, end);
    }
  }
  return places;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    at = skip(text, at, /[ \t\n]*/y);
    if (text[at] !== '#') return at;
    at = skip(text, at, /[^\n]*/y);
  }
}

function skip(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  pattern.exec(text);
  return Math.max(at, pattern.lastIndex);
}

/** Path steps through arrays of tables name their latest item. */
function numbered(path: readonly string[], counts: ReadonlyMap<string, number>): (string | number)[] {
  const steps: (string | number)[] = [];
  path.forEach((step, index) => {
    steps.push(step);
    const seen = counts.get(JSON.stringify(steps));
    if (seen !== undefined && index < path.length - 1) steps.push(seen);
  });
  return steps;
}

function count(counts: Map<string, number>, table: readonly (string | number)[]): number {
  const key = JSON.stringify(table);
  const next = (counts.get(key) ?? -1) + 1;
  counts.set(key, next);
  return next;
}

function keyPath(text: string, from: number): { path: string[]; end: number } {
  const pattern = /[ \t]*(?:([A-Za-z0-9_-]+)|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')[ \t]*(\.)?/y;
  const path: string[] = [];
  pattern.lastIndex = from;
  let end = from;
  for (let match = pattern.exec(text); match; match = match[4] === '.' ? pattern.exec(text) : null) {
    path.push(match[1] ?? match[3] ?? unescapeBasic(match[2] ?? ''));
    end = pattern.lastIndex;
  }
  return { path, end };
}

function unescapeBasic(body: string): string {
  return body.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/g, (_, short, long, plain) => {
    const code = short ?? long;
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    return (
      ({ n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', e: '\x1b' } as Record<string, string>)[plain] ?? plain
    );
  });
}

/** The end of the line that a value ends on, past strings and brackets of several lines. */
function valueEnd(text: string, from: number): number {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const quote = /^(?:"{3}|'{3}|["'])/.exec(text.slice(at, at + 3))?.[0];
    if (quote !== undefined) {
      const start = at + quote.length;
      const end = quote.startsWith("'")
        ? text.indexOf(quote, start)
        : (endOfQuoted(text, start, quote) ?? -1);
      if (end === -1) return text.length;
      at = end + quote.length;
      // Up to two more quotes belong to a text of several lines.
      while (quote.length === 3 && text[at] === quote[0]) at++;
      continue;
    }
    const char = text[at];
    if (char === '[' || char === '{') depth++;
    if (char === ']' || char === '}') depth--;
    if (char === '\n' && depth <= 0) return at + 1;
    at = char === '#' ? skip(text, at, /[^\n]*/y) : skip(text, at + 1, /[^"'#\n[\]{}]*/y);
  }
  return text.length;
}
