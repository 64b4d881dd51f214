import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chunks, loadedBy } from '../../bench/loaded.ts';

const folder = fileURLToPath(new URL('../../dist/cli', import.meta.url));
const cli = join(folder, 'index.js');

describe.skipIf(!existsSync(cli))('the committed terminal bundle', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'lockstep-test-bundle-'));
  const project = join(scratch, 'demo', 'project');
  let printed = '';
  beforeAll(() => {
    const env = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` };
    const args = [cli, 'demo', join(scratch, 'demo')];
    printed = execFileSync(process.execPath, args, { cwd: scratch, env, encoding: 'utf8' });
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  test('finds its example, runs the demo and prints the comment', () => {
    expect(printed).toMatch(/train\.learning_rate 0\.01 → 0\.05/);
    expect(printed).toMatch(/^### ✅ 3 of 9 stages/m);
  });

  test.each([[['plan', '--json']], [['status', '--json']], [['plan', '--base', 'main']]])(
    '%j loads no SDK',
    (args) => {
      const loaded = loadedBy(project, cli, args);
      expect(loaded).toContain('index.js');
      const sdk = chunks(folder).filter((chunk) => chunk.sdk);
      expect(sdk.length).toBeGreaterThan(0);
      expect(sdk.filter(({ name }) => loaded.includes(name))).toEqual([]);
    },
  );

  test.each([[['plan', '--json']], [['plan', '--base', 'main']], [['status', '--json']]])(
    '%j loads nothing of the page, of charts, of Vega templates or of Parquet',
    (args) => {
      const marks = ["default-src 'none'", 'xychart', 'vega-lite/v5', 'vega-bindings', 'parquetMetadata'];
      const holders = chunks(folder).filter(({ name }) => {
        const text = readFileSync(join(folder, name), 'utf8');
        return marks.some((mark) => text.includes(mark));
      });
      expect(holders.length).toBeGreaterThanOrEqual(marks.length);
      const loaded = loadedBy(project, cli, args);
      expect(holders.filter(({ name }) => loaded.includes(name))).toEqual([]);
    },
  );
});
