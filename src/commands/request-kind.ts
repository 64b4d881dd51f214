import type { Failure } from '../failure.ts';
import type { Verb, Words } from './verb.ts';

/** What was asked: a verb of the table and its words, or what to print instead (help, version). */
export type Request =
  | { readonly kind: 'verb'; readonly verb: Verb; readonly words: Words; readonly global: GlobalOptions }
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly verb?: Verb };

/** Options that every verb takes. */
export interface GlobalOptions {
  readonly cd?: string;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly colour: boolean;
}

/** What the words say to every verb. */
export function globalOptions(options: Readonly<Record<string, unknown>>): GlobalOptions {
  return {
    quiet: options.quiet === true,
    verbose: options.verbose === true,
    colour: options.color !== false,
    ...(typeof options.cd === 'string' ? { cd: options.cd } : {}),
  };
}
