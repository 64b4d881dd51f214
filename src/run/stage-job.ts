import type { Failure, Result } from '../failure.ts';
import type { Amount } from '../plan/plan.ts';
import type { LockEntry } from '../project/stage.ts';
import type { StageOutput } from './execute.ts';
import type { RunCache } from './run-cache.ts';
import type { RunContext } from './run-context.ts';

/** How and where a stage runs. */
export interface StageJob {
  /** Run it even if its result is known */
  readonly force: boolean;
  readonly output: StageOutput;
  readonly runCache: RunCache;
  readonly isGitTracked: RunContext['isGitTracked'];
  /** Gets the cached outs when they are complete, to write their `.gitignore` lines */
  ignore(paths: readonly string[]): Promise<Result<void>>;
}

/** What became of one stage. `entry` is what its lock, or its `.dvc` file, has to record now. */
export type StageResult =
  | { readonly outcome: 'ran' | 'restored'; readonly entry: LockEntry; readonly fetched: Amount }
  | { readonly outcome: 'failed'; readonly failures: readonly Failure[]; readonly fetched: Amount }
  | { readonly outcome: 'cancelled'; readonly fetched: Amount };
