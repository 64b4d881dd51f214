/** The width that ruamel.yaml folds at. */
export const width = 80;
/** How far each level is indented. */
export const indentStep = 2;

/** The text that grows while a document is emitted, and what the next piece depends on (`ruamel/yaml/emitter.py`). */
export class YamlWriter {
  /** In code points, from 0 */
  column = 0;
  /** Of the block that is being written; undefined before the root */
  indent: number | undefined = undefined;
  /** Was the last character blank? */
  whitespace = true;
  /** Is there nothing on the line but indentation and `-`, `?`, `:`? */
  indention = true;
  /** The next line break is already there */
  noNewline = false;
  /** Must the document be closed by `...`? */
  openEnded = false;
  /** What to return to, and whether it is a list, for every open collection and scalar, innermost last */
  readonly levels: { readonly indent: number | undefined; readonly sequence: boolean }[] = [];
  /** The open flow collections, innermost last; '' stands for a pair without braces */
  readonly flow: ('[' | '{' | '')[] = [];
  private text = '';

  toString(): string {
    return this.text;
  }

  /** Text on the current line. */
  write(piece: string): void {
    this.text += piece;
    this.column += codePoints(piece);
  }

  /** Text that the column does not follow: comments, which bring their own lines. */
  writeUncounted(piece: string): void {
    this.text += piece;
  }

  indicator(mark: string, options: { space: boolean; whitespace?: boolean; indention?: boolean }): void {
    this.write(this.whitespace || !options.space ? mark : ` ${mark}`);
    this.whitespace = options.whitespace ?? false;
    this.indention = this.indention && (options.indention ?? false);
    this.openEnded = false;
  }

  /** A new line, unless this one is still empty, up to the indentation. */
  writeIndent(): void {
    const indent = this.indent ?? 0;
    if (!this.indention || this.column > indent || (this.column === indent && !this.whitespace)) {
      if (this.noNewline) this.noNewline = false;
      else this.lineBreak();
    }
    if (this.column < indent) {
      this.whitespace = true;
      this.write(' '.repeat(indent - this.column));
    }
  }

  /** Enters a collection or scalar; a list right under its key is not indented. */
  enter(options: {
    readonly flow?: boolean;
    readonly sequence?: boolean;
    readonly indentless?: boolean;
  }): void {
    this.levels.push({ indent: this.indent, sequence: options.sequence ?? false });
    if (this.indent === undefined) this.indent = options.flow ? undefined : 0;
    else if (!options.indentless) this.indent += indentStep;
  }

  leave(): void {
    this.indent = this.levels.pop()?.indent;
  }

  lineBreak(mark = '\n'): void {
    this.text += mark;
    this.whitespace = true;
    this.indention = true;
    this.column = 0;
  }
}

function codePoints(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) count--;
  }
  return count;
}
