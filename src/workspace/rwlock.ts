import { closeSync, constants, fstatSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, writeFileAtomic } from '../atomic-write.ts';
import type { Holder } from './lock-file.ts';
import { readRegularFile } from './read-regular.ts';
import { statsAt } from './stats.ts';

/** Absolute paths that a running command reads and writes. */
export interface RunningPaths {
  readonly read: readonly string[];
  readonly write: readonly string[];
}

/** One process in DVC's file. */
interface Info {
  readonly pid: number;
  readonly cmd: string;
}

interface Table {
  readonly read: Map<string, Info[]>;
  readonly write: Map<string, Info>;
}

/**
 * Who runs a stage of this project with DVC right now, by DVC's `rwlock` file: living processes other than ours. An empty,
 * torn or foreign file names nobody (dvc: rwlock.py).
 */
export function dvcRunner(tmp: string): Holder | undefined {
  const { read, write } = readTable(join(tmp, 'rwlock'));
  const found = [...[...read.values()].flat(), ...write.values()].find(
    ({ pid }) => pid !== process.pid && isAlive(pid) && isDvc(pid),
  );
  return found === undefined ? undefined : { pid: found.pid, what: `dvc ${found.cmd}` };
}

/**
 * Tells DVC, by the same file, which paths a command of ours is using, so that a `dvc repro` beside us stops before it
 * touches them; gives the way to take that back. DVC guards the file with a lock that we only look at, so an edit at the
 * very same moment can be lost. Where the file cannot be written nothing is told.
 */
export function announce(tmp: string, cmd: string, paths: RunningPaths): () => void {
  const info: Info = { pid: process.pid, cmd };
  edit(tmp, ({ read, write }) => {
    for (const path of paths.read) read.set(path, [...(read.get(path) ?? []), info]);
    for (const path of paths.write) write.set(path, info);
  });
  return () =>
    edit(tmp, ({ read, write }) => {
      for (const path of paths.read) {
        const readers = read.get(path) ?? [];
        const mine = readers.findIndex(({ pid }) => pid === info.pid);
        const others = readers.filter((_, i) => i !== mine);
        if (others.length === 0) read.delete(path);
        else read.set(path, others);
      }
      for (const path of paths.write) if (write.get(path)?.pid === info.pid) write.delete(path);
    });
}

function edit(tmp: string, change: (table: Table) => void): void {
  const file = join(tmp, 'rwlock');
  if (statsAt(file)?.isSymbolicLink() === true) return;
  const table = readTable(file);
  change(table);
  const text = JSON.stringify({
    write: Object.fromEntries(table.write),
    read: Object.fromEntries(table.read),
  });
  try {
    if (replaceWithin(file, text)) return;
    // Without the file nobody is told of anything, which is what a kill at this moment should leave.
    writeFileAtomic(file, text, { mayBeAbsent: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}

/** What one call writes at once: a kill leaves all of it or nothing. */
const pageSize = 4096;

/**
 * Writes a short text over that of a file that is there, in one call; what was longer is blank, as JSON may end, until it is cut
 * off. Two edits for each stage that replaced the file would take as long as the rest of what is done for a small one. Gives false
 * if the text is not short, or there is no file.
 */
function replaceWithin(file: string, text: string): boolean {
  const bytes = Buffer.from(text);
  if (bytes.length > pageSize) return false;
  const fd = openThere(file);
  if (fd === undefined) return false;
  try {
    const stats = fstatSync(fd);
    if (!stats.isFile() || stats.size > pageSize) return false;
    const blank = Buffer.alloc(Math.max(0, stats.size - bytes.length), ' ');
    writeSync(fd, Buffer.concat([bytes, blank]), 0, undefined, 0);
    if (blank.length > 0) ftruncateSync(fd, bytes.length);
    return true;
  } finally {
    closeSync(fd);
  }
}

function openThere(file: string): number | undefined {
  try {
    return openSync(file, constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (
      ['ENOENT', 'ENXIO', 'ELOOP', 'EACCES', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
    )
      return undefined;
    throw error;
  }
}

function readTable(file: string): Table {
  const value = parse(file);
  return {
    read: new Map(entriesOf(value.read).map(([path, infos]) => [path, toInfos(infos)])),
    write: new Map(
      entriesOf(value.write).flatMap(([path, info]) => toInfos([info]).map((found) => [path, found])),
    ),
  };
}

function parse(file: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(readRegularFile(file).toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code !== undefined) return {};
    throw error;
  }
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function toInfos(value: unknown): Info[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    const { pid, cmd } = (item ?? {}) as Record<string, unknown>;
    return typeof pid === 'number' && typeof cmd === 'string' ? [{ pid, cmd }] : [];
  });
}

/** A number that was used again by a program that is not DVC blocks nobody; if we may not look, it does. */
function isDvc(pid: number): boolean {
  try {
    return /dvc|python/iu.test(readFileSync(`/proc/${pid}/cmdline`, 'latin1'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return true;
  }
}
