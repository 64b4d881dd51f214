/**
 * The commands of a stage, run one after the other in separate shells: the items of a list, or the lines of a text. Lines
 * end where Python's `str.splitlines` ends them (dvc: dvc/stage/run.py `_enforce_cmd_list`; dvc-compat 9.6).
 */
export function commandLines(cmd: string | readonly string[]): readonly string[] {
  if (typeof cmd !== 'string') return cmd;
  const lines = cmd.split(lineBreak);
  // A text that ends with a line break has no empty last line, and an empty text has no line at all.
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

const lineBreak = /\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]/;
