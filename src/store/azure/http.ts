import type { HttpHeaders, HttpOperationResponse, IHttpClient, WebResource } from '@azure/storage-blob';
import { type CloudHttp, type CloudReply, shortText } from '../cloud/http.ts';

/** Answers that are no object are short, but for listings of 5,000 names. */
const largestAnswer = 32 << 20;

/** Sends the SDK's requests over our connections: with our timeouts, proxies and aborts, and none of its own retries. */
export function azureHttp(http: CloudHttp): IHttpClient {
  return {
    sendRequest: async (request) => {
      const reply = await http.send({
        method: request.method as 'GET',
        url: request.url,
        headers: headersOf(request),
        body: bodyOf(request),
        signal: request.abortSignal as AbortSignal | undefined,
      });
      return answer(request, reply);
    },
  };
}

function headersOf({ headers }: WebResource): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const { name, value } of headers.headersArray()) {
    // Whatever sends the body writes its length.
    if (name.toLowerCase() !== 'content-length') sent[name] = value;
  }
  return sent;
}

function bodyOf({ body }: WebResource): Uint8Array | undefined {
  if (body === undefined || body === null) return undefined;
  if (typeof body === 'string') return Buffer.from(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  throw new Error('the SDK sends a body of another kind than was given to it');
}

async function answer(request: WebResource, reply: CloudReply): Promise<HttpOperationResponse> {
  const { status, body } = reply;
  const head = { request, status, headers: answerHeaders(request, reply) };
  const streamed = request.streamResponseStatusCodes;
  if (streamed?.has(status) === true || streamed?.has(Number.POSITIVE_INFINITY) === true)
    return { ...head, readableStreamBody: body };
  return { ...head, bodyAsText: await shortText(body, largestAnswer) };
}

/** The SDK takes its own kind of collection only, and a request has one to copy. */
function answerHeaders(request: WebResource, reply: CloudReply): HttpHeaders {
  const headers = request.headers.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  for (const [name, value] of Object.entries(reply.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
