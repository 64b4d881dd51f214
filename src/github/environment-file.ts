import { type Failure, fail, ok, type Result } from '../failure.ts';

/**
 * Reads what a script wrote to a `GITHUB_ENV` file: `NAME=value`, or `NAME<<END`, lines, `END` (docs.github.com, "Workflow
 * commands", environment files). The last value of a name counts. A line that is neither, or a value without its end, is
 * a Failure.
 */
export function parseEnvironmentFile(text: string): Result<ReadonlyMap<string, string>> {
  const values = new Map<string, string>();
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line.trim() === '') continue;
    const [, name, sign, rest = ''] = /^([^=<\s][^=<]*?)(=|<<)(.*)$/.exec(line) ?? [];
    if (name === undefined) return fail(malformed(`line ${i + 1} is neither NAME=value nor NAME<<END`));
    if (sign === '=') {
      values.set(name, rest);
      continue;
    }
    const end = lines.indexOf(rest, i + 1);
    if (end === -1 || rest === '') return fail(malformed(`the value of ${name} has no closing line`));
    values.set(name, lines.slice(i + 1, end).join('\n'));
    i = end;
  }
  return ok(values);
}

/** Lines that say something, as a `GITHUB_PATH` file holds them. */
export function parseList(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function malformed(what: string): Failure {
  return {
    reason: 'config',
    message: `the setup script wrote something to GITHUB_ENV that cannot be read: ${what}`,
    hint: 'write `echo "NAME=value" >> "$GITHUB_ENV"`',
  };
}
