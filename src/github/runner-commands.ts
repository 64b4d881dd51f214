/**
 * One workflow command as the runner reads it (`::name key=value::data`), values escaped as its parser undoes them
 * (actions/runner ActionCommand.cs; docs.github.com, "Workflow commands for GitHub Actions").
 */
export function runnerCommand(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  data: string,
): string {
  const pairs = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeData(data)}`;
}

/**
 * The lines that a runner makes of some output, each so that it is no command: a leading `::`, after any white space, and
 * `##[` anywhere are pulled apart with a space (security C-02 to C-04). A carriage return starts a line for the runner too.
 */
export function harmlessLines(output: string): readonly string[] {
  return output
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(leadingCommand, '$1: :').replaceAll('##[', '## ['));
}

// .NET's white space goes beyond JavaScript's by U+0085; what draws nothing is skipped too, to be on the safe side.
const leadingCommand = /^([\s\u0000-\u001f\u0085\u200b-\u200f\u2060\ufeff]*)::/;

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
