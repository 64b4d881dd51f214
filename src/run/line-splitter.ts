/** One line of output, or a piece of a very long one. */
export interface OutputPiece {
  /** Without the line end; bytes that are no UTF-8 are shown as U+FFFD */
  readonly text: string;
  /** The line goes on in the next piece of the same stream */
  readonly unfinished: boolean;
}

/** Longest piece, in bytes. */
export const maxPieceBytes = 65_536;

/**
 * Cuts a stream of bytes into lines at LF (a CR before it goes too). A line longer than {@link maxPieceBytes} comes in
 * unfinished pieces, cut between characters, so that output without line ends never fills the memory.
 */
export class LineSplitter {
  private kept: Buffer = Buffer.alloc(0);

  /** The pieces that are complete with this chunk. */
  push(chunk: Buffer): OutputPiece[] {
    const pieces: OutputPiece[] = [];
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      this.keep(chunk.subarray(start, end), pieces);
      pieces.push({ text: this.take(), unfinished: false });
      start = end + 1;
    }
    this.keep(chunk.subarray(start), pieces);
    return pieces;
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
    const { kept } = this;
    this.kept = Buffer.alloc(0);
    const end = kept.at(-1) === 13 ? kept.length - 1 : kept.length;
    return kept.toString('utf8', 0, end);
  }
}

/** The last place at or before `at` where no UTF-8 character is cut in two; `at` itself in bytes that are no UTF-8. */
function characterBoundary(bytes: Buffer, at: number): number {
  for (let cut = at; cut > at - 4; cut--) {
    if (((bytes[cut] ?? 0) & 0xc0) !== 0x80) return cut;
  }
  return at;
}
