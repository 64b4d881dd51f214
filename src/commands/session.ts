import { join, relative, resolve, sep } from 'node:path';
import { caught, type Failure, ok, type Result } from '../failure.ts';
import type { Policy } from '../project/policy/policy.ts';
import { type Config, loadProject, type Project } from '../project/project.ts';
import { Cache } from '../store/cache.ts';
import { asDiskFailure } from '../store/disk-error.ts';
import { Git } from '../workspace/git.ts';
import { type IgnoreRules, loadIgnore } from '../workspace/ignore.ts';
import { acquire, type ProjectLock } from '../workspace/lock.ts';
import { ObjectMemory } from '../workspace/object-memory.ts';
import { openCommit, openWorkspace } from '../workspace/open-revision.ts';
import type { Revision } from '../workspace/revision.ts';
import { findRoots } from '../workspace/root.ts';
import { State } from '../workspace/state.ts';
import type { Host } from './context.ts';
import { type AddedConfig, chooseConfig, readConfigAt } from './trusted-config.ts';
import type { PolicyChoice } from './trusted-policy.ts';

/** A DVC project, opened where the user stands. Nothing is parsed until it is asked for. */
export interface Session {
  readonly host: Host;
  /** Absolute folder that holds `.dvc` */
  readonly projectRoot: string;
  readonly gitRoot: string | undefined;
  /** Where the user stands, relative to the project root; '' at the root */
  readonly cwd: string;
  readonly git: Git | undefined;
  readonly workspace: Revision;
  readonly config: Config;
  /** What was noticed on opening, such as a change that edits `.dvc/config` */
  readonly warnings: readonly Failure[];
  readonly cache: Cache;
  readonly state: State;
  /** The project as the working tree has it; parsed once */
  project(): Promise<Result<Project>>;
  /** Parses again: after a run, which rewrote locks */
  reload(): Promise<Result<Project>>;
  /** The project as of a commit */
  projectAt(rev: string): Promise<Result<Project>>;
  ignore(): Promise<IgnoreRules>;
  /** The policy file (design section 6), in a pull request as the base revision has it; read once, when first asked for */
  policy(): Promise<Result<Policy>>;
  /** Held while a verb that writes works */
  lock?: ProjectLock;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Finds the project around a folder and opens it. Fails with `no-repo` outside one, `config` on a bad `.dvc/config`. */
export async function openSession(host: Host, use: SessionUse = {}): Promise<Result<Session>> {
  const roots = findRoots(host.cwd);
  if (!roots.ok) return roots;
  const { projectRoot, gitRoot } = roots.value;
  const found = gitRoot === undefined ? undefined : gitAt(gitRoot, host);
  const bare = await openWorkspace({ projectRoot, git: undefined });
  const trusted =
    use.configFrom === undefined || found === undefined || gitRoot === undefined
      ? {}
      : { trusted: { rev: use.configFrom, gitRoot, git: found } };
  const added = use.added === undefined ? {} : { added: use.added };
  const chosen = await chooseConfig({ host, projectRoot, workspace: bare, ...trusted, ...added });
  if (!chosen.ok) return chosen;
  const { config, warnings } = chosen.value;
  const git = config.noScm ? undefined : found;
  const workspace = await openWorkspace({ projectRoot, git, linkTargets: [config.cacheDir] });
  const policyFrom = {
    projectRoot,
    gitRoot,
    git: found,
    ...(use.policyFile === undefined ? {} : { file: use.policyFile }),
    ...(use.configFrom === undefined ? {} : { trusted: use.configFrom }),
  };
  return ok(
    new OpenSession({ host, projectRoot, gitRoot, git, workspace, config, warnings, policyFrom, found }),
  );
}

function gitAt(root: string, { git, env }: Host): Git {
  return git?.root === root ? git : new Git({ root, env });
}

type Opened = Pick<
  Session,
  'host' | 'projectRoot' | 'gitRoot' | 'git' | 'workspace' | 'config' | 'warnings'
> & {
  readonly policyFrom: PolicyChoice;
  /** Git as it was found, also where the project does without */
  readonly found: Git | undefined;
};

class OpenSession implements Session {
  readonly host: Host;
  readonly projectRoot: string;
  readonly gitRoot: string | undefined;
  readonly cwd: string;
  readonly git: Git | undefined;
  readonly workspace: Revision;
  readonly config: Config;
  readonly warnings: readonly Failure[];
  readonly cache: Cache;
  readonly state: State;
  lock?: ProjectLock;
  private loaded: Promise<Result<Project>> | undefined;
  private rules: Promise<IgnoreRules> | undefined;
  private chosenPolicy: Promise<Result<Policy>> | undefined;
  private readonly objects: ObjectMemory | undefined;
  private readonly policyFrom: PolicyChoice;
  private readonly found: Git | undefined;

