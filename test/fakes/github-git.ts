import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { FakeCall } from './github.ts';
import type { Reply } from './github-replies.ts';

interface Pull {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
}

/**
 * The part of GitHub that writes into Git, over a real bare repository: `createCommitOnBranch`, refs, commits, comparison and
 * pull requests. To be put in front of `FakeGitHub` by its hook.
 */
export class FakeGit {
  readonly pulls: Pull[] = [];
  /** Branches that take no direct commits */
  readonly protectedBranches = new Set<string>();
  /** What the token may write */
  contents: 'write' | 'read' = 'write';
  pullRequests: 'write' | 'read' = 'write';
  readonly repository: string;

  constructor(repository: string) {
    this.repository = repository;
  }

  git(args: readonly string[], input?: string | Buffer, env: Record<string, string> = {}): string {
    const identity = { GIT_AUTHOR_NAME: 'github-actions[bot]', GIT_AUTHOR_EMAIL: 'bot@example.org' };
    return execFileSync('git', args, {
      cwd: this.repository,
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        ...identity,
        GIT_COMMITTER_NAME: 'GitHub',
        GIT_COMMITTER_EMAIL: 'noreply@example.org',
        ...env,
      },
    }).trim();
  }

  head(branch: string): string | undefined {
    try {
      return this.git(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]);
    } catch {
      return undefined;
    }
  }

  /** The answer to a call that concerns Git; undefined for the others. */
  answer({ method, path, query, body }: FakeCall): Reply | undefined {
    if (path === '/graphql' && JSON.stringify(body).includes('createCommitOnBranch'))
      return this.createCommit(body);
    // The client writes the slashes of a ref as %2F.
    const rest = decodeURIComponent(path.replace('/repos/acme/pipe/', ''));
    const data = body as Record<string, unknown>;
    if (method === 'GET' && rest.startsWith('git/ref/heads/')) return this.getRef(rest.slice(14));
    if (method === 'POST' && rest === 'git/refs') return this.makeRef(String(data.ref), String(data.sha));
    if (method === 'PATCH' && rest.startsWith('git/refs/heads/')) {
      return this.moveRef(rest.slice(15), String(data.sha), data.force === true);
    }
    if (method === 'POST' && /^git\/(?:blobs|trees|commits)$/.test(rest))
      return this.make(rest.slice(4), data);
    if (method === 'DELETE' && rest.startsWith('git/refs/heads/')) return this.removeRef(rest.slice(15));
    if (method === 'GET' && rest.startsWith('git/commits/')) return this.gitCommit(rest.slice(12));
    if (method === 'GET' && rest.startsWith('commits/')) return this.commit(rest.slice(8));
    if (method === 'GET' && rest.startsWith('compare/')) return this.compare(rest.slice(8));
    if (method === 'GET' && rest === 'pulls') return this.listPulls(query);
    if (method === 'POST' && rest === 'pulls') return this.makePull(data);
    const number = /^pulls\/(\d+)$/.exec(rest)?.[1];
    const pull = this.pulls.find((one) => String(one.number) === number);
    if (pull === undefined) return undefined;
    if (method === 'PATCH') {
      if (this.pullRequests === 'read') return denied;
      Object.assign(pull, { title: data.title ?? pull.title, body: data.body ?? pull.body });
    }
    return { status: 200, body: this.pullJson(pull) };
  }

  private createCommit(body: unknown): Reply {
    const { input } = (body as { variables: { input: CommitInput } }).variables;
    const { branchName } = input.branch;
    const head = this.head(branchName);
    const refuse = (type: string, message: string): Reply => ({
      status: 200,
      body: {
        data: { createCommitOnBranch: null },
        errors: [{ type, path: ['createCommitOnBranch'], message }],
      },
    });
    if (this.contents === 'read') return refuse('FORBIDDEN', 'Resource not accessible by integration');
    if (head === undefined) return refuse('NOT_FOUND', `No branch named "${branchName}" was found`);
    if (this.protectedBranches.has(branchName)) {
      return refuse(
        'UNPROCESSABLE',
        'Repository rule violations found: Changes must be made through a pull request.',
      );
    }
    if (head !== input.expectedHeadOid) {
      return refuse(
        'STALE_DATA',
        `Expected branch to point to "${input.expectedHeadOid}" but it points to "${head}".`,
      );
    }
    const index = { GIT_INDEX_FILE: join(this.repository, 'fake-index') };
    this.git(['read-tree', head], undefined, index);
    for (const { path, contents } of input.fileChanges.additions ?? []) {
      const oid = this.git(['hash-object', '-w', '--stdin'], Buffer.from(contents, 'base64'));
      this.git(['update-index', '--add', '--cacheinfo', `100644,${oid},${path}`], undefined, index);
    }
    for (const { path } of input.fileChanges.deletions ?? []) {
      this.git(['update-index', '--index-info'], `0 ${'0'.repeat(40)}\t${path}\n`, index);
    }
    const tree = this.git(['write-tree'], undefined, index);
    const text = `${input.message.headline}\n\n${input.message.body}`;
    const oid = this.git(['commit-tree', tree, '-p', head, '-F', '-'], text);
    this.git(['update-ref', `refs/heads/${branchName}`, oid, head]);
    return { status: 200, body: { data: { createCommitOnBranch: { commit: { oid } } } } };
  }

  /** A blob, a tree over another one, or a commit, as `git/blobs`, `git/trees` and `git/commits` make them. */
  private make(what: string, data: Record<string, unknown>): Reply {
    if (this.contents === 'read') return denied;
    if (what === 'blobs') {
      const oid = this.git(
        ['hash-object', '-w', '--stdin'],
        Buffer.from(String(data.content), data.encoding === 'base64' ? 'base64' : 'utf8'),
      );
      return { status: 201, body: { sha: oid } };
    }
    if (what === 'commits') {
      const parents = (data.parents as string[]).flatMap((parent) => ['-p', parent]);
      const oid = this.git(['commit-tree', String(data.tree), ...parents, '-F', '-'], String(data.message));
      return { status: 201, body: { sha: oid, tree: { sha: data.tree }, message: data.message } };
    }
    const index = { GIT_INDEX_FILE: join(this.repository, 'fake-index-of-tree') };
    this.git(['read-tree', String(data.base_tree)], undefined, index);
    for (const { path, mode, sha } of data.tree as { path: string; mode: string; sha: string | null }[]) {
      const line = sha === null ? `0 ${'0'.repeat(40)}\t${path}\n` : `${mode} ${sha}\t${path}\n`;
      this.git(['update-index', '--add', '--index-info'], line, index);
    }
    return { status: 201, body: { sha: this.git(['write-tree'], undefined, index) } };
  }

  private getRef(branch: string): Reply {
    const sha = this.head(branch);
    return sha === undefined
      ? notFound
      : { status: 200, body: { ref: `refs/heads/${branch}`, object: { sha, type: 'commit' } } };
  }

  private makeRef(ref: string, sha: string): Reply {
    if (this.contents === 'read') return denied;
    if (this.head(ref.replace('refs/heads/', '')) !== undefined)
      return { status: 422, body: { message: 'Reference already exists' } };
    this.git(['update-ref', ref, sha]);
    return { status: 201, body: { ref, object: { sha } } };
  }

  private moveRef(branch: string, sha: string, force: boolean): Reply {
    if (this.contents === 'read') return denied;
    const now = this.head(branch);
    const isOn = now === undefined || this.git(['merge-base', now, sha]) === now;
    if (!force && !isOn)
      return {
        status: 422,
        body: { message: 'Update is not a fast forward', documentation_url: 'https://docs.github.com/rest' },
      };
    this.git(['update-ref', `refs/heads/${branch}`, sha]);
    this.closeEmpty();
    return { status: 200, body: { ref: `refs/heads/${branch}`, object: { sha } } };
  }

  private removeRef(branch: string): Reply {
    if (this.contents === 'read') return denied;
    if (this.head(branch) === undefined)
      return { status: 422, body: { message: 'Reference does not exist' } };
    this.git(['update-ref', '-d', `refs/heads/${branch}`]);
    this.closeEmpty();
    return { status: 204 };
  }

  /** GitHub closes a pull request, for good, whose branch is gone or has nothing any more that its base lacks. */
  private closeEmpty(): void {
    for (const pull of this.pulls) {
      const [head, base] = [this.head(pull.head), this.head(pull.base)];
      if (base === undefined) continue;
      if (head === undefined || this.git(['rev-list', `${base}..${head}`]) === '') pull.state = 'closed';
    }
  }

  private commit(ref: string): Reply {
    const sha = this.head(ref.replace(/^heads\//, ''));
    if (sha === undefined) return notFound;
    const parents = this.git(['log', '-1', '--format=%P', sha]).split(' ');
    return {
      status: 200,
      body: {
        sha,
        parents: parents.map((parent) => ({ sha: parent })),
        commit: { message: this.git(['log', '-1', '--format=%B', sha]) },
        files: [],
      },
    };
  }

  private gitCommit(sha: string): Reply {
    const [tree, message] = [
      ['rev-parse', `${sha}^{tree}`],
      ['log', '-1', '--format=%B', sha],
    ].map((args) => this.git(args));
    const parents = this.git(['log', '-1', '--format=%P', sha]).split(' ');
    return {
      status: 200,
      body: { sha, tree: { sha: tree }, message, parents: parents.map((parent) => ({ sha: parent })) },
    };
  }

  private compare(range: string): Reply {
    const shas = this.git(['rev-list', '--reverse', range.replace('...', '..')])
      .split('\n')
      .filter((sha) => sha !== '');
    const commits = shas.map((sha) => ({
      sha,
      commit: { message: this.git(['log', '-1', '--format=%B', sha]) },
      parents: this.git(['log', '-1', '--format=%P', sha])
        .split(' ')
        .map((parent) => ({ sha: parent })),
    }));
    const files = this.git(['diff', '--raw', '--no-abbrev', '--no-renames', range])
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [fields = '', filename] = line.split('\t');
        const [, , old, now, letter] = fields.split(' ');
        const status = { A: 'added', D: 'removed' }[letter ?? ''] ?? 'modified';
        return { sha: status === 'removed' ? old : now, filename, status };
      });
    return { status: 200, body: { total_commits: commits.length, commits, files } };
  }

  private listPulls(query: URLSearchParams): Reply {
    const found = this.pulls.filter(
      ({ state, head, base }) =>
        state === (query.get('state') ?? 'open') &&
        (query.get('head') === null || query.get('head') === `acme:${head}`) &&
        (query.get('base') === null || query.get('base') === base),
    );
    return { status: 200, body: found.map((pull) => this.pullJson(pull)) };
  }

  private makePull({ head, base, title, body }: Record<string, unknown>): Reply {
    if (this.pullRequests === 'read') return denied;
    if (this.pulls.some((pull) => pull.head === head && pull.base === base && pull.state === 'open')) {
      return {
        status: 422,
        body: { message: 'Validation Failed', errors: [{ message: 'A pull request already exists' }] },
      };
    }
    const pull: Pull = {
      number: 100 + this.pulls.length,
      head: String(head),
      base: String(base),
      title: String(title),
      body: String(body),
      state: 'open',
    };
    this.pulls.push(pull);
    return { status: 201, body: this.pullJson(pull) };
  }

  private pullJson({ number, head, base, title, body, state }: Pull) {
    const repo = { id: 1, full_name: 'acme/pipe' };
    return {
      number,
      state,
      title,
      body,
      requested_teams: [],
      html_url: `https://github.example/acme/pipe/pull/${number}`,
      head: { ref: head, sha: this.head(head), repo },
      base: { ref: base, sha: this.head(base), repo },
    };
  }
}

interface CommitInput {
  readonly branch: { readonly branchName: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body: string };
  readonly fileChanges: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
}

const notFound: Reply = { status: 404, body: { message: 'Not Found' } };
const denied: Reply = { status: 403, body: { message: 'Resource not accessible by integration' } };
