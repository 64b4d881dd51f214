import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Environment } from '../commands/context.ts';
import { fail, ok, type Result } from '../failure.ts';
import { runCommand } from '../run/process.ts';
import { parseEnvironmentFile, parseList } from './environment-file.ts';

/** What to run, and with what around it. */
export interface SetupRequest {
  /** The `setup` input: bash, as a workflow step would have it */
  readonly script: string;
  /** Absolute */
  readonly cwd: string;
  /** What the script and, with its exports, the stages see */
  readonly env: Environment;
  /** Absolute folder for the script's own files; made, and removed again */
  readonly scratch: string;
  readonly signal: AbortSignal;
  /** Hears each line of the script's output */
  onText(text: string): void;
}

/**
 * Runs the `setup` script in bash (`-e`, `pipefail`, no start-up files) and returns the environment that stages get: what
 * the script exported, the names it wrote to its own `GITHUB_ENV` file, and the folders it wrote to its own `GITHUB_PATH`
 * file put before `PATH`. The runner's real files are never in reach. Fails if the script does.
 */
export async function runSetup(request: SetupRequest): Promise<Result<Environment>> {
  const folder = join(request.scratch, `setup-${randomUUID()}`);
  const files = {
    wrapper: join(folder, 'setup.sh'),
    script: join(folder, 'script.sh'),
    dump: join(folder, 'environment'),
    env: join(folder, 'env'),
    path: join(folder, 'path'),
  };
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    await Promise.all([
      writeFile(files.script, `${request.script.replaceAll('\r\n', '\n')}\n`),
      writeFile(files.wrapper, wrapper),
      writeFile(files.env, ''),
      writeFile(files.path, ''),
    ]);
    const ended = await execute(request, files);
    if (!ended.ok) return ended;
    return await exported(request, files);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Files {
  readonly wrapper: string;
  readonly script: string;
  readonly dump: string;
  readonly env: string;
  readonly path: string;
}

/** The trap takes the environment also from a script that ends itself with `exit 0`; the last line from one that sets its own trap. */
const wrapper = `set -eo pipefail
lockstep_dump() { /usr/bin/env -0 > "$LOCKSTEP_SETUP_DUMP"; }
trap 'if [ $? -eq 0 ]; then lockstep_dump; fi' EXIT
. "$LOCKSTEP_SETUP_SCRIPT"
lockstep_dump
`;

/** Only starts bash; the user's own shell is for the stages. */
const plainShell = '/bin/sh';

async function execute(request: SetupRequest, files: Files): Promise<Result<undefined>> {
  const own = {
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    LOCKSTEP_SETUP_DUMP: files.dump,
    LOCKSTEP_SETUP_SCRIPT: files.script,
    LOCKSTEP_SETUP_WRAPPER: files.wrapper,
  };
  const isWindows = process.platform === 'win32';
  const ended = await runCommand({
    command: isWindows
      ? `bash --noprofile --norc "${files.wrapper}"`
      : 'exec bash --noprofile --norc "$LOCKSTEP_SETUP_WRAPPER"',
    cwd: request.cwd,
    env: { ...request.env, ...own, SHELL: plainShell },
    platform: process.platform,
    signal: request.signal,
    onPiece: (_stream, { text }) => request.onText(text),
  });
  if (!ended.ok) return ended;
  if (ended.value.kind === 'cancelled')
    return fail({ reason: 'cancelled', message: 'the setup script was cancelled' });
  if (ended.value.code === 0) return ok(undefined);
  return fail({
    reason: 'config',
    message: `the setup script ended with exit code ${ended.value.code}, so no stage was started`,
    hint: "its output is in the log under 'setup'; correct the input 'setup' or what it installs from",
  });
}

/** What belongs to the wrapper or to bash itself, and says nothing to a stage. */
const internal =
  /^(?:_|SHLVL|PWD|OLDPWD|GITHUB_ENV|GITHUB_PATH|LOCKSTEP_(?:SETUP_(?:DUMP|SCRIPT|WRAPPER)|COMMAND))$/;

async function exported(request: SetupRequest, files: Files): Promise<Result<Environment>> {
  const [dump, envText, pathText] = await Promise.all(
    [files.dump, files.env, files.path].map((file) => readFile(file, 'utf8').catch(() => '')),
  );
  const named = parseEnvironmentFile(envText ?? '');
  if (!named.ok) return named;
  const entries = (dump ?? '').split('\0').flatMap((entry): [string, string][] => {
    const equals = entry.indexOf('=');
    return equals < 1 ? [] : [[entry.slice(0, equals), entry.slice(equals + 1)]];
  });
  if (entries.length === 0) {
    return fail({
      reason: 'config',
      message: 'the setup script ended well, but its environment could not be read',
      hint: 'let the script run to its end: `exec` and a trap on EXIT of its own keep its exports from the stages',
    });
  }
  const isOurs = ([name, value]: [string, string]) =>
    internal.test(name) || (name === 'SHELL' && value === plainShell);
  const given = request.env.SHELL === undefined ? {} : { SHELL: request.env.SHELL };
  const kept = Object.fromEntries(entries.filter((entry) => !isOurs(entry)));
  const environment: Record<string, string> = { ...given, ...kept, ...Object.fromEntries(named.value) };
  const folders = parseList(pathText ?? '').toReversed();
  if (folders.length > 0)
    environment.PATH = [...folders, ...(environment.PATH ? [environment.PATH] : [])].join(delimiter);
  return ok(environment);
}
