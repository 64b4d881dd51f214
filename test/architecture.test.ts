import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readAction, withTables } from '../scripts/action-tables.ts';
import { breaches, importsOf, type Source } from '../scripts/architecture.ts';
import { outputsOf } from '../src/github/outputs.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const sources: readonly Source[] = globSync('src/**/*.{ts,mts,cts,js,mjs,cjs,tsx}', { cwd: root })
  .map((path) => path.split(sep).join('/'))
  .sort()
  .map((path) => ({ path, text: read(path) }));

describe('the house', () => {
  test('keeps every rule in every file of src', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(breaches(sources)).toEqual([]);
  });

  const doc = '/** What it promises. */\n';
  const breaking: readonly (readonly [string, readonly Source[], RegExp])[] = [
    [
      'an import to the right',
      [file('src/store/oid.ts', `import { f } from '../plan/plan.ts';`)],
      /to its right/,
    ],
    [
      'a type import to the right',
      [file('src/plan/x.ts', `import type { R } from '../report/report.ts';`)],
      /right/,
    ],
    [
      'an import over several lines',
      [file('src/plan/x.ts', `import {\n  a,\n  b,\n} from '../run/run.ts';`)],
      /right/,
    ],
    ['a re-export from the right', [file('src/plan/x.ts', `export { a } from '../run/run.ts';`)], /right/],
    ['a dynamic import to the right', [file('src/plan/x.ts', `await import('../github/api.ts');`)], /right/],
    [
      'terminal and github meeting',
      [file('src/github/x.ts', `import { a } from '../terminal/y.ts';`)],
      /right/,
    ],
    ['a base file that imports ours', [file('src/pool.ts', `import { fail } from './failure.ts';`)], /right/],
    ['a fourth base file', [file('src/strings.ts', '')], /no folder of the house/],
    ['a new folder', [file('src/shared/x.ts', '')], /no folder of the house/],
    [
      'a ring of three, by types alone',
      [
        file('src/run/a.ts', `import type { B } from './b.ts';`),
        file('src/run/b.ts', `import type { C } from './c.ts';`),
        file('src/run/c.ts', `import type { A } from './a.ts';`),
      ],
      /ring: src\/run\/a\.ts, src\/run\/b\.ts, src\/run\/c\.ts/,
    ],
    [
      'the AWS SDK outside its door',
      [file('src/store/open.ts', `await import('@aws-sdk/client-s3');`)],
      /opens '@aws/,
    ],
    ['YAML outside its door', [file('src/project/x.ts', `import { parse } from 'yaml';`)], /opens 'yaml'/],
    [
      'the GitHub client in a verb',
      [file('src/commands/x.ts', `import { x } from '@octokit/rest';`)],
      /opens '@oct/,
    ],
    [
      'a process started elsewhere',
      [file('src/plan/x.ts', `import 'node:child_process';`)],
      /opens 'node:child/,
    ],
    [
      'mermaid in the product',
      [file('src/report/x.ts', `import mermaid from 'mermaid';`)],
      /opens 'mermaid'/,
    ],
    ['a package nobody knows', [file('src/report/x.ts', `import _ from 'lodash';`)], /opens 'lodash'/],
    [
      'the environment, read inside',
      [file('src/run/x.ts', 'const a = process.env.PATH;')],
      /reads the process/,
    ],
    ['the console', [file('src/run/x.ts', `console.log('x');`)], /writes to the console/],
    ['a sort by locale', [file('src/run/x.ts', 'a.localeCompare(b);')], /sorts by locale/],
    [
      'a safe path that nobody checked',
      [file('src/run/x.ts', `const a = join('.', b) as SafePath;`)],
      /makes a SafePath/,
    ],
    ['a default export', [file('src/run/x.ts', 'export default 1;')], /exports a default/],
    ['an unfinished place', [file('src/run/x.ts', '// TODO: later')], /is unfinished/],
    ['a file named for nothing', [file('src/run/string-utils.ts', '')], /not named for/],
    ['a file over 300 lines', [file('src/run/x.ts', 'a;\n'.repeat(301))], /301 lines/],
    [
      'an export without a docstring',
      [file('src/run/x.ts', `${doc}export const a = 1;\nexport type B = 2;`)],
      /:3: exports B/,
    ],
  ];
  test.each(breaking)('notices %s', (_, bad, expected) => {
    expect(breaches(bad).join('\n')).toMatch(expected);
  });

  test('allows what the rules allow, and reads no imports from comments', () => {
    const fine = [
      file(
        'src/plan/plan.ts',
        `// import 'lodash'\n/* import '../github/x.ts' */\nimport { ok } from '../failure.ts';`,
      ),
      file('src/plan/needs.ts', `import type { Plan } from './plan.ts';\nimport { join } from 'node:path';`),
      file('src/github/inputs.ts', `import { getInput } from '@actions/core';`),
      file('src/cli.ts', `import { a } from './terminal/a.ts';\nprocess.exitCode = 1;`),
      file('src/run/x.ts', `${doc}export function a(x: 1): 1;\nexport function a(x: 2): 2;`),
    ];
    expect(breaches(fine)).toEqual([]);
    expect(importsOf(`import type { A } from './a.ts';\nexport * from './b.ts';`)).toEqual([
      './a.ts',
      './b.ts',
    ]);
  });
});

