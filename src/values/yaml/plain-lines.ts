/** Longer lines could use up the stack of a pattern. */
const longest = 1000;

/** A text that is read line by line with sticky patterns: the part of YAML that DVC itself writes. */
export class PlainLines {
  readonly text: string;
  at: number;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** What the pattern (sticky, to the end of its last line) finds here, and on to what follows; undefined: nothing, and nothing read. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const { text, at } = this;
    if (text.indexOf('\n', at) - at > longest) return undefined;
    pattern.lastIndex = at;
    const match = pattern.exec(text) ?? undefined;
    if (match !== undefined) this.at = pattern.lastIndex;
    return match;
  }

  /** Past empty lines and lines with nothing but a comment; were there any? */
  skipGap(): boolean {
    const { text } = this;
    const before = this.at;
    for (;;) {
      let content = this.at;
      while (text.charCodeAt(content) === 0x20) content++;
      const code = text.charCodeAt(content);
      if (code !== 0x0a && code !== 0x23 /* # */) return this.at > before;
      const end = text.indexOf('\n', content);
      this.at = end === -1 ? text.length : end + 1;
    }
  }
}
