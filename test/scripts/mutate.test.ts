import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { modules, percent, scoreOf, withScores } from '../../scripts/mutate.ts';

const report = (...statuses: string[]) =>
  JSON.stringify({ files: { 'src/a.ts': { mutants: statuses.map((status) => ({ status })) } } });

describe('the score of a module', () => {
  test('counts what a test noticed, endless loops with it, of all that could be tried', () => {
    expect(
      scoreOf('src/a.ts', report('Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'RuntimeError')),
    ).toEqual({ module: 'src/a.ts', mutants: 4, noticed: 2, errors: 1 });
  });

  test('keeps apart what could not be judged', () => {
    expect(scoreOf('src/a.ts', report('RuntimeError', 'CompileError', 'Pending'))).toMatchObject({
      mutants: 0,
      errors: 3,
    });
  });

  test('of a module that the report does not have is nothing, and not all', () => {
    const score = scoreOf('src/b.ts', report('Killed'));
    expect([score.mutants, percent(score)]).toEqual([0, 0]);
  });

  test('is never rounded up', () => {
    expect(percent({ mutants: 10_000, noticed: 8_499 })).toBe(84.9);
    expect(percent({ mutants: 3, noticed: 3 })).toBe(100);
  });
});

describe('the table of docs/reliability.md', () => {
  const page = readFileSync('docs/reliability.md', 'utf8');
  const [first = '', second = ''] = Object.keys(modules);

  test('has the rows that were measured replaced, and the others as they were', () => {
    const written = withScores(withScores(page, [{ module: first, mutants: 8, noticed: 7, errors: 0 }]), [
      { module: second, mutants: 4, noticed: 4, errors: 0 },
    ]);
    expect(written).toMatch(new RegExp(`\\| \`${first}\` \\| 8 \\| 87.5 % \\| \`.*\\.test\\.ts\` \\|\n`));
    expect(written).toContain(`| \`${second}\` | 4 | 100.0 % |`);
    expect(written.split(`| \`${first}\` |`)).toHaveLength(2);
  });

  test('is the same when nothing was measured', () => {
    expect(withScores(page, [])).toBe(page);
  });

  test('speaks of modules only that can be measured again', () => {
    const told = [...page.matchAll(/^\| `(src\/[^`]+)` \|/gm)].map(([, module]) => module);
    expect(Object.keys(modules)).toEqual(expect.arrayContaining(told));
  });
});

test('every module and every test file of the list is there', () => {
  for (const [module, tests] of Object.entries(modules))
    for (const path of [module, ...tests]) expect([path, existsSync(path)]).toEqual([path, true]);
});
