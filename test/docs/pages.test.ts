import { execFileSync } from 'node:child_process';
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
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Pages whose commands are run, and the example that they are run in; none: an empty folder. */
const pages: readonly (readonly [page: string, example: string | undefined])[] = [
  ['docs/tutorial.md', undefined],
  ['docs/forks.md', 'course-minimal'],
  ['docs/large-data.md', 'course-minimal'],
  ['docs/gates.md', 'python-uv'],
  ['examples/etl-feed/README.md', 'etl-feed'],
];

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
  writeFileSync(
    join(scratch, 'bin/lockstep'),
    `#!/bin/sh\nexec "${process.execPath}" --disable-warning=ExperimentalWarning "${join(root, 'src/cli.ts')}" "$@"\n`,
  );
  chmodSync(join(scratch, 'bin/lockstep'), 0o755);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe.each(pages)('the commands of %s', (page, example) => {
  test('run as they stand, and print what the page says', () => {
    const folder = join(scratch, page.replaceAll('/', '-'));
    mkdirSync(folder);
    if (example !== undefined) takeExample(example, folder);
    const found = blocks(readFileSync(join(root, page), 'utf8')).filter(({ needs }) => needs === undefined);
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

function takeExample(example: string, folder: string): void {
  cpSync(join(root, 'examples', example), folder, {
    recursive: true,
    filter: (path) => !/\/(\.venv|__pycache__|cache|tmp)$/.test(path.slice(root.length)),
  });
  const git = (...words: string[]) => execFileSync('git', words, { cwd: folder, env: environment() });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'The example');
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

/** Runs them in one shell, so that `cd` and variables last; gives what each block printed. Throws if one fails. */
function runAll(folder: string, found: readonly Block[]): string[] {
  const script = found.map(({ commands }) => `${commands}\nprintf '\\n::end of block::\\n'\n`).join('');
  const out = execFileSync('bash', ['--norc', '-eo', 'pipefail', '-c', `exec 2>&1\n${script}`], {
    cwd: folder,
    env: environment(),
    encoding: 'utf8',
  });
  return out.split('\n::end of block::\n');
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
