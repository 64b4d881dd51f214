/** One command of a `run` script, with the lines that continue it. */
export interface ScriptCommand {
  readonly text: string;
  /** Offset from the script's first line, from 0 */
  readonly line: number;
}

/**
 * Splits a shell script into commands: comments and blank lines go, continued lines, here-documents, functions and
 * `if … fi` or `for … done` blocks stay together. Quoting is followed only as far as line ends need it.
 */
export function scriptCommands(script: string): ScriptCommand[] {
  const lines = script.split('\n');
  const commands: ScriptCommand[] = [];
  for (let i = 0; i < lines.length; ) {
    const text = lines[i] as string;
    if (/^\s*(#|$)/.test(text)) {
      i++;
      continue;
    }
    const end = endOf(lines, i);
    commands.push({
      text: withoutComment(lines.slice(i, end + 1).join('\n')).trim(),
      line: i,
    });
    i = end + 1;
  }
  return commands;
}

/** Drops a remark at the end of a single line; a `#` inside quotes or a word is none. */
function withoutComment(text: string): string {
  if (text.includes('\n')) return text;
  const match = /^((?:[^'"#]|'[^']*'|"(?:\\.|[^"\\])*"|(?<=\S)#)*?)\s#.*$/.exec(text);
  return match?.[1] ?? text;
}

/** The last line of the command that starts at `start`. */
function endOf(lines: readonly string[], start: number): number {
  let depth = 0;
  for (let i = start; i < lines.length; i++) {
    const line = lines[i] as string;
    const marker = /<<-?\s*(['"]?)(\w+)\1/.exec(line)?.[2];
    if (marker !== undefined) {
      const close = lines.findIndex((other, at) => at > i && other.trim() === marker);
      if (close > 0) i = close;
      if (depth === 0) return i;
      continue;
    }
    depth += opened(line);
    if (depth <= 0 && !/\\\s*$/.test(line) && !/(&&|\|\||\|)\s*$/.test(line) && !isQuoteOpen(lines, start, i))
      return i;
  }
  return lines.length - 1;
}

function opened(line: string): number {
  const words = line
    .replace(/'[^']*'|"[^"]*"/g, '')
    .replace(/(^|\s)#.*$/, '')
    .split(/[\s;]+/);
  const count = (tokens: readonly string[]) => words.filter((word) => tokens.includes(word)).length;
  return (
    count(['if', 'do', 'case', '{']) -
    count(['fi', 'done', 'esac', '}']) +
    (/\(\)\s*\{$/.test(line) && !words.includes('{') ? 1 : 0)
  );
}

function isQuoteOpen(lines: readonly string[], start: number, end: number): boolean {
  const text = lines
    .slice(start, end + 1)
    .join('\n')
    .replace(/\\./gs, '')
    .replace(/'[^']*'|"[^"]*"/gs, '');
  return /['"]/.test(text);
}
