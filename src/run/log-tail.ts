import type { OutputPiece } from './line-splitter.ts';

const lineCount = 30;
const lineLength = 4096;

/** The last 30 lines of a stage's output, for its report: without colour codes, each at most 4,096 characters. */
export class LogTail {
  private readonly lines: string[] = [];
  /** Streams whose last line is still unfinished, with what is kept of it */
  private readonly open = new Map<string, string>();

  /** Adds a piece of one stream. */
  add(stream: string, piece: OutputPiece): void {
    const text = (this.open.get(stream) ?? '') + piece.text;
    this.open.delete(stream);
    const lines = lastLines(text);
    if (piece.unfinished) this.open.set(stream, lines.pop()?.slice(-lineLength) ?? '');
    this.lines.push(...lines.map(plainLine));
    if (this.lines.length > lineCount * 8) this.lines.splice(0, this.lines.length - lineCount);
  }

  /** The lines, oldest first. */
  read(): readonly string[] {
    return [...this.lines, ...[...this.open.values()].map(plainLine)].slice(-lineCount);
  }
}

/** The lines at the end of a text, one more than are kept: most output is never looked at. */
function lastLines(text: string): string[] {
  let start = text.length;
  for (let count = 0; count <= lineCount && start > 0; count++) start = text.lastIndexOf('\n', start - 1);
  return text.slice(Math.max(0, start)).split('\n');
}

/** What a terminal would show of a line in the end: no escape sequences, and of a progress bar only the last state. */
function plainLine(line: string): string {
  const plain = line.slice(-4 * lineLength).replace(escapeSequence, '');
  const states = plain.split('\r').filter((state) => state.trim() !== '');
  return (states.at(-1) ?? '').slice(-lineLength);
}

// CSI and OSC sequences, and the two-character escapes (ECMA-48).
const escapeSequence = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-~])/g;
