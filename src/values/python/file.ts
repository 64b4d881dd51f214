import { fail, ok, type Result, type SourceLocation } from '../../failure.ts';
import type { SourceDocument } from '../document.ts';
import { corrupted, locationAt, readText } from '../text.ts';
import { isMapping, type Key, type Value } from '../value.ts';
import { literalValue, type PythonToken } from './literal.ts';
import { type PythonProblem, tokenizePython } from './token.ts';

/**
 * Reads the parameters of a Python file without running it: names assigned to literals at module level; class bodies as
 * nested mappings; in a class, also what `__init__` assigns to `self`. Everything else is passed over
 * (`dvc/utils/serialize/_py.py`). Fails where the text cannot be Python: open strings or brackets, broken indentation.
 */
export function readPython(bytes: Uint8Array | string, file: string): Result<SourceDocument> {
  const text = readText(bytes, file);
  if (!text.ok) return text;
  const tokens = tokenizePython(text.value);
  if (!Array.isArray(tokens)) {
    const problem = tokens as PythonProblem;
    return fail(corrupted('Python', problem.message, locationAt(text.value, problem.offset, file)));
  }
  const offsets = new Map<Value, Map<Key, number>>();
  const value = new BlockReader(tokens, offsets).block(false);
  return ok({ file, value, locate: (path) => locate({ text: text.value, file, value, offsets }, path) });
}

type Offsets = Map<Value, Map<Key, number>>;

function locate(
  source: { text: string; file: string; value: Value; offsets: Offsets },
  path: readonly (Key | number)[],
): SourceLocation {
  let value: Value | undefined = source.value;
  let at = 0;
  for (const step of path) {
    if (!isMapping(value)) break;
    const found = source.offsets.get(value)?.get(step);
    if (found === undefined) break;
    at = found;
    value = value.get(step);
  }
  return locationAt(source.text, at, source.file);
}

class BlockReader {
  private at = 0;
  private readonly tokens: readonly PythonToken[];
  private readonly offsets: Offsets;

  constructor(tokens: readonly PythonToken[], offsets: Offsets) {
    this.tokens = tokens;
    this.offsets = offsets;
  }

  /** Statements up to the end of the block; `onlySelf` inside `__init__`, where plain names do not count. */
  block(onlySelf: boolean): Map<Key, Value> {
    const names = new Map<Key, Value>();
    const places = new Map<Key, number>();
    this.offsets.set(names, places);
    while (this.at < this.tokens.length && this.tokens[this.at]?.kind !== 'dedent') {
      const line = this.logicalLine();
      const first = line[0]?.text;
      const isCompound = line.at(-1)?.text === ':' && this.tokens[this.at]?.kind === 'indent';
      if (first === 'class' || (first === 'def' && line[1]?.text === '__init__')) {
        this.definition(line, { names, places });
      } else if (isCompound) {
        this.skipBlock();
      } else if (!startsSuite(line)) {
        this.statements(line, { names, places, onlySelf });
      }
    }
    return names;
  }

  private definition(
    line: readonly PythonToken[],
    into: { names: Map<Key, Value>; places: Map<Key, number> },
  ): void {
    const isClass = line[0]?.text === 'class';
    const body = this.body(line, !isClass);
    const places = this.offsets.get(body) ?? new Map<Key, number>();
    if (isClass && line[1]) {
      into.names.set(line[1].text, body);
      into.places.set(line[1].text, line[1].offset);
      return;
    }
    for (const [name, value] of body) {
      into.names.set(name, value);
      into.places.set(name, places.get(name) ?? 0);
    }
  }

  /** An indented suite, or what stands on the line behind the colon. */
  private body(line: readonly PythonToken[], onlySelf: boolean): Map<Key, Value> {
    const colon = headerEnd(line);
    if (colon === line.length - 1 && this.tokens[this.at]?.kind === 'indent') {
      this.at++;
      const body = this.block(onlySelf);
      this.at++;
      return body;
    }
    const names = new Map<Key, Value>();
    const places = new Map<Key, number>();
    this.offsets.set(names, places);
    this.statements(line.slice(colon + 1), { names, places, onlySelf });
    return names;
  }

  private skipBlock(): void {
    let depth = 0;
    do {
      const kind = this.tokens[this.at++]?.kind;
      if (kind === 'indent') depth++;
      if (kind === 'dedent') depth--;
    } while (depth > 0 && this.at < this.tokens.length);
  }

  private logicalLine(): PythonToken[] {
    const line: PythonToken[] = [];
    for (
      let token = this.tokens[this.at++];
      token && token.kind !== 'newline';
      token = this.tokens[this.at++]
    ) {
      line.push(token);
    }
    return line;
  }

  private statements(
    line: readonly PythonToken[],
    into: { names: Map<Key, Value>; places: Map<Key, number>; onlySelf: boolean },
  ): void {
    for (const statement of split(line, ';')) {
      const parts = split(statement, '=');
      const [target = [], value = []] = parts;
      if (parts.length !== 2) continue;
      const name = targetName(target, into.onlySelf);
      const literal = name && literalValue(value);
      if (!name || literal === undefined) continue;
      into.names.set(name.text, literal);
      into.places.set(name.text, name.offset);
    }
  }
}

/** `x`, `x: T` or `self.x`; brackets around a name do not matter. */
function targetName(tokens: readonly PythonToken[], onlySelf: boolean): PythonToken | undefined {
  const colon = headerEnd(tokens);
  let target = colon === -1 ? tokens : tokens.slice(0, colon);
  while (target.length > 2 && target[0]?.text === '(' && target.at(-1)?.text === ')')
    target = target.slice(1, -1);
  const [first, dot, attribute] = target;
  if (target.length === 1 && first?.kind === 'name' && !onlySelf) return first;
  const isSelf =
    target.length === 3 && first?.text === 'self' && dot?.text === '.' && attribute?.kind === 'name';
  return isSelf ? attribute : undefined;
}

/** Where the colon outside all brackets stands that ends a header or begins an annotation; -1 if there is none. */
function headerEnd(tokens: readonly PythonToken[]): number {
  let depth = 0;
  return tokens.findIndex((token) => {
    if (token.kind !== 'operator') return false;
    if ('([{'.includes(token.text)) depth++;
    if (')]}'.includes(token.text)) depth--;
    return depth === 0 && token.text === ':';
  });
}

function startsSuite(line: readonly PythonToken[]): boolean {
  return suiteWords.has(line[0]?.text ?? '') && line[0]?.kind === 'name' && headerEnd(line) !== -1;
}

const suiteWords: ReadonlySet<string> = new Set(
  'if elif else for while try except finally with def async'.split(' '),
);

function split(tokens: readonly PythonToken[], separator: string): PythonToken[][] {
  const parts: PythonToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'operator') {
      if ('([{'.includes(token.text)) depth++;
      if (')]}'.includes(token.text)) depth--;
      if (depth === 0 && token.text === separator) {
        parts.push([]);
        continue;
      }
    }
    parts.at(-1)?.push(token);
  }
  return separator === '=' ? parts : parts.filter((part) => part.length > 0);
}
