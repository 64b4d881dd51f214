import { maxNesting } from '../text.ts';
import { endsWord, YamlCursor, YamlProblem } from './cursor.ts';
import { scanBlockScalar } from './scan-block.ts';
import { scanComment } from './scan-comment.ts';
import { isPlainStart, scanPlain } from './scan-plain.ts';
import { scanQuoted } from './scan-quoted.ts';
import { scanAnchor, scanDirective, scanTag } from './scan-tag.ts';
import { SimpleKeys } from './simple-keys.ts';
import type { Token, TokenKind } from './token.ts';

/**
 * Splits a text into tokens as ruamel.yaml's scanner does, comments included (`ruamel/yaml/scanner.py`, which follows the
 * YAML 1.2 draft of 2009 with liberties of its own: tabs may not indent, keys end within 1,024 characters on their line).
 * Throws a {@link YamlProblem} at the first thing it cannot read.
 */
export function scanYaml(text: string, most = maxTokens): Token[] {
  return new Scanner(text).scan(most);
}

/** A document with more than these would not fit into memory; a lock of 1,000 stages has a hundred thousand. */
const maxTokens = 5_000_000;

class Scanner {
  private readonly cursor: YamlCursor;
  private readonly tokens: Token[] = [];
  private indent = -1;
  private readonly indents: number[] = [];
  /** May a simple key, or a block collection, begin here? */
  private allowKey = true;
  private readonly keys = new SimpleKeys();
  private readonly flow: ('[' | '{')[] = [];

  constructor(text: string) {
    this.cursor = new YamlCursor(text);
  }

  scan(most: number): Token[] {
    while (this.tokens.at(-1)?.kind !== 'stream-end') {
      this.next();
      if (this.tokens.length > most) throw new YamlProblem(`more than ${most} tokens`, this.cursor.at);
    }
    return this.tokens;
  }

  private next(): void {
    const { cursor } = this;
    const comment = scanComment(cursor, this.flow.length > 0);
    if (comment.sawBreak && this.flow.length === 0) this.allowKey = true;
    if (comment.token) {
      this.tokens.push(comment.token);
      return;
    }
    this.keys.dropStale(cursor);
    this.unwind(cursor.column);
    const code = cursor.code();
    if (code === 0) this.end();
    else if (cursor.column === 0 && code === 0x25 /* % */) this.directive();
    else if (cursor.column === 0 && cursor.isDocumentMarker()) this.documentMarker(code === 0x2d);
    else if (!this.indicator(code)) this.content(code);
  }

  /** Structure: brackets, commas, dashes, question marks and colons. */
  private indicator(code: number): boolean {
    switch (code) {
      case 0x5b /* [ */:
      case 0x7b /* { */:
        this.openFlow(code === 0x5b ? '[' : '{');
        return true;
      case 0x5d /* ] */:
      case 0x7d /* } */:
        this.closeFlow(code === 0x5d ? ']' : '}');
        return true;
      case 0x2c /* , */:
        this.allowKey = true;
        this.forgetKey();
        this.push(',', 1);
        return true;
      case 0x2d /* - */:
        return endsWord(this.cursor.code(1)) && this.blockEntry();
      case 0x3f /* ? */:
        return (this.flow.length > 0 || endsWord(this.cursor.code(1))) && this.key();
      case 0x3a /* : */:
        return this.isValue() && this.value();
      default:
        return false;
    }
  }

  private content(code: number): void {
    const { cursor } = this;
    const char = String.fromCharCode(code);
    if ((char === '|' || char === '>') && this.flow.length === 0) {
      this.allowKey = true;
      this.forgetKey();
      this.tokens.push(scanBlockScalar(cursor, char, this.indent));
      return;
    }
    if (!'*&!\'"'.includes(char) && !isPlainStart(cursor, this.flow.length > 0)) {
      throw new YamlProblem(`found character '${printable(char)}' that cannot start any token`, cursor.at);
    }
    this.saveKey();
    this.allowKey = false;
    if (char === '*' || char === '&') this.tokens.push(scanAnchor(cursor));
    else if (char === '!') this.tokens.push(scanTag(cursor));
    else if (char === "'" || char === '"') this.tokens.push(scanQuoted(cursor, char));
    else {
      const plain = scanPlain(cursor, { indent: this.indent, inFlow: this.flow.length > 0 });
      if (plain.sawBreak) this.allowKey = true;
      this.tokens.push(plain.token);
    }
  }

