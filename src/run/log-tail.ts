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
    const line = (this.open.get(stream) ?? '') + piece.text;
    if (piece.unfinished) {
      this.open.set(stream, line.slice(-lineLength));
      return;
    }
    this.open.delete(stream);
    this.lines.push(plainLine(line));
    if (this.lines.length > lineCount * 8) this.lines.splice(0, this.lines.length - lineCount);
  }

  /** The lines, oldest first. */
  read(): readonly string[] {
    return [...this.lines, ...[...this.open.values()].map(plainLine)].slice(-lineCount);
  }
}

/** What a terminal would show of a line in the end: no escape sequences, and of a progress bar only the last state. */
function plainLine(line: string): string {
  const plain = line.slice(-4 * lineLength).replace(escapeSequence, '');
  const states = plain.split('\r').filter((state) => state.trim() !== '');
  return (states.at(-1) ?? '').slice(-lineLength);
}

// CSI and OSC sequences, and the two-character escapes (ECMA-48).
const escapeSequence = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-~])/g;
