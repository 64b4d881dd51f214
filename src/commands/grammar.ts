import { Command, CommanderError, Option } from 'commander';
import type { Failure } from '../failure.ts';
import { globalOptions, type Request } from './request-kind.ts';
import type { Verb, VerbRow } from './verb.ts';

/** The whole grammar, with help, version and suggestions. `meant`: the verbs, loaded, that the words may mean. */
export function parseWords(
  words: readonly string[],
  rows: readonly VerbRow[],
  meant: ReadonlyMap<VerbRow, Verb>,
  version: string,
): Request {
  let found: Request | undefined;
  let printed = '';
  const program = newProgram(version, (text) => {
    printed += text;
  });
  for (const row of rows) {
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

/** The verb that was meant, for its way of exiting. */
function named(words: readonly string[], verbs: readonly Verb[]): { readonly verb?: Verb } {
  const typed = words.filter((word) => !word.startsWith('-')).join(' ');
  const verb = verbs.find(({ name }) => typed === name || typed.startsWith(`${name} `));
  return verb === undefined ? {} : { verb };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
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
