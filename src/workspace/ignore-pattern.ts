import { compileGlob, type Glob, testFrom } from './glob.ts';

/** Where a pattern was written. */
export interface PatternOrigin {
  /** Project-relative file; '' for a built-in rule */
  readonly file: string;
  /** From 1; 0 for a built-in rule */
  readonly line: number;
  /** As written */
  readonly pattern: string;
}

/** One pattern in gitignore's language, relative to the project root. */
export interface IgnoreLine {
  readonly pattern: string;
  readonly origin: PatternOrigin;
}

/** What decided about a path: the line, and whether it ignores or (`!`) lets through. */
export interface Decision {
  readonly ignored: boolean;
  readonly origin: PatternOrigin;
}

/** Neighbouring lines of one kind, tried together, as DVC does (dvc: ignore.py DvcIgnorePatterns). */
interface Group {
  readonly ignored: boolean;
  readonly onlyFolders: boolean;
  readonly lines: readonly { readonly glob: Glob; readonly origin: PatternOrigin }[];
  /** All cheap globs, many at once; the others one by one */
  readonly combined: readonly RegExp[];
  readonly others: readonly Glob[];
}

/** Patterns ready to be asked. */
export type Patterns = readonly Group[];

/** Compiles lines, weakest first. Lines that make no pattern are left out. */
export function compilePatterns(lines: readonly IgnoreLine[]): Patterns {
  const runs: { ignored: boolean; onlyFolders: boolean; lines: { glob: Glob; origin: PatternOrigin }[] }[] =
    [];
  for (const { pattern, origin } of lines) {
    const ignored = !pattern.startsWith('!');
    const glob = pattern.startsWith('#') ? undefined : compileGlob(ignored ? pattern : pattern.slice(1));
    if (glob === undefined) continue;
    const onlyFolders = pattern.endsWith('/');
    const run = runs.at(-1);
    if (run !== undefined && ignored && run.ignored && run.onlyFolders === onlyFolders)
      run.lines.push({ glob, origin });
    else runs.push({ ignored, onlyFolders, lines: [{ glob, origin }] });
  }
  return runs.map((run) => {
    const sources = new Set(run.lines.flatMap(({ glob }) => glob.source ?? []));
    const others = run.lines.map(({ glob }) => glob).filter(({ source }) => source === undefined);
    return { ...run, others, combined: alternatives([...sources]) };
  });
}

/** As few expressions as are still quick to compile: that takes more than twice as long for twice as many. */
function alternatives(sources: readonly string[]): RegExp[] {
  const found: RegExp[] = [];
  for (let from = 0; from < sources.length; from += most) {
    const some = sources.slice(from, from + most);
    found.push(new RegExp(some.map((source) => `(?:${source})`).join('|'), 'uy'));
  }
  return found;
}

const most = 500;

/** Does the last pattern that matches ignore the path? Parents are the caller's business. */
export function decides(patterns: Patterns, path: string, isDir: boolean): boolean {
  return findGroup(patterns, path, isDir)?.group.ignored === true;
}

/** The decision with the line that DVC would name; undefined if no line matches. */
export function explains(patterns: Patterns, path: string, isDir: boolean): Decision | undefined {
  const found = findGroup(patterns, path, isDir);
  const line = found?.group.lines.find(({ glob }) => glob.test(found.text));
  return found === undefined || line === undefined
    ? undefined
    : { ignored: found.group.ignored, origin: line.origin };
}

function findGroup(
  patterns: Patterns,
  path: string,
  isDir: boolean,
): { group: Group; text: string } | undefined {
  for (let i = patterns.length - 1; i >= 0; i--) {
    const group = patterns[i] as Group;
    if (group.onlyFolders && !isDir) continue;
    if (matches(group, path)) return { group, text: path };
    if (isDir && matches(group, `${path}/`)) return { group, text: `${path}/` };
  }
  return undefined;
}

function matches({ combined, others }: Group, text: string): boolean {
  return combined.some((pattern) => testFrom(pattern, text)) || others.some(({ test }) => test(text));
}

/**
 * A pattern of a nested `.dvcignore`, moved to the root (dvc: pathspec_math.py change_rule). As there, the folder's name
 * is not escaped and a leading backslash is lost.
 */
export function rebase(line: IgnoreLine, folder: string): IgnoreLine {
  if (folder === '') return line;
  const negated = line.pattern.startsWith('!');
  const rule = negated ? line.pattern.slice(1) : line.pattern;
  const anchored = rule.slice(0, -1).includes('/') && !rule.startsWith('**/');
  const inner = (anchored ? rule.replace(/^\//u, '') : rule.replace(/^\*\*\//u, '')).replace(/^\\/u, '');
  const moved = `${folder}${anchored ? '/' : '/**/'}${inner}`;
  return { pattern: negated ? `!/${moved}` : moved, origin: line.origin };
}
