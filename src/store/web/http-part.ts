import { partOf } from '../cloud/part.ts';
import { type BytePart, StoreError } from '../store.ts';
import type { HttpClient, HttpRequest } from './http-client.ts';
import { shownKey } from './http-errors.ts';
import { discard } from './http-exchange.ts';

/** What a server that knows no ranges may send for the sake of a part, bytes. */
const mostSkipped = 16_000_000;

/**
 * Some bytes behind a GET, by a range (RFC 9110 section 14). A server that ignores ranges sends all of a small object; of a
 * large one it is `unsupported`.
 */
export async function httpPart(
  client: HttpClient,
  request: HttpRequest,
  { start, length }: BytePart,
): Promise<Uint8Array> {
  const headers = { ...request.headers, range: `bytes=${start}-${start + length - 1}` };
  const answer = await client.send({ ...request, headers, accept: [200, 206] });
  const isPart = answer.statusCode === 206;
  const isRight = !isPart || answer.headers['content-range']?.startsWith(`bytes ${start}-`) === true;
  if (!isRight || (!isPart && start + length > mostSkipped)) {
    discard(answer);
    throw new StoreError('unsupported', {
      reason: 'storage',
      message: `cannot read a part of '${shownKey(request.key)}': the server gives no ranges of bytes`,
      hint: 'pull the file: what lies in the cache is read there',
    });
  }
  try {
    return await partOf(answer, length, isPart ? 0 : start);
  } catch (error) {
    request.signal?.throwIfAborted();
    throw client.translate(error, request);
  } finally {
    answer.destroy();
  }
}
