import type { Failure, Result } from '../../failure.ts';
import { splitValue, unquote } from './ini-value.ts';

/** A section: values and sections by name, in the order of the file. Names are as written. */
export interface IniSection {
  readonly values: Map<string, IniValue>;
  readonly sections: Map<string, IniSection>;
}

/** A value and the line, from 1, that it stands on. An unquoted comma makes a list. */
export interface IniValue {
  readonly value: string | readonly string[];
  readonly line: number;
}

interface OpenSection extends IniSection {
  readonly depth: number;
  readonly parent: OpenSection | undefined;
}

/** Lines longer than this are refused; the longest keys and tokens in use are far below it. */
const maxLine = 8192;

/**
 * Reads the INI dialect of `.dvc/config` as ConfigObj does (dvc-compat 1.3): `[section]` and `[[nested]]`, `key = value`,
 * quotes of four kinds, `#` comments, comma lists; `;` is no comment and `:` no assignment. Every bad line is a failure of
 * reason `config` with its line.
 */
export function readIni(text: string, file: string): Result<IniSection> {
  const reader = new IniReader(text, file);
  reader.run();
  const { failures, top } = reader;
  return failures.length > 0 ? { ok: false, failures } : { ok: true, value: top };
}

class IniReader {
  readonly failures: Failure[] = [];
  readonly top: OpenSection = newSection(0, undefined);
  private readonly lines: readonly string[];
  private readonly file: string;
  private section = this.top;
  private index = 0;

  constructor(text: string, file: string) {
    // Python's splitlines knows more line ends than the usual three.
    this.lines = text.split(/\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]/);
    this.file = file;
  }

  run(): void {
    for (; this.index < this.lines.length; this.index++) {
      const line = this.lines[this.index] as string;
      const bare = line.trim();
      if (bare === '' || bare.startsWith('#')) continue;
      if (line.length > maxLine) this.fail(`Line longer than ${maxLine} characters`);
      else if (!this.openSection(line)) this.assign(line);
    }
  }

  private fail(text: string, index = this.index): void {
    this.failures.push({
      reason: 'config',
      message: `config file error: ${text} at line ${index + 1}.`,
      location: { file: this.file, line: index + 1 },
      hint: 'write `[section]` and `key = value` lines; comments begin with #, and values with # or , need quotes',
    });
  }

  /** Takes a section header; false if the line is none. */
  private openSection(line: string): boolean {
    if (!line.trimStart().startsWith('[')) return false;
    const match = /^\s*((?:\[\s*){1,8})("\s*\S.*?\s*"|'\s*\S.*?\s*'|[^'"\s].*?)((?:\s*\])+)\s*(?:#.*)?$/.exec(
      line,
    );
    if (match === null) return false;
    const [, open = '', name = '', close = ''] = match;
    const depth = count(open, '[');
    if (depth !== count(close, ']')) this.fail('Cannot compute the section depth');
    else if (depth > this.section.depth + 1) this.fail('Section too nested');
    else this.enter(unquote(name), depth);
    return true;
  }

  private enter(name: string, depth: number): void {
    let parent = this.section;
    while (parent.depth >= depth) parent = parent.parent as OpenSection;
    if (parent.values.has(name) || parent.sections.has(name)) {
      this.fail('Duplicate section name');
      return;
    }
    this.section = newSection(depth, parent);
    parent.sections.set(name, this.section);
  }

  private assign(line: string): void {
    const match = /^\s*(".*?"|'.*?'|[^'"=].*?)\s*=\s*(.*)$/.exec(line);
    if (match === null) {
      this.fail(`Invalid line ('${line}') (matched as neither section nor keyword)`);
      return;
    }
    const [, quoted = '', text = ''] = match;
    const start = this.index;
    const isTriple = text.startsWith('"""') || text.startsWith("'''");
    const value = isTriple ? this.multiline(text) : splitValue(text);
    if (value === undefined) {
      this.fail(isTriple ? 'Parse error in multiline value' : 'Parse error in value', start);
      return;
    }
    const key = unquote(quoted);
    if (this.section.values.has(key) || this.section.sections.has(key))
      this.fail('Duplicate keyword name', start);
    else this.section.values.set(key, { value, line: start + 1 });
  }

  /** A value in triple quotes, maybe over several lines; moves on to its last one. */
  private multiline(text: string): string | undefined {
    const quote = text.slice(0, 3);
    const rest = text.slice(3);
    if (rest.includes(quote)) return untilQuote(rest, quote);
    const parts = [rest];
    for (let at = this.index + 1; at < this.lines.length; at++) {
      const line = this.lines[at] as string;
      if (!line.includes(quote)) {
        parts.push(line);
        continue;
      }
      this.index = at;
      const last = untilQuote(line, quote);
      return last === undefined ? undefined : [...parts, last].join('\n');
    }
    return undefined;
  }
}

function newSection(depth: number, parent: OpenSection | undefined): OpenSection {
  return { values: new Map(), sections: new Map(), depth, parent };
}

/** The text before the first closing quote that has nothing but a comment behind it. */
function untilQuote(text: string, quote: string): string | undefined {
  for (let end = text.indexOf(quote); end >= 0; end = text.indexOf(quote, end + 1)) {
    if (/^\s*(?:#.*)?$/.test(text.slice(end + quote.length))) return text.slice(0, end);
  }
  return undefined;
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}
