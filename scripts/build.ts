import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { verbs } from '../src/commands/index.ts';
import { vegaLibrary } from '../src/commands/vega-library.ts';
import { withTables } from './action-tables.ts';
import { cliReference } from './cli-reference.ts';
import { vegaPackages } from './vega-packages.ts';

/**
 * Builds what is committed: `tsc` to `lib/`, then `ncc` bundles each entry into `dist/`, the README's tables are made
 * from `action.yml`, and docs/cli.md from the command table. Vega's libraries become a part of each bundle, as text. The bytes depend on the sources and the locked packages only, so that CI can rebuild and compare.
 * The bundles take their place at the end, so that whoever commits while this runs does not commit half of them.
 */
async function build(): Promise<void> {
  rmSync(join(root, 'lib'), { recursive: true, force: true });
  run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
  holdVega();
  bundle('action');
  bundle('cli');
  chmodSync(join(bundles, 'cli/index.js'), 0o755);
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  renameSync(bundles, join(root, 'dist'));
  const readme = join(root, 'README.md');
  writeFileSync(
    readme,
    withTables(readFileSync(readme, 'utf8'), readFileSync(join(root, 'action.yml'), 'utf8')),
  );
  writeFileSync(join(root, 'docs/cli.md'), await cliReference(verbs));
  report();
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where they are made, which Git does not see. */
const bundles = join(root, 'lib', 'dist');

/** The text of Vega's libraries in the place of the module that reads it from their packages. */
function holdVega(): void {
  const text = JSON.stringify(vegaLibrary());
  writeFileSync(
    join(root, 'lib/commands/vega-library.js'),
    `export function vegaLibrary() {\n    return ${text};\n}\n`,
  );
}

/** One entry as ESM: `index.js`, a numbered chunk for each dynamic import, and the licences of what is inside. */
function bundle(entry: 'action' | 'cli'): void {
  run(
    '@vercel/ncc/dist/ncc/cli.js',
    ...['build', `lib/${entry}.js`, '--out', `lib/dist/${entry}`],
    ...['--license', 'licenses.txt', '--no-cache', '--quiet'],
  );
  for (const name of readdirSync(join(bundles, entry))) {
    const file = join(bundles, entry, name);
    if (statSync(file).isDirectory()) throw new Error(`${file}: ${misread}`);
    if (!/\.(js|txt|json)$/.test(name)) continue;
    const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
    if (text.includes('__webpack_require__.ab +')) throw new Error(`${file}: ${misread}`);
    writeFileSync(file, text);
  }
  // What is inside as text alone, ncc cannot know of.
  appendFileSync(join(bundles, entry, 'licenses.txt'), vegaLicences());
}

function vegaLicences(): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return vegaPackages(lock.packages)
    .map((path) => {
      const file = readdirSync(join(root, path)).find((name) => /^licen[cs]e/i.test(name));
      const text = file === undefined ? '' : readFileSync(join(root, path, file), 'utf8');
      const name = path.slice('node_modules/'.length);
      return `\n\n${name}\n${lock.packages[path].license}\n${text.replaceAll('\r\n', '\n').trim()}\n`;
    })
    .join('');
}

/** ncc copies what it takes for files of the program, and makes the path lead to the copy. */
const misread =
  'ncc took a path of the user for one of its own; ask through a function of ours instead of node:fs';

function run(script: string, ...args: readonly string[]): void {
  const path = join(root, 'node_modules', script);
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm ci`);
  execFileSync(process.execPath, [path, ...args], { cwd: root, stdio: 'inherit' });
}

function report(): void {
  for (const entry of ['action', 'cli']) {
    const folder = join(root, 'dist', entry);
    const sizes = readdirSync(folder).map((name) => [name, statSync(join(folder, name)).size] as const);
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    const main = sizes.find(([name]) => name === 'index.js')?.[1] ?? 0;
    console.log(`dist/${entry}: index.js ${kb(main)}, ${sizes.length} files, ${kb(total)} in all`);
  }
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

await build();
