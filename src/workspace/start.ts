import type { Child, Start } from './child.ts';
import type { GitEnvironment } from './git-environment.ts';

/** Starts a program; what is written to it and what it says are pipes. */
export const start: Start = (command, args, options) =>
  // Loaded when the first program is started: most plans need none.
  process
    .getBuiltinModule('node:child_process')
    .spawn(command, args, { ...options, stdio: 'pipe', windowsHide: true });

/**
 * Starts a program that is not git, in its own process group, so that a Ctrl-C meant for us does not end it. This module
 * is the one place in `workspace/` that starts processes.
 */
export function startHelper(command: string, args: readonly string[], env: GitEnvironment): Child {
  const defined = Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return start(command, args, { env: Object.fromEntries(defined), detached: true });
}
