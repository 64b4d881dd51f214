import type { Oid } from '../../store/oid.ts';
import type { Key, Mapping, Value } from '../../values/value.ts';
import { blockReaderOf } from '../../values/yaml/block.ts';
import { plainWords } from '../../values/yaml/block-line.ts';
import { NotSimple, simpleScalar, simpleText } from '../../values/yaml/block-scalar.ts';
import { PlainLines } from '../../values/yaml/plain-lines.ts';
import type { LockEntry, LockedPath } from '../stage.ts';
import { readLockEntry } from './entry.ts';
import { lockEntrySchema } from './schema.ts';

/**
 * Reads a `dvc.lock` that looks as DVC writes it, straight from its lines: a lock is the largest file of most projects, and
 * every verb waits for it. Undefined for everything else, also for everything that is wrong; what it does return is what
 * reading all of the YAML and checking it against the schema would have given.
 */
export function readPlainLock(text: string): ReadonlyMap<string, LockEntry> | undefined {
  try {
    return new PlainLock(text).stages();
  } catch (error) {
    if (error instanceof NotSimple) return undefined;
    throw error;
  }
}

const name = '[A-Za-z_][\\w@./-]*';
const opening = "schema: '2.0'\nstages:\n";
const stageLine = new RegExp(`  (${name}):\n`, 'y');
const cmdLine = new RegExp(`    cmd: (${plainWords})\n`, 'y');
const listLine = / {4}(deps|params|outs):\n/y;
const pathLines = new RegExp(
  `    - path: (${plainWords})\n(      hash: md5\n)?      md5: ([0-9a-f]{32}(?:\\.dir)?)\n      size: (0|[1-9][0-9]{0,14})\n` +
    '(?:      nfiles: (0|[1-9][0-9]{0,14})\n)?(      isexec: true\n)?',
  'y',
);
const fileLine = new RegExp(`      (${name}):\n`, 'y');
const keyLine = new RegExp(`        (${name}): (${plainWords})\n`, 'y');
/** What may follow the last line of a list or a command: nothing that could belong to it. */
const boundary = / {2}[A-Za-z_]| {4}(?:deps|params|outs):\n/y;

class PlainLock {
  private readonly text: string;
  private readonly lines: PlainLines;
  private blockAt: ReturnType<typeof blockReaderOf> | undefined;

  constructor(text: string) {
    this.text = text;
    this.lines = new PlainLines(text, opening.length);
  }

  stages(): ReadonlyMap<string, LockEntry> {
    const stages = new Map<string, LockEntry>();
    if (!this.text.startsWith(opening) || !this.text.endsWith('\n')) throw new NotSimple();
    while (!this.lines.isAtEnd) {
      const key = simpleText(this.lines.take(stageLine)?.[1]);
      if (stages.has(key)) throw new NotSimple();
      const { at } = this.lines;
      let entry = this.plainEntry();
      if (entry === undefined) {
        this.lines.at = at;
        entry = this.otherEntry();
      }
      stages.set(key, entry);
    }
    if (stages.size === 0) throw new NotSimple();
    return stages;
  }

  /** One stage as DVC writes it, with a command on one line and no nested parameters; undefined for others. */
  private plainEntry(): LockEntry | undefined {
    const cmd = this.lines.take(cmdLine)?.[1];
    if (cmd === undefined || typeof simpleScalar(cmd) !== 'string') return undefined;
    const entry: { -readonly [K in keyof LockEntry]: LockEntry[K] } = {
      cmd,
      deps: none,
      params: noParams,
      outs: none,
    };
    for (let done = ''; this.isBoundary(); ) {
      const list = this.lines.take(listLine)?.[1];
      if (list === undefined) return entry;
      if (order.indexOf(list) <= order.indexOf(done)) return undefined;
      done = list;
      if (list === 'params') entry.params = this.params();
      else entry[list as 'deps' | 'outs'] = this.paths();
    }
    return undefined;
  }

  private isBoundary(): boolean {
    boundary.lastIndex = this.lines.at;
    return this.lines.isAtEnd || boundary.test(this.text);
  }

  private paths(): LockedPath[] {
    const paths: LockedPath[] = [];
    for (let line = this.lines.take(pathLines); line !== undefined; line = this.lines.take(pathLines)) {
      const [, path = '', hash, md5 = '', size, nfiles, isexec] = line;
      // A hash of digits only, or with a single e, would be a number.
      if (!/[acdf]/.test(md5)) simpleText(md5);
      paths.push({
        path: simpleText(path),
        oid: md5 as Oid,
        hashName: hash === undefined ? 'md5-dos2unix' : 'md5',
        size: Number(size),
        ...(nfiles === undefined ? undefined : { nfiles: Number(nfiles) }),
        ...(isexec === undefined ? undefined : { isexec: true as const }),
      });
    }
    return paths;
  }

  private params(): Map<string, Mapping> {
    const params = new Map<string, Mapping>();
    for (let line = this.lines.take(fileLine); line !== undefined; line = this.lines.take(fileLine)) {
      const file = simpleText(line[1]);
      if (params.has(file)) throw new NotSimple();
      params.set(file, this.values());
    }
    return params;
  }

  private values(): Mapping {
    const values = new Map<Key, Value>();
    for (let line = this.lines.take(keyLine); line !== undefined; line = this.lines.take(keyLine)) {
      const key = simpleText(line[1]);
      if (values.has(key)) throw new NotSimple();
      values.set(key, simpleScalar(line[2] as string));
    }
    return values;
  }

  /** Any other stage, by the reader of YAML; the schema must find nothing wrong with it. */
  private otherEntry(): LockEntry {
    this.blockAt ??= blockReaderOf(this.text);
    const { lines, text } = this;
    if (!text.startsWith('    ', lines.at)) throw new NotSimple();
    const read = this.blockAt(lines.at + 4);
    if (read === undefined || lockEntrySchema(read.value, []).length > 0) throw new NotSimple();
    const { entry, problems } = readLockEntry(read.value as Mapping);
    if (problems.length > 0) throw new NotSimple();
    lines.at = read.end === text.length ? read.end : text.lastIndexOf('\n', read.end) + 1;
    return entry;
  }
}

const none: readonly LockedPath[] = [];
const noParams: LockEntry['params'] = new Map();
const order = ['', 'deps', 'params', 'outs'];