describe('action.yml, the code and the README', () => {
  const action = readAction(read('action.yml'));
  const inputsCode = read('src/github/inputs.ts');
  const githubCode = sources
    .filter(({ path }) => /^src\/(github\/|action\.ts)/.test(path))
    .map(({ text }) => text);

  test('name the same inputs', () => {
    const readers = /\b(?:getInput|getBooleanInput|getMultilineInput|choice|lines)\(\s*'([\w-]+)'/g;
    const used = [...inputsCode.matchAll(readers)].map((match) => match[1]);
    expect([...new Set(used)].sort()).toEqual(action.inputs.map(({ name }) => name).sort());
  });

  test('no other file reads an input', () => {
    const others = sources.filter(({ path }) => path !== 'src/github/inputs.ts');
    expect(others.filter(({ text }) => /\bget(Boolean|Multiline)?Input\(|\bINPUT_/.test(text))).toEqual([]);
  });

  test('give every closed input its default first', () => {
    const choices = [...inputsCode.matchAll(/\bchoice\(\s*'([\w-]+)',\s*\['([\w-]+)'/g)];
    expect(choices.length).toBeGreaterThan(0);
    for (const [, name, first] of choices) {
      expect([name, action.inputs.find((input) => input.name === name)?.default]).toEqual([name, first]);
    }
  });

  test('name the same outputs', () => {
    const literals = /(?:setOutputs\(\w+, |\boutputs\b[^=\n]*= )\{([\s\S]*?)\n? *\}[);]/g;
    const blocks = githubCode.flatMap((text) => [...text.matchAll(literals)]);
    const literal = blocks.flatMap(([, block]) => [
      ...(block ?? '').matchAll(/(?:^|[{,])\s*'?([a-z][\w-]*)'?:/gm),
    ]);
    const set = new Set([...Object.keys(outputsOf([])), ...literal.map((match) => match[1])]);
    expect([...set].sort()).toEqual(action.outputs.map(({ name }) => name).sort());
  });

  test('the README holds the tables that the build would write', () => {
    expect(withTables(read('README.md'), read('action.yml'))).toBe(read('README.md'));
  });
});

describe('our own workflows', () => {
  const workflows = globSync('.github/workflows/*.{yml,yaml}', { cwd: root });

  test('use every action by its full commit, with the version beside it', () => {
    const uses = workflows.flatMap((path) =>
      [...read(path).matchAll(/\buses:\s*(.+)$/gm)].map((match) => match[1] ?? ''),
    );
    expect(uses.length).toBeGreaterThan(5);
    expect(
      uses.filter(
        (use) =>
          !/^(\.\/\S*|OWNER\/lockstep@v1 # zizmor: .*|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(use),
      ),
    ).toEqual([]);
  });

  test('start without permissions, and never keep the token in the checkout', () => {
    expect(workflows.length).toBeGreaterThan(2);
    for (const path of workflows) {
      const text = read(path);
      expect([path, /^permissions: \{\}$/m.test(text)]).toEqual([path, true]);
      const checkouts = [...text.matchAll(/uses: actions\/checkout@/g)].length;
      expect([path, [...text.matchAll(/persist-credentials: false/g)].length]).toEqual([path, checkouts]);
    }
  });
});

function file(path: string, text: string): Source {
  return { path, text };
}
