/** Payloads shaped as GitHub sends them: what the product reads, and enough around it. */

export const headSha = '1f2e3d4c5b6a79880011223344556677889900aa';
export const baseSha = '00aa99887766554433221100887a6b5c4d3e2f1f';

const alice = { login: 'alice', id: 501, node_id: 'U_1', type: 'User', site_admin: false };
export const dependabot = {
  login: 'dependabot[bot]',
  id: 49_699_333,
  node_id: 'U_2',
  type: 'Bot',
  site_admin: false,
};
const repository = {
  id: 1_296_269,
  full_name: 'acme/pipe',
  name: 'pipe',
  private: false,
  fork: false,
  default_branch: 'main',
  owner: { login: 'acme', id: 9, type: 'Organization' },
};
export const forked = {
  ...repository,
  id: 77_001,
  full_name: 'mallory/pipe',
  fork: true,
  owner: { login: 'mallory', id: 666, type: 'User' },
};

export function pullRequestPayload(action = 'synchronize'): Record<string, unknown> {
  return {
    action,
    number: 7,
    before: baseSha,
    after: headSha,
    pull_request: {
      id: 279_147_437,
      number: 7,
      state: 'open',
      draft: false,
      title: 'Lower the learning rate',
      body: null,
      user: alice,
      head: { label: 'acme:change', ref: 'change', sha: headSha, user: alice, repo: repository },
      base: { label: 'acme:main', ref: 'main', sha: baseSha, user: alice, repo: repository },
      merge_commit_sha: null,
      author_association: 'COLLABORATOR',
    },
    repository,
    sender: alice,
  };
}

export function pushPayload(): Record<string, unknown> {
  return {
    ref: 'refs/heads/main',
    before: baseSha,
    after: headSha,
    created: false,
    deleted: false,
    forced: false,
    commits: [],
    head_commit: { id: headSha },
    pusher: { name: 'alice' },
    repository,
    sender: alice,
  };
}

export function dispatchPayload(
  inputs: unknown = { command: 'repro train', targets: '', force: 'true' },
): Record<string, unknown> {
  return {
    inputs,
    ref: 'refs/heads/main',
    repository,
    sender: alice,
    workflow: '.github/workflows/pipeline.yml',
  };
}

export function mergeGroupPayload(action = 'checks_requested'): Record<string, unknown> {
  return {
    action,
    merge_group: {
      head_sha: headSha,
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-x',
      base_sha: baseSha,
      base_ref: 'refs/heads/main',
    },
    repository,
    sender: alice,
  };
}

/** A comment in the conversation of pull request 7. */
export function commentPayload(body: string, user: unknown = alice): Record<string, unknown> {
  return {
    action: 'created',
    issue: {
      number: 7,
      state: 'open',
      title: 'Lower the learning rate',
      user: alice,
      pull_request: { url: 'https://api.github.com/repos/acme/pipe/pulls/7' },
    },
    comment: {
      id: 4_001,
      node_id: 'IC_4001',
      body,
      user,
      created_at: '2026-11-20T10:00:00Z',
      author_association: 'MEMBER',
    },
    repository,
    sender: user,
  };
}

/** A comment on a line of pull request 7. */
export function threadPayload(body: string, user: unknown = alice): Record<string, unknown> {
  return {
    action: 'created',
    comment: {
      id: 4_002,
      node_id: 'PRRC_4002',
      body,
      user,
      created_at: '2026-11-20T10:00:00Z',
      path: 'dvc.yaml',
    },
    pull_request: { number: 7, state: 'open', head: { sha: headSha }, base: { sha: baseSha } },
    repository,
    sender: user,
  };
}

/** A review of pull request 7. */
export function reviewPayload(body: string | null, user: unknown = alice): Record<string, unknown> {
  return {
    action: 'submitted',
    review: {
      id: 4_003,
      node_id: 'PRR_4003',
      body,
      user,
      submitted_at: '2026-11-20T10:00:00Z',
      state: 'commented',
    },
    pull_request: { number: 7, state: 'open', head: { sha: headSha }, base: { sha: baseSha } },
    repository,
    sender: user,
  };
}

/** The end of another workflow's run for a pull request. */
export function workflowRunPayload(): Record<string, unknown> {
  return {
    action: 'completed',
    workflow_run: {
      id: 900,
      run_number: 31,
      run_attempt: 1,
      event: 'pull_request',
      status: 'completed',
      conclusion: 'success',
      head_sha: headSha,
      head_branch: 'change',
      head_repository: { id: 77_001, full_name: 'mallory/pipe', owner: { login: 'mallory' } },
      pull_requests: [],
      path: '.github/workflows/lockstep.yml',
    },
    repository,
    sender: alice,
  };
}

/** The payload with something else at a path of keys; `undefined` removes it. */
export function withValue(payload: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = (Array.isArray(payload) ? [...payload] : { ...(payload as object) }) as Record<
    string | number,
    unknown
  >;
  if (rest.length === 0 && value === undefined) delete copy[key];
  else copy[key] = withValue(copy[key], rest, value);
  return copy;
}

/** Every path into the payload, its root included. */
export function pathsOf(
  payload: unknown,
  path: readonly (string | number)[] = [],
): (readonly (string | number)[])[] {
  if (typeof payload !== 'object' || payload === null) return [path];
  return [
    path,
    ...Object.keys(payload).flatMap((key) =>
      pathsOf((payload as Record<string, unknown>)[key], [...path, key]),
    ),
  ];
}
