import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isTempName, sweepTempFiles, tempPath, writeFileAtomic } from '../../src/atomic-write.ts';

describe('an atomic write', () => {
  let dir: string;
  beforeEach(() => {
    dir = fs.mkdtempSync(join(tmpdir(), 'lockstep-atomic-'));
  });
  afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));
  const mode = (name: string) => fs.statSync(join(dir, name)).mode & 0o7777;

  test('makes a file with the default mode, and replaces one with the mode it had', () => {
    writeFileAtomic(join(dir, 'a'), 'one');
    expect([fs.readFileSync(join(dir, 'a'), 'utf8'), mode('a')]).toEqual(['one', 0o666 & ~process.umask()]);
    fs.chmodSync(join(dir, 'a'), 0o640);
    writeFileAtomic(join(dir, 'a'), Buffer.from('two'), { fsync: true });
    expect([fs.readFileSync(join(dir, 'a'), 'utf8'), mode('a')]).toEqual(['two', 0o640]);
    writeFileAtomic(join(dir, 'a'), '', { mode: 0o755 });
    expect([fs.readFileSync(join(dir, 'a'), 'utf8'), mode('a')]).toEqual(['', 0o755]);
    expect(fs.readdirSync(dir)).toEqual(['a']);
  });

  test('follows a link, and breaks a hard link', () => {
    fs.mkdirSync(join(dir, 'sub'));
    writeFileAtomic(join(dir, 'sub', 'real'), 'one');
    fs.symlinkSync(join('sub', 'real'), join(dir, 'link'));
    fs.linkSync(join(dir, 'sub', 'real'), join(dir, 'other'));
    writeFileAtomic(join(dir, 'link'), 'two');
    expect(fs.readlinkSync(join(dir, 'link'))).toBe(join('sub', 'real'));
    expect(fs.readFileSync(join(dir, 'sub', 'real'), 'utf8')).toBe('two');
    expect(fs.readFileSync(join(dir, 'other'), 'utf8')).toBe('one');
  });

  test('leaves the old file and nothing else when it fails', () => {
    fs.mkdirSync(join(dir, 'folder'));
    expect(() => writeFileAtomic(join(dir, 'folder'), 'x')).toThrow();
    expect(() => writeFileAtomic(join(dir, 'absent', 'x'), 'x')).toThrow('ENOENT');
    expect(fs.readdirSync(dir)).toEqual(['folder']);
  });

  test('temporary names are of this process, unique, and recognised', () => {
    const [a, b] = [tempPath(dir), tempPath(dir)];
    expect(a).not.toBe(b);
    expect(a.startsWith(join(dir, `.lockstep-${process.pid}-`))).toBe(true);
    expect([isTempName(a), isTempName('.lockstep-1-x'), isTempName('a')]).toEqual([true, false, false]);
  });

  test('a sweep removes what a dead process left, not what a living one writes or what only looks like it', () => {
    const child = spawnSync(process.execPath, ['-e', '0']);
    const mine = tempPath(dir);
    const dead = tempPath(dir).replace(`-${process.pid}-`, `-${child.pid}-`);
    const parent = tempPath(dir).replace(`-${process.pid}-`, `-${process.ppid}-`);
    for (const path of [mine, dead, parent, join(dir, '.lockstep-1-x'), join(dir, 'data')])
      fs.writeFileSync(path, 'x');
    expect(sweepTempFiles(dir)).toBe(1);
    expect(fs.existsSync(dead)).toBe(false);
    expect(fs.readdirSync(dir).length).toBe(4);
  });

  test('the first write into a folder takes away what a dead process left there', () => {
    const child = spawnSync(process.execPath, ['-e', '0']);
    fs.writeFileSync(tempPath(dir).replace(`-${process.pid}-`, `-${child.pid}-`), 'half');
    writeFileAtomic(join(dir, 'a'), 'whole');
    expect(fs.readdirSync(dir)).toEqual(['a']);
  });

  test("another machine's files stay for a day", () => {
    const foreign = tempPath(dir).replace(/-[0-9a-f]{8}-/, '-00000000-');
    fs.writeFileSync(foreign, 'x');
    const { mtimeMs } = fs.statSync(foreign);
    expect(sweepTempFiles(dir, mtimeMs + 23 * 3_600_000)).toBe(0);
    expect(sweepTempFiles(dir, mtimeMs + 25 * 3_600_000)).toBe(1);
  });

  test('a sweep of no folder finds nothing', () => {
    fs.writeFileSync(join(dir, 'file'), '');
    expect([sweepTempFiles(join(dir, 'absent')), sweepTempFiles(join(dir, 'file'))]).toEqual([0, 0]);
  });
});
