import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setOutputs, summaryLimit, writeSummary } from '../../src/github/summary.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'summary-'));
  file = join(folder, 'file');
  writeFileSync(file, '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The runner's own reading of an output file (actions/runner FileCommandManager.cs). */
function outputsIn(text: string): Record<string, string> {
  const values: [string, string][] = [];
  const lines = text.split('\n');
  for (let i = 0; i < lines.length - 1; i++) {
    const [name = '', end = ''] = (lines[i] ?? '').split('<<');
    const close = lines.indexOf(end, i + 1);
    expect(close).toBeGreaterThan(i);
    values.push([name, lines.slice(i + 1, close).join('\n')]);
    i = close;
  }
  return Object.fromEntries(values);
}

test('outputs come back as they were, whatever is in them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(
        fc.constantFrom('a', 'b', 'comment-url'),
        fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\r', '')),
      ),
      async (outputs) => {
        writeFileSync(file, '');
        await setOutputs({ GITHUB_OUTPUT: file }, outputs);
        expect(outputsIn(readFileSync(file, 'utf8'))).toEqual(
          Object.fromEntries(
            Object.entries(outputs).map(([name, text]) => [name, Buffer.from(text).toString()]),
          ),
        );
      },
    ),
  );
});

test('no value can set another output', async () => {
  await setOutputs(
    { GITHUB_OUTPUT: file },
    { stages: '["x"]\nghadelimiter\noutcome<<E\nfresh\nE\noutcome=fresh', commit: undefined },
  );
  expect(Object.keys(outputsIn(readFileSync(file, 'utf8')))).toEqual(['stages']);
});

test('without the runner’s files nothing happens', async () => {
  await setOutputs({}, { a: '1' });
  expect(await writeSummary({}, () => 'x')).toBe(false);
});

test('a summary is added to what is there', async () => {
  writeFileSync(file, 'before\n');
  expect(await writeSummary({ GITHUB_STEP_SUMMARY: file }, () => 'report')).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('before\nreport\n');
});

test('a summary is asked for again until its bytes fit', async () => {
  const limits: number[] = [];
  // Characters of three bytes each, up to the limit in characters.
  const render = (limit: number) => {
    limits.push(limit);
    return '€'.repeat(Math.min(limit, 700_000));
  };
  expect(await writeSummary({ GITHUB_STEP_SUMMARY: file }, render)).toBe(true);
  expect(readFileSync(file).length).toBeLessThanOrEqual(summaryLimit + 1);
  expect(limits).toEqual([summaryLimit, summaryLimit / 2, summaryLimit / 4]);
});

test('a summary that never fits is left out', async () => {
  expect(await writeSummary({ GITHUB_STEP_SUMMARY: file }, () => 'x'.repeat(2_000_000))).toBe(false);
  expect(readFileSync(file, 'utf8')).toBe('');
});
