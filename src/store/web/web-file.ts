import { createHash } from 'node:crypto';
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import type { Response } from 'undici';
import { tempPath } from '../../atomic-write.ts';
import { fail, ok, type Result } from '../../failure.ts';
import { pyRepr } from '../../values/spelling.ts';
import type { Value } from '../../values/value.ts';
import { describeCode, systemCode } from '../disk-error.ts';
import { guardedConnect, type MayConnect, NotPublic } from './guarded-connect.ts';

/** What a web server says of a file without sending it. */
export interface WebFile {
  /**
   * What DVC records as `checksum`: `ETag`, else `Content-MD5` (dvc_data: hashfile/meta.py from_info), else a number made of
   * everything that the server tells, its address included (fsspec: spec.py checksum, utils.py tokenize)
   */
  readonly checksum: string;
  /** Bytes */
  readonly size: number | undefined;
  /** `Last-Modified`, in seconds since the epoch */
  readonly modified?: number;
}

/** How servers are reached: proxy variables (`https_proxy`, `no_proxy` …) and when to stop. */
export interface WebContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Asked before each connection that goes to no proxy; absent: any address will do */
  readonly mayConnect?: MayConnect;
}

const tries = 5;
const firstPauseMs = 100;
const headTimeoutMs = 60_000;

/** Asks a server for a file's checksum and size; undefined if it has no such file. Redirects are followed. */
export async function lookAtWebFile(url: string, ctx: WebContext): Promise<Result<WebFile | undefined>> {
  const head = await request(url, 'HEAD', ctx);
  if (head.ok && head.value.ok) {
    const file = describe(url, head.value);
    if (file.size !== undefined) return ok(file);
  }
  // Some servers refuse HEAD, or tell no length there.
  const get = await request(url, 'GET', ctx);
  if (!get.ok) return get;
  await get.value.body?.cancel();
  if (get.value.status === 404 || get.value.status === 410) return ok(undefined);
  return get.value.ok ? ok(describe(url, get.value)) : fail(refused(url, get.value.status));
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
  const { fetch, EnvHttpProxyAgent, buildConnector } = await import('undici');
  const { mayConnect } = ctx;
  const dispatcher = new EnvHttpProxyAgent({
    ...proxies(ctx.env),
    headersTimeout: headTimeoutMs,
    ...(mayConnect === undefined ? {} : { connect: guardedConnect(mayConnect, buildConnector) }),
  });
  const headers = { 'accept-encoding': 'identity' };
  for (let attempt = 1; ; attempt++) {
    try {
      const reply = await fetch(url, { method, headers, dispatcher, signal: ctx.signal });
      if ((reply.status < 500 && reply.status !== 429) || attempt === tries) return ok(reply);
      await reply.body?.cancel();
    } catch (error) {
      ctx.signal.throwIfAborted();
      if (!(error instanceof TypeError)) throw error;
      if (error.cause instanceof NotPublic) return fail(forbidden(url, error.cause));
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

function describe(url: string, reply: Response): WebFile {
  const { headers } = reply;
  const length = headers.get('content-length');
  const encoding = headers.get('content-encoding') ?? '';
  const isPlain = encoding === '' || encoding === 'identity';
  const size = length !== null && isPlain ? Number(length) : undefined;
  const named = headers.get('etag') || headers.get('content-md5');
  const modified = Date.parse(headers.get('last-modified') ?? '') / 1000;
  return {
    checksum: named || tokenOf(url, reply, size),
    size,
    ...(Number.isNaN(modified) ? {} : { modified }),
  };
}

/** The decimal MD5 of the Python text of what fsspec knows about an address (fsspec: implementations/http.py _file_info). */
function tokenOf(url: string, { headers, url: reached }: Response, size: number | undefined): string {
  const info = new Map<string, Value>([
    ['name', url],
    ['size', size === undefined ? null : BigInt(size)],
  ]);
  const type = headers.get('content-type');
  if (type !== null) info.set('mimetype', type.split(';')[0] ?? '');
  if (headers.get('accept-ranges') === 'none') info.set('partial', false);
  info.set('url', reached);
  for (const name of ['Digest', 'Last-Modified']) {
    const value = headers.get(name);
    if (value) info.set(name, value);
  }
  info.set('type', 'file');
  const digest = createHash('md5')
    .update(`(${pyRepr(info)},)`)
    .digest('hex');
  return BigInt(`0x${digest}`).toString();
}

function refused(url: string, status: number) {
  return {
    reason: 'storage',
    message: `'${withoutSecret(url)}' answers with HTTP ${status}`,
    hint: status === 401 || status === 403 ? 'the server wants credentials' : 'check the address',
  } as const;
}

function forbidden(url: string, { message }: NotPublic) {
  return {
    reason: 'refused',
    message: `'${withoutSecret(url)}' was not asked: ${message}`,
    hint: 'name the address under `outside` in the policy file of the base branch, or freeze the import',
  } as const;
}

function unreachable(url: string, error: TypeError) {
  const { cause } = error;
  const why = cause instanceof Error ? cause.message : error.message;
  return { reason: 'storage', message: `'${withoutSecret(url)}' cannot be reached: ${why}` } as const;
}

/** A user name and a password in an address are nobody's business. */
export function withoutSecret(url: string): string {
  return url.replace(/^(\w+:\/\/)[^/@]*@/, '$1');
}
