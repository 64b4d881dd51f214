import fs from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** How {@link writeFileAtomic} leaves the file. */
export interface AtomicWriteOptions {
  /** Permission bits; by default those of the file that is replaced, else `0666 & ~umask` */
  readonly mode?: number;
  /** Wait until the bytes are on the disk: survives a power cut, not only a kill */
  readonly fsync?: boolean;
  /**
   * Between the old file and the new one there may be none for a moment. On ext4 that takes a quarter of the time: a file
   * that is renamed over another is flushed first (mount option `auto_da_alloc`)
   */
  readonly mayBeAbsent?: boolean;
}

/**
 * Replaces a file all at once or not at all, with pieces one after the other: a reader sees the old bytes or the new ones. A symlink at the path is
 * followed, so that the link stays and its target changes. Throws what the file system says, after removing its
 * temporary file. The first write into a folder takes away what killed processes left there.
 */
export function writeFileAtomic(
  path: string,
  data: string | Uint8Array | readonly Uint8Array[],
  options: AtomicWriteOptions = {},
): void {
  const target = resolved(path);
  const mode = options.mode ?? fs.statSync(target, { throwIfNoEntry: false })?.mode;
  sweepOnce(dirname(target));
  const temp = tempPath(dirname(target));
  try {
    const fd = fs.openSync(temp, 'wx');
    try {
      const pieces = typeof data === 'string' || data instanceof Uint8Array ? [data] : data;
      for (const piece of pieces) fs.writeFileSync(fd, piece);
      if (mode !== undefined) fs.fchmodSync(fd, mode & 0o7777);
      if (options.fsync === true) fs.fsyncSync(fd);
    } finally {
      fs.closeSync(fd);
    }
    if (options.mayBeAbsent === true && fs.existsSync(target)) fs.unlinkSync(target);
    fs.renameSync(temp, target);
  } catch (error) {
    fs.rmSync(temp, { force: true });
    throw error;
  }
}

const swept = new Set<string>();

/**
 * {@link sweepTempFiles}, the first time that this process is about to write into a folder: whatever a killed one did not come to
 * name, the next one has to write there again.
 */
export function sweepOnce(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  sweepTempFiles(folder);
}

function resolved(path: string): string {
  try {
    return fs.realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return path;
    throw error;
  }
}

/** A fresh temporary path in a folder: `.lockstep-<pid>-<machine>-<unique>`. The file is not created. */
export function tempPath(folder: string): string {
  processTag ??= process.getBuiltinModule('node:crypto').randomBytes(3).toString('hex');
  made = (made + 1) % 0x1000000;
  const unique = processTag + made.toString(16).padStart(6, '0');
  return join(folder, `.lockstep-${process.pid}-${machineTag()}-${unique}`);
}

/** Once random and then counted: a random number for each of many small files would cost more than writing them. */
let processTag: string | undefined;
let made = 0;

const tempPattern = /^\.lockstep-(\d{1,10})-([0-9a-f]{8})-[0-9a-f]{12}$/;

/** Is it the name of one of our temporary files? Takes a path or a bare name. */
export function isTempName(path: string): boolean {
  return tempPattern.test(basename(path));
}

const foreignGrace = 24 * 3_600_000;

/**
 * Removes temporary files that a killed process left in a folder (not below it) and returns how many. Files of living
 * processes stay. A process of another machine or container cannot be asked, so its files stay for a day.
 */
export function sweepTempFiles(folder: string, now = Date.now()): number {
  let names: string[];
  try {
    names = fs.readdirSync(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return 0;
    throw error;
  }
  return names.filter((name) => tempPattern.test(name) && sweep(join(folder, name), now)).length;
}

function sweep(path: string, now: number): boolean {
  const [, pid = '', machine = ''] = tempPattern.exec(basename(path)) ?? [];
  const stat = fs.lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return false;
  const dead = machine === machineTag() ? !isAlive(Number(pid)) : now - stat.mtimeMs > foreignGrace;
  if (!dead) return false;
  try {
    fs.rmSync(path, { force: true, recursive: stat.isDirectory() });
    return true;
  } catch (error) {
    // In a shared folder it may be somebody else's to remove.
    if (['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/**
 * Is there a process of this number? One that belongs to somebody else counts (kill(2)), one that has ended and was only
 * never waited for does not: in a container without an init it stays like that for good (proc(5), state Z of stat).
 */
export function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return !/^[ZX]/.test(processFields(pid)[0] ?? '');
}

/** What the system says of a process, from its state on (proc(5), stat from field 3); empty where it says nothing. */
export function processFields(pid: number): readonly string[] {
  try {
    const text = fs.readFileSync(`/proc/${pid}/stat`, 'latin1');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

let tag: string | undefined;

/** Containers on one machine have their own process numbers, so the process namespace is part of the tag. */
function machineTag(): string {
  tag ??= process
    .getBuiltinModule('node:crypto')
    .createHash('sha256')
    .update(`${hostname()}\0${processNamespace()}`)
    .digest('hex')
    .slice(0, 8);
  return tag;
}

function processNamespace(): string {
  try {
    return fs.readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}
