/** Lines of output, or a piece of a very long one. */
export interface OutputPiece {
  /** LF between lines, and none behind the last; bytes that are no UTF-8 are shown as U+FFFD */
  readonly text: string;
  /** The last line goes on in the next piece of the same stream */
  readonly unfinished: boolean;
}

/** Longest piece, in bytes. */
export const maxPieceBytes = 65_536;

/**
 * Cuts a stream of bytes into pieces of whole lines, which end at LF (a CR before it goes too). A line longer than
 * {@link maxPieceBytes} comes in unfinished pieces, cut between characters, so that output without line ends never fills the memory.
 */
export class LineSplitter {
  private kept: Buffer = Buffer.alloc(0);

  /** The pieces that are complete with this chunk. Lines that come together stay together: one by one they cost a hundred times as much. */
  push(chunk: Buffer): OutputPiece[] {
    const pieces: OutputPiece[] = [];
    let start = 0;
    for (let end = this.pieceEnd(chunk, start); end !== -1; end = this.pieceEnd(chunk, start)) {
      this.keep(chunk.subarray(start, end), pieces);
      pieces.push({ text: this.take(), unfinished: false });
      start = end + 1;
    }
    this.keep(chunk.subarray(start), pieces);
    return pieces;
  }

  /** The LF up to which lines make one piece; -1: there is none. What was kept, or is too long, is finished by itself. */
  private pieceEnd(chunk: Buffer, start: number): number {
    const last = chunk.lastIndexOf(10, start + maxPieceBytes);
    return this.kept.length > 0 || last < start ? chunk.indexOf(10, start) : last;
  }

  /** What is left when the stream ends: at most one piece. */
  end(): OutputPiece[] {
    return this.kept.length === 0 ? [] : [{ text: this.take(), unfinished: false }];
  }

  private keep(bytes: Buffer, pieces: OutputPiece[]): void {
    let all = this.kept.length === 0 ? bytes : Buffer.concat([this.kept, bytes]);
    while (all.length > maxPieceBytes) {
      const cut = characterBoundary(all, maxPieceBytes);
      pieces.push({ text: all.toString('utf8', 0, cut), unfinished: true });
      all = all.subarray(cut);
    }
    this.kept = all;
  }

  private take(): string {
    const text = this.kept.toString('utf8');
    this.kept = Buffer.alloc(0);
    return text.includes('\r') ? text.replace(/\r(?=\n|$)/g, '') : text;
  }
}

/** The last place at or before `at` where no UTF-8 character is cut in two; `at` itself in bytes that are no UTF-8. */
function characterBoundary(bytes: Buffer, at: number): number {
  for (let cut = at; cut > at - 4; cut--) {
    if (((bytes[cut] ?? 0) & 0xc0) !== 0x80) return cut;
  }
  return at;
}
