import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChangedFile, patchOf } from '../../src/github/patch.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'patch-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Puts the old files there, applies the patch with git, and gives back what is there then. */
function applied(changes: readonly ChangedFile[]): (string | undefined)[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const { path, old } of changes) {
    if (old === undefined) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), old);
  }
  const patch = patchOf(changes);
  if (patch !== '')
    execFileSync('git', ['apply', '--unidiff-zero', '-'], {
      cwd: folder,
      input: patch,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, GIT_CEILING_DIRECTORIES: tmpdir() },
    });
  return changes.map(({ path }) =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined,
  );
}

test('a change in the middle is one small hunk', () => {
  const old = Array.from({ length: 20 }, (_, i) => `line ${i}\n`).join('');
  expect(patchOf([{ path: 'dvc.lock', old, new: old.replace('line 9', 'new 9') }])).toBe(
    'diff --git a/dvc.lock b/dvc.lock\n--- a/dvc.lock\n+++ b/dvc.lock\n@@ -7,7 +7,7 @@\n line 6\n line 7\n line 8\n-line 9\n+new 9\n line 10\n line 11\n line 12\n',
  );
});

test('what did not change is not in it', () => {
  expect(
    patchOf([
      { path: 'a', old: 'x', new: 'x' },
      { path: 'b', old: undefined, new: undefined },
    ]),
  ).toBe('');
});

test.each<[string, ChangedFile]>([
  ['a new file', { path: 'sub/dvc.lock', old: undefined, new: 'a\nb\n' }],
  ['a removed file', { path: 'dvc.lock', old: 'a\n', new: undefined }],
  ['a file that gets its first line', { path: 'a', old: '', new: 'x' }],
  ['a file that loses its last line', { path: 'a', old: 'x\n', new: '' }],
  ['a new empty file', { path: 'a', old: undefined, new: '' }],
  ['a line end that goes', { path: 'a', old: 'x\ny\n', new: 'x\ny' }],
  ['a line end that comes', { path: 'a', old: 'x\ny', new: 'x\ny\n' }],
  ['Windows line ends', { path: 'a', old: 'x\r\ny\r\n', new: 'x\r\nz\r\n' }],
  ['a name with a space', { path: 'my metrics.json', old: '{}', new: '{"a": 1}\n' }],
  ['a name with quotes and a tab', { path: 'a"b\tc\\d', old: '1', new: '2' }],
  ['a name in another script', { path: 'données/été.json', old: '1', new: '2' }],
])('git applies %s', (_, change) => {
  expect(applied([change])).toEqual([change.new]);
});

test('git applies any change of any text', () => {
  const text = fc.option(
    fc
      .array(fc.constantFrom('a', 'b', '', 'c\r', '\\', '-x', '+y', '@@ -1 +1 @@'), { maxLength: 12 })
      .chain((lines) => fc.constantFrom(lines.join('\n'), `${lines.join('\n')}\n`)),
    { nil: undefined },
  );
  fc.assert(
    fc.property(text, text, text, text, (a, b, c, d) => {
      const changes = [
        { path: 'one', old: a, new: b },
        { path: 'sub/two', old: c, new: d },
      ];
      expect(applied(changes)).toEqual([b, d]);
    }),
    { numRuns: 60 },
  );
});
