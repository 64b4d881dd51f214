/**
 * What a runner reads from a step's standard output, written after actions/runner's ActionCommand.cs and
 * ActionCommandManager.cs: both command grammars, and the fence of `stop-commands`.
 */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands that a runner would obey, in order; `stop-commands` and its end are not among them. */
export function obeyed(output: string): RunnerCommand[] {
  const commands: RunnerCommand[] = [];
  let stopped: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/)) {
    const command = parse(line);
    if (command === undefined) continue;
    if (stopped !== undefined) {
      if (command.name.toLowerCase() === stopped.toLowerCase()) stopped = undefined;
    } else if (command.name.toLowerCase() === 'stop-commands') stopped = command.data;
    else commands.push(command);
  }
  return commands;
}

function parse(line: string): RunnerCommand | undefined {
  // .NET's TrimStart: every Unicode white space.
  const trimmed = line.replace(/^[\s\u0085\u200b\ufeff]+/, '');
  if (trimmed.startsWith('::')) {
    const end = trimmed.indexOf('::', 2);
    if (end > 2) return command(trimmed.slice(2, end), trimmed.slice(end + 2), ',');
  }
  const start = line.indexOf('##[');
  const end = start === -1 ? -1 : line.indexOf(']', start);
  return end === -1 ? undefined : command(line.slice(start + 3, end), line.slice(end + 1), ';');
}

function command(head: string, data: string, separator: string): RunnerCommand | undefined {
  const space = head.indexOf(' ');
  const name = space === -1 ? head : head.slice(0, space);
  if (name === '') return undefined;
  const pairs = space === -1 ? [] : head.slice(space + 1).split(separator);
  const properties = Object.fromEntries(
    pairs.flatMap((pair) => {
      const equals = pair.indexOf('=');
      return equals === -1 ? [] : [[pair.slice(0, equals).trim(), unescaped(pair.slice(equals + 1))]];
    }),
  );
  return { name, properties, data: unescaped(data) };
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