  private push(kind: TokenKind, length: number): void {
    const { cursor } = this;
    this.tokens.push({ kind, start: cursor.at, endLine: cursor.line, value: '' });
    cursor.at += length;
  }

  private end(): void {
    this.unwind(-1);
    this.forgetKey();
    this.push('stream-end', 0);
  }

  private directive(): void {
    this.leaveDocument();
    this.tokens.push(scanDirective(this.cursor));
  }

  private documentMarker(isStart: boolean): void {
    this.leaveDocument();
    this.push(isStart ? 'document-start' : 'document-end', 3);
  }

  private leaveDocument(): void {
    this.unwind(-1);
    this.forgetKey();
    this.allowKey = false;
  }

  private openFlow(mark: '[' | '{'): void {
    if (this.flow.length >= maxNesting)
      throw new YamlProblem(`nested deeper than ${maxNesting} levels`, this.cursor.at);
    this.saveKey();
    this.flow.push(mark);
    this.allowKey = true;
    this.push(mark, 1);
  }

  private closeFlow(mark: ']' | '}'): void {
    this.forgetKey();
    this.flow.pop();
    this.allowKey = false;
    this.push(mark, 1);
  }

  private blockEntry(): true {
    if (this.flow.length === 0) {
      if (!this.allowKey) throw new YamlProblem('sequence entries are not allowed here', this.cursor.at);
      if (this.indentTo(this.cursor.column)) this.push('block-sequence-start', 0);
    }
    this.allowKey = true;
    this.forgetKey();
    this.push('-', 1);
    return true;
  }

  private key(): true {
    if (this.flow.length === 0) {
      if (!this.allowKey) throw new YamlProblem('mapping keys are not allowed here', this.cursor.at);
      if (this.indentTo(this.cursor.column)) this.push('block-mapping-start', 0);
    }
    this.allowKey = this.flow.length === 0;
    this.forgetKey();
    this.push('?', 1);
    return true;
  }

  private isValue(): boolean {
    const isFree = endsWord(this.cursor.code(1));
    return isFree || this.flow.at(-1) === '{';
  }

  private value(): true {
    const { cursor } = this;
    const key = this.keys.take(this.flow.length);
    if (key) {
      const mark = { start: key.at, endLine: key.line, value: '' };
      const opens = this.flow.length === 0 && this.indentTo(key.column);
      const added: Token[] = opens ? [{ kind: 'block-mapping-start', ...mark }] : [];
      this.tokens.splice(key.token, 0, ...added, { kind: '?', ...mark });
      this.allowKey = false;
    } else {
      if (this.flow.length === 0) {
        if (!this.allowKey) throw new YamlProblem('mapping values are not allowed here', cursor.at);
        if (this.indentTo(cursor.column)) this.push('block-mapping-start', 0);
      }
      this.allowKey = this.flow.length === 0;
      this.forgetKey();
    }
    this.push(':', 1);
    return true;
  }

  private saveKey(): void {
    if (!this.allowKey) return;
    const { at, line, column } = this.cursor;
    const required = this.flow.length === 0 && this.indent === column;
    this.keys.save(this.flow.length, { token: this.tokens.length, required, at, line, column });
  }

  private forgetKey(): void {
    this.keys.forget(this.flow.length);
  }

  private unwind(column: number): void {
    if (this.flow.length > 0) return;
    while (this.indent > column) {
      this.indent = this.indents.pop() ?? -1;
      this.push('block-end', 0);
    }
  }

  private indentTo(column: number): boolean {
    if (this.indent >= column) return false;
    if (this.indents.length >= maxNesting)
      throw new YamlProblem(`nested deeper than ${maxNesting} levels`, this.cursor.at);
    this.indents.push(this.indent);
    this.indent = column;
    return true;
  }
}

function printable(char: string): string {
  return char === '\t' ? '\\t' : char;
}