  constructor(opened: Opened) {
    this.policyFrom = opened.policyFrom;
    this.found = opened.found;
    this.host = opened.host;
    this.projectRoot = opened.projectRoot;
    this.gitRoot = opened.gitRoot;
    this.git = opened.git;
    this.workspace = opened.workspace;
    this.config = opened.config;
    this.warnings = opened.warnings;
    this.cwd = toPosix(relative(opened.projectRoot, resolve(opened.host.cwd)));
    const { cacheDir: dir, cacheShared: shared } = opened.config;
    const memory = join(opened.projectRoot, '.dvc', 'tmp', 'lockstep');
    // On a machine of CI, what an earlier job of anybody left is not believed.
    this.objects = isInCi(opened.host) ? undefined : new ObjectMemory(join(memory, 'objects'), dir);
    this.cache = new Cache({ dir, shared, trusted: this.objects });
    this.state = new State({ file: join(memory, 'state') });
  }

  project(): Promise<Result<Project>> {
    this.loaded ??= loadProject(this.workspace, { config: this.config });
    return this.loaded;
  }

  reload(): Promise<Result<Project>> {
    this.loaded = undefined;
    return this.project();
  }

  async projectAt(rev: string): Promise<Result<Project>> {
    const { git, gitRoot, projectRoot } = this;
    if (git === undefined || gitRoot === undefined) return { ok: false, failures: [noGit] };
    const commit = await openCommit({ projectRoot, gitRoot, git, rev });
    if (!commit.ok) return commit;
    const config = await readConfigAt(commit.value, this);
    return config.ok ? loadProject(commit.value, { config: config.value }) : config;
  }

  ignore(): Promise<IgnoreRules> {
    this.rules ??= loadIgnore(this.workspace);
    return this.rules;
  }

  policy(): Promise<Result<Policy>> {
    this.chosenPolicy ??= import('./trusted-policy.ts').then(({ choosePolicy }) =>
      choosePolicy(this.policyFrom),
    );
    return this.chosenPolicy;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.state.save();
    this.objects?.save();
    if (this.found !== this.host.git) await this.found?.close();
  }
}

const noGit: Failure = {
  reason: 'git',
  message: 'this needs Git, and the project is not in a Git repository (or core.no_scm is set)',
  hint: 'run `git init` and commit, or leave out the revision',
};

function toPosix(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** How a verb uses the project: `writes` says what it is about to do, for whoever has to wait for it. */
export interface SessionUse {
  readonly writes?: string;
  /** The revision whose `.dvc/config` says where data goes; undefined: the working tree's own */
  readonly configFrom?: string;
  /** The policy file, from the top of the repository; undefined: `.github/lockstep.yml` */
  readonly policyFile?: string;
  /** What the command line adds to the configuration */
  readonly added?: AddedConfig;
}

/**
 * Opens a session, does the work, closes it; failures thrown by adapters come back as a result. A verb that writes holds
 * the project meanwhile (design section 9.6): it waits for another writer, 3 s in a terminal, 5 minutes in CI.
 */
export async function withSession<T>(
  host: Host,
  work: (session: Session) => Promise<Result<T>>,
  use: SessionUse = {},
): Promise<Result<T>> {
  try {
    const opened = await openSession(host, use);
    if (!opened.ok) return opened;
    await using session = opened.value;
    if (use.writes === undefined) return await work(session);
    const lock = await holdProject(session, use.writes);
    if (!lock.ok) return lock;
    session.lock = lock.value;
    session.cache.sweep();
    try {
      return await work(session);
    } finally {
      await lock.value.release();
    }
  } catch (error) {
    return caught(asDiskFailure(error));
  }
}

function holdProject({ host, projectRoot }: Session, what: string): Promise<Result<ProjectLock>> {
  return acquire(projectRoot, {
    what,
    timeoutMs: host.lockTimeoutMs ?? (isInCi(host) ? 300_000 : 3_000),
    signal: host.signal,
    env: host.env,
    onWait: (holder) =>
      host.emit({
        kind: 'note',
        text: `waiting for another process to finish with this project: ${holder.what} (process ${holder.pid})`,
      }),
  });
}

function isInCi({ env: { CI } }: Host): boolean {
  return CI !== undefined && CI !== '' && CI !== 'false';
}
