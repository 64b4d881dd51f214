import { parse } from 'yaml';

/** An input of the action, as `action.yml` declares it. */
export interface ActionInput {
  readonly name: string;
  readonly description: string;
  /** As written; undefined: none */
  readonly default: string | undefined;
}

/** An output of the action. */
export interface ActionOutput {
  readonly name: string;
  readonly description: string;
}

/** Inputs and outputs in the order of `action.yml`. Throws if the text is no action description. */
export function readAction(yaml: string): {
  readonly inputs: ActionInput[];
  readonly outputs: ActionOutput[];
} {
  const action = parse(yaml) as {
    readonly inputs: Record<string, { readonly description: string; readonly default?: unknown }>;
    readonly outputs: Record<string, { readonly description: string }>;
  };
  return {
    inputs: Object.entries(action.inputs).map(([name, input]) => ({
      name,
      description: input.description,
      default: input.default === undefined ? undefined : String(input.default),
    })),
    outputs: Object.entries(action.outputs).map(([name, output]) => ({
      name,
      description: output.description,
    })),
  };
}

/** The README with its inputs and outputs tables made from `action.yml`. Throws if a marker is missing. */
export function withTables(readme: string, yaml: string): string {
  const { inputs, outputs } = readAction(yaml);
  const withInputs = between(readme, 'inputs', table(['Input', 'Default', 'Meaning'], inputs.map(inputRow)));
  return between(withInputs, 'outputs', table(['Output', 'Meaning'], outputs.map(outputRow)));
}

function inputRow(input: ActionInput): string[] {
  return [code(input.name), input.default === undefined ? '–' : code(input.default), input.description];
}

function outputRow(output: ActionOutput): string[] {
  return [code(output.name), output.description];
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return lines.map((row) => `| ${row.join(' | ')} |\n`).join('');
}

function cell(text: string): string {
  return text
    .trim()
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ');
}

function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}: made from action.yml by npm run build -->\n`, `<!-- /${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`README.md has no markers for the ${name} table`);
  return text.slice(0, from + start.length) + content + text.slice(to);
}
