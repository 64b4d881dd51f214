import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** How many numbered facts of DVC's behaviour there are: C-001 to this one. */
const last = 181;

/** Facts without a test that bears their number, each with why. */
const elsewhere: Readonly<Record<string, string>> = {
  'C-015': 'remotes that keep data by path and version are refused as a whole: test/store/open.test.ts',
  'C-160':
    'advice for whoever commits after a run; ours commits results only: test/github/commit-back/results.test.ts',
  'C-163': 'what a kill leaves of DVC’s own rwlock is DVC’s trouble; ours: test/workspace/lock.test.ts',
  'C-177': 'why DVC is slow; what ours does instead is measured by npm run bench',
  'C-178': 'DVC’s own database of links; ours removes nothing that it did not put there',
};

test('every numbered fact has a test with its number in its name, or a reason why not', () => {
  const all = Array.from({ length: last }, (_, i) => `C-${String(i + 1).padStart(3, '0')}`);
  const tested = testedNumbers();
  expect(all.filter((number) => !tested.has(number) && elsewhere[number] === undefined)).toEqual([]);
  expect(Object.keys(elsewhere).filter((number) => tested.has(number))).toEqual([]);
});

/** The numbers in names of tests: comments, and files that only help, do not count. */
function testedNumbers(): ReadonlySet<string> {
  const root = join(import.meta.dirname, '../..');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      /(\.test|-checks)\.ts$|differential\/cases.*\.ts$/.test(name) && !name.endsWith('numbers.test.ts'),
  );
  const names = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(\/?\*|\/\/)/.test(line)),
  );
  return new Set(names.flatMap((line) => line.match(/\bC-\d{3}\b/g) ?? []));
}
