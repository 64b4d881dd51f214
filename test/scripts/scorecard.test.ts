import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** What OpenSSF's Scorecard asks of a repository and can be seen in its files; zizmor and actionlint look too (.ci/run). */
const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const folder = '.github/workflows';
const workflows = readdirSync(join(root, folder)).map((name) => ({ name, text: read(`${folder}/${name}`) }));

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: unknown;
  readonly steps: readonly {
    readonly run?: string;
    readonly uses?: string;
    readonly with?: Record<string, unknown>;
  }[];
}
interface Workflow {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}
const parsed = workflows.map(({ name, text }) => ({ name, text, ...(parse(text) as Workflow) }));
const jobs = parsed.flatMap(({ name, jobs: all }) =>
  Object.entries(all).map(([job, it]) => ({ at: `${name}: ${job}`, ...it })),
);

describe.each(parsed)('$name', ({ text, permissions, on }) => {
  test('Token-Permissions: starts with none', () => {
    expect(permissions).toEqual({});
  });

  test('Pinned-Dependencies: every action by its commit, and its version beside it', () => {
    const uses = [...text.matchAll(/\buses: (.+)/g)].map(([, what = '']) => what);
    const loose = uses.filter((what) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what));
    // Ourselves, in the workflow that others call: they pin it, and it says so.
    expect(
      loose.filter((what) => !what.startsWith('OWNER/lockstep@v1 # zizmor: ignore[unpinned-uses]')),
    ).toEqual([]);
  });

  test('Dangerous-Workflow: no event that gives strangers rights, nothing of theirs in a script', () => {
    expect(JSON.stringify(on)).not.toMatch(/pull_request_target|workflow_run|issue_comment/);
    expect(text).not.toMatch(
      /github\.event\.(?:issue|comment|review|pull_request|head_commit|commits)|github\.head_ref/,
    );
  });
});

describe('jobs', () => {
  test('say what they may, write only where they have to, and end', () => {
    const writing = jobs.filter(({ permissions = {} }) => Object.values(permissions).includes('write'));
    expect(writing.map(({ at }) => at)).toEqual([
      'still works: report',
      'pipeline: report',
      'release: publish',
    ]);
    for (const { at, permissions, 'timeout-minutes': minutes } of jobs) {
      expect(permissions, at).toBeDefined();
      expect(minutes, at).toBeDefined();
    }
  });

  test('leave no token in a checkout, and install what is locked', () => {
    const steps = jobs.flatMap(({ at, steps: all }) => all.map((step) => ({ at, ...step })));
    for (const { at, uses = '', with: inputs } of steps)
      if (uses.startsWith('actions/checkout@')) expect(inputs?.['persist-credentials'], at).toBe(false);
    const loose = steps.filter(({ run = '' }) =>
      /\bnpm (?:install|i)\b|\bnpx (?!--no\b|biome|vitest)|\b(?:pip|pipx) install\b|curl|wget/.test(run),
    );
    // They are there to meet the newest DVC, with a token that can only read.
    expect([...new Set(loose.map(({ at }) => at))]).toEqual([
      'still works: examples',
      'still works: projects',
    ]);
  });
});

test('Binary-Artifacts: nothing that runs is in the repository but text', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
  expect(files.length).toBeGreaterThan(1_000);
  expect(
    files.filter((file) =>
      /\.(?:exe|dll|so|dylib|jar|class|pyc|pyo|wasm|node|o|a|deb|rpm|apk|whl)$/i.test(file),
    ),
  ).toEqual([]);
});

test('License, Security-Policy, Dependency-Update-Tool, CI-Tests, Fuzzing, SAST, Signed-Releases have their files', () => {
  for (const file of [
    'LICENSE',
    'SECURITY.md',
    '.github/dependabot.yml',
    `${folder}/test.yml`,
    'test/fuzz.test.ts',
  ])
    expect(existsSync(join(root, file)), file).toBe(true);
  expect(read('.ci/run')).toMatch(/actionlint[\s\S]*zizmor[\s\S]*biome ci/);
  expect(read(`${folder}/release.yml`)).toMatch(/--provenance[\s\S]*SHA256SUMS/);
});

test('what .ci/run does in its short form is done in full every night', () => {
  const nightly = read(`${folder}/nightly.yml`);
  expect(nightly).toMatch(/npm run attack -- --seed/);
  expect(nightly).not.toMatch(/--short/);
  expect(nightly).toMatch(/LOCKSTEP_MUSEUM: long/);
  const only = [...nightly.matchAll(/only: \[(.*)\]/g)].flatMap(([, list = '']) => list.match(/\w+/g) ?? []);
  const attacks = [...read('test/attack/attack.ts').matchAll(/^ {2}async (\w+)\(/gm)].map(
    ([, name = '']) => name,
  );
  expect(only.sort()).toEqual(attacks.sort());
});
