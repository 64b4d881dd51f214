import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addFolderRemote, dropAside, forget, generateData, putAside } from './data-project.ts';
import { generate } from './generate.ts';
import { measure } from './measure.ts';

/**
 * `node bench/parent.ts`: this commit's program beside that of its parent, in turns. A scenario is *slower* if the least processor
 * time of all rounds is more than 1.3 times the parent's and 30 ms more; it is then measured again with three times the rounds, and
 * only if it is slower once more the exit code is 1. The least of many rounds is what the machine's other work disturbs least.
 */
async function main(): Promise<number> {
  if (spawnSync('git', ['cat-file', '-e', 'HEAD^:dist/cli/index.js'], { cwd: root }).status !== 0) {
    process.stdout.write('no program of a parent commit is here: nothing to compare with\n');
    return 0;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'lockstep-parent-'));
  try {
    const archive = execFileSync('git', ['archive', 'HEAD^', 'dist/cli'], { cwd: root, maxBuffer: 1 << 28 });
    execFileSync('tar', ['-x', '-C', scratch], { input: archive });
    const programs = { parent: join(scratch, 'dist/cli/index.js'), now: join(root, 'dist/cli/index.js') };
    const slower = scenarios(scratch).filter(
      (scenario) => isSlower(scenario, programs, 9) && isSlower(scenario, programs, 27),
    );
    return slower.length > 0 ? 1 : 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    dropAside();
  }
}

const root = fileURLToPath(new URL('..', import.meta.url));

interface Scenario {
  readonly title: string;
  readonly folder: string;
  readonly words: readonly string[];
  /** Untimed, before each round */
  readonly prepare: () => void;
}

function scenarios(scratch: string): Scenario[] {
  const [stages, few, data, many] = ['stages', 'few', 'data', 'many'].map((name) => join(scratch, name)) as [
    string,
    string,
    string,
    string,
  ];
  mkdirSync(stages);
  mkdirSync(few);
  generate(stages, { stages: 1000, params: true });
  generate(few, { stages: 20, params: false });
  generateData(data, { files: 1000, size: 4096 });
  generateData(many, { files: 5000, size: 100 });
  addFolderRemote(data, 'store', join(scratch, 'store'));
  const unchanged = (): void => {};
  return [
    { title: 'status of 1,000 stages', folder: stages, words: ['status'], prepare: unchanged },
    { title: 'plan of 1,000 stages', folder: stages, words: ['plan'], prepare: unchanged },
    { title: 'repro of 20 stages, forced', folder: few, words: ['repro', '-f'], prepare: unchanged },
    { title: 'status of 1,000 files', folder: data, words: ['status'], prepare: () => forget(data) },
    {
      title: 'add of 5,000 files',
      folder: many,
      words: ['add', 'data'],
      prepare: () => forget(many, 'cache'),
    },
    {
      title: 'push of 1,000 objects',
      folder: data,
      words: ['push', '-r', 'store'],
      prepare: () => putAside(join(scratch, 'store')),
    },
    {
      title: 'pull of 1,000 objects',
      folder: data,
      words: ['pull', '-r', 'store'],
      prepare: () => forget(data, 'cache', 'data'),
    },
  ];
}

function isSlower(
  { title, folder, words, prepare }: Scenario,
  programs: Readonly<Record<'parent' | 'now', string>>,
  rounds: number,
): boolean {
  const times = measure(
    folder,
    (['parent', 'now'] as const).map((name) => ({
      name,
      command: [process.execPath, programs[name], ...words],
      rounds: { most: rounds },
      prepare,
      check: () => undefined,
    })),
  );
  const [parent = 0, now = 0] = ['parent', 'now'].map((name) => times.get(name)?.leastCpu);
  const slower = now > parent * 1.3 && now > parent + 30;
  const figures = `${parent.toFixed(0)} ms before, ${now.toFixed(0)} ms now`;
  process.stdout.write(`${title}: ${figures}, ${(now / parent).toFixed(2)}x${slower ? ': slower' : ''}\n`);
  return slower;
}

process.exitCode = await main();
