import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * The modules that decide about trust, paths, escaping, verification, retries and comments, each with the tests that concern
 * it. What another module's tests would notice on top of these does not count, so the figures are lower bounds.
 */
export const modules: Readonly<Record<string, readonly string[]>> = {
  'src/workspace/safe-path.ts': ['test/workspace/safe-path.test.ts'],
  'src/store/tree-path.ts': ['test/store/tree.test.ts'],
  'src/store/verified.ts': ['test/store/verified.test.ts'],
  'src/store/cloud/retry.ts': ['test/store/cloud-retry.test.ts'],
  'src/report/escape.ts': ['test/report/escape.test.ts'],
  'src/report/redact.ts': ['test/report/redact.test.ts'],
  'src/report/markdown/escape.ts': ['test/report/markdown-escape.test.ts'],
  'src/github/runner-commands.ts': ['test/github/log.test.ts', 'test/github/annotations.test.ts'],
  'src/github/mask.ts': ['test/github/mask.test.ts'],
  'src/github/marker.ts': ['test/github/marker.test.ts'],
  'src/github/stage-env.ts': ['test/github/stage-env.test.ts'],
  'src/github/event.ts': ['test/github/event.test.ts', 'test/github/event-fields.test.ts'],
  'src/github/retry.ts': ['test/github/retry.test.ts'],
  'src/github/comment.ts': ['test/github/comment.test.ts', 'test/github/comment-trouble.test.ts'],
  'src/github/comment-calls.ts': ['test/github/comment-calls.test.ts', 'test/github/comment.test.ts'],
  'src/github/comment-edits.ts': ['test/github/comment-edits.test.ts'],
  'src/github/passed-by.ts': ['test/github/passed-by.test.ts'],
  'src/github/identity.ts': ['test/github/comment.test.ts', 'test/github/comment-trouble.test.ts'],
  'src/commands/trusted-config.ts': [
    'test/commands/trusted-config.test.ts',
    'test/commands/added-config.test.ts',
  ],
  'src/commands/trusted-policy.ts': ['test/commands/trusted-policy.test.ts'],
};

/** How many changes of a module were tried, and how many of them a test noticed. */
export interface Score {
  readonly module: string;
  readonly mutants: number;
  readonly noticed: number;
  /** Changes that could not be judged, because the tests did not even start: a machine's fault more often than the module's */
  readonly errors: number;
}

interface StrykerReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

/** Counts a report of Stryker's (JSON) for one module: an endless loop is noticed, a change that no test reaches is not. */
export function scoreOf(module: string, json: string): Score {
  const { files } = JSON.parse(json) as StrykerReport;
  const statuses = (files[module]?.mutants ?? []).map(({ status }) => status);
  const count = (...wanted: string[]) => statuses.filter((status) => wanted.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const errors = count('RuntimeError', 'CompileError', 'Pending');
  return { module, mutants: noticed + count('Survived', 'NoCoverage'), noticed, errors };
}

/** The share of changes that were noticed, in percent, rounded down to one digit. */
export function percent({ mutants, noticed }: Pick<Score, 'mutants' | 'noticed'>): number {
  return mutants === 0 ? 0 : Math.floor((noticed / mutants) * 1000) / 10;
}

/** The table of docs/reliability.md with these rows in the place of older ones of the same modules. */
export function withScores(page: string, scores: readonly Score[]): string {
  return page.replace(/(<!-- mutation: [^\n]*-->\n)[\s\S]*?(?=<!-- \/mutation -->)/, (_, start: string) => {
    const rows = Object.keys(modules).flatMap((module) => {
      const score = scores.find((one) => one.module === module);
      return score === undefined ? (oldRow(page, module) ?? []) : row(score);
    });
    return [
      start.trimEnd(),
      '| Module | Mutants | Noticed | By |',
      '| --- | ---: | ---: | --- |',
      ...rows,
      '',
    ].join('\n');
  });
}

function oldRow(page: string, module: string): string | undefined {
  return page.split('\n').find((line) => line.startsWith(`| \`${module}\` |`));
}

function row(score: Score): string {
  const tests = (modules[score.module] ?? []).map((file) => `\`${file.replace(/^test\//, '')}\``).join(', ');
  return `| \`${score.module}\` | ${score.mutants} | ${percent(score).toFixed(1)} % | ${tests} |`;
}

const page = 'docs/reliability.md';
const lowest = 85;

/** Runs Stryker on one module with its own tests; undefined if it could not judge every change. */
function measure(module: string): Score | undefined {
  const stryker = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '--mutate', module];
  const env = { ...process.env, MUTATION_TESTS: (modules[module] ?? []).join(' ') };
  const { status } = spawnSync(process.execPath, stryker, { stdio: 'inherit', env });
  if (status !== 0) return undefined;
  const score = scoreOf(module, readFileSync('.stryker/mutation.json', 'utf8'));
  return score.errors > 0 || score.mutants === 0 ? undefined : score;
}

/** `node scripts/mutate.ts [--write] [MODULE…]`: exit 1 if a module could not be measured or is below 85 %. */
function main(words: readonly string[]): number {
  const named = words.filter((word) => word !== '--write');
  const unknown = named.filter((word) => modules[word] === undefined);
  if (unknown.length > 0) {
    console.error(`no tests are known for ${unknown.join(', ')}: name them in scripts/mutate.ts`);
    return 2;
  }
  const scores = (named.length > 0 ? named : Object.keys(modules)).map((module) => {
    const score = measure(module);
    if (score !== undefined && words.includes('--write'))
      writeFileSync(page, withScores(readFileSync(page, 'utf8'), [score]));
    return { module, score };
  });
  for (const { module, score } of scores)
    console.log(score === undefined ? `${module}: not measured` : row(score));
  return scores.every(({ score }) => score !== undefined && percent(score) >= lowest) ? 0 : 1;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
