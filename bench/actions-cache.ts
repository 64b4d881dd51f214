import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataMeasured, Scale } from './data.ts';
import { forget, generateData, renewFiles } from './data-project.ts';
import { type Contender, measure } from './measure.ts';
import { withService } from './servers.ts';

const delayMs = 40;

/** Scenario K: a project's cache to and from GitHub's cache service, next to GitHub's own client with its archives. */
export async function measureActionsCache(scratch: string, { many, rounds }: Scale): Promise<DataMeasured[]> {
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

const client = fileURLToPath(new URL('./cache-client.ts', import.meta.url));
