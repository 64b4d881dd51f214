import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRegularFile } from '../../src/workspace/read-regular.ts';
import { tempFolder } from './temp-folder.ts';

describe('a file that a repository put somewhere', () => {
  test('is read if it is a regular one, links followed', () => {
    using folder = tempFolder();
    folder.write({ a: 'text' });
    symlinkSync('a', join(folder.path, 'b'));
    expect(readRegularFile(join(folder.path, 'b')).toString()).toBe('text');
  });

  test('is refused without waiting if it is anything else', () => {
    using folder = tempFolder();
    execFileSync('mkfifo', [join(folder.path, 'pipe')]);
    symlinkSync('/dev/zero', join(folder.path, 'zero'));
    const codeOf = (name: string) => {
      try {
        readRegularFile(join(folder.path, name));
      } catch (error) {
        return (error as NodeJS.ErrnoException).code;
      }
      return 'read';
    };
    expect(['pipe', 'zero', '.', 'absent'].map(codeOf)).toEqual(['EINVAL', 'EINVAL', 'EISDIR', 'ENOENT']);
  });
});
