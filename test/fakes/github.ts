import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Exchange, GitHubContract } from './github-contract.ts';
import { FakeIssues } from './github-issues.ts';
import { FakeMore } from './github-more.ts';
import { FakeOwners } from './github-owners.ts';
import { FakeReleases } from './github-releases.ts';
import {
  actionsBot,
  badCredentials,
  commentJson,
  type FakeComment,
  type FakePull,
  type FakeToken,
  notAccessible,
  notFound,
  pullJson,
  type Reply,
  refusal,
  tooLong,
  userJson,
} from './github-replies.ts';
import { FakeReview } from './github-review.ts';

/** One request that arrived. */
export interface FakeCall {
  readonly method: string;
  /** Without the query */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly headers: IncomingMessage['headers'];
  status: number;
}

/** The part of GitHub that has Git behind it. */
interface Behind {
  answer(call: FakeCall): Reply | undefined;
}

/** Called before a call is carried out: may change the world, or answer in GitHub's place. `lost`: do it, then drop the answer. */
export type Hook = (call: FakeCall, index: number) => Reply | 'lost' | undefined;

const repository = 'acme/pipe';

/**
 * GitHub's REST and GraphQL API on a free port, with memory, for the calls that the product makes. It enforces what GitHub
 * enforces: permissions and identity of each token, the size of a comment, pages. Tokens: `full`, `write`, `read`, `none`
 * (a workflow's own, by what it may do) and `alice` (a person's). What it answers, and what it is asked, is held against GitHub's own
 * description; `close` fails with what did not fit, so every test that talks to it checks that.
 */
export class FakeGitHub {
  readonly calls: FakeCall[] = [];
  readonly comments: FakeComment[] = [];
  readonly pulls = new Map<number, FakePull>();
  readonly more = new FakeMore();
  readonly review = new FakeReview();
  readonly issues = new FakeIssues();
  readonly owners = new FakeOwners();
  readonly releases = new FakeReleases();
  /** `base...head` → merge base */
  readonly mergeBases = new Map<string, string>();
  readonly tokens = new Map<string, FakeToken>([
    [
      'write',
      { user: actionsBot, kind: 'installation', pullRequests: 'write', contents: 'read', checks: 'write' },
    ],
    [
      'full',
      {
        user: actionsBot,
        kind: 'installation',
        pullRequests: 'write',
        contents: 'write',
        checks: 'write',
        statuses: 'write',
        actions: 'write',
        issues: 'write',
      },
    ],
    ['read', { user: actionsBot, kind: 'installation', pullRequests: 'read', contents: 'read' }],
    ['none', { user: actionsBot, kind: 'installation', pullRequests: 'none', contents: 'read' }],
    [
      'alice',
      {
        user: { login: 'alice', id: 501, type: 'User' },
        kind: 'personal',
        pullRequests: 'write',
        contents: 'write',
      },
    ],
  ]);
  hook: Hook = () => undefined;
  /** Asked first, for refs, commits and their comparison */
  git: Behind | undefined;
  /** Where an exchange did not fit GitHub's description */
  readonly violations: string[] = [];
  private readonly contract = GitHubContract.read();
  url = '';
  private nextId = 2_900_000_001;
  private readonly server = createServer((request, response) => this.receive(request, response));

  /** Listens, and has pull request 7 with the given head. */
  static async start(headSha = 'a'.repeat(40)): Promise<FakeGitHub> {
    const fake = new FakeGitHub();
    fake.pulls.set(7, { number: 7, headSha, baseSha: 'b'.repeat(40), state: 'open', locked: false });
    await new Promise<void>((resolve) => fake.server.listen(0, '127.0.0.1', resolve));
    fake.url = `http://127.0.0.1:${(fake.server.address() as AddressInfo).port}`;
    return fake;
  }

  /** What the runner would tell an action about this server. */
  env(): Record<string, string> {
    return {
      GITHUB_API_URL: this.url,
      GITHUB_GRAPHQL_URL: `${this.url}/graphql`,
      GITHUB_REPOSITORY: repository,
    };
  }

  /** Puts a comment there as if somebody had written it. */
  add(comment: {
    readonly body: string;
    readonly user?: FakeComment['user'];
    readonly issue?: number;
  }): FakeComment {
    const now = new Date().toISOString();
    const made = {
      id: this.nextId++,
      issue: comment.issue ?? 7,
      body: comment.body,
      user: comment.user === undefined ? actionsBot : comment.user,
      createdAt: now,
      updatedAt: now,
      history: [],
    };
    this.comments.push(made);
    return made;
  }

