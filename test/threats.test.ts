import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exhibits } from './museum/exhibits.ts';

const folder = import.meta.dirname;

/** How many rows of priority 0 and 1 each group has, and the numbers that are of priority 2. */
const groups: Readonly<Record<string, { readonly last: number; readonly later: readonly number[] }>> = {
  P: { last: 19, later: [19] },
  Y: { last: 12, later: [] },
  C: { last: 21, later: [] },
  A: { last: 22, later: [] },
  E: { last: 23, later: [20, 23] },
  F: { last: 16, later: [14] },
  L: { last: 26, later: [22, 23, 26] },
};

interface Row {
  readonly id: string;
  readonly priority: string;
  readonly tests: readonly string[];
}

const rows: readonly Row[] = readFileSync(join(folder, '..', 'docs', 'threats.md'), 'utf8')
  .split('\n')
  .flatMap((line): Row[] => {
    const [, id, priority, , tests] = /^\| ([A-Z]-\d\d) \| (\d) \| (.*?) \| (.*) \|$/.exec(line) ?? [];
    return id === undefined || priority === undefined
      ? []
      : [{ id, priority, tests: (tests ?? '').split('<br>') }];
  });

/** The text of test files by their names; several may share one. */
const sources = new Map<string, string>();
for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  if (path.endsWith('.test.ts'))
    sources.set(
      basename(path),
      (sources.get(basename(path)) ?? '') + readFileSync(join(folder, path), 'utf8'),
    );

/** A title as it may stand in a source file: in any quotes, as a name of its own or as the first of a row of cases. */
function isNamed(file: string, title: string): boolean {
  if (file === 'museum.test.ts') return exhibits.some(({ name }) => name === title);
  const text = sources.get(file) ?? '';
  const spelled = title.replaceAll("'", "\\'");
  return [`'${title}'`, `"${title}"`, `\`${title}\``, `'${spelled}'`].some((quoted) =>
    text.includes(`${quoted},`),
  );
}

describe('docs/threats.md', () => {
  test('has every threat of priority 0 and 1, once', () => {
    const expected = Object.entries(groups).flatMap(([group, { last, later }]) =>
      Array.from({ length: last }, (_, i) => i + 1)
        .filter((number) => !later.includes(number))
        .map((number) => `${group}-${String(number).padStart(2, '0')}`),
    );
    expect(rows.map(({ id }) => id)).toEqual(expected);
    expect(new Set(rows.map(({ priority }) => priority))).toEqual(new Set(['0', '1']));
  });

  test.each(rows)('$id is covered by tests that are there', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    const absent = tests.filter((text) => {
      const [, file = '', title = ''] = /^`([^`]+)` (.+)$/.exec(text) ?? [];
      return !isNamed(file, title);
    });
    expect(absent).toEqual([]);
  });
});
