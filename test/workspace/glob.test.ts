import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileGlob } from '../../src/workspace/glob.ts';

/** Texts and patterns from few letters, so that they often match. */
const segment = fc
  .array(fc.constantFrom('a', 'b', '*', '?', '[ab]', '[!a]', 'é', '😀'), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''))
  .filter((text) => !/^\*+$/u.test(text));
const pattern = fc
  .tuple(
    fc.constantFrom('', '/', '**/'),
    fc.array(segment, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '/', '/**', '/*'),
  )
  .map(([start, segments, end]) => `${start}${segments.join('/')}${end}`);
const text = fc
  .array(fc.constantFrom('a', 'b', 'ab', 'ba', 'é', '😀', 'a\n', 'aab'), { minLength: 1, maxLength: 4 })
  .map((names) => names.join('/'));

describe('compileGlob', () => {
  test('the linear engine and the backtracking one agree', () => {
    const seen = { yes: 0, no: 0 };
    fc.assert(
      fc.property(pattern, text, fc.boolean(), (glob, path, isDir) => {
        const plain = compileGlob(glob);
        // Three stars say the same as one, and are too many for the engine that backtracks.
        const starred = compileGlob(glob.replace(/(?<![*/])\*(?![*/])(?=.)|(?<=[^*/])\*(?!\*)/gu, '***'));
        const asked = isDir ? `${path}/` : path;
        expect(starred?.test(asked)).toBe(plain?.test(asked));
        seen[plain?.test(asked) === true ? 'yes' : 'no']++;
      }),
      { numRuns: 5000, seed: 7 },
    );
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(200);
  });

  test('patterns with many loops are given to the linear engine', () => {
    expect(compileGlob('*a*b')?.source).toBeDefined();
    expect(compileGlob('*a*b*')?.source).toBeUndefined();
    expect(compileGlob('a/**/b/**/*c')?.source).toBeUndefined();
  });
});
