import { describe, expect, test } from 'vitest';
import { cases } from './cases.ts';
import { differences } from './compare.ts';
import { inFolder } from './folder.ts';
import { randomScenario } from './generate.ts';
import { playOurs } from './play-ours.ts';
import { recordedAnswers, small } from './recorded.ts';
import { recordedSeeds } from './recorded-seeds.ts';
import type { Scenario } from './scenario.ts';

/** Without DVC: what it answered when `record.ts` was run last. */
async function replay(scenario: Scenario): Promise<void> {
  const theirs = recordedAnswers(scenario);
  const ours = await inFolder((folder) => playOurs(scenario, folder));
  expect(differences(scenario, theirs, small(ours)).join('\n')).toBe('');
}

describe('differences that were found once stay away', { timeout: 120_000 }, () => {
  test.each(cases.map((scenario) => [scenario.name, scenario] as const))('%s', (_, scenario) =>
    replay(scenario),
  );
});

describe('random projects, as real DVC saw them', { timeout: 120_000 }, () => {
  test.each(recordedSeeds)('seed %i gives the same answers', (seed) => replay(randomScenario(seed)));

  test('a different answer is noticed', async () => {
    const scenario = randomScenario(recordedSeeds[0] ?? 1);
    const theirs = recordedAnswers(scenario);
    const at = scenario.ops.findIndex(({ op }) => op === 'plan');
    const other = theirs.with(at, { stages: ['nothing like it'] });
    expect(differences(scenario, other, theirs)).toHaveLength(1);
  });
});
