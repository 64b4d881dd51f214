import fs from 'node:fs';
import { join } from 'node:path';
import { type Failure, fail, ok, type Result } from '../failure.ts';
import type { Stage } from '../project/stage.ts';
import { commandLines } from './command-lines.ts';
import type { LogTail } from './log-tail.ts';
import { type CommandEnd, endLeftovers, runCommand } from './process.ts';
import type { ProcessTree } from './process-tree.ts';
import type { RunEvent } from './run.ts';
import type { RunContext, StageEnvironment } from './run-context.ts';
import { stageEnvironment } from './shell.ts';

/** Where the events of one stage go, and what of its output is kept for the report. */
export interface StageOutput {
  emit(event: RunEvent): void | Promise<void>;
  readonly tail: LogTail;
}

/**
 * Runs the commands of a stage one after the other in its working folder; the first that fails ends it (dvc:
 * dvc/stage/run.py `cmd_run`). `cancelled`: the context's signal ended it. A limit of the policy that is passed is a failure.
 */
export async function execute(
  stage: Stage,
  ctx: Pick<
    RunContext,
    'projectRoot' | 'platform' | 'signal' | 'env' | 'policy' | 'endLeftovers' | 'whileRunning'
  >,
  output: StageOutput,
): Promise<Result<'done' | 'cancelled'>> {
  const cwd = join(ctx.projectRoot, stage.wdir);
  if (fs.statSync(cwd, { throwIfNoEntry: false })?.isDirectory() !== true) return fail(missingFolder(stage));
  const given = await ctx.env(stage);
  if (!given.ok) return given;
  const env = stageEnvironment(given.value, { ...ctx, address: stage.address });
  const seconds = ctx.policy?.(stage).timeoutSeconds;
  const limit =
    seconds === undefined ? undefined : AbortSignal.timeout(Math.min(seconds * 1000, longestTimer));
  const signal = limit === undefined ? ctx.signal : AbortSignal.any([ctx.signal, limit]);
  const commands = () => runAll(stage, ctx, { signal, cwd, env, output, seconds });
  return ctx.whileRunning === undefined ? commands() : ctx.whileRunning(stage, commands);
}

/** What a timer can hold: 24 days. */
const longestTimer = 2 ** 31 - 1;

interface Setting {
  readonly signal: AbortSignal;
  readonly cwd: string;
  readonly env: StageEnvironment;
  readonly output: StageOutput;
  /** The policy's limit */
  readonly seconds: number | undefined;
}

/** What a command leaves in the background may serve the stage's later ones; nothing of it outlives the stage. */
async function runAll(
  stage: Stage,
  ctx: Pick<RunContext, 'platform' | 'signal' | 'endLeftovers'>,
  setting: Setting,
): Promise<Result<'done' | 'cancelled'>> {
  const trees: ProcessTree[] = [];
  try {
    return await runEach(stage, ctx, { ...setting, trees });
  } finally {
    if (ctx.endLeftovers === true) await endLeftovers(trees, ctx.platform);
  }
}

async function runEach(
  stage: Stage,
  ctx: Pick<RunContext, 'platform' | 'signal'>,
  setting: Setting & { readonly trees: ProcessTree[] },
): Promise<Result<'done' | 'cancelled'>> {
  const { output, seconds } = setting;
  for (const command of commandLines(stage.cmd ?? [])) {
    await output.emit({ kind: 'stage-command', stage, command });
    const end = await runOne(command, stage, { ...setting, platform: ctx.platform });
    if (!end.ok)
      return {
        ok: false,
        failures: end.failures.map((failure) => ({ ...failure, location: stage.location })),
      };
    if (end.value.kind === 'cancelled') {
      return ctx.signal.aborted || seconds === undefined ? ok('cancelled') : fail(tooSlow(stage, seconds));
    }
    if (end.value.code !== 0) return fail(commandFailure(stage, command, end.value.code));
  }
  return ok('done');
}

async function runOne(
  command: string,
  stage: Stage,
  run: Omit<Setting, 'seconds'> & Pick<RunContext, 'platform'> & { readonly trees: ProcessTree[] },
): Promise<Result<CommandEnd>> {
  const { emit, tail } = run.output;
  return runCommand({
    command,
    cwd: run.cwd,
    env: run.env,
    platform: run.platform,
    signal: run.signal,
    trees: run.trees,
    onPiece(stream, piece) {
      tail.add(stream, piece);
      const unfinished = piece.unfinished ? ({ unfinished: true } as const) : {};
      return emit({ kind: 'stage-output', stage, text: piece.text, stream, ...unfinished });
    },
  });
}

function missingFolder(stage: Stage): Failure {
  return {
    reason: 'stage',
    message: `stage working dir '${stage.wdir}' does not exist`,
    location: stage.location,
    hint: 'create the folder in Git (with a file in it), or make it in an earlier stage',
  };
}

function commandFailure(stage: Stage, command: string, code: number): Failure {
  return {
    reason: 'stage',
    message: `failed to run: ${command}, exited with ${code}`,
    location: stage.location,
    ...(wasKilled(code) ? { transient: true as const } : {}),
    hint: wasKilled(code)
      ? 'it was killed from outside: the machine ran out of memory, or is going away'
      : `see the last lines that '${stage.address}' printed, or run the command by hand in '${stage.wdir === '' ? '.' : stage.wdir}'`,
  };
}

/** By SIGKILL or SIGTERM, itself (minus the number) or inside the shell (128 and the number): nobody else does that but a machine. */
function wasKilled(code: number): boolean {
  return [-9, -15, 137, 143].includes(code);
}

function tooSlow(stage: Stage, seconds: number): Failure {
  return {
    reason: 'stage',
    message: `'${stage.address}' ran longer than its limit of ${seconds} s and was ended`,
    location: stage.location,
    hint: 'raise its `timeout` in the policy file, or make it faster',
  };
}
