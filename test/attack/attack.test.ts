import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('flipped bits, missing ends, bad proxies and the order of calls lose nothing', () => {
  const seed = Date.now() % 1_000_000;
  // A tenth of what .ci/run does; kills, failing writes, crowds and inputs are only there.
  const words = ['--short', '--only', 'flips,faults,schedules', '--times', '0.1', '--seed', String(seed)];
  const told = spawnSync(process.execPath, [join(import.meta.dirname, 'attack.ts'), ...words], {
    encoding: 'utf8',
  });
  expect([told.status, told.stdout, told.stderr], `seed ${seed}`).toEqual([0, told.stdout, '']);
  expect(told.stdout.match(/, 0 lost, /g)).toHaveLength(3);
}, 120_000);
