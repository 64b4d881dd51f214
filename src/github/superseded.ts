import type { Environment } from '../commands/context.ts';
import type { Failure } from '../failure.ts';
import { type ApiOptions, openApi } from './api.ts';
import { ApiError } from './api-error.ts';
import { isPassedBy } from './passed-by.ts';
import type { PullRequestTrigger } from './trigger.ts';

/** Whose head is watched, and through what. */
export interface Watching {
  readonly trigger: Pick<PullRequestTrigger, 'number' | 'headSha'>;
  readonly token: string;
  readonly env: Environment;
  /** Ends a look that is under way */
  readonly signal: AbortSignal;
  /** How the API waits, where that is not to be as for everybody */
  readonly patience?: Pick<ApiOptions, 'sleep'>;
  /** Milliseconds since the epoch; the real clock unless told otherwise */
  readonly now?: () => number;
}

/** Milliseconds that stages wait for an answer at most. */
const longestLook = 10_000;

/**
 * Looks whether a pull request still has the head that a run is about: a run that was passed by gives way (security L-02,
 * L-17). Looks seldom, so that a long run stays within its requests: a look is believed for as long as the run had lasted
 * at it, at least for a quarter of a minute. `exactly` looks now. A head that was seen to move stays moved for this run, also
 * if it comes back. An outage, or a token that may not read pull requests, stops nothing.
 */
export class HeadWatch {
  readonly #watching: Watching;
  readonly #began: number;
  #believedUntil = 0;
  #looking: Promise<void> | undefined;
  #newer: Failure | undefined;

  constructor(watching: Watching) {
    this.#watching = watching;
    this.#began = this.#now();
  }

  /** Why the run has to give way, as far as was seen. */
  get newer(): Failure | undefined {
    return this.#newer;
  }

  /** Why the run has to give way; undefined: the head is the same, as far as can be told. */
  async look({ exactly = false }: { readonly exactly?: boolean } = {}): Promise<Failure | undefined> {
    if (this.#newer === undefined && (exactly || this.#now() >= this.#believedUntil)) {
      // Stages that start together ask together.
      this.#looking ??= this.#see().finally(() => {
        this.#looking = undefined;
      });
      await this.#looking;
    }
    return this.#newer;
  }

  async #see(): Promise<void> {
    const { trigger, env, token, patience } = this.#watching;
    const signal = AbortSignal.any([this.#watching.signal, AbortSignal.timeout(longestLook)]);
    const api = openApi({ env, token, signal, ...patience, budget: longestLook / 2 });
    try {
      if (await isPassedBy(api, trigger.number, trigger.headSha)) this.#newer = passedBy;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
    }
    this.#believedUntil = this.#now() + Math.max(15_000, this.#now() - this.#began);
  }

  #now(): number {
    return (this.#watching.now ?? Date.now)();
  }
}

const passedBy: Failure = {
  reason: 'cancelled',
  message:
    'the pull request has a newer head commit, so this run gave way: it starts no stage and pushes nothing any more',
  hint: 'the run of the newer commit reports',
};
