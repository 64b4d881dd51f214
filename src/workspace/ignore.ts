import { decodeName } from './file-name.ts';
import {
  compilePatterns,
  decides,
  explains,
  type IgnoreLine,
  type PatternOrigin,
  type Patterns,
  rebase,
} from './ignore-pattern.ts';
import type { IgnoreFiles, Revision } from './revision.ts';
import { longestPath } from './revision-path.ts';

/** The `.dvcignore` line that hides a path: file, line from 1, pattern as written; `text` is how DVC prints the three. */
export interface IgnoreReason extends PatternOrigin {
  readonly text: string;
}

/** What DVC does not see in a project (dvc-compat 2). Paths are project-relative and posix. */
export interface IgnoreRules {
  /** `isDir`: is the path a folder; rules may tell them apart. Paths outside the project are never ignored. */
  ignores(path: string, isDir: boolean): boolean;
  /** The line that ignores the path or a parent of it; undefined if it is not ignored. */
  explain(path: string, isDir: boolean): IgnoreReason | undefined;
  /** The line that decides about the path, lines that let it through (`!`) among them; undefined if none matches */
  decide(path: string, isDir: boolean): (IgnoreReason & { readonly ignored: boolean }) | undefined;
}

/** The rules of a revision. Folders are looked at when they are first asked about. */
export async function loadIgnore(revision: Revision): Promise<IgnoreRules> {
  return makeIgnore((await revision.ignoreFiles?.()) ?? (await readAll(revision)));
}

/** The rules that these files make. */
export function makeIgnore(files: IgnoreFiles): IgnoreRules {
  return new FolderRules(files);
}

async function readAll(revision: Revision): Promise<IgnoreFiles> {
  const texts = new Map<string, Uint8Array>();
  for (const path of await revision.projectFiles()) {
    const bytes = nameOf(path) === '.dvcignore' ? await revision.read(path) : undefined;
    if (bytes !== undefined) texts.set(parentOf(path), bytes);
  }
  return { read: (folder) => texts.get(folder), isProject: () => false };
}

/** The rules for the entries of one folder. */
interface Rules {
  readonly lines: readonly IgnoreLine[];
  readonly patterns: Patterns;
}

class FolderRules implements IgnoreRules {
  readonly #files: IgnoreFiles;
  readonly #rules = new Map<string, Rules>();
  readonly #ignoredFolders = new Map<string, boolean>();

  constructor(files: IgnoreFiles) {
    this.#files = files;
  }

