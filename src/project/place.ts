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
  const absolute = cleanPath(toPosix(local, root));
  const inside = below(absolute, cleanPath(toPosix(root, root)));
  if (inside === undefined) return { path: text, place: { kind: 'outside', path: absolute } };
  return { path: relativePath(inside, wdir), place: { kind: 'inside', path: inside } };
}

/** Does the text name something on a server: a scheme and a host, as Python's `urlparse` splits them? */
export function isUrl(text: string): boolean {
  return /^[a-zA-Z][a-zA-Z0-9+.-]*:\/\/[^/?#]/.test(text);
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
  return cleanPath(path.startsWith('/') ? path : `${folder}/${path}`, folder.startsWith('/'));
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

/** What an absolute place is: a path relative to the project root that stays inside it, or one that leaves it. */
function resolvePlace(path: string, root: string): Place {
  if (path.startsWith('/')) return { kind: 'outside', path };
  if (path !== '..' && !path.startsWith('../')) return { kind: 'inside', path };
  return { kind: 'outside', path: cleanPath(`${toPosix(root, root)}/${path}`, true) };
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

function isWindowsRoot(root: string): boolean {
  return /^[a-zA-Z]:[\\/]/.test(root);
}

function toPosix(path: string, root: string): string {
  return isWindowsRoot(root) ? path.replaceAll('\\', '/') : path;
}
