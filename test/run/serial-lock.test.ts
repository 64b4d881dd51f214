import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { updateLock } from '../../src/project/dvc-lock/dvc-lock.ts';
import type { LockEntry } from '../../src/project/stage.ts';
import { LockFile } from '../../src/run/lock-file.ts';

/** A command that is folded right after several spaces: what is read back has one. */
const lossy = (name: string): LockEntry => ({
  cmd: `echo ${'word '.repeat(13)}x    ${name} and so on and on until another line has to begin`,
  deps: [],
  params: new Map(),
  outs: [],
});

/** As DVC does it: the whole lock once for each stage, in running order. */
function serially(text: string | undefined, names: readonly string[]): string {
  let lock = text;
  for (const name of names) lock = unwrap(updateLock(lock, new Map([[name, lossy(name)]])));
  return lock ?? '';
}

describe('a lock with texts that lose spaces when they are read back', () => {
  const names = ['a1', 'b2', 'c3', 'd4'];
  const old = serially(undefined, ['c3', 'a1']);

  test('loses them with every stage but the last', () => {
    const text = serially(undefined, names);
    expect(text.match(/ {2}\n/g)).toHaveLength(1);
  });

  test.each([
    ['a new lock', undefined],
    ['a lock that has some of the stages', old],
  ])('%s has the bytes of a serial run whatever the order in which stages end', (_, before) => {
    for (const order of permutations(names)) {
      const lock = unwrap(LockFile.open(before, 'dvc.lock'));
      for (const name of order) {
        unwrap(lock.set(name, lossy(name), names.indexOf(name)));
        unwrap(lock.text());
      }
      expect(unwrap(lock.text()), order.join()).toBe(serially(before, names));
    }
  });
});

function permutations(items: readonly string[]): string[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}
