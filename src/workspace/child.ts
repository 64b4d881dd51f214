import type { Readable, Writable } from 'node:stream';

/** A running program with its three pipes; what `spawn` gives fits by shape. */
export interface Child {
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  readonly exitCode: number | null;
  readonly signalCode: NodeJS.Signals | null;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'close', listener: (code: number | null) => void): unknown;
  kill(): boolean;
  ref(): void;
  unref(): void;
}

/** Where and how a program is started; `detached`: in a process group of its own. */
export interface StartOptions {
  readonly env: Record<string, string>;
  readonly cwd?: string;
  readonly detached?: boolean;
}

/** Starts a program with piped streams and without a window. */
export type Start = (command: string, args: readonly string[], options: StartOptions) => Child;

/** Whether a child and its pipes keep our own process from ending. */
export function hold(child: Child, isHeld: boolean): void {
  for (const part of [child, child.stdin, child.stdout, child.stderr]) {
    // The pipes are sockets at run time, which their stream types do not tell.
    const { ref, unref } = part as Partial<Child>;
    (isHeld ? ref : unref)?.call(part);
  }
}
