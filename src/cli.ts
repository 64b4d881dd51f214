#!/usr/bin/env node
import { existsSync } from 'node:fs';
import * as modules from 'node:module';
import { availableParallelism, homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import type { Host } from './commands/context.ts';
import { failureExitCode, usageExitCode } from './commands/exit-code.ts';
import { verbs } from './commands/index.ts';
import { parseRequest } from './commands/request.ts';
import type { Terminal, Verb } from './commands/verb.ts';
import { oldestNode, runsOn, version } from './commands/version.ts';
import { describeCode } from './store/disk-error.ts';
import { failureText, type ShowPlace, visible } from './terminal/failures.ts';
import { eventLines } from './terminal/progress.ts';

const usage = { style: 'dvc', failure: 255 } as const;

/** The terminal tool: words → request → verb → exit code (design section 2). */
async function main(argv: readonly string[], signal: AbortSignal): Promise<number> {
  const { node } = process.versions;
  if (!runsOn(node)) {
    const message = `lockstep needs Node.js ${oldestNode} or newer, and this is ${node}`;
    const hint =
      'see https://nodejs.org/en/download, or run it with `npx -p node@24 -p lockstep-dvc lockstep`';
    process.stderr.write(failureText([{ reason: 'usage', message, hint }], false));
    return usage.failure;
  }
  const request = await parseRequest(argv, verbs, version);
  const wanted = request.kind !== 'verb' || request.global.colour;
  const terminal = openTerminal(wanted);
  const errColour = wanted && showsColours(process.stderr);
  if (request.kind === 'print') {
    terminal.out(request.text);
    return 0;
  }
  if (request.kind === 'failed') {
    terminal.err(failureText([request.failure], errColour));
    return usageExitCode(request.verb?.exit ?? usage);
  }
  const { verb, words, global } = request;
  const json = words.options.json === true;
  const emit = eventLines({ ...terminal, colour: errColour }, { quiet: global.quiet, toErr: json });
  const host = openHost(global.cd, signal, emit);
  const ending = await verb.run(words, host, isSilent(verb, global.quiet) ? silent(terminal) : terminal);
  if (typeof ending === 'number') return ending;
  terminal.err(failureText(ending.failures, errColour, await showPlaces(host.cwd)));
  return failureExitCode(ending.failures, verb.exit);
}

/** DVC's verbs print nothing at all under `-q`, not even what was asked for; ours decide for themselves. */
function isSilent({ exit, isNeverQuiet }: Verb, quiet: boolean): boolean {
  return quiet && exit.style === 'dvc' && isNeverQuiet !== true;
}

function silent(terminal: Terminal): Terminal {
  return { ...terminal, out: () => undefined };
}

/** Each stream by itself, as one of them may go to a file. An empty `NO_COLOR` says nothing (no-color.org). */
function showsColours(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}

/** Places in files open on a click where standard error is a terminal that can. */
async function showPlaces(cwd: string): Promise<ShowPlace | undefined> {
  if (process.stderr.isTTY !== true) return undefined;
  const { opensLinks, placeLinks } = await import('./terminal/links.ts');
  return opensLinks(process.env) ? placeLinks(cwd) : undefined;
}

function openTerminal(colour: boolean): Terminal {
  const { stdout, stderr, env } = process;
  const interactive = stdout.isTTY === true;
  return {
    columns: stdout.columns ?? 100,
    colour: colour && showsColours(stdout),
    interactive,
    redraws: stderr.isTTY === true && env.TERM !== 'dumb' && env.CI === undefined,
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    lines,
    drained: () => drained(stdout),
    ...(interactive && process.stdin.isTTY === true ? { ask } : {}),
  };
}

async function ask(question: string): Promise<string | undefined> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const closed = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)));
    return await Promise.race([lines.question(`${question} `), closed]);
  } finally {
    lines.close();
  }
}

/** Standard input, for verbs that read it: nothing touches it before, as that would hold the program open. */
async function* lines(): AsyncGenerator<string> {
  const { createInterface } = await import('node:readline');
  yield* createInterface({ input: process.stdin });
}

/** Waits for a full pipe or a slow terminal, so that a stage's output does not pile up in memory. */
function drained(stream: NodeJS.WriteStream): Promise<void> | undefined {
  return stream.writableNeedDrain ? new Promise((resolve) => stream.once('drain', resolve)) : undefined;
}

function openHost(cd: string | undefined, signal: AbortSignal, emit: Host['emit']): Host {
  return {
    cwd: resolve(cd ?? process.cwd()),
    env: process.env,
    cpus: availableParallelism(),
    signal,
    now: () => Date.now(),
    emit,
  };
}

/** SIGINT ends with 130, SIGTERM with 143 (design section 9.9); the work in progress is cancelled first. */
function listenForSignals(): { readonly signal: AbortSignal; exitCode(): number | undefined } {
  const controller = new AbortController();
  let received: number | undefined;
  for (const [name, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.on(name, () => {
      received ??= code;
      controller.abort();
    });
  }
  return { signal: controller.signal, exitCode: () => received };
}

/**
 * Keeps compiled code between runs, which saves a seventh of a plan. In a folder of the user's own: whoever can write there
 * could as well change the program, which is not so for a shared temporary folder. Never in CI, where nothing is kept.
 */
function keepCompiledCode({ CI, XDG_CACHE_HOME }: NodeJS.ProcessEnv): void {
  if (CI !== undefined) return;
  const base = XDG_CACHE_HOME || join(homedir(), '.cache');
  // Older versions of Node.js lack it, and do without.
  if (isAbsolute(base) && existsSync(base)) modules.enableCompileCache?.(join(base, 'lockstep', 'compiled'));
}

/** What no code expected is a mistake of this program's: one line and 255, as DVC does; where it happened only on request. */
function crash(error: unknown): number {
  // Work that stopped because it was told to.
  if (signals.signal.aborted && error === signals.signal.reason) {
    const failure = { reason: 'cancelled', message: 'cancelled; a later run continues here' } as const;
    process.stderr.write(failureText([failure], false));
    return usage.failure;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const hint = 'please report it, with what LOCKSTEP_DEBUG=1 adds to this';
  const failure = { reason: 'usage', message: `unexpected error - ${message}`, hint } as const;
  process.stderr.write(failureText([failure], false));
  if (process.env.LOCKSTEP_DEBUG === '1') process.stderr.write(`${visible(stack ?? '')}\n`);
  return usage.failure;
}

keepCompiledCode(process.env);
const signals = listenForSignals();
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(141);
  if (error.code === undefined) throw error;
  // Whoever reads a part of it must not take it for the whole.
  process.stderr.write(`ERROR: cannot write the output: ${describeCode(error.code)}\n`);
  process.exit(1);
});
// A promise that nothing will ever settle: without this Node.js ends with a code and a sentence of its own.
process.once('beforeExit', () => process.exit(crash(new Error('nothing is left to wait for'))));
const code = await main(process.argv.slice(2), signals.signal).catch(crash);
process.exitCode = signals.exitCode() ?? code;
// Everything is done and closed: what is left would be tidying up memory that goes away anyway.
for (const stream of [process.stdout, process.stderr])
  await new Promise<unknown>((written) => stream.write('', written));
process.exit();
