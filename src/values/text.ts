import { type Failure, fail, ok, type Result, type SourceLocation } from '../failure.ts';

/** The largest YAML, JSON, TOML or Python file that is read, in bytes (design 9.3). */
export const maxFileBytes = 64 * 1024 * 1024;
/** How deep lists and mappings may nest (design 9.3). */
export const maxNesting = 200;

/**
 * The text of a file as Python's text mode gives it: UTF-8, every line end a line feed. Fails with DVC's words on other
 * encodings (`dvc/utils/serialize/_common.py`) and beyond {@link maxFileBytes}.
 */
export function readText(bytes: Uint8Array | string, file: string): Result<string> {
  if (bytes.length > maxFileBytes) {
    return fail({
      reason: 'project',
      message: `'${file}' is larger than 64 MiB, the most that is read of a YAML, JSON, TOML or Python file`,
      location: { file },
      hint: 'track large files with `dvc add` and keep parameters in a small file',
    });
  }
  if (typeof bytes === 'string') return ok(unixLines(bytes));
  try {
    return ok(unixLines(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return fail({
      reason: 'project',
      message: `unable to read: '${file}', is not valid utf-8`,
      location: { file },
      hint: 'save the file with UTF-8 encoding',
    });
  }
}

function unixLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Line and column, both from 1 and the column in code points, of an offset into a text. */
export function locationAt(text: string, offset: number, file: string): SourceLocation {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let i = before.indexOf('\n'); i !== -1; i = before.indexOf('\n', i + 1)) line++;
  return { file, line, column: [...before.slice(start)].length + 1 };
}

/** As {@link locationAt}, for many offsets into one text: lines are counted once, at the first question. */
export function locations(text: string, file: string): (offset: number) => SourceLocation {
  let starts: Uint32Array | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { file, line: low + 1, column: [...text.slice(starts[low], offset)].length + 1 };
  };
}

function lineStarts(text: string): Uint32Array {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return Uint32Array.from(starts);
}

/** What a file that does not parse is reported as: DVC's sentence for its format, then what is wrong and where. */
export function corrupted(
  format: 'YAML' | 'JSON' | 'TOML' | 'Python',
  problem: string,
  location: SourceLocation,
): Failure {
  return {
    reason: 'project',
    message: `unable to read: '${location.file}', ${format} file structure is corrupted: ${problem}`,
    location,
  };
}

/**
 * Where a quoted text that begins at an offset is closed; a backslash hides what follows it. `undefined`: it is not closed.
 * Looks at every character once: patterns with alternatives run out of stack on long texts.
 */
export function endOfQuoted(text: string, from: number, close: string): number | undefined {
  let at = from;
  let quote = -1;
  let backslash = -1;
  for (;;) {
    if (quote < at) quote = text.indexOf(close, at);
    if (quote === -1) return undefined;
    if (backslash < at) backslash = text.indexOf('\\', at);
    if (backslash === -1) backslash = text.length;
    if (backslash > quote) return quote;
    at = backslash + 2;
  }
}
