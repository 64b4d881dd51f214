import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataMeasured, Scale } from './data.ts';
import { forget, generateData, renewFiles } from './data-project.ts';
import { type Contender, measure } from './measure.ts';
import { withService } from './servers.ts';

const delayMs = 40;

/** Scenario K: a project's cache to and from GitHub's cache service, next to GitHub's own client with its archives. */
export async function measureActionsCache(scratch: string, { many, rounds }: Scale): Promise<DataMeasured[]> {
  const client = bundledClient();
  return withService(['./cache-service.ts', String(delayMs)], (told) => {
    const folder = join(scratch, 'actions-cache');
    generateData(folder, many);
    const env = {
      ...told,
      RUNNER_TEMP: scratch,
      GITHUB_WORKSPACE: folder,
      GITHUB_REF: 'refs/heads/main',
    };
    const both = (verb: 'save' | 'restore', prepare: () => void): Contender[] =>
      (['official', 'lockstep'] as const).map((who) => ({
        name: who === 'official' ? '@actions/cache' : who,
        command: [process.execPath, client, who, verb],
        rounds,
        env,
        prepare,
        check: () => undefined,
      }));
    const changed = Math.max(1, many.files / 100);
    const what = `${many.files.toLocaleString('en')} objects of 4 KB`;
    const saved = measure(
      folder,
      both('save', () => renewFiles(folder, many, changed)),
    );
    return [
      {
        title: `save to GitHub's cache, ${delayMs} ms away: ${what}, ${changed} of them new`,
        times: saved,
      },
      {
        title: `restore ${what} from GitHub's cache, ${delayMs} ms away`,
        times: measure(
          folder,
          both('restore', () => forget(folder, 'cache')),
        ),
      },
    ];
  });
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** The program for both clients as an action would load it: from sources, ours would pay for reading TypeScript. */
function bundledClient(): string {
  const folder = join(root, '.bench', 'client');
  mkdirSync(folder, { recursive: true });
  const options = { noEmit: false, noCheck: true, outDir: 'lib', rootDir: '../..' };
  const config = {
    extends: '../../tsconfig.json',
    compilerOptions: options,
    include: ['../../bench/cache-client.ts'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const run = (script: string, ...words: string[]): void => {
    execFileSync(process.execPath, [join(root, 'node_modules', script), ...words], { stdio: 'inherit' });
  };
  run('typescript/bin/tsc', '-p', folder);
  const [from, to] = [join(folder, 'lib', 'bench', 'cache-client.js'), join(folder, 'dist')];
  run('@vercel/ncc/dist/ncc/cli.js', 'build', from, '--out', to, '--no-cache', '--quiet');
  return join(to, 'index.js');
}
