import { posix } from 'node:path';
import type { StageRow } from '../../report/stage-rows.ts';
import type { Finished } from '../finished.ts';
import { splitWords } from '../split-words.ts';
import type { DiffLine } from './changed-lines.ts';
import { fromTop, indentOf } from './stage-lines.ts';

/**
 * Words of a stage's command that may be files which it reads without saying so: paths below the stage's working folder or
 * elsewhere in the project, none of them in its deps, params or outs. As project paths. Whether they are files, Git knows. Pure.
 */
export function unnamedPaths({ stage }: StageRow): readonly string[] {
  // A definition that a template or a group made is not what stands in the file, so there is no line to correct.
  if (stage.cmd === undefined || stage.parametrized === true || stage.group !== undefined) return [];
  const commands = typeof stage.cmd === 'string' ? stage.cmd.split('\n') : stage.cmd;
  const named = [...stage.deps, ...stage.outs].flatMap(({ place }) =>
    place.kind === 'inside' ? [place.path] : [],
  );
  const words = commands.flatMap((command) => {
    const split = splitWords(command, 'the command');
    return split.ok ? split.value.flatMap((word) => word.split(/[=;|&<>()]/)) : [];
  });
  const paths = words
    .filter((word) => /^(?:\.\/)?[\w.][\w./@+-]*$/.test(word) && /[./]/.test(word) && word.length < 300)
    .map((word) => posix.normalize(posix.join(stage.wdir, word)))
    .filter((path) => !path.startsWith('..') && path !== '.' && path !== stage.file)
    .filter((path) => !named.some((own) => path === own || path.startsWith(`${own}/`)));
  return [...new Set(paths)];
}

/** Those of the paths that are files of the commit. `files`: paths from the top of the repository. */
export function undeclared(
  { folder }: Finished,
  paths: readonly string[],
  files: ReadonlySet<string>,
): readonly string[] {
  return paths.filter((path) => files.has(fromTop(folder, path)));
}

/** A correction of one line: the lines that stand in its place. */
export interface Fix {
  readonly line: number;
  readonly lines: readonly string[];
}

/**
 * How a stage's definition would name the paths: an item more in its list of deps, or a list of its own after its command.
 * `block`: the lines of the definition that the diff shows; only a changed one is corrected, and none of which it is not certain how.
 */
export function declaring(
  { stage }: StageRow,
  paths: readonly string[],
  block: ReadonlyMap<number, DiffLine>,
): Fix | undefined {
  const items = paths.map((path) => scalar(posix.relative(stage.wdir === '' ? '.' : stage.wdir, path)));
  const lines = [...block];
  const heads = lines.findIndex(([, { text }]) => /^\s+deps:/.test(text));
  const head = lines[heads];
  if (head === undefined)
    return stage.deps.some(({ kind }) => kind === 'path') ? undefined : after(lines, items);
  const flow = /^(\s+deps:\s*\[)([^\]#]*)(\]\s*)$/.exec(head[1].text);
  if (flow !== null && head[1].isChanged) {
    const [, open = '', inside = '', close = ''] = flow;
    const list = [...(inside.trim() === '' ? [] : [inside.trim().replace(/,$/, '')]), ...items];
    return { line: head[0], lines: [`${open}${list.join(', ')}${close}`] };
  }
  const indent = indentOf(head[1].text);
  for (const [line, { text, isChanged }] of lines.slice(heads + 1)) {
    const isItem = /^\s*- [\w./-]+\s*$/.test(text) && indentOf(text) >= indent;
    if (!isItem) return undefined;
    const blanks = ' '.repeat(indentOf(text));
    if (isChanged) return { line, lines: [text, ...items.map((item) => `${blanks}- ${item}`)] };
  }
  return undefined;
}

/** Behind a command of one line, if the next line shows that it is one. */
function after(lines: readonly (readonly [number, DiffLine])[], items: readonly string[]): Fix | undefined {
  const found = lines.findIndex(([, { text }]) => /^\s+cmd:\s+[^\s|>&#'"].*$/.test(text));
  const [cmd, next] = [lines[found], lines[found + 1]];
  if (cmd === undefined || !cmd[1].isChanged || next?.[0] !== cmd[0] + 1) return undefined;
  const indent = indentOf(cmd[1].text);
  if (indentOf(next[1].text) !== indent) return undefined;
  return { line: cmd[0], lines: [cmd[1].text, `${' '.repeat(indent)}deps: [${items.join(', ')}]`] };
}

/** As YAML in a list of either style. */
function scalar(path: string): string {
  return /^[A-Za-z_./][\w./-]*$/.test(path) && !/^\.+$/.test(path) ? path : JSON.stringify(path);
}
