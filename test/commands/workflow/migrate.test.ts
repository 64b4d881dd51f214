import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runOurs } from '../../run-verb.ts';

const old = join(import.meta.dirname, 'old');
const names = readdirSync(old).sort();

describe('migrate', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lockstep-migrate-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const migrated = async (text: string) => {
    writeFileSync(join(folder, 'old.yml'), text);
    return runOurs(folder, ['migrate', 'old.yml']);
  };

  test.each(names)('%s becomes the workflow that was reviewed, and tells what it left out', async (name) => {
    const told = await migrated(readFileSync(join(old, name), 'utf8'));
    expect(told.code).toBe(0);
    expect(`${told.out}${told.err.replace(/^/gm, '# ').replace(/# $/, '')}`).toBe(
      readFileSync(join(import.meta.dirname, 'new', name), 'utf8'),
    );
  });

  test.each(names)('%s keeps nothing of the tools it came from', async (name) => {
    const { out } = await migrated(readFileSync(join(old, name), 'utf8'));
    expect(out).not.toMatch(/\bcml\b(?!-gpu)|setup-dvc|REPO_TOKEN|dvc (pull|push|repro|metrics)/);
    const { jobs } = parse(out) as { jobs: Record<string, { steps: { uses?: string }[] }> };
    expect(jobs.lockstep?.steps.filter(({ uses }) => uses === 'OWNER/lockstep@v1')).toHaveLength(1);
  });

  test('sixty lines become at most fifteen', async () => {
    const long = readFileSync(join(old, 'sixty-lines.yml'), 'utf8');
    expect(long.trimEnd().split('\n').length).toBeGreaterThanOrEqual(60);
    const { out } = await migrated(long);
    expect(out.trimEnd().split('\n').length).toBeLessThanOrEqual(15);
  });

  test('writes to a file if asked, and converts its own output no further', async () => {
    writeFileSync(join(folder, 'old.yml'), readFileSync(join(old, 'basic-script.yml')));
    expect((await runOurs(folder, ['migrate', 'old.yml', '-o', 'new.yml'])).out).toBe('');
    const again = await runOurs(folder, ['migrate', 'new.yml']);
    expect([again.code, again.err]).toEqual([
      2,
      expect.stringContaining('no job of this workflow calls dvc or cml'),
    ]);
  });

  test.each([
    ['no YAML', 'a: [', 'new.yml:1'],
    ['a file of GitLab', 'image: x\nstages: [a]\n', 'looks like a file of GitLab'],
    ['a bomb of aliases', bomb(), 'alias'],
    ['a list', '- 1\n', "it has no 'jobs'"],
    ['jobs that are text', 'jobs: x\n', "it has no 'jobs'"],
    ['steps that are text', 'jobs: {a: {steps: x}}\n', 'no job of this workflow calls'],
    [
      'keys that mean something else',
      '__proto__: {jobs: {}}\njobs: {__proto__: {steps: [{run: ls}]}}\n',
      'no job',
    ],
  ])('%s is one message', async (_, text, message) => {
    const { code, out, err } = await migrated(text);
    expect([code, out]).toEqual([expect.any(Number), '']);
    expect(code).toBeGreaterThan(0);
    expect(err).toContain(message.replace('new.yml', 'old.yml'));
    expect(Object.prototype).not.toHaveProperty('jobs');
  });

  test('a file that is not there is a usage failure', async () => {
    const { code, err } = await runOurs(folder, ['migrate', 'none.yml']);
    expect([code, err]).toEqual([2, expect.stringContaining("there is no file 'none.yml'")]);
  });
});

function bomb(): string {
  const levels = 'abcdefghij'.split('');
  const lines = levels.map((key, i) => {
    const item = i === 0 ? '1' : `*${levels[i - 1]}`;
    return `${key}: &${key} [${Array(10).fill(item).join(', ')}]`;
  });
  return `${lines.join('\n')}\njobs: {x: {steps: [{run: dvc repro}]}}\n`;
}
