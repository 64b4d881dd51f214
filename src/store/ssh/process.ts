import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

/** A running program and its three pipes. */
export type Program = ChildProcessWithoutNullStreams;

/** How a program of the system is started for a store: what it sees, and whether it gets a terminal session of its own. */
export interface ProgramOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** In a session without a terminal, so that it cannot ask there */
  readonly detached?: boolean;
}

/**
 * The one door through which stores start programs: the system's `ssh`, and a remote's `bearer_token_command`. No shell is
 * involved. A program that does not exist emits `error`.
 */
export function startProgram(
  command: string,
  args: readonly string[],
  { env, detached = false }: ProgramOptions,
): Program {
  return spawn(command, args, {
    env: { ...env },
    detached,
    windowsHide: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}