  /** Calls that would have changed something. */
  writes(): FakeCall[] {
    const isMutation = ({ body }: FakeCall) => /^\s*mutation\b/.test((body as { query: string }).query);
    return this.calls.filter((call) => (call.path === '/graphql' ? isMutation(call) : call.method !== 'GET'));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    if (this.violations.length === 0) return;
    const shown = [...new Set(this.violations)].slice(0, 20).join('\n');
    throw new Error(`this is not how GitHub talks:\n${shown}`);
  }

  private receive(request: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', this.url);
      const text = Buffer.concat(chunks).toString('utf8');
      const { method = 'GET', headers } = request;
      const call: FakeCall = {
        method,
        path: url.pathname,
        query: url.searchParams,
        body: text === '' ? undefined : bodyIn(text, headers['content-type']),
        headers,
        status: 0,
      };
      this.calls.push(call);
      const instead = this.hook(call, this.calls.length);
      const reply =
        instead === undefined || instead === 'lost' ? this.judged(call, this.answer(call)) : instead;
      call.status = reply.status;
      if (instead === 'lost') return void request.socket.destroy();
      const stored = this.more.stored(call.path);
      if (stored !== undefined)
        return void response.writeHead(200, { 'content-type': 'application/zip' }).end(stored);
      const type = typeof reply.body === 'string' ? 'text/html' : 'application/json; charset=utf-8';
      response.writeHead(reply.status, {
        'content-type': type,
        'x-github-request-id': `FAKE:${this.calls.length}`,
        ...reply.headers,
      });
      response.end(
        reply.body === undefined
          ? ''
          : typeof reply.body === 'string'
            ? reply.body
            : JSON.stringify(reply.body),
      );
    });
  }

  /** The answer as GitHub would have written it out; remembers what would not be GitHub's. */
  private judged(call: FakeCall, reply: Reply): Reply {
    if (call.path === '/graphql' || /^\/(?:storage|uploads)\//.test(call.path)) return reply;
    const own: Exchange = { ...call, request: call.body, status: reply.status, body: reply.body };
    const exchange = { ...own, body: this.contract.complete(own) };
    this.violations.push(...this.contract.violations(exchange, own.body));
    return { ...reply, ...(exchange.body === undefined ? {} : { body: exchange.body }) };
  }

  /** Carries out a call, also without HTTP. */
  answer(call: FakeCall): Reply {
    const secret = /^(?:token|bearer) (.+)$/i.exec(call.headers.authorization ?? '')?.[1];
    const token = this.tokens.get(secret ?? '');
    if (token === undefined)
      return secret === undefined ? refusal(401, 'Requires authentication') : badCredentials;
    const before = this.git?.answer(call);
    if (before !== undefined) return before;
    if (call.path === '/graphql')
      return (
        this.more.graphql(call.body, token) ??
        this.review.graphql(call.body, token) ??
        this.edits(call.body) ??
        graphql(call.body, token)
      );
    if (call.path === '/user')
      return token.kind === 'installation'
        ? notAccessible
        : { status: 200, body: userJson(token.user, this.url) };
    const released = this.releases.answer(call, token, this.url);
    if (released !== undefined) return released;
    const owned = this.owners.answer(call, token, this.url);
    if (owned !== undefined) return owned;
    const [, path] = new RegExp(`^/repos/${repository}(/.*)$`, 'i').exec(call.path) ?? [];
    if (path === undefined) return notFound;
    const other =
      this.more.answer(call, token, path, this.url) ??
      this.issues.answer(call, token, path, this.url) ??
      this.review.answer(call, token, path);
    if (other !== undefined) return other;
    if (path === '/pulls') return this.listPulls(call);
    const comments = /^\/issues\/(\d+)\/comments$/.exec(path);
    if (comments !== null) return this.issueComments(call, token, Number(comments[1]));
    const comment = /^\/issues\/comments\/(\d+)$/.exec(path);
    if (comment !== null) return this.oneComment(call, token, Number(comment[1]));
    const pull = this.pulls.get(Number(/^\/pulls\/(\d+)$/.exec(path)?.[1]));
    if (pull !== undefined)
      return token.pullRequests === 'none'
        ? notAccessible
        : { status: 200, body: { ...pullJson(pull, repository, this.url), merged: false } };
    const base = this.mergeBases.get(decodeURIComponent(/^\/compare\/(.+)$/.exec(path)?.[1] ?? ''));
    return base === undefined
      ? notFound
      : { status: 200, body: { status: 'ahead', merge_base_commit: { sha: base } } };
  }

  private listPulls({ query }: FakeCall): Reply {
    const found = [...this.pulls.values()].filter((pull) => {
      const owner = (pull.headRepo?.full_name ?? repository).split('/')[0];
      const head = query.get('head');
      const isHead = head === null || head === `${owner}:${pull.headRef ?? 'change'}`;
      return isHead && (query.get('state') === 'all' || pull.state === (query.get('state') ?? 'open'));
    });
    return { status: 200, body: found.map((pull) => pullJson(pull, repository, this.url)) };
  }

  private issueComments(call: FakeCall, token: FakeToken, issue: number): Reply {
    const pull = this.pulls.get(issue);
    if (pull === undefined) return notFound;
    if (call.method === 'GET') {
      return token.pullRequests === 'none'
        ? notAccessible
        : this.page(
            call,
            this.comments.filter((comment) => comment.issue === issue),
          );
    }
    if (call.method !== 'POST') return notFound;
    if (token.pullRequests !== 'write') return notAccessible;
    if (pull.locked) return refusal(403, 'Unable to create comment because issue is locked.');
    const body = bodyOf(call);
    if (body.length > 65_536) return tooLong;
    return {
      status: 201,
      body: commentJson(this.add({ body, user: token.user, issue }), repository, this.url),
    };
  }

  private oneComment(call: FakeCall, token: FakeToken, id: number): Reply {
    const comment = this.comments.find((each) => each.id === id);
    if (comment === undefined) return notFound;
    if (call.method === 'GET')
      return token.pullRequests === 'none'
        ? notAccessible
        : { status: 200, body: commentJson(comment, repository, this.url) };
    if (token.pullRequests !== 'write') return notAccessible;
    if (call.method === 'DELETE') {
      this.comments.splice(this.comments.indexOf(comment), 1);
      return { status: 204 };
    }
    const body = bodyOf(call);
    if (body.length > 65_536) return tooLong;
    comment.history.push(...(comment.history.length === 0 ? [comment.body] : []), body);
    comment.body = body;
    comment.updatedAt = new Date().toISOString();
    return { status: 200, body: commentJson(comment, repository, this.url) };
  }

  /** A comment and the bodies that it had, the newest first; undefined for other queries. */
  private edits(body: unknown): Reply | undefined {
    const id = /node\(id: "IC_(\d+)"\)[\s\S]*userContentEdits/.exec((body as { query: string }).query)?.[1];
    if (id === undefined) return undefined;
    const comment = this.comments.find((each) => String(each.id) === id);
    if (comment === undefined)
      return { status: 200, body: { data: { node: null }, errors: [{ type: 'NOT_FOUND', path: ['node'] }] } };
    const nodes = comment.history.toReversed().map((diff) => ({ diff }));
    return { status: 200, body: { data: { node: { body: comment.body, userContentEdits: { nodes } } } } };
  }

  private page(call: FakeCall, all: readonly FakeComment[]): Reply {
    const size = Math.min(100, Number(call.query.get('per_page') ?? 30));
    const page = Number(call.query.get('page') ?? 1);
    const last = Math.max(1, Math.ceil(all.length / size));
    const to = (target: number, rel: string) =>
      `<${this.url}${call.path}?per_page=${size}&page=${target}>; rel="${rel}"`;
    const links = [
      ...(page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : []),
      ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ];
    const body = all
      .slice((page - 1) * size, page * size)
      .map((comment) => commentJson(comment, repository, this.url));
    return { status: 200, body, ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }) };
  }
}

function bodyOf(call: FakeCall): string {
  return String((call.body as { body?: unknown } | undefined)?.body ?? '');
}

function graphql(body: unknown, token: FakeToken): Reply {
  const query = String((body as { query?: unknown } | undefined)?.query ?? '');
  if (!query.includes('viewer')) return { status: 200, body: { errors: [{ message: 'unknown query' }] } };
  return { status: 200, body: { data: { viewer: { login: token.user.login, databaseId: token.user.id } } } };
}

/** Files are sent as they are. */
function bodyIn(text: string, type: string | undefined): unknown {
  return type === 'application/octet-stream' ? text : JSON.parse(text);
}
