/** Where in the user's files something is: lines and columns count from 1. */
export interface SourceLocation {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * What kind of trouble it is; decides the exit code (`commands/exit-code.ts`), never the wording.
 * `usage` bad words typed · `remote` a remote that is not configured · `config` .dvc/config, policy file or credentials settings · `no-repo` no `.dvc` folder
 * `project` dvc.yaml, dvc.lock, .dvc or params that do not parse or contradict each other · `data` a missing or corrupt object
 * `storage` a remote that refuses or does not answer · `stage` a command that failed · `output` an out that is missing or not allowed
 * `busy` another process holds the project · `git` Git said no · `cancelled` a signal or a cancel command · `refused` trust rules said no
 */
export type FailureReason =
  | 'usage'
  | 'config'
  | 'remote'
  | 'no-repo'
  | 'project'
  | 'data'
  | 'storage'
  | 'stage'
  | 'output'
  | 'busy'
  | 'git'
  | 'cancelled'
  | 'refused';

/** An expected problem: what was expected and found (`message`), where, and what to do next (`hint`). */
export interface Failure {
  readonly reason: FailureReason;
  readonly message: string;
  readonly location?: SourceLocation;
  readonly hint?: string;
  /** The machine's doing, not the project's: the same thing may succeed when it is tried again */
  readonly transient?: true;
  /** To DVC this is an unexpected error, with which every command of its ends the same way (dvc-compat C-151) */
  readonly unforeseen?: true;
}

/** A value, or every failure that stood in its way (at least one). */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failures: readonly Failure[] };

/** Wraps a value as a success. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps one or more failures. */
export function fail(...failures: Failure[]): { readonly ok: false; readonly failures: readonly Failure[] } {
  return { ok: false, failures };
}

/** Turns results into one: all the values in order, or all the failures of all of them. */
export function all<T>(results: readonly Result<T>[]): Result<T[]> {
  const failures = results.flatMap((result) => (result.ok ? [] : result.failures));
  if (failures.length > 0) return { ok: false, failures };
  return ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}

/**
 * Carries failures through code that cannot return them (callbacks, iterators, streams). Only adapters throw it;
 * the nearest function that returns a `Result` turns it back with {@link caught}.
 */
export class FailureError extends Error {
  readonly failures: readonly Failure[];
  constructor(...failures: Failure[]) {
    super(failures.map((failure) => failure.message).join('\n'));
    this.name = 'FailureError';
    this.failures = failures;
  }
}

/** The failures inside a caught error; rethrows anything that is not a {@link FailureError}, because that is a bug. */
export function caught(error: unknown): { readonly ok: false; readonly failures: readonly Failure[] } {
  if (error instanceof FailureError) return { ok: false, failures: error.failures };
  throw error;
}

/** The value of a result; throws its failures as a {@link FailureError}. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new FailureError(...result.failures);
}
