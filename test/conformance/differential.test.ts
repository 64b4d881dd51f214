import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cases } from '../differential/cases.ts';
import { differences } from '../differential/compare.ts';
import { DvcProcess } from '../differential/dvc-side.ts';
import { inFolder } from '../differential/folder.ts';
import { randomScenario } from '../differential/generate.ts';
import { playDvc } from '../differential/play-dvc.ts';
import { playOurs } from '../differential/play-ours.ts';
import type { Scenario } from '../differential/scenario.ts';
import { cleanEnvironment } from '../differential/side.ts';
import { peer } from '../peers.ts';

const dvc = peer('dvc');
const count = Number(process.env.LOCKSTEP_SEEDS ?? (process.env.CI === undefined ? 4 : 40));
/** Other seeds than the recorded ones; `LOCKSTEP_FIRST_SEED` continues a longer search. */
const first = Number(process.env.LOCKSTEP_FIRST_SEED ?? 1001);
const seeds = Array.from({ length: count }, (_, i) => first + i);

describe.skipIf(dvc === undefined)('the same story to real DVC and to us', { timeout: 300_000 }, () => {
  let home = '';
  let python: DvcProcess;

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'lockstep-home-'));
    python = new DvcProcess(dvc ?? '', cleanEnvironment(home));
  });

  afterAll(() => {
    python[Symbol.dispose]();
    rmSync(home, { recursive: true, force: true });
  });

  async function both(scenario: Scenario): Promise<string> {
    const theirs = await inFolder((folder) => playDvc(scenario, folder, python));
    const ours = await inFolder((folder) => playOurs(scenario, folder));
    return differences(scenario, theirs, ours).join('\n');
  }

  test.each(cases.map((scenario) => [scenario.name, scenario] as const))('%s', async (_, scenario) => {
    expect(await both(scenario)).toBe('');
  });

  test.each(seeds)('seed %i: no answer differs', async (seed) => {
    expect(await both(randomScenario(seed))).toBe('');
  });
});
