import type { Verb, VerbOption, VerbRow } from '../src/commands/verb.ts';
import { type VerbExample, verbExamples } from '../src/commands/verb-examples.ts';

const head = `<!-- made from the command table by npm run build -->
# Reference of the command line

\`lockstep VERB --help\` prints the same. Verbs that DVC has keep its names, options, exit codes and \`--json\`: *as DVC* below. The others
exit with 0 when done, 1 when the pipeline or a check failed, 2 when it could not be attempted. Everywhere: \`--cd DIR\` works in another
folder, \`-q\` says less, \`-v\` more, \`--no-color\` (or the variable \`NO_COLOR\`) leaves colours out. Without a terminal, or in CI, there is
no progress bar. \`eval "$(lockstep completion bash)"\` completes verbs, options and stages; zsh and fish likewise.

`;

/** docs/cli.md: every verb of the table with its options and examples, in the order of the table. */
export async function cliReference(rows: readonly VerbRow[]): Promise<string> {
  const verbs = await Promise.all(rows.map(({ load }) => load()));
  const list = verbs
    .map(({ name, help }) => `| [\`${name}\`](#${anchor(name)}) | ${cell(help)} |\n`)
    .join('');
  return `${head}| Verb | Does |\n| --- | --- |\n${list}\n${verbs.map(section).join('\n')}`;
}

function section({ name, help, args, options, exit }: Verb): string {
  const line = `lockstep ${name}${options.length === 0 ? '' : ' [options]'}${args === undefined ? '' : ` ${args}`}`;
  const asDvc = exit.style === 'dvc' ? ' *As DVC.*' : '';
  const table =
    options.length === 0 ? '' : `\n| Option | Means |\n| --- | --- |\n${options.map(row).join('')}`;
  const examples = verbExamples[name] ?? [];
  return `## ${name}\n\n${help}.${asDvc}\n\n\`${line}\`\n${table}${shown(examples)}`;
}

function row({ flags, help, choices, repeat }: VerbOption): string {
  const values = choices === undefined ? '' : ` (${choices.map((choice) => `\`${choice}\``).join(', ')})`;
  return `| \`${flags.replaceAll('|', '\\|')}\` | ${cell(help)}${values}${repeat === true ? '; may be repeated' : ''} |\n`;
}

function shown(examples: readonly VerbExample[]): string {
  if (examples.length === 0) return '';
  const width = Math.max(...examples.map(({ line }) => line.length));
  const lines = examples.map(({ line, says }) => `${line.padEnd(width)}  # ${says}\n`);
  return `\n\`\`\`sh\n${lines.join('')}\`\`\`\n`;
}

function anchor(name: string): string {
  return name.replaceAll(' ', '-');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
