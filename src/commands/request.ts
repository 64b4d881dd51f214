import { Command, CommanderError, Option } from 'commander';
import type { Failure } from '../failure.ts';
import type { Verb, VerbRow, Words } from './verb.ts';

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

/**
 * Words as typed in a terminal, or in a comment behind the prefix, become a request: one grammar for both. Only verbs that
 * the words may mean are loaded.
 */
export async function parseRequest(
  words: readonly string[],
  rows: readonly VerbRow[],
  version: string,
): Promise<Request> {
  let found: Request | undefined;
  let printed = '';
  const program = newProgram(version, (text) => {
    printed += text;
  });
  const meant = await loadMeant(words, rows);
  // Where the first word is a verb, no help and no suggestion is about the others.
  const listed = rows.some((row) => beginsWith(row, words[0])) ? meant.keys() : rows;
  for (const row of listed) {
    const verb = meant.get(row);
    const command = addCommand(program, row);
    if (verb !== undefined) addGrammar(command, verb, (request) => (found = request));
  }
  if (words.length === 0) return { kind: 'print', text: program.helpInformation() };
  try {
    program.parse([...words], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'print', text: printed };
    return { kind: 'failed', failure: usageFailure(error, printed), ...named(words, [...meant.values()]) };
  }
  return found ?? { kind: 'print', text: program.helpInformation() };
}

/** The verbs whose first word is among the words. */
async function loadMeant(
  words: readonly string[],
  rows: readonly VerbRow[],
): Promise<ReadonlyMap<VerbRow, Verb>> {
  const likely = rows.filter((row) => words.some((word) => beginsWith(row, word)));
  return new Map(await Promise.all(likely.map(async (row) => [row, await row.load()] as const)));
}

function beginsWith({ name }: VerbRow, word: string | undefined): boolean {
  return word !== undefined && (name === word || name.startsWith(`${word} `));
}

/** The verb that was meant, for its way of exiting. */
function named(words: readonly string[], verbs: readonly Verb[]): { readonly verb?: Verb } {
  const typed = words.filter((word) => !word.startsWith('-')).join(' ');
  const verb = verbs.find(({ name }) => typed === name || typed.startsWith(`${name} `));
  return verb === undefined ? {} : { verb };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function globalOptions(options: Readonly<Record<string, unknown>>): GlobalOptions {
  return {
    quiet: options.quiet === true,
    verbose: options.verbose === true,
    colour: options.color !== false,
    ...(typeof options.cd === 'string' ? { cd: options.cd } : {}),
  };
}

function newProgram(version: string, write: (text: string) => void): Command {
  return new Command('lockstep')
    .description('Data-aware pull requests for DVC pipelines: plan, run and report without Python or DVC')
    .version(version, '-V, --version')
    .option('--cd <dir>', 'work in this folder')
    .option('-v, --verbose', 'say more')
    .option('--no-color', 'no colours')
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({ writeOut: write, writeErr: write, outputError: () => undefined });
}

/** `metrics diff` becomes a command `diff` of a command `metrics`. */
function addCommand(program: Command, { name, help }: VerbRow): Command {
  const [first = '', second] = name.split(' ');
  let parent = program;
  if (second !== undefined) {
    parent =
      program.commands.find((command) => command.name() === first) ??
      program.command(first).description(`see \`${first} --help\``);
  }
  return parent
    .command(second ?? first)
    .description(help)
    .copyInheritedSettings(parent);
}

function addGrammar(command: Command, verb: Verb, found: (request: Request) => void): void {
  if (verb.args !== undefined) command.arguments(verb.args);
  for (const { flags, help, choices } of verb.options) {
    const option = new Option(flags, help);
    command.addOption(choices === undefined ? option : option.choices(choices));
  }
  if (!verb.options.some(({ flags }) => flags.includes('--quiet'))) command.option('-q, --quiet', 'say less');
  command.action((...received: unknown[]) => {
    const typed = received.at(-1) as Command;
    const options = typed.optsWithGlobals();
    const words = { args: typed.processedArgs.flat().filter(isText), options };
    found({ kind: 'verb', verb, words, global: globalOptions(options) });
  });
}

function usageFailure(error: CommanderError, printed: string): Failure {
  const message = error.message.replace(/^error: /, '');
  return { reason: 'usage', message, hint: printed.trim() === '' ? 'see `lockstep --help`' : printed.trim() };
}
