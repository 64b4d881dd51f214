/** A body that is here as a whole already, for readers that can save themselves the waiting. */
export class WholeBody implements AsyncIterable<Uint8Array> {
  readonly bytes: Uint8Array;
  /** Plain MD5 in hex, where whoever made this has computed it from these very bytes */
  readonly md5: string | undefined;

  constructor(bytes: Uint8Array, md5?: string) {
    this.bytes = bytes;
    this.md5 = md5;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    if (this.bytes.length > 0) yield this.bytes;
  }
}
