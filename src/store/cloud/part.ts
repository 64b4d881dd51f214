/** The bytes of a body behind the first `skip`, at most `length` of them; what follows is not read. Throws what the body does. */
export async function partOf(
  chunks: AsyncIterable<Uint8Array>,
  length: number,
  skip = 0,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let [left, before] = [length, skip];
  for await (const chunk of chunks) {
    const rest = chunk.subarray(Math.min(before, chunk.length));
    before -= chunk.length - rest.length;
    const wanted = rest.subarray(0, left);
    parts.push(wanted);
    left -= wanted.length;
    if (left === 0) break;
  }
  return Buffer.concat(parts);
}
