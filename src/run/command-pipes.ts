import fs from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { systemCode } from '../store/disk-error.ts';
import { startHelper } from '../workspace/start.ts';

/** One pipe: what a command writes into it arrives here. */
export interface CommandPipe {
  readonly source: Readable;
  /** Open for writing; {@link closeWriter} once the command has it, or the pipe never ends */
  readonly fd: number;
}

/**
 * Two pipes for what a command prints. Node gives its children sockets (libuv `uv_spawn`), which nobody can open by name, so that
 * `> /dev/stderr` fails where it works in a shell (Linux, proc(5), /proc/pid/fd); and it has no call for a pipe. These are made by
 * `mkfifo`, many at once, and lose their names as soon as they are open. Undefined where there is no such program, or no folder for
 * them. Throws what the system says if no file handle is left. `path`: where programs are found; `places`: folders of which the first that takes them has the pipes
 * until then, one in memory first, as on a disk a new name takes longer than all else that is done with a pipe.
 */
export async function openCommandPipes(
  path: string | undefined,
  places: readonly string[] = ['/dev/shm', tmpdir()],
): Promise<readonly [CommandPipe, CommandPipe] | undefined> {
  for (let tries = 0; tries < 2; tries++) {
    while (ready.length < 2) if (!(await makeMore(path, places))) return undefined;
    const [first, second] = [openNext(), openNext()];
    if (first !== undefined && second !== undefined) return [first, second];
    for (const pipe of [first, second]) if (pipe !== undefined) discard(pipe);
    // Somebody has tidied the folder up.
    ready.length = 0;
    folder = undefined;
  }
  return undefined;
}

/** Lets go of the end that the command has now. */
export function closeWriter({ fd }: CommandPipe): void {
  fs.closeSync(fd);
}

/** Gives up both ends, as there is no command. */
export function discard(pipe: CommandPipe): void {
  closeWriter(pipe);
  pipe.source.destroy();
}

const atOnce = 64;
/** Paths of pipes that nobody has opened yet */
const ready: string[] = [];
let made = 0;
let folder: string | undefined;
let isImpossible = false;
let making: Promise<boolean> | undefined;

function makeMore(path: string | undefined, places: readonly string[]): Promise<boolean> {
  if (isImpossible) return Promise.resolve(false);
  making ??= make(path, places).finally(() => {
    making = undefined;
  });
  return making;
}

async function make(path: string | undefined, places: readonly string[]): Promise<boolean> {
  folder ??= newFolder(places);
  isImpossible = folder === undefined;
  if (isImpossible) return false;
  const paths = Array.from({ length: atOnce }, () => join(folder ?? '', String(made++)));
  isImpossible = !(await makePipes(paths, ['/usr/bin', '/bin', ...(path === undefined ? [] : [path])]));
  if (!isImpossible) ready.push(...paths);
  return !isImpossible;
}

function makePipes(paths: readonly string[], programs: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const program = startHelper('mkfifo', ['-m', '600', ...paths], { PATH: programs.join(':') });
    program.on('error', () => resolve(false));
    program.on('close', (code) => resolve(code === 0));
  });
}

function newFolder(places: readonly string[]): string | undefined {
  for (const place of places) {
    try {
      const path = fs.mkdtempSync(join(place, 'lockstep-pipes-'));
      process.once('exit', () => fs.rmSync(path, { recursive: true, force: true }));
      return path;
    } catch (error) {
      if (systemCode(error) === undefined) throw error;
    }
  }
  return undefined;
}

/** Undefined if it is not there. */
function openNext(): CommandPipe | undefined {
  const path = ready.shift() ?? '';
  let reader: number | undefined;
  try {
    // With a reader that does not wait for a writer, and then a writer that finds it, neither blocks.
    reader = fs.openSync(path, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
    const fd = fs.openSync(path, fs.constants.O_WRONLY);
    fs.unlinkSync(path);
    return { source: new Socket({ fd: reader, readable: true, writable: false }), fd };
  } catch (error) {
    if (reader !== undefined) fs.closeSync(reader);
    if (systemCode(error) !== 'ENOENT') throw error;
    return undefined;
  }
}
