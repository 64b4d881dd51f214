import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { DataMeasured, Scale } from './data.ts';
import { forget, generateData, renewFiles } from './data-project.ts';
import { type Contender, measure } from './measure.ts';

const delayMs = 40;

/** Scenario K: a project's cache to and from GitHub's cache service, next to GitHub's own client with its archives. */
export async function measureActionsCache(scratch: string, { many, rounds }: Scale): Promise<DataMeasured[]> {
  const program = fileURLToPath(new URL('./cache-service.ts', import.meta.url));
  const service = spawn(process.execPath, [program, String(delayMs)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [line] = (await once(createInterface({ input: service.stdout }), 'line')) as [string];
    const folder = join(scratch, 'actions-cache');
    generateData(folder, many);
    const env = {
      ...JSON.parse(line),
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
  } finally {
    service.kill('SIGTERM');
  }
}

const client = fileURLToPath(new URL('./cache-client.ts', import.meta.url));
