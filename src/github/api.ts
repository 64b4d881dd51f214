import type { Octokit } from '@octokit/rest';
import type { Environment } from '../commands/context.ts';
import { ApiError, isLimit, readAttempt, toApiError } from './api-error.ts';
import { type Waiting, waitFor } from './retry.ts';

/** A request as GitHub's documentation writes it (`GET /repos/{owner}/{repo}/pulls/{number}`), and its parameters. */
export type Parameters = Readonly<Record<string, unknown>>;

/**
 * The GitHub API. Answers are `unknown` until a caller has read them. Outages and limits are waited out within a budget,
 * refusals are not repeated; what stays is thrown as an {@link ApiError}. Writes happen one at a time.
 */
export interface Api {
  /** The repository of this run, `owner/name` */
  readonly repository: string;
  request(route: string, parameters?: Parameters, patience?: Patience): Promise<unknown>;
  /** Every page of a list, following the `Link` headers */
  pages(route: string, parameters?: Parameters): AsyncIterable<readonly unknown[]>;
  /** A GraphQL query; never a mutation, because it is repeated after an outage */
  query(text: string): Promise<unknown>;
  /** A GraphQL mutation, sent once: what it changed may be there although no answer came (`maybeDone`) */
  mutate(text: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** For requests that move a lot. */
export interface Patience {
  /** Milliseconds; 15 seconds unless told otherwise */
  readonly timeout: number;
}

/** Whose requests, to which server, and how patient. */
export interface ApiOptions {
  readonly env: Environment;
  readonly token: string | undefined;
  readonly signal?: AbortSignal;
  /** Milliseconds that all waiting together may take; five minutes unless told otherwise */
  readonly budget?: number;
  /** Milliseconds between two writes; a second, as GitHub asks */
  readonly writeGap?: number;
  /** Waits; replaced where time is not to pass */
  readonly sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

const attempts = 5;
const requestTimeout = 15_000;
/** Far more than an issue can have comments (2,500), and an end for a server whose `Link` headers go round. */
const mostPages = 60;

/**
 * Opens the API that `GITHUB_API_URL` names, with proxies from the environment. Costs nothing until the first request:
 * Octokit is loaded then.
 */
export function openApi(options: ApiOptions): Api {
  let client: Promise<Client> | undefined;
  let lastWrite: Promise<unknown> = Promise.resolve();
  const waiting: Waiting = { left: options.budget ?? 300_000, sleep: options.sleep ?? sleep };
  const octokit = (): Promise<Client> => {
    client ??= connect(options);
    return client;
  };
  const send = async (call: Call): Promise<Reply> => {
    if (!call.write) return attempt(await octokit(), call, { ...options, waiting });
    const turn = lastWrite.then(async () => attempt(await octokit(), call, { ...options, waiting }));
    lastWrite = turn
      .catch(() => undefined)
      .then(() => waiting.sleep(options.writeGap ?? 1_000, options.signal));
    return turn;
  };
  const [owner, repo] = (options.env.GITHUB_REPOSITORY ?? '').split('/');
  const named = (parameters: Parameters): Parameters => ({ owner, repo, ...parameters });
  return {
    repository: options.env.GITHUB_REPOSITORY ?? '',
    request: async (route, parameters = {}, patience = undefined) =>
      (await send({ ...callOf(route, named(parameters)), ...patience })).data,
    pages: (route, parameters = {}) => pages(send, callOf(route, named({ per_page: 100, ...parameters }))),
    query: async (text) => {
      const route = `POST ${graphqlUrl(options.env)}`;
      return (await send({ route, parameters: { query: text }, write: false, repeatable: true })).data;
    },
    mutate: async (query, variables) => {
      const route = `POST ${graphqlUrl(options.env)}`;
      return (await send({ route, parameters: { query, variables }, write: true, repeatable: false })).data;
    },
  };
}

interface Call {
  readonly route: string;
  readonly parameters: Parameters;
  readonly write: boolean;
  /** Doing it twice is the same as doing it once */
  readonly repeatable: boolean;
  /** Milliseconds */
  readonly timeout?: number;
}

interface Reply {
  readonly data: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

function callOf(route: string, parameters: Parameters): Call {
  const write = !route.startsWith('GET ');
  return { route, parameters, write, repeatable: !route.startsWith('POST ') };
}

function apiUrl(env: Environment): string {
  return (env.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, '');
}

function graphqlUrl(env: Environment): string {
  return env.GITHUB_GRAPHQL_URL ?? graphqlBeside(apiUrl(env));
}

/** On the same server, so that the token never goes to another one: `/api/v3` has `/api/graphql` beside it. */
function graphqlBeside(url: string): string {
  return `${url.replace(/\/v3$/, '')}/graphql`;
}

/** What is used of a client: any Octokit will do. */
type Client = Pick<Octokit, 'request'>;

/** A plain client; behind a proxy the toolkit's own, which costs a second HTTP client, unless there is no token for it. */
async function connect({ env, token }: ApiOptions): Promise<Client> {
  const fetch = await proxiedFetch(env);
  const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const options = {
    baseUrl: apiUrl(env),
    userAgent: 'lockstep-dvc',
    log: silent,
    ...(fetch === undefined ? {} : { request: { fetch } }),
  };
  if (token !== undefined && fetch !== undefined) {
    const { getOctokit } = await import('@actions/github');
    return getOctokit(token, options);
  }
  const { Octokit } = await import('@octokit/rest');
  return new Octokit({ ...options, ...(token === undefined ? {} : { auth: token }) });
}

/** Node's own fetch does not look at proxy variables; undici's does when it is given an agent. */
async function proxiedFetch(env: Environment): Promise<unknown> {
  const httpProxy = env.http_proxy ?? env.HTTP_PROXY;
  const httpsProxy = env.https_proxy ?? env.HTTPS_PROXY ?? httpProxy;
  if (httpProxy === undefined && httpsProxy === undefined) return undefined;
  const { EnvHttpProxyAgent, fetch } = await import('undici');
  const noProxy = env.no_proxy ?? env.NO_PROXY ?? '';
  const dispatcher = new EnvHttpProxyAgent({
    noProxy,
    ...(httpProxy ? { httpProxy } : {}),
    ...(httpsProxy ? { httpsProxy } : {}),
  });
  return (url: string, init: object) => fetch(url, { ...init, dispatcher });
}

async function attempt(
  octokit: Client,
  call: Call,
  options: ApiOptions & { readonly waiting: Waiting },
): Promise<Reply> {
  for (let tries = 1; ; tries++) {
    try {
      const timeout = AbortSignal.timeout(call.timeout ?? requestTimeout);
      const signal = options.signal === undefined ? timeout : AbortSignal.any([options.signal, timeout]);
      const { data, headers } = await octokit.request(call.route, {
        ...call.parameters,
        request: { signal },
      });
      return { data, headers };
    } catch (error) {
      const failed = options.signal?.aborted ? undefined : readAttempt(error);
      if (failed === undefined)
        throw options.signal?.aborted ? new ApiError('unavailable', 'the run was cancelled') : error;
      // A limit was answered instead of the request, so even a creation may follow again; an outage may hide a success.
      const again =
        isLimit(failed) || (call.repeatable && (failed.status === undefined || failed.status >= 500));
      if (!again || tries === attempts || !(await waitFor(failed, tries, options.waiting, options.signal))) {
        throw toApiError(failed, call.write);
      }
    }
  }
}

async function* pages(send: (call: Call) => Promise<Reply>, first: Call): AsyncIterable<readonly unknown[]> {
  for (let page = 1; page <= mostPages; page++) {
    const { data, headers } = await send({ ...first, parameters: { ...first.parameters, page } });
    if (!Array.isArray(data)) throw new ApiError('unexpected', `${first.route} answered without a list`);
    yield data;
    if (!/;\s*rel="next"/.test(String(headers.link ?? ''))) return;
  }
}

function ignore(): void {}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    signal?.addEventListener('abort', stop, { once: true });
  });
}
