import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setupHint } from '../../src/github/setup-hint.ts';
import { finishedJob } from './finished-jobs.ts';

let top: string;

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'hint-'));
});
afterEach(() => rmSync(top, { recursive: true }));

function hint(file: string, log: string, setup?: string) {
  writeFileSync(join(top, file), '');
  const { result } = finishedJob('', [['train', 'stale', 'failed']]);
  const run = result.run;
  if (run === undefined) throw new Error('nothing ran');
  const stages = run.stages.map((stage) => ({ ...stage, logTail: [log] }));
  return setupHint({ ...result, run: { ...run, stages } }, { root: top, top, setup });
}

test.each([
  ['uv.lock', "ModuleNotFoundError: No module named 'pandas'", /uv sync/],
  ['requirements.txt', 'python: No module named torch', /pip install -r requirements\.txt/],
  ['environment.yml', '/bin/sh: 1: snakemake: not found', /conda env update/],
  ['renv.lock', "Error in library(dplyr) : there is no package called 'dplyr'", /renv::restore/],
  ['Project.toml', 'ERROR: ArgumentError: Package CSV not found in current path', /Pkg\.instantiate/],
])('a project with %s gets the setup that fits', (file, log, expected) => {
  expect(hint(file, log)).toMatchObject({
    message: expect.stringContaining(file),
    hint: expect.stringMatching(expected),
  });
});

test.each([
  ['where setup is given', 'uv.lock', 'No module named x', 'uv sync'],
  ['where nothing says what is needed', 'README.md', 'No module named x', undefined],
  ['where the stage failed for another reason', 'uv.lock', 'ValueError: loss is nan', undefined],
])('nothing is said %s', (_, file, log, setup) => {
  expect(hint(file, log, setup)).toBeUndefined();
});
