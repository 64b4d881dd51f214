import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import type { Response } from 'undici';
import { tempPath } from '../atomic-write.ts';
import { fail, ok, type Result } from '../failure.ts';
import { describeCode, systemCode } from './disk-error.ts';

/** What a web server says of a file without sending it. */
export interface WebFile {
  /** `ETag`, else `Content-MD5`: what DVC records as `checksum` (dvc_data: hashfile/meta.py from_info) */
  readonly checksum: string | undefined;
  /** Bytes */
  readonly size: number | undefined;
}

/** How servers are reached: proxy variables (`https_proxy`, `no_proxy` …) and when to stop. */
export interface WebContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

const tries = 5;
const firstPauseMs = 100;
const headTimeoutMs = 60_000;

/** Asks a server for a file's checksum and size; undefined if it has no such file. Redirects are followed. */
export async function lookAtWebFile(url: string, ctx: WebContext): Promise<Result<WebFile | undefined>> {
  const head = await request(url, 'HEAD', ctx);
  if (head.ok && head.value.ok) {
    const file = describe(head.value);
    if (file.size !== undefined) return ok(file);
  }
  // Some servers refuse HEAD, or tell no length there.
  const get = await request(url, 'GET', ctx);
  if (!get.ok) return get;
  await get.value.body?.cancel();
  if (get.value.status === 404 || get.value.status === 410) return ok(undefined);
  return get.value.ok ? ok(describe(get.value)) : fail(refused(url, get.value.status));
}

/** Downloads a file to a path whose folder exists, all at once or not at all; what is there is replaced. */
export async function downloadWebFile(url: string, path: string, ctx: WebContext): Promise<Result<void>> {
  const reply = await request(url, 'GET', ctx);
  if (!reply.ok) return reply;
  if (!reply.value.ok) return fail(refused(url, reply.value.status));
  const temp = tempPath(dirname(path));
  try {
    const body = reply.value.body === null ? [] : reply.value.body;
    const target = createWriteStream(temp, { flags: 'wx' });
    await pipeline(Readable.from(body), target, { signal: ctx.signal });
    renameSync(temp, path);
    return ok(undefined);
  } catch (error) {
    ctx.signal.throwIfAborted();
    const code = systemCode(error);
    if (code === undefined && !(error instanceof TypeError)) throw error;
    const why = code === undefined ? 'the connection was lost' : describeCode(code);
    return fail({ reason: 'storage', message: `'${withoutSecret(url)}' could not be downloaded: ${why}` });
  } finally {
    rmSync(temp, { force: true });
  }
}

/** 5xx answers, 429 and lost connections are tried again, up to five times as in DVC (dvc_http: SESSION_RETRIES). */
async function request(url: string, method: 'GET' | 'HEAD', ctx: WebContext): Promise<Result<Response>> {
  const { fetch, EnvHttpProxyAgent } = await import('undici');
  const dispatcher = new EnvHttpProxyAgent({ ...proxies(ctx.env), headersTimeout: headTimeoutMs });
  const headers = { 'accept-encoding': 'identity' };
  for (let attempt = 1; ; attempt++) {
    try {
      const reply = await fetch(url, { method, headers, dispatcher, signal: ctx.signal });
      if ((reply.status < 500 && reply.status !== 429) || attempt === tries) return ok(reply);
      await reply.body?.cancel();
    } catch (error) {
      ctx.signal.throwIfAborted();
      if (!(error instanceof TypeError)) throw error;
      if (attempt === tries) return fail(unreachable(url, error));
    }
    await setTimeout(firstPauseMs * 2 ** attempt, undefined, { signal: ctx.signal });
  }
}

function proxies(env: WebContext['env']): { httpProxy: string; httpsProxy: string; noProxy: string } {
  const httpProxy = env.http_proxy ?? env.HTTP_PROXY ?? '';
  return {
    httpProxy,
    httpsProxy: env.https_proxy ?? env.HTTPS_PROXY ?? httpProxy,
    noProxy: env.no_proxy ?? env.NO_PROXY ?? '',
  };
}

function describe({ headers }: Response): WebFile {
  const checksum = headers.get('etag') || headers.get('content-md5') || undefined;
  const length = headers.get('content-length');
  const encoding = headers.get('content-encoding') ?? '';
  const isPlain = encoding === '' || encoding === 'identity';
  return { checksum, size: length !== null && isPlain ? Number(length) : undefined };
}

function refused(url: string, status: number) {
  return {
    reason: 'storage',
    message: `'${withoutSecret(url)}' answers with HTTP ${status}`,
    hint: status === 401 || status === 403 ? 'the server wants credentials' : 'check the address',
  } as const;
}

function unreachable(url: string, error: TypeError) {
  const { cause } = error;
  const why = cause instanceof Error ? cause.message : error.message;
  return { reason: 'storage', message: `'${withoutSecret(url)}' cannot be reached: ${why}` } as const;
}

/** A user name and a password in an address are nobody's business. */
function withoutSecret(url: string): string {
  return url.replace(/^(\w+:\/\/)[^/@]*@/, '$1');
}