  ignores(path: string, isDir: boolean): boolean {
    if (isOutside(path) || path.length > longestPath) return false;
    const parent = parentOf(path);
    return (parent !== '' && this.#isFolderIgnored(parent)) || this.#isEntryIgnored(path, isDir);
  }

  explain(path: string, isDir: boolean): IgnoreReason | undefined {
    if (!this.ignores(path, isDir)) return undefined;
    let [ignored, isFolder] = [path, isDir];
    for (let above = parentOf(path); above !== '' && this.#isFolderIgnored(above); above = parentOf(above))
      [ignored, isFolder] = [above, true];
    const reason = this.#isProject(ignored, isFolder)
      ? { file: `in sub_repo:${nameOf(ignored)}`, line: 0, pattern: `/${nameOf(ignored)}/` }
      : explains(this.#rulesFor(parentOf(ignored)).patterns, ignored, isFolder)?.origin;
    return reason && { ...reason, text: dvcText(reason) };
  }

  decide(path: string, isDir: boolean): (IgnoreReason & { readonly ignored: boolean }) | undefined {
    if (isOutside(path) || path.length > longestPath) return undefined;
    const reason = this.explain(path, isDir);
    if (reason !== undefined) return { ...reason, ignored: true };
    const decision = explains(this.#rulesFor(parentOf(path)).patterns, path, isDir);
    return decision && { ...decision.origin, text: dvcText(decision.origin), ignored: decision.ignored };
  }

  /**
   * Parents decide first: below an ignored folder nothing can be seen again (dvc: ignore.py _ignore).
   * From the top down in a loop: a path may have more folders than the stack has room for.
   */
  #isFolderIgnored(folder: string): boolean {
    const known = this.#ignoredFolders.get(folder);
    if (known !== undefined) return known;
    const [unknown, above] = unknownFolders(folder, this.#ignoredFolders);
    let ignored = this.#ignoredFolders.get(above) === true;
    for (const next of unknown) {
      ignored ||= this.#isEntryIgnored(next, true);
      this.#ignoredFolders.set(next, ignored);
    }
    return ignored;
  }

  #isEntryIgnored(path: string, isDir: boolean): boolean {
    return decides(this.#rulesFor(parentOf(path)).patterns, path, isDir) || this.#isProject(path, isDir);
  }

  #isProject(path: string, isDir: boolean): boolean {
    return isDir && this.#files.isProject(path);
  }

  #rulesFor(folder: string): Rules {
    const known = this.#rules.get(folder);
    if (known !== undefined) return known;
    const [unknown, above] = unknownFolders(folder, this.#rules);
    builtIn ??= builtInRules();
    let rules = this.#rules.get(above) ?? this.#addRules('', builtIn);
    for (const next of unknown) rules = this.#addRules(next, rules);
    return rules;
  }

  #addRules(folder: string, inherited: Rules): Rules {
    const own = this.#ownLines(folder, inherited);
    const lines = [...inherited.lines, ...own];
    const rules = own.length === 0 ? inherited : { lines, patterns: compilePatterns(lines) };
    this.#rules.set(folder, rules);
    return rules;
  }

  /** A `.dvcignore` that the rules above it ignore is not read. */
  #ownLines(folder: string, inherited: Rules): readonly IgnoreLine[] {
    const file = folder === '' ? '.dvcignore' : `${folder}/.dvcignore`;
    if (decides(inherited.patterns, file, false)) return [];
    const bytes = this.#files.read(folder);
    return bytes === undefined ? [] : linesOf(bytes, file).map((line) => rebase(line, folder));
  }
}

/** The folders from the nearest one above that `known` has (or the root) down to `folder`, and which that is. */
function unknownFolders(folder: string, known: ReadonlyMap<string, unknown>): [string[], string] {
  const unknown: string[] = [];
  let above = folder;
  for (; above !== '' && !known.has(above); above = parentOf(above)) unknown.push(above);
  return [unknown.reverse(), above];
}

/** The same for every project, and made once. */
let builtIn: Rules | undefined;

function builtInRules(): Rules {
  const texts = ['.hg/', '.git/', '.git', '.dvc/'];
  const lines = texts.map((pattern) => ({ pattern, origin: { file: '', line: 0, pattern } }));
  return { lines, patterns: compilePatterns(lines) };
}

/** Python's universal newlines; each line stripped on both sides; no comments (dvc: ignore.py from_file). */
function linesOf(bytes: Uint8Array, file: string): IgnoreLine[] {
  return decodeName(bytes)
    .split(/\r\n|\r|\n/u)
    .map((text, index) => ({ pattern: pyStrip(text), line: index + 1 }))
    .filter(({ pattern }) => pattern !== '' && !pattern.startsWith('#'))
    .map(({ pattern, line }) => ({ pattern, origin: { file, line, pattern } }));
}

const space = '[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';

/** `str.strip()`: unlike JavaScript's `trim` it takes U+001C to U+001F and U+0085 too, and leaves U+FEFF. */
function pyStrip(text: string): string {
  const start = text.replace(new RegExp(`^${space}+`, 'u'), '');
  let length = start.length;
  while (length > 0 && new RegExp(space, 'u').test(start.charAt(length - 1))) length--;
  return start.slice(0, length);
}

function dvcText({ file, line, pattern }: PatternOrigin): string {
  if (file === '') return `:${pattern}`;
  return line === 0 ? file : `${file}:${line}:${pattern}`;
}

function isOutside(path: string): boolean {
  return path === '' || path === '..' || path.startsWith('../') || path.startsWith('/');
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
