import { posix } from 'node:path';
import type { Place } from './stage.ts';

/** Where a text of a stage leads, and the text that `dvc.lock` records for it. */
export interface Placed {
  readonly path: string;
  readonly place: Place;
}

/**
 * Follows a path as written in a stage whose commands run in `wdir` (project-relative). The recorded text is the text as
 * written, except for an absolute path inside the project, which becomes relative to `wdir`
 * (dvc: dvc/output.py Output.__init__). `root` is the project root, absolute.
 */
export function placeOf(text: string, wdir: string, root: string): Placed {
  if (isUrl(text)) return { path: text, place: { kind: 'url', url: text } };
  const local = text.startsWith('file:///') ? text.slice('file://'.length) : text;
  if (!isAbsolute(local, root)) return { path: text, place: resolvePlace(joinPath(wdir, local), root) };
  const place = resolvePlace(cleanPath(toPosix(local, root)), root);
  if (place.kind !== 'inside' || place.path === '') return { path: text, place: outside(place, root) };
  const from = wdir.startsWith('/') ? wdir : joinPath(toPosix(root, root), wdir);
  return { path: relativePath(joinPath(toPosix(root, root), place.path), from), place };
}

/**
 * The project path of a word that somebody typed in `cwd` (project-relative): relative to where they stand, or absolute.
 * What lies outside comes back as an absolute path, or beginning with `..`; addresses are left as they are.
 */
export function typedPath(word: string, cwd: string, root: string): string {
  const { place } = placeOf(word, cwd, root);
  return place.kind === 'url' ? place.url : place.path;
}

/** A folder that was joined to a project-relative one: again project-relative, or absolute if it lies outside. */
export function resolveFolder(folder: string, root: string): string {
  const place = resolvePlace(folder, root);
  return place.kind === 'inside' ? place.path : outside(place, root).path;
}

/** Does the text name something on a server: a scheme and a host, as Python's `urlparse` splits them? */
export function isUrl(text: string): boolean {
  return text.includes('://') && /^[a-zA-Z][a-zA-Z0-9+.-]*:\/\/[^/?#]/.test(text);
}

/** The scheme of a {@link isUrl} text, in lower case. */
export function urlScheme(url: string): string {
  return url.slice(0, url.indexOf(':')).toLowerCase();
}

/**
 * Joins two posix paths and normalises the result as Python's `os.path.normpath` does. The folder itself is '', a path that
 * leaves the start begins with `..`, an absolute second path wins.
 */
export function joinPath(folder: string, path: string): string {
  // Nearly all paths are clean already, and there may be a hundred thousand of them.
  if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(path)) return folder === '' ? path : cleanPath(`${folder}/${path}`);
  const isAbsolutePath = path.startsWith('/') || folder.startsWith('/');
  return cleanPath(path.startsWith('/') ? path : `${folder}/${path}`, isAbsolutePath);
}

/** The path of a project-relative path as seen from a project-relative folder. */
export function relativePath(path: string, folder: string): string {
  const relative = posix.relative(`/${folder}`, `/${path}`);
  return relative === '' ? '.' : relative;
}

/** The folder that holds a project-relative file; '' is the project root. */
export function folderOf(file: string): string {
  const slash = file.lastIndexOf('/');
  return slash < 0 ? '' : file.slice(0, slash);
}

/** Where a project-relative or absolute path leads: what leaves the project may still come back into it. */
function resolvePlace(path: string, root: string): Extract<Place, { path: string }> {
  const leaves = path.startsWith('/') || isDrive(path, root) || path === '..' || path.startsWith('../');
  if (!leaves) return { kind: 'inside', path };
  const base = cleanPath(toPosix(root, root));
  const absolute = path.startsWith('..') ? cleanPath(`${base}/${path}`) : path;
  if (absolute === base) return { kind: 'inside', path: '' };
  const inner = below(absolute, base);
  return inner === undefined ? { kind: 'outside', path: absolute } : { kind: 'inside', path: inner };
}

/** The project root itself, named by its absolute path, is none of the paths inside (dvc: dvc/utils/fs.py path_isin). */
function outside(place: Extract<Place, { path: string }>, root: string): Extract<Place, { kind: 'outside' }> {
  return { kind: 'outside', path: place.kind === 'outside' ? place.path : cleanPath(toPosix(root, root)) };
}

function below(path: string, folder: string): string | undefined {
  const prefix = folder === '/' ? '/' : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

function cleanPath(path: string, absolute = path.startsWith('/')): string {
  const normal = posix.normalize(absolute || !path.startsWith('/') ? path : path.slice(1));
  const bare = normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
  return bare === '.' ? '' : bare;
}

/** On Windows a drive letter makes a path absolute; elsewhere `D:\x` is an ordinary file name (dvc-compat C-174). */
function isAbsolute(text: string, root: string): boolean {
  return text.startsWith('/') || (isWindowsRoot(root) && /^(?:[a-zA-Z]:)?[\\/]/.test(text));
}

function isDrive(path: string, root: string): boolean {
  return isWindowsRoot(root) && /^[a-zA-Z]:\//.test(path);
}

function isWindowsRoot(root: string): boolean {
  return /^[a-zA-Z]:[\\/]/.test(root);
}

function toPosix(path: string, root: string): string {
  return isWindowsRoot(root) ? path.replaceAll('\\', '/') : path;
}
