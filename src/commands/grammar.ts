import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Failure } from '../failure.ts';
import { globalOptions, type Request } from './request-kind.ts';
import type { Verb, VerbRow } from './verb.ts';
import { verbExamples } from './verb-examples.ts';

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
  if (words.length === 0) return { kind: 'print', text: `${program.helpInformation()}${startHere}\n` };
  try {
    program.parse(withMark(words, [...meant.values()]), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'print', text: printed };
    return { kind: 'failed', failure: usageFailure(error, printed), ...named(words, [...meant.values()]) };
  }
  return found ?? { kind: 'print', text: program.helpInformation() };
}

/** Puts the mark that ends the options before the first argument of a verb that takes a command line. */
function withMark(words: readonly string[], verbs: readonly Verb[]): string[] {
  const verb = verbs.find(({ name }) => words.join(' ').startsWith(`${name} `));
  if (verb?.remainder === undefined) return [...words];
  const valued = verb.options.filter(({ flags }) => flags.includes('<'));
  const names = new Set([
    '--cd',
    ...valued.flatMap(({ flags }) => flags.match(/(?<![\w-])--?[\w-]+/g) ?? []),
  ]);
  let at = verb.name.split(' ').length;
  while (words[at]?.startsWith('-') === true && words[at] !== '--') at += names.has(words[at] ?? '') ? 2 : 1;
  return words[at] === '--' ? [...words] : [...words.slice(0, at), '--', ...words.slice(at)];
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

/** What somebody who sees this for the first time does next. */
const startHere = `
Start here:
  lockstep demo                see all of it on a built-in project
  lockstep plan                in a DVC project: what is stale, and why
  lockstep init --workflow     write the GitHub workflow of this project
  lockstep VERB --help         options and examples of a verb`;

function newProgram(version: string, write: (text: string) => void): Command {
  return new Command('lockstep')
    .description('Data-aware pull requests for DVC pipelines: plan, run and report without Python or DVC')
    .version(version, '-V, --version')
    .option('--cd <dir>', 'work in this folder')
    .option('-v, --verbose', 'say more')
    .option('--no-color', 'no colours')
    .addHelpText('after', startHere)
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

/** As Python's `int`, which is what DVC reads numbers with. */
function wholeNumber(text: string): string {
  if (/^\s*[+-]?\d+(?:_\d+)*\s*$/.test(text)) return text.replaceAll('_', '');
  throw new InvalidArgumentError(`invalid int value: '${text}'`);
}

function addGrammar(command: Command, verb: Verb, found: (request: Request) => void): void {
  if (verb.args !== undefined) command.arguments(verb.args);
  for (const { flags, help, choices, repeat, whole } of verb.options) {
    const option = new Option(flags, help);
    if (choices !== undefined) option.choices(choices);
    if (whole) option.argParser(wholeNumber);
    const check = option.parseArg;
    if (repeat)
      option.argParser((value, before: readonly string[] = []) => {
        check?.(value, undefined);
        return [...before, value];
      });
    command.addOption(option);
  }
  if (!verb.options.some(({ flags }) => flags.includes('--quiet'))) command.option('-q, --quiet', 'say less');
  if (!verb.options.some(({ flags }) => flags.startsWith('-v,')))
    command.addOption(new Option('-v, --verbose', 'say more').hideHelp());
  command.addHelpText('after', examplesOf(verb.name));
  command.action((...received: unknown[]) => {
    const typed = received.at(-1) as Command;
    const options = typed.optsWithGlobals();
    const words = { args: typed.processedArgs.flat().filter(isText), options };
    found({ kind: 'verb', verb, words, global: globalOptions(options) });
  });
}

/** The examples below the options, what each is for behind it. */
function examplesOf(name: string): string {
  const examples = verbExamples[name] ?? [];
  if (examples.length === 0) return '';
  return `\nExamples:\n${examples.map(({ line, says }) => `  ${line}\n      ${says}`).join('\n')}`;
}

function usageFailure(error: CommanderError, printed: string): Failure {
  const message = error.message.replace(/^error: /, '');
  return { reason: 'usage', message, hint: printed.trim() === '' ? 'see `lockstep --help`' : printed.trim() };
}
