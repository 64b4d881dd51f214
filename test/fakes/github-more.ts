import type { FakeCall } from './github.ts';
import { type FakeToken, notAccessible, notFound, type Reply, refusal } from './github-replies.ts';

export interface FakeCheck {
  readonly name: string;
  readonly head_sha: string;
  readonly conclusion: string;
  readonly external_id?: string;
  readonly output: {
    readonly title: string;
    readonly summary: string;
    readonly annotations: FakeAnnotation[];
  };
}

export interface FakeAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly annotation_level: string;
  readonly message: string;
}

export interface FakeStatus {
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string;
}

export interface FakeRun {
  readonly id: number;
  readonly event: string;
  readonly path: string;
  readonly head_sha: string;
  readonly display_title: string;
  readonly pull_requests: readonly { readonly number: number }[];
  status: string;
  cancelled?: boolean;
}

/** An artifact of a workflow run, as a zip archive. */
export interface FakeArtifact {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  readonly zip: Buffer;
  /** What GitHub says its size is; the archive's own unless told otherwise */
  readonly size?: number;
  readonly expired?: boolean;
}

/** Checks, statuses, reactions, permissions, pushes, runs and artifacts of the one repository. */
export class FakeMore {
  readonly checks: FakeCheck[] = [];
  readonly statuses: FakeStatus[] = [];
  /** `kind/id` → reactions, in order; kind is `issues`, `pulls` or `node` */
  readonly reactions = new Map<string, string[]>();
  /** Replies in threads of a line */
  readonly threadReplies: { readonly comment: number; readonly body: string }[] = [];
  readonly permissions = new Map<string, 'admin' | 'write' | 'read' | 'none'>([['alice', 'write']]);
  readonly ids = new Map<string, number>([['alice', 501]]);
  /** Pushes by ref, the newest first */
  readonly activity = new Map<string, { readonly timestamp: string; readonly after: string }[]>();
  readonly runs: FakeRun[] = [];
  readonly artifacts: FakeArtifact[] = [];
  /** Commits of pull requests, by number */
  readonly commits = new Map<number, string[]>();
  /** When the head of a pull request was last forced, by number */
  readonly forced = new Map<number, string>();

  /** The answer to a call; undefined for those that belong elsewhere. `path` is below the repository. */
  answer(call: FakeCall, token: FakeToken, path: string, url: string): Reply | undefined {
    const { method, query } = call;
    const body = (call.body ?? {}) as Record<string, unknown>;
    const may = (right: 'checks' | 'statuses' | 'actions') => (token[right] ?? 'none') === 'write';
    if (method === 'POST' && path === '/check-runs')
      return may('checks') ? this.makeCheck(body) : notAccessible;
    const status = /^\/statuses\/([0-9a-f]{40})$/.exec(path);
    if (status !== null && method === 'POST') {
      if (!may('statuses')) return notAccessible;
      if (String(body.description).length > 140) return refusal(422, 'Validation Failed');
      this.statuses.push({ ...body, sha: status[1] } as unknown as FakeStatus);
      return { status: 201, body: { id: this.statuses.length, ...body } };
    }
    const checks = /^\/commits\/([0-9a-f]{40})\/check-runs$/.exec(path);
    if (checks !== null) {
      const found = this.checks.filter(
        ({ head_sha, name }) => head_sha === checks[1] && name === (query.get('check_name') ?? name),
      );
      return token.checks === undefined && token.contents === 'none'
        ? notAccessible
        : {
            status: 200,
            body: {
              total_count: found.length,
              check_runs: found.map((check, i) => checkJson(check, 701 + i)),
            },
          };
    }
    const reaction = /^\/(issues|pulls)\/comments\/(\d+)\/reactions$/.exec(path);
    if (reaction !== null && method === 'POST') {
      if (token.pullRequests !== 'write') return notAccessible;
      return this.react(`${reaction[1]}/${reaction[2]}`, String(body.content));
    }
    const reply = /^\/pulls\/\d+\/comments\/(\d+)\/replies$/.exec(path);
    if (reply !== null && method === 'POST') {
      if (token.pullRequests !== 'write') return notAccessible;
      this.threadReplies.push({ comment: Number(reply[1]), body: String(body.body) });
      return { status: 201, body: { id: 9_000 + this.threadReplies.length, body: body.body } };
    }
    const person = /^\/collaborators\/([^/]+)\/permission$/.exec(path);
    if (person !== null) return this.permission(decodeURIComponent(person[1] ?? ''));
    if (path === '/activity') {
      const ref = query.get('ref') ?? '';
      const pushes = this.activity.get(ref) ?? [];
      return {
        status: 200,
        body: pushes.map((push) => ({ activity_type: 'push', actor: null, ref, ...push })),
      };
    }
    const commits = /^\/pulls\/(\d+)\/commits$/.exec(path);
    if (commits !== null) {
      const shas = this.commits.get(Number(commits[1])) ?? [];
      return { status: 200, body: shas.map((sha) => ({ sha })) };
    }
    return this.actions(call, token, path, url);
  }

