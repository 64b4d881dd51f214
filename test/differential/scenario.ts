/** One thing that happens to a project. Both sides do the same; paths are relative to the project's root. */
export type Op =
  | { readonly op: 'write'; readonly path: string; readonly text: string; readonly mode?: number }
  | { readonly op: 'append'; readonly path: string; readonly text: string }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'rename'; readonly from: string; readonly to: string }
  | { readonly op: 'chmod'; readonly path: string; readonly mode: number }
  /** Replaces one match (the `nth`, counted round) of a regular expression; nothing happens without a match */
  | {
      readonly op: 'replace';
      readonly path: string;
      readonly pattern: string;
      readonly by: string;
      readonly nth: number;
    }
  /** `object` removes one object of the cache, the `nth` by name, counted round */
  | { readonly op: 'wipe'; readonly what: 'cache' | 'runs' | 'object'; readonly nth?: number }
  /** Everything but these (patterns of Git): what a failed run leaves unignored must not get into Git (dvc-compat C-160) */
  | { readonly op: 'commit'; readonly but: readonly string[] }
  /** Asks for something and keeps the answer */
  | { readonly op: 'ask'; readonly what: Question; readonly words: readonly string[]; readonly cd?: string }
  /** Pushes the data and clones the repository beside itself; from here on everything happens in the clone */
  | { readonly op: 'clone' }
  /** What a full pull and `dvc status` say on their side, and what our `plan` says without data on ours */
  | { readonly op: 'plan' };

/**
 * `status` and `table` are JSON · `dry` the stages that would run · `repro` outcomes and everything that is on disk after it
 * · `locks` outcomes and the locks only: for a clone, where one side has all data and the other only what it needs
 */
export type Question = 'status' | 'dry' | 'repro' | 'locks' | 'table' | 'dag';

/** A project's story: the same from the same seed. */
export interface Scenario {
  readonly name: string;
  readonly ops: readonly Op[];
}

/** What one side answered to one op; `undefined` for ops that only change something. */
export type Answer =
  | { readonly failed: true }
  | { readonly json: unknown }
  /** `lost`: stages that lack data which is nowhere; without looking into remotes nothing can be said about them */
  | { readonly stages: readonly string[]; readonly lost?: readonly string[] }
  | {
      readonly outcomes: Readonly<Record<string, string>>;
      readonly failed: boolean;
      readonly tree: Readonly<Record<string, string>>;
    };

/** Answers by op, in order. */
export type Answers = readonly (Answer | null)[];
