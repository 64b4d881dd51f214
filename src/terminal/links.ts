import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findRoots } from '../workspace/root.ts';

/** Environment variables that a terminal is known by. */
export type TerminalEnvironment = Readonly<Record<string, string | undefined>>;

const programs = new Set([
  'iTerm.app',
  'WezTerm',
  'vscode',
  'ghostty',
  'Hyper',
  'WarpTerminal',
  'rio',
  'Tabby',
]);
const kinds = /^(xterm-kitty|alacritty|foot|contour|wezterm|xterm-ghostty)/;

/**
 * Does this terminal open links (OSC 8)? There is no way to ask, so those that are known to do are named; an unknown one would
 * show rubbish. `FORCE_HYPERLINK` overrules: 0 is no, anything else yes.
 */
export function opensLinks(env: TerminalEnvironment): boolean {
  if (env.FORCE_HYPERLINK !== undefined) return env.FORCE_HYPERLINK !== '0';
  if (env.CI !== undefined || env.TERM === 'dumb') return false;
  // A multiplexer shows what it understands, whatever the terminal around it can do.
  if (env.TMUX !== undefined || /^(screen|tmux)/.test(env.TERM ?? '')) return false;
  return (
    programs.has(env.TERM_PROGRAM ?? '') ||
    kinds.test(env.TERM ?? '') ||
    env.WT_SESSION !== undefined ||
    env.KITTY_WINDOW_ID !== undefined ||
    Number(env.VTE_VERSION ?? 0) >= 5000 ||
    Number(env.KONSOLE_VERSION ?? 0) >= 201200
  );
}

/** A text that opens a file when it is clicked. The path is absolute and of this system, drive letters included. */
export function fileLink(text: string, path: string): string {
  return `\u001b]8;;${pathToFileURL(path).href}\u001b\\${text}\u001b]8;;\u001b\\`;
}

/**
 * Shows places of failures as links: their files are meant from the top of the project, or of the repository. A file that is
 * not there is no link. `cwd`: where the verb worked.
 */
export function placeLinks(cwd: string): (text: string, file: string) => string {
  const roots = findRoots(cwd);
  const folders = roots.ok ? [roots.value.projectRoot, roots.value.gitRoot, cwd] : [cwd];
  return (text, file) => {
    const path = folders.map((folder) => resolve(folder ?? cwd, file)).find((each) => existsSync(each));
    return path === undefined ? text : fileLink(text, path);
  };
}
