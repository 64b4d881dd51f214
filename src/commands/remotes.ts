import { all, type Failure, fail, ok, type Result } from '../failure.ts';
import type { Config } from '../project/project.ts';
import { openStore, openVersioned, versionOption } from '../store/open.ts';
import type { RemoteConfig, Store } from '../store/store.ts';
import type { Host } from './context.ts';
import { Detours } from './data/detours.ts';
import { versionedPlaces } from './data/versioned-places.ts';
import type { Session } from './session.ts';

/** What a job adds to the remotes of `.dvc/config`. */
export interface RemoteUse {
  /** Asked before any remote, and the only place where no remote is configured: the GitHub Actions cache */
  readonly cache?: Store;
  /** May run-cache entries of the policy's `proposals` remote be believed? Its objects are read in any case, as they are verified */
  readonly trustsProposals?: boolean;
  /** A remote that was asked for by name is still helped out by the others */
  readonly alwaysFallBack?: boolean;
}

/** What remotes are opened for. */
export type RemoteSession = Pick<Session, 'config' | 'host'> & Partial<Pick<Session, 'policy' | 'project'>>;

/** Remotes by name, each opened at most once and closed together. */
export class Remotes {
  private readonly config: Config;
  private readonly session: RemoteSession;
  private readonly use: RemoteUse;
  readonly host: Host;
  private readonly opened = new Map<string, Promise<Result<Store>>>();
  /** What came from elsewhere, because it was not where it belongs */
  readonly detours = new Detours();

  constructor(session: RemoteSession, use: RemoteUse = {}) {
    this.config = session.config;
    this.session = session;
    this.host = session.host;
    this.use = use;
  }

  /**
   * The store of a remote; without a name the default one, or the cache of the job where none is configured. Fails with
   * `remote` when there is none of that name.
   */
  open(name: string | undefined): Promise<Result<Store>> {
    const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
    if (wanted === undefined) {
      const { cache } = this.use;
      return Promise.resolve(cache === undefined ? fail(noRemote) : ok(cache));
    }
    const remote = this.config.remotes.get(wanted);
    if (remote === undefined) return Promise.resolve(fail(unknownRemote(wanted, this.config)));
    let store = this.opened.get(wanted);
    if (store === undefined) {
      store =
        versionOption(remote) === undefined ? openStore(remote, this.host.env) : this.openVersions(remote);
      this.opened.set(wanted, store);
    }
    return store;
  }

  /** Where its data lies is in the locks of the working tree. */
  private openVersions(remote: RemoteConfig): Promise<Result<Store>> {
    const { name, options } = remote;
    return openVersioned(remote, this.host.env, async () => {
      const project = await this.session.project?.();
      if (project === undefined) return ok(new Map());
      const isWorktree = /^true$/i.test(String(options.get('worktree')));
      return project.ok ? ok(versionedPlaces(project.value, { name, isWorktree })) : project;
    });
  }

  /** Is there a remote of that name, or a default one, or a cache in its place? */
  has(name: string | undefined): boolean {
    return this.isConfigured(name) || (name === undefined && this.use.cache !== undefined);
  }

  /** Is a remote of that name configured, or a default one? */
  isConfigured(name: string | undefined): boolean {
    const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
    return wanted !== undefined && this.config.remotes.has(wanted);
  }

  /**
   * Where to read from, in order: the job's cache, the remote, then the policy's `fallback` remotes (design section 6), unless
   * `only` this remote is meant. Fails as {@link open}, and for a fallback that is not configured.
   */
  async sources(name: string | undefined, { only }: { readonly only: boolean }): Promise<Result<Sources>> {
    const main = await this.open(name);
    if (!main.ok) return main;
    const helpers = only && this.use.alwaysFallBack !== true ? ok(noHelpers) : await this.helpers();
    if (!helpers.ok) return helpers;
    const { cache, trustsProposals } = this.use;
    const { proposals, fallback } = helpers.value;
    const first = cache === undefined ? [] : [cache];
    const everywhere = [...first, main.value, ...proposals, ...fallback];
    const trusted = [...first, main.value, ...(trustsProposals === true ? proposals : []), ...fallback];
    return ok({
      main: main.value,
      all: [...new Set(everywhere)],
      fallback: fallback.filter((store) => store !== main.value),
      runs: [...new Set(trusted)],
    });
  }

  /** The policy's remotes. In a terminal proposals are of no use: they are what nobody has looked at. */
  private async helpers(): Promise<Result<typeof noHelpers>> {
    const policy = await this.session.policy?.();
    if (policy === undefined) return ok(noHelpers);
    if (!policy.ok) return policy;
    const { file, remotes } = policy.value;
    const isJob = this.use.trustsProposals !== undefined;
    const named = [
      ...(isJob && remotes.proposals !== undefined ? [remotes.proposals] : []),
      ...remotes.fallback,
    ];
    const opened = all(await Promise.all(named.map((name) => this.open(name))));
    if (!opened.ok) return fail(...opened.failures.map((failure) => ({ ...failure, location: { file } })));
    const count = named.length - remotes.fallback.length;
    return ok({ proposals: opened.value.slice(0, count), fallback: opened.value.slice(count) });
  }

  /** Closes what was opened, after telling the detours that nobody asked for. */
  async [Symbol.asyncDispose](): Promise<void> {
    for (const failure of this.detours.take()) void this.host.emit({ kind: 'warning', failure });
    for (const store of this.opened.values()) {
      const result = await store;
      if (result.ok) await result.value.close();
    }
  }
}

/** A remote, and everything to read from in order, itself among it. */
export interface Sources {
  readonly main: Store;
  readonly all: readonly Store[];
  /** Those of them that should not have been needed */
  readonly fallback: readonly Store[];
  /** Those whose run-cache entries may be believed */
  readonly runs: readonly Store[];
}

const noHelpers: { readonly proposals: readonly Store[]; readonly fallback: readonly Store[] } = {
  proposals: [],
  fallback: [],
};

const noRemote: Failure = {
  reason: 'remote',
  message: 'no remote specified in .dvc/config, and no default remote is set',
  hint: 'add one with `dvc remote add -d NAME URL` and commit .dvc/config, or name one with `-r`',
};

function unknownRemote(name: string, config: Config): Failure {
  const known = [...config.remotes.keys()].sort().join(', ');
  return {
    reason: 'remote',
    message: `remote '${name}' doesn't exist`,
    hint:
      known === ''
        ? 'no remote is configured; add one with `dvc remote add`'
        : `configured remotes: ${known}`,
    location: { file: '.dvc/config' },
  };
}
