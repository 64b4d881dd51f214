/** Why a text is not the YAML that DVC reads, and at which offset. */
export class YamlProblem extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const nul = 0;

/** A place in a text that ends in NUL, as ruamel.yaml's reader keeps it: only line feeds begin a new line for columns. */
export class YamlCursor {
  readonly text: string;
  at = 0;
  line = 0;
  /** Offset of the first character of the line */
  lineStart = 0;

  constructor(text: string) {
    this.text = `${text}\0`;
    // A byte order mark has no width.
    if (text.startsWith('\ufeff')) this.at = this.lineStart = 1;
  }

  /** In UTF-16 units from 0, which is exact as long as only blanks and indicators stand before it */
  get column(): number {
    return this.at - this.lineStart;
  }

  /** The code of the character here, or some way ahead */
  code(ahead = 0): number {
    return this.text.charCodeAt(this.at + ahead);
  }

  skipSpaces(): void {
    while (this.text.charCodeAt(this.at) === 0x20) this.at++;
  }

  /** Goes past a line break and returns what it means; '' if there is none. */
  lineBreak(): string {
    const code = this.text.charCodeAt(this.at);
    if (code === 0x0a) {
      this.line++;
      this.lineStart = ++this.at;
      return '\n';
    }
    if (code === 0x85) {
      this.at++;
      return '\n';
    }
    if (code !== 0x2028 && code !== 0x2029) return '';
    this.at++;
    return String.fromCharCode(code);
  }

  /** Does a document marker (`---` or `...`) stand here, at the start of a line? */
  isDocumentMarker(marker?: '---' | '...'): boolean {
    const three = this.text.slice(this.at, this.at + 3);
    return (
      (marker === undefined ? three === '---' || three === '...' : three === marker) && endsWord(this.code(3))
    );
  }
}

/** Is it a line break or the end of the text? */
export function endsLine(code: number): boolean {
  return code === 0x0a || code === nul || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** Is it blank, a line break or the end of the text? */
export function endsWord(code: number): boolean {
  return code === 0x20 || code === 0x09 || endsLine(code);
}
