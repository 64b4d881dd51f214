import { execFileSync } from 'node:child_process';
import { createHash, hash, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A DVC project with one tracked folder (`data`) or file (`data`) of random bytes, in the cache and, as a folder, in place. */
export interface DataShape {
  readonly files: number;
  /** bytes of each */
  readonly size: number;
}

/** Writes the project as DVC would leave it after `add`; `config` is added to its configuration. */
export function generateData(folder: string, { files, size }: DataShape, config = ''): void {
  mkdirSync(join(folder, '.dvc'), { recursive: true });
  execFileSync('git', ['init', '--quiet', folder]);
  writeFileSync(join(folder, '.dvc', 'config'), `[core]\n    analytics = false\n${config}`);
  writeFileSync(join(folder, '.dvc', '.gitignore'), '/config.local\n/tmp\n/cache\n');
  writeFileSync(join(folder, '.gitignore'), '/data\n');
  if (files === 1) declare(folder, `- md5: ${largeObject(folder, size)}\n  size: ${size}`);
  else declare(folder, folderEntry(folder, { files, size }));
}

/** Puts the one file of a project where it belongs. */
export function placeFile(folder: string): void {
  const [, oid = ''] = /md5: (\S+)/.exec(readFileSync(join(folder, 'data.dvc'), 'utf8')) ?? [];
  copyFileSync(objectPath(folder, oid), join(folder, 'data'));
}

/** Adds a remote: a bucket at an endpoint, and the file of the authority to trust there. */
export function addRemote(
  folder: string,
  name: string,
  place: { readonly bucket: string; readonly url: string; readonly authority?: string | undefined },
): void {
  const { bucket, url, authority } = place;
  const trust = authority === undefined ? '' : `    ssl_verify = ${authority}\n`;
  const text = `['remote "${name}"']\n    url = s3://${bucket}\n    endpointurl = ${url}\n    region = us-east-1\n`;
  appendFileSync(join(folder, '.dvc', 'config'), text + trust);
}

/** Adds a remote: a folder of this machine. */
export function addFolderRemote(folder: string, name: string, url: string): void {
  appendFileSync(join(folder, '.dvc', 'config'), `['remote "${name}"']\n    url = ${url}\n`);
}

function declare(folder: string, entry: string): void {
  writeFileSync(join(folder, 'data.dvc'), `outs:\n${entry}\n  hash: md5\n  path: data\n`);
}

/** Gives the first `changed` files new content, and the project the folder with them. */
export function renewFiles(folder: string, { files, size }: DataShape, changed: number): void {
  declare(folder, folderEntry(folder, { files, size }, changed));
}

/** Of files that are not `changed` the content is the one that is there. */
function folderEntry(folder: string, { files, size }: DataShape, changed = files): string {
  const entries = Array.from({ length: files }, (_, index) => {
    const relpath = `d${index % 50}/f${index}.bin`;
    const path = join(folder, 'data', relpath);
    if (index >= changed) return { relpath, md5: hash('md5', readFileSync(path)) };
    const bytes = randomBytes(size);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    return { relpath, md5: cacheObject(folder, hash('md5', bytes), bytes) };
  });
  entries.sort((a, b) => (a.relpath < b.relpath ? -1 : 1));
  const listed = entries.map(({ md5, relpath }) => `{"md5": "${md5}", "relpath": "${relpath}"}`);
  const manifest = Buffer.from(`[${listed.join(', ')}]`);
  const oid = cacheObject(folder, `${hash('md5', manifest)}.dir`, manifest);
  return `- md5: ${oid}\n  size: ${files * size}\n  nfiles: ${files}`;
}

function objectPath(folder: string, oid: string): string {
  const path = join(folder, '.dvc', 'cache', 'files', 'md5', oid.slice(0, 2), oid.slice(2));
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

function cacheObject(folder: string, oid: string, bytes: Uint8Array): string {
  writeFileSync(objectPath(folder, oid), bytes, { mode: 0o444 });
  return oid;
}

function largeObject(folder: string, size: number): string {
  const temp = join(folder, 'large');
  const digest = createHash('md5');
  const fd = openSync(temp, 'w');
  const piece = randomBytes(1 << 20);
  for (let at = 0; at < size; at += piece.length) {
    piece.writeUInt32LE(at / piece.length);
    digest.update(piece);
    writeSync(fd, piece);
  }
  closeSync(fd);
  chmodSync(temp, 0o444);
  const oid = digest.digest('hex');
  renameSync(temp, objectPath(folder, oid));
  return oid;
}

let asides = 0;

/**
 * Takes many files away without deleting them: ext4 does not use an inode again soon after it was freed, and after ten thousand
 * deletions it looks so long for another one that creating a file takes ten times as long, for every contender. Few files, which may be
 * large, go at once, and so does what lies on another disk.
 */
export function putAside(path: string): void {
  if (!existsSync(path)) return;
  const stats = statSync(path);
  const isElsewhere = stats.dev !== statSync(tmpdir()).dev;
  if (isElsewhere || !stats.isDirectory() || readdirSync(path, { recursive: true }).length < 1000) {
    rmSync(path, { recursive: true });
    return;
  }
  const aside = join(tmpdir(), `lockstep-aside-${process.pid}`);
  mkdirSync(aside, { recursive: true });
  renameSync(path, join(aside, String(++asides)));
}

/** Deletes what was put aside. */
export function dropAside(): void {
  rmSync(join(tmpdir(), `lockstep-aside-${process.pid}`), { recursive: true, force: true });
}

/** Forgets what a project has of its data, in the cache, the workspace or both, and what both tools remember of files. */
export function forget(folder: string, ...what: readonly ('cache' | 'data')[]): void {
  const paths = { cache: join(folder, '.dvc', 'cache'), data: join(folder, 'data') };
  for (const name of what) putAside(paths[name]);
  rmSync(join(folder, '.dvc', 'tmp'), { recursive: true, force: true });
}
