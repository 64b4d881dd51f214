import type { GitFiles } from './git-files.ts';

/**
 * Is it certain that git ignores none of the paths (relative to the repository's top folder)? Certain is what no pattern of
 * any ignore file could match, whatever its other parts say. Otherwise git has to be asked.
 */
export function noneIgnored(files: GitFiles, paths: readonly string[]): boolean {
  const shared = files.sharedIgnores();
  if (shared === undefined || paths.some((path) => !/^[\w./ @+=,-]+$/.test(path))) return false;
  const known = new Map<string, readonly string[] | undefined>();
  const patternsOf = (folder: string) => {
    if (!known.has(folder)) known.set(folder, namePatterns(files.text(`${folder}.gitignore`) ?? ''));
    return known.get(folder);
  };
  const everywhere = namePatterns(shared.join('\n'));
  return paths.every((path) => {
    const names = path.toLowerCase().split('/');
    return [everywhere, ...foldersOf(path).map(patternsOf)].every(
      (patterns) =>
        patterns !== undefined && !patterns.some((pattern) => names.some((name) => matches(name, pattern))),
    );
  });
}

/** '' and every folder above a path, with a `/` at the end. */
function foldersOf(path: string): string[] {
  const folders = [''];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
    folders.push(path.slice(0, at + 1));
  return folders;
}

/**
 * The last part of each pattern: whatever is ignored, it or a folder above it has a name that matches one of them. In lower
 * case, because some file systems do not tell cases apart. Undefined: there are patterns that only git understands.
 */
function namePatterns(text: string): readonly string[] | undefined {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/ +$/, ''))
    // What lets paths through cannot hide any.
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('!'));
  if (lines.some((line) => /[\\[\]]|[^ -~]/.test(line))) return undefined;
  const names = lines.map((line) => line.replace(/\/+$/, '').replace(/^.*\//, '').toLowerCase());
  return names.every((name) => name !== '') ? names : undefined;
}

/** Does a name match a pattern of `*` and `?`? Never slower than the product of their lengths. */
function matches(name: string, pattern: string): boolean {
  let [at, from] = [0, 0];
  let [star, retry] = [-1, 0];
  while (at < name.length) {
    const char = pattern[from];
    if (char === '*') {
      star = from++;
      retry = at;
    } else if (char !== undefined && (char === '?' || char === name[at])) {
      at++;
      from++;
    } else if (star !== -1) {
      from = star + 1;
      at = ++retry;
    } else {
      return false;
    }
  }
  while (pattern[from] === '*') from++;
  return from === pattern.length;
}
