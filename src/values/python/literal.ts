import { maxNesting } from '../text.ts';
import { type Key, Tuple, type Value } from '../value.ts';

/** A piece of Python source: what it is, its text and where it begins. */
export interface PythonToken {
  readonly kind: 'name' | 'number' | 'string' | 'operator' | 'newline' | 'indent' | 'dedent';
  readonly text: string;
  readonly offset: number;
}

/**
 * The value of an expression that consists of literals only, as `ast.literal_eval` gives it: numbers with one sign, text,
 * True, False, None, and lists, tuples, dicts and sets of such (a set becomes a list without repetitions). `undefined` for
 * every other expression, and for bytes, complex numbers and `...`, which cannot be recorded.
 */
export function literalValue(tokens: readonly PythonToken[]): Value | undefined {
  const reader = new LiteralReader(tokens);
  const value = reader.tupleOrValue(undefined);
  return reader.atEnd ? value : undefined;
}

class LiteralReader {
  private at = 0;
  private depth = 0;
  private readonly tokens: readonly PythonToken[];

  constructor(tokens: readonly PythonToken[]) {
    this.tokens = tokens;
  }

  get atEnd(): boolean {
    return this.at === this.tokens.length;
  }

  /** Items up to a closing bracket or the end; one without a comma behind it is itself, otherwise a tuple. */
  tupleOrValue(close: string | undefined): Value | undefined {
    const items = new Tuple();
    let commas = 0;
    while (!this.closes(close)) {
      const item = this.value();
      if (item === undefined) return undefined;
      items.push(item);
      if (!this.take(',')) break;
      commas++;
    }
    if (!this.closes(close)) return undefined;
    if (close !== undefined) this.at++;
    if (items.length === 0 && close === undefined) return undefined;
    return items.length === 1 && commas === 0 ? items[0] : items;
  }

  private value(): Value | undefined {
    if (++this.depth > maxNesting) return undefined;
    const value = this.bare();
    this.depth--;
    return value;
  }

  private bare(): Value | undefined {
    const token = this.tokens[this.at++];
    if (!token) return undefined;
    if (token.kind === 'string') return this.strings(token);
    if (token.kind === 'number') return pythonNumber(token.text);
    switch (token.text) {
      case 'True':
        return true;
      case 'False':
        return false;
      case 'None':
        return null;
      case '+':
      case '-':
        return this.signed(token.text);
      case '(':
        return this.tupleOrValue(')');
      case '[':
        return this.list();
      case '{':
        return this.dictOrSet();
      default:
        return undefined;
    }
  }

  private strings(first: PythonToken): Value | undefined {
    let text = pythonString(first.text);
    while (text !== undefined && this.tokens[this.at]?.kind === 'string') {
      const next = pythonString(this.tokens[this.at++]?.text ?? '');
      text = next === undefined ? undefined : text + next;
    }
    return text;
  }

  private signed(sign: string): Value | undefined {
    const token = this.tokens[this.at++];
    const value = token?.kind === 'number' ? pythonNumber(token.text) : undefined;
    if (value === undefined) return undefined;
    return sign === '-' ? -value : value;
  }

  private list(): Value | undefined {
    const items: Value[] = [];
    while (!this.take(']')) {
      const item = this.value();
      if (item === undefined) return undefined;
      items.push(item);
      if (!this.take(',') && !this.closes(']')) return undefined;
    }
    return items;
  }

  private dictOrSet(): Value | undefined {
    if (this.take('}')) return new Map();
    const entries = new Map<Key, Value>();
    let isDict: boolean | undefined;
    while (!this.take('}')) {
      const key = this.value();
      if (key === undefined || (typeof key === 'object' && key !== null)) return undefined;
      const hasValue = this.take(':');
      if (isDict !== undefined && isDict !== hasValue) return undefined;
      isDict = hasValue;
      const value = hasValue ? this.value() : key;
      if (value === undefined) return undefined;
      entries.set(key, value);
      if (!this.take(',') && !this.closes('}')) return undefined;
    }
    return isDict ? entries : [...entries.keys()];
  }

  private closes(close: string | undefined): boolean {
    return close === undefined ? this.atEnd : this.tokens[this.at]?.text === close && this.isOperator();
  }

  private take(text: string): boolean {
    if (this.tokens[this.at]?.text !== text || !this.isOperator()) return false;
    this.at++;
    return true;
  }

  private isOperator(): boolean {
    return this.tokens[this.at]?.kind === 'operator';
  }
}

function pythonNumber(text: string): bigint | number | undefined {
  const bare = text.replaceAll('_', '');
  if (/^0[xX][0-9a-fA-F]+$|^0[oO][0-7]+$|^0[bB][01]+$|^[0-9]+$/.test(bare)) {
    return bare.length > 4300 ? undefined : BigInt(bare.toLowerCase());
  }
  return /[jJ]$/.test(bare) ? undefined : Number(bare);
}

function pythonString(text: string): string | undefined {
  const match = /^([a-zA-Z]*)('''|"""|'|")([\s\S]*)\2$/.exec(text);
  if (!match) return undefined;
  const [, prefix = '', , body = ''] = match;
  if (/[bBfFtT]/.test(prefix)) return undefined;
  return /[rR]/.test(prefix) ? body : unescapePython(body);
}

function unescapePython(body: string): string {
  const pattern = /\\(\n|[\\'"abfnrtv]|[0-7]{1,3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/g;
  return body.replace(pattern, (_, code: string) => {
    if (code === '\n') return '';
    const plain = simpleEscapes[code];
    if (plain !== undefined) return plain;
    const point = /^[0-7]/.test(code) ? Number.parseInt(code, 8) : Number.parseInt(code.slice(1), 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
  });
}

const simpleEscapes: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};
