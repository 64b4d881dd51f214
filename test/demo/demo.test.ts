import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { demo } from '../../src/commands/demo.ts';
import { demoHost as host, scratch } from './demo-host.ts';

describe('lockstep demo', () => {
  const folder = join(scratch(), 'kept');
  let text = '';
  let exitCode = -1;
  let comment = '';
  beforeAll(async () => {
    const watched = host(tmpdir());
    exitCode = await demo({ keep: folder }, watched);
    text = watched.text();
    comment = readFileSync(join(folder, 'comment.md'), 'utf8');
  });

  test('ends well', () => {
    expect({ exitCode, text }).toMatchObject({ exitCode: 0 });
  });

  test('shows the plan with the old and the new value of each changed parameter, before the run', () => {
    const plan = text.slice(text.indexOf('── The plan'), text.indexOf('── The run'));
    expect(plan).toMatch(/train\.learning_rate.*0\.01.*0\.05/);
    expect(plan).toMatch(/train\.epochs.*50.*100/);
    expect(plan).toContain('src/evaluate.mjs');
  });

  test('runs the three stages of the changed cone and no other', () => {
    const run = text.slice(text.indexOf('── The run'), text.indexOf('── The comment'));
    expect([...run.matchAll(/^Running stage '(.+)':$/gm)].map((match) => match[1])).toEqual([
      'train',
      'evaluate',
      'card',
    ]);
  });

  test('prints the very comment that it saves: reasons, metrics, diagram, what was saved', () => {
    expect(text).toContain(comment);
    expect(comment).toMatch(/learning_rate.*0\.01.*0\.05/);
    expect(comment).toMatch(/accuracy.*0\.951.*0\.9902/);
    expect(comment).toMatch(/```mermaid\n/);
    expect(comment).toMatch(/worst_recall/);
    expect(comment).toMatch(/[Ss]aved|[Aa]voided/);
  });

  test('leaves the metrics, the lock and the pushed objects that the change makes', () => {
    const metrics = JSON.parse(readFileSync(join(folder, 'project', 'metrics.json'), 'utf8'));
    expect(metrics).toEqual({ accuracy: 0.9902, log_loss: 0.2478, worst_recall: 0.95 });
    const lock = readFileSync(join(folder, 'project', 'dvc.lock'), 'utf8');
    expect(lock).toContain('train.learning_rate: 0.05');
    const model = /path: models\/model\.json\n\s+hash: md5\n\s+md5: (\w{2})(\w{30})/.exec(lock);
    const shelf = join(folder, 'remote', 'files', 'md5', model?.[1] ?? '');
    expect(readdirSync(shelf)).toContain(model?.[2]);
  });

  test('fetches only what the stale stages need: the raw data stays where it is', () => {
    expect(readdirSync(join(folder, 'project', 'data'))).not.toContain('penguins-raw.csv');
  });

  test('prints what the README says it prints', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const block = /<!-- demo: [^\n]*\n```\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const plain = (line: string) =>
      line.replace(/\b\d+(\.\d+)? s\b/g, 'N s').replace(/\([0-9a-f]{7}\)/g, '(COMMIT)');
    const printed = new Set(text.split('\n').map(plain));
    const promised = block.split('\n').filter((line) => line !== '' && line !== '…');
    expect(promised.length).toBeGreaterThan(10);
    expect(promised.filter((line) => !printed.has(plain(line)))).toEqual([]);
  });

  test('makes the same two commits wherever it runs, whatever the Git settings', async () => {
    const other = join(scratch(), 'again');
    const hooks = scratch();
    writeFileSync(join(hooks, 'pre-commit'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const settings = join(scratch(), 'gitconfig');
    writeFileSync(
      settings,
      `[core]\n\thooksPath = ${hooks}\n\tautocrlf = true\n[commit]\n\tgpgSign = true\n`,
    );
    const awkward = host(tmpdir(), {
      GIT_CONFIG_GLOBAL: settings,
      GIT_DIR: '/nowhere',
      GIT_AUTHOR_NAME: 'x',
    });
    expect(await demo({ keep: other }, awkward)).toBe(0);
    expect(commits(other)).toEqual(commits(folder));
  });

  test('refuses a folder that has something in it, and leaves it alone', async () => {
    const full = scratch();
    writeFileSync(join(full, 'mine.txt'), 'mine');
    const watched = host(tmpdir());
    expect(await demo({ keep: full }, watched)).toBe(2);
    expect(watched.text()).toContain('is not an empty folder');
    expect(readdirSync(full)).toEqual(['mine.txt']);
  });

  test('says what is missing when there is no Git', async () => {
    const empty = join(scratch(), 'bin');
    mkdirSync(empty);
    const watched = host(tmpdir(), { PATH: empty, Path: empty });
    expect(await demo({ keep: join(scratch(), 'x') }, watched)).toBe(2);
    expect(watched.text()).toContain('git is not on the PATH');
  });
});

function commits(folder: string): string {
  const env = { ...process.env, GIT_DIR: join(folder, 'project', '.git') };
  return execFileSync('git', ['log', '--format=%H %s %an', '--all'], { env, encoding: 'utf8' });
}
