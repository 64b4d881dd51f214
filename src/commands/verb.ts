import type { Failure } from '../failure.ts';
import type { Host } from './context.ts';

/** Where a verb's words go. Text is written as it is; the caller ends its lines. */
export interface Terminal {
  readonly columns: number;
  readonly colour: boolean;
  readonly interactive: boolean;
  /** Is standard error a terminal on which a line can be drawn over again? */
  readonly redraws?: boolean;
  out(text: string): void;
  err(text: string): void;
  /** What the user answers; undefined: nobody is there to answer */
  ask?(question: string): Promise<string | undefined>;
  /** Standard input, line by line; undefined: there is none */
  lines?(): AsyncIterable<string>;
  /** Until what was written has gone out; undefined: nothing is waiting */
  drained?(): Promise<void> | undefined;
}

/** What was typed: targets and options, the latter by their long name in camel case. */
export interface Words {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** `dvc` verbs exit as DVC does, `own` ones with 0, 1 or 2 (design section 2). */
export interface ExitStyle {
  readonly style: 'dvc' | 'own';
  /** What DVC's command returns on an ordinary failure: 1 or 255 (dvc-compat C-151) */
  readonly failure: 1 | 255;
}

/** How a verb ended: an exit code, or failures that still have to be printed. */
export type Ending = number | { readonly failures: readonly Failure[] };

/** One option of a verb. */
export interface VerbOption {
  /** Commander's notation: `-j, --jobs <n>` */
  readonly flags: string;
  readonly help: string;
  /** The only values that it takes */
  readonly choices?: readonly string[];
  /** Takes a whole number; it comes as text */
  readonly whole?: true;
  /** May be given more than once; the values come as a list */
  readonly repeat?: true;
}

/** One row of the command table: what the list of commands says of a verb, and where the verb is. */
export interface VerbRow {
  /** `plan`, `metrics diff` */
  readonly name: string;
  readonly help: string;
  load(): Promise<Verb>;
}

/** A terminal subcommand and, where it makes sense, a slash command. Name and help are those of its row. */
export interface Verb {
  readonly name: string;
  readonly help: string;
  /** Commander's notation: `[targets...]` */
  readonly args?: string;
  /** Everything from the first argument on belongs to the arguments, options too: a command line */
  readonly remainder?: true;
  /** `-q` does not silence it, as DVC prints this past its own switch */
  readonly isNeverQuiet?: true;
  readonly options: readonly VerbOption[];
  readonly exit: ExitStyle;
  run(words: Words, host: Host, terminal: Terminal): Promise<Ending>;
}