  /** Adding a reaction, or asking when the head was forced; undefined for other queries. */
  graphql(body: unknown, token: FakeToken): Reply | undefined {
    const { query, variables } = body as { query: string; variables?: { input: Record<string, string> } };
    const number = /pullRequest\(number: (\d+)\)/.exec(query)?.[1];
    if (number !== undefined && query.includes('HEAD_REF_FORCE_PUSHED_EVENT')) {
      const at = this.forced.get(Number(number));
      const nodes = at === undefined ? [] : [{ createdAt: at }];
      return { status: 200, body: { data: { repository: { pullRequest: { timelineItems: { nodes } } } } } };
    }
    if (!query.includes('addReaction') || variables === undefined) return undefined;
    if (token.pullRequests !== 'write') return { status: 200, body: { errors: [{ type: 'FORBIDDEN' }] } };
    this.react(`node/${variables.input.subjectId}`, String(variables.input.content));
    return { status: 200, body: { data: { addReaction: { reaction: { content: 'EYES' } } } } };
  }

  private makeCheck(body: Record<string, unknown>): Reply {
    const output = body.output as FakeCheck['output'];
    const isTooBig = output.annotations.length > 50 || output.summary.length > 65_535;
    const isBad = output.annotations.some(
      ({ path, start_line }) => path.startsWith('/') || !Number.isInteger(start_line) || start_line < 1,
    );
    if (isTooBig || isBad) return refusal(422, 'Invalid request.');
    const made = body as unknown as FakeCheck;
    this.checks.push(made);
    return { status: 201, body: checkJson(made, 700 + this.checks.length) };
  }

  private react(key: string, content: string): Reply {
    const known = this.reactions.get(key) ?? [];
    this.reactions.set(key, [...known, content]);
    return { status: 201, body: { id: 1, content } };
  }

  private permission(login: string): Reply {
    const permission = this.permissions.get(login);
    if (permission === undefined) return refusal(404, `${login} is not a user`);
    const id = this.ids.get(login) ?? 1_000;
    return {
      status: 200,
      body: { permission, role_name: permission, user: { login, id, type: 'User', role_name: permission } },
    };
  }

  private actions(
    { method, query }: FakeCall,
    token: FakeToken,
    path: string,
    url: string,
  ): Reply | undefined {
    const rights = token.actions ?? 'none';
    if (!path.startsWith('/actions/')) return undefined;
    if (rights === 'none') return notAccessible;
    if (path === '/actions/runs') {
      const found = this.runs.filter(({ status }) => status === (query.get('status') ?? status));
      return { status: 200, body: { total_count: found.length, workflow_runs: found.map(runJson) } };
    }
    const cancel = /^\/actions\/runs\/(\d+)\/cancel$/.exec(path);
    if (cancel !== null && method === 'POST') {
      const run = this.runs.find(({ id }) => id === Number(cancel[1]));
      if (rights !== 'write') return notAccessible;
      if (run === undefined) return notFound;
      if (run.status === 'completed') return refusal(409, 'Cannot cancel a workflow run that is completed.');
      run.cancelled = true;
      return { status: 202, body: {} };
    }
    const list = /^\/actions\/runs\/(\d+)\/artifacts$/.exec(path);
    if (list !== null) {
      const found = this.artifacts.filter(({ run }) => run === Number(list[1]));
      const artifacts = found.map(({ id, name, zip, size, expired }) => ({
        id,
        name,
        size_in_bytes: size ?? zip.length,
        expired: expired ?? false,
      }));
      return { status: 200, body: { total_count: artifacts.length, artifacts } };
    }
    const zip = /^\/actions\/artifacts\/(\d+)\/zip$/.exec(path);
    if (zip !== null) return { status: 302, headers: { location: `${url}/storage/${zip[1]}` } };
    return undefined;
  }

  /** What the storage behind a download's address holds. */
  stored(path: string): Buffer | undefined {
    const id = /^\/storage\/(\d+)$/.exec(path)?.[1];
    return this.artifacts.find((artifact) => String(artifact.id) === id)?.zip;
  }
}

/** GitHub counts annotations where it was given them. */
function checkJson({ output: { annotations, ...output }, ...check }: FakeCheck, id: number): unknown {
  return { id, ...check, output: { ...output, annotations_count: annotations.length } };
}

function runJson({ cancelled: _, pull_requests: pulls, ...run }: FakeRun): unknown {
  const end = (ref: string) => ({
    ref,
    sha: run.head_sha,
    repo: { id: 1_296_269, name: 'pipe', url: 'https://api.github.com/repos/acme/pipe' },
  });
  const pull = ({ number }: { readonly number: number }) => ({
    id: 1_000_000 + number,
    number,
    url: `https://api.github.com/repos/acme/pipe/pulls/${number}`,
    head: end('change'),
    base: end('main'),
  });
  return { ...run, pull_requests: pulls.map(pull) };
}
