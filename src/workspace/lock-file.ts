import {
  linkSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isAlive, processFields, tempPath } from '../atomic-write.ts';
import { readRegularFile } from './read-regular.ts';

/** Who holds a lock; `what` is for people, such as `repro train`. */
export interface Holder {
  readonly pid: number;
  readonly what: string;
}

/** A lock that was taken. `renew` has to be called at least every half minute. */
export interface HeldFile {
  renew(): void;
  release(): void;
}

interface Entry extends Holder {
  /** Host and process namespace: a pid means nothing elsewhere */
  readonly machine: string;
  /** When the process started, in the system's own count; '' where that is not told */
  readonly start: string;
}

/**
 * Tries once to take the lock that lives in a folder; gives the holder if somebody else has it.
 *
 * Each taking is a file of its own, `lock.1`, `lock.2`, … that appears whole (written elsewhere, then linked), so that of
 * two takers of one number one fails. The highest number is never removed, only emptied when it is released, and whoever
 * sees a higher one than his own steps back: hence no number can be taken by two in turn. The lock is free when the highest
 * file does not name a living process: empty, torn, of a process that is gone, or, from another machine or container, not
 * renewed for a minute.
 */
export function takeLockFile(folder: string, what: string, now: number): HeldFile | Holder {
  const top = highest(folder);
  const holder = top === 0 ? undefined : liveHolder(fileOf(folder, top), now);
  if (holder !== undefined) return holder;
  const mine = top + 1;
  const path = fileOf(folder, mine);
  if (!create(folder, path, what) || highest(folder) !== mine) {
    if (highest(folder) > mine) rmSync(path, { force: true });
    return liveHolder(fileOf(folder, highest(folder)), now) ?? { pid: 0, what: 'another process' };
  }
  for (const number of numbersIn(folder)) if (number < mine) rmSync(fileOf(folder, number), { force: true });
  return {
    renew: () => touch(path),
    release: () => release(path),
  };
}

/** Which machine and process namespace this is. */
export function machineName(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

const foreignPatienceMs = 60_000;
const pattern = /^lock\.([1-9]\d{0,14})$/u;

function fileOf(folder: string, number: number): string {
  return join(folder, `lock.${number}`);
}

function numbersIn(folder: string): number[] {
  return readdirSync(folder).flatMap((name) => {
    const digits = pattern.exec(name)?.[1];
    return digits === undefined ? [] : [Number(digits)];
  });
}

function highest(folder: string): number {
  return Math.max(0, ...numbersIn(folder));
}

function create(folder: string, path: string, what: string): boolean {
  const entry: Entry = { pid: process.pid, what, machine: machineName(), start: startOf(process.pid) };
  const temp = tempPath(folder);
  writeFileSync(temp, JSON.stringify(entry), { flag: 'wx', mode: 0o644 });
  try {
    linkSync(temp, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(temp, { force: true });
  }
}

function liveHolder(path: string, now: number): Holder | undefined {
  const entry = readEntry(path);
  if (entry === undefined) return undefined;
  if (entry.machine !== machineName()) return isRenewed(path, now) ? entry : undefined;
  return isAlive(entry.pid) && startOf(entry.pid) === entry.start ? entry : undefined;
}

function isRenewed(path: string, now: number): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && now - stats.mtimeMs < foreignPatienceMs;
}

/** Undefined for what is empty, torn, or was not written by us. */
function readEntry(path: string): Entry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(readRegularFile(path).toString('utf8').slice(0, 10_000));
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code !== undefined) return undefined;
    throw error;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { pid, what, machine, start } = value as Record<string, unknown>;
  if (typeof pid !== 'number' || typeof what !== 'string') return undefined;
  return typeof machine === 'string' && typeof start === 'string' ? { pid, what, machine, start } : undefined;
}

/** Process numbers are used again; with the start time, field 22 of stat, they are not. */
function startOf(pid: number): string {
  return processFields(pid)[19] ?? '';
}

function touch(path: string): void {
  const time = new Date();
  ignoringAbsence(() => utimesSync(path, time, time));
}

/** A disk that refuses this costs nothing: the lock of a process that is gone is free. */
function release(path: string): void {
  try {
    truncateSync(path, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
  }
}

function ignoringAbsence(work: () => void): void {
  try {
    work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
