import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { fail, ok, type Result } from '../failure.ts';
import { type CommandPipe, closeWriter, discard, openCommandPipes } from './command-pipes.ts';
import type { OutputPiece } from './line-splitter.ts';
import { pump, type StreamName } from './output-pump.ts';
import { type ProcessTree, stopTree } from './process-tree.ts';
import type { StageEnvironment } from './run-context.ts';
import { fishSupportsNoConfig, isFish, type Launch, launchOf, shellOf } from './shell.ts';

/** One command, and where and how it runs. */
export interface CommandRequest {
  /** One line, or one item of a list of commands */
  readonly command: string;
  /** Absolute */
  readonly cwd: string;
  /** All that the command sees; `SHELL` in it chooses the shell */
  readonly env: StageEnvironment;
  readonly platform: NodeJS.Platform;
  /** Its abort ends the command and everything it started */
  readonly signal: AbortSignal;
  /** While a returned promise is pending, that stream of the command is not read: a full pipe makes it wait */
  onPiece(stream: StreamName, piece: OutputPiece): void | Promise<void>;
  /** Gets the command's processes, for `endLeftovers` when nothing needs them any more */
  readonly trees?: ProcessTree[];
}

/** How a command ended. `code` is Python's: the exit code, or minus the number of the signal that ended it. */
export type CommandEnd = { readonly kind: 'exited'; readonly code: number } | { readonly kind: 'cancelled' };

/**
 * Runs one command in a shell, as the leader of its own process group, with nothing to read on standard input, and streams
 * its output. It is over when the shell is over, whatever it left in the background. An abort ends the whole tree within
 * ten seconds. Fails only if it cannot be started.
 */
export async function runCommand(request: CommandRequest): Promise<Result<CommandEnd>> {
  if (request.signal.aborted) return ok({ kind: 'cancelled' });
  const mark = `LOCKSTEP_COMMAND=${process.pid}-${randomBytes(8).toString('hex')}`;
  const started = await start(request, mark);
  if (!started.ok) return started;
  const { child, stdout, stderr } = started.value;
  const pumps = [pump(stdout, 'stdout', request.onPiece), pump(stderr, 'stderr', request.onPiece)];
  const tree: ProcessTree = { pid: child.pid as number, mark };
  request.trees?.push(tree);
  const given = Promise.withResolvers<number>();
  let stopping: Promise<unknown> | undefined;
  const stop = () => {
    stopping ??= request.platform === 'win32' ? stopOnWindows(tree.pid) : stopTree(tree);
    stopping.then(() => given.resolve(-9), given.reject);
  };
  request.signal.addEventListener('abort', stop, { once: true });
  if (request.signal.aborted) stop();
  // What cannot be killed (a process that waits for a dead disk) must not hold a cancel up.
  const code = await Promise.race([exitOf(child), given.promise]);
  request.signal.removeEventListener('abort', stop);
  await stopping;
  await Promise.all(pumps.map((each) => each.finish()));
  return ok(stopping === undefined ? { kind: 'exited', code } : { kind: 'cancelled' });
}

/** Ends what commands left running when they were over, also in sessions of their own; not on Windows, which has no groups. */
export async function endLeftovers(trees: readonly ProcessTree[], platform: NodeJS.Platform): Promise<void> {
  if (platform === 'win32') return;
  await Promise.all(trees.map((tree) => stopTree(tree, leftoverSteps)));
}

const leftoverSteps = [
  { signal: 'SIGTERM', wait: 500 },
  { signal: 'SIGKILL', wait: 2000 },
] as const;

async function start(request: CommandRequest, mark: string): Promise<Result<Started>> {
  const launch = await chooseLaunch(request);
  let pipes: Awaited<ReturnType<typeof openCommandPipes>>;
  try {
    pipes = request.platform === 'win32' ? undefined : await openCommandPipes(request.env.PATH);
    const child = spawnPiped(launch, request, { mark, pipes });
    await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    if (pipes === undefined)
      return ok({ child, stdout: child.stdout as Readable, stderr: child.stderr as Readable });
    for (const pipe of pipes) closeWriter(pipe);
    return ok({ child, stdout: pipes[0].source, stderr: pipes[1].source });
  } catch (error) {
    for (const pipe of pipes ?? []) discard(pipe);
    const shell = launch.kind === 'program' ? launch.file : 'the system shell';
    return fail({
      reason: 'stage',
      message: `${shell} could not be started in '${request.cwd}': ${(error as Error).message}`,
      hint: 'check that the folder exists and that the variable SHELL names a shell',
      ...(isShortage(error) ? { transient: true as const } : {}),
    });
  }
}

function spawnPiped(
  launch: Launch,
  request: CommandRequest,
  { mark, pipes }: { readonly mark: string; readonly pipes: readonly CommandPipe[] | undefined },
): ChildProcess {
  const [name = '', value = ''] = mark.split('=');
  const options: SpawnOptions = {
    cwd: request.cwd,
    env: { ...request.env, [name]: value },
    detached: request.platform !== 'win32',
    windowsHide: true,
    stdio: ['ignore', ...(pipes?.map(({ fd }) => fd) ?? (['pipe', 'pipe'] as const))],
  };
  return launch.kind === 'program'
    ? spawn(launch.file, launch.args, options)
    : spawn(launch.line, { ...options, shell: true });
}

/** No process, memory or file handle left right now. */
function isShortage(error: unknown): boolean {
  return ['EAGAIN', 'ENOMEM', 'EMFILE', 'ENFILE'].includes((error as NodeJS.ErrnoException).code ?? '');
}

interface Started {
  readonly child: ChildProcess;
  readonly stdout: Readable;
  readonly stderr: Readable;
}

async function chooseLaunch(request: CommandRequest): Promise<Launch> {
  const shell = shellOf(request.env);
  const asksVersion = request.platform !== 'win32' && isFish(shell);
  const fishHasNoConfig = asksVersion && fishSupportsNoConfig(await versionText(shell, request));
  return launchOf(request.command, request.env, { platform: request.platform, fishHasNoConfig });
}

function versionText(shell: string, { env, cwd }: CommandRequest): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(shell, ['--version'], { env, cwd, stdio: ['ignore', 'pipe', 'ignore'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
    });
    child.once('error', () => resolve(''));
    child.once('close', () => resolve(text));
  });
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    const settle = (code: number | null, signal: NodeJS.Signals | null) =>
      resolve(code ?? -(signal === null ? 1 : constants.signals[signal]));
    if (child.exitCode !== null || child.signalCode !== null) settle(child.exitCode, child.signalCode);
    else child.once('exit', settle);
  });
}

function stopOnWindows(pid: number): Promise<void> {
  return new Promise((resolve) => {
    const killer = spawn('taskkill', ['/pid', String(pid), '/T', '/F'], {
      stdio: 'ignore',
      windowsHide: true,
    });
    killer.once('error', () => resolve());
    killer.once('exit', () => resolve());
  });
}
