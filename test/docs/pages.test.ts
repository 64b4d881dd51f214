import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Page {
  readonly page: string;
  /** What it is run in; none: an empty folder */
  readonly example?: string;
  /** Files that a reader of the page has */
  readonly files?: Readonly<Record<string, string>>;
  /** What stands for the reader's own places, and what it is here */
  readonly stands?: readonly (readonly [placeholder: string, real: string])[];
}

const old = readFileSync(join(root, 'test/commands/workflow/old/sixty-lines.yml'), 'utf8');
const customers = 'customer,months,calls,late_payments\nc0001,12,3,1\n';

/** Pages whose commands are run as they stand. */
const pages: readonly Page[] = [
  { page: 'docs/tutorial.md' },
  { page: 'docs/forks.md', example: 'course-minimal' },
  { page: 'docs/large-data.md', example: 'course-minimal' },
  { page: 'docs/gates.md', example: 'python-uv' },
  {
    page: 'docs/migrating.md',
    files: {
      '.github/workflows/cml.yaml': old,
      'raw.csv': 'a\n1\n',
      'features.py': '',
      'train.py': '',
      'dvc.yaml': 'stages:\n  old: {cmd: cp raw.csv old.csv, deps: [raw.csv], outs: [old.csv]}\n',
      'dvc.lock': oldLock(),
      '.dvc/config': '[core]\n    remote = s3\n[\'remote "s3"\']\n    url = s3://bucket/path\n',
      '.gitignore': '/old.csv\n',
    },
  },
  {
    page: 'docs/backup.md',
    example: 'course-minimal',
    stands: [
      ['s3://another-account-or-region/dvc', '../backup'],
      [
        'git clone … && cd …',
        'git commit --quiet --all --message Backup && git clone --quiet . ../restored && cd ../restored && lockstep remote modify --local storage url ../new',
      ],
    ],
  },
  { page: 'examples/etl-feed/README.md', example: 'etl-feed' },
  { page: 'examples/scoring-export/README.md', example: 'scoring-export', files: { 'today.csv': customers } },
];

/** The lock of the one stage that the reader of migrating.md has. */
function oldLock(): string {
  const hash = createHash('md5').update('a\n1\n').digest('hex');
  const entry = (path: string) => `    - path: ${path}\n      hash: md5\n      md5: ${hash}\n      size: 4\n`;
  return `schema: '2.0'\nstages:\n  old:\n    cmd: cp raw.csv old.csv\n    deps:\n${entry('raw.csv')}    outs:\n${entry('old.csv')}`;
}

/** Commands, what they need that is not here, and what the page says they print. */
interface Block {
  readonly commands: string;
  readonly needs: string | undefined;
  readonly prints: readonly string[];
}

let scratch: string;
beforeAll(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'lockstep-pages-')));
  mkdirSync(join(scratch, 'bin'));
  const program = `#!/bin/sh\nexec "${process.execPath}" --disable-warning=ExperimentalWarning "${join(root, 'src/cli.ts')}" "$@"\n`;
  // Where a page says `dvc`, Lockstep does as well.
  for (const name of ['lockstep', 'dvc']) {
    writeFileSync(join(scratch, 'bin', name), program);
    chmodSync(join(scratch, 'bin', name), 0o755);
  }
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe.each(pages)('the commands of $page', ({ page, example, files = {}, stands = [] }) => {
  test('run as they stand, and print what the page says', () => {
    const folder = join(scratch, page.replaceAll('/', '-'), 'here');
    mkdirSync(folder, { recursive: true });
    takeFiles(folder, example, files);
    const text = stands.reduce(
      (so, [placeholder, real]) => {
        expect(so).toContain(placeholder);
        return so.replaceAll(placeholder, real);
      },
      readFileSync(join(root, page), 'utf8'),
    );
    const found = blocks(text).filter(({ needs }) => needs === undefined);
    expect(found.length).toBeGreaterThan(0);
    const printed = runAll(folder, found);
    found.forEach(({ prints, commands }, i) => {
      for (const line of prints) expect(`${commands}\n→ ${printed[i]}`).toMatch(pattern(line));
    });
  }, 120_000);
});

describe('README.md', () => {
  test('its two commands to try it are those that package.json and the lock file can serve', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    expect(readme).toContain('```\nnpm ci && npm run demo\n```');
    const out = execFileSync('npm', ['run', '--silent', 'demo'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(out).toContain('── The comment that the pull request would get');
  }, 120_000);
});

/** A repository with the example and the files, committed; without either the folder stays empty. */
function takeFiles(
  folder: string,
  example: string | undefined,
  files: Readonly<Record<string, string>>,
): void {
  if (example !== undefined)
    cpSync(join(root, 'examples', example), folder, {
      recursive: true,
      filter: (path) => !/\/(\.venv|__pycache__|cache|tmp)$/.test(path.slice(root.length)),
    });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (example === undefined && Object.keys(files).length === 0) return;
  const git = (...words: string[]) => execFileSync('git', words, { cwd: folder, env: environment() });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'What the reader has');
}

/** The shell blocks of a page in their order. */
function blocks(text: string): Block[] {
  const fence = /(?:<!-- needs: (.*) -->\n)?```(?:sh)?\n([\s\S]*?)```\n(?:\n```text\n([\s\S]*?)```)?/g;
  const fenced = text.replaceAll(/```yaml\n[\s\S]*?```\n/g, '');
  return [...fenced.matchAll(fence)].map(([, needs, commands = '', prints = '']) => ({
    needs,
    commands,
    prints: prints.split('\n').filter((line) => line.trim() !== ''),
  }));
}

/** Runs them in one shell, so that `cd` and variables last; gives what each block printed. None may fail. */
function runAll(folder: string, found: readonly Block[]): string[] {
  const script = found.map(({ commands }) => `${commands}\nprintf '\\n::end of block::\\n'\n`).join('');
  const ended = spawnSync('bash', ['--norc', '-eo', 'pipefail', '-c', `exec 2>&1\n${script}`], {
    cwd: folder,
    env: environment(),
    encoding: 'utf8',
  });
  expect(ended, ended.stdout).toMatchObject({ status: 0 });
  return ended.stdout.split('\n::end of block::\n');
}

/** A line of the page as a pattern: `…` stands for anything. */
function pattern(line: string): RegExp {
  const parts = line
    .trim()
    .split('…')
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(parts.join('.*'));
}

function environment(): NodeJS.ProcessEnv {
  return {
    PATH: `${join(scratch, 'bin')}:${process.env.PATH}`,
    HOME: scratch,
    CI: '1',
    GIT_AUTHOR_NAME: 'ada',
    GIT_AUTHOR_EMAIL: 'ada@example.org',
    GIT_COMMITTER_NAME: 'ada',
    GIT_COMMITTER_EMAIL: 'ada@example.org',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  };
}
