import { expect, test } from 'vitest';
import { failureExitCode, usageExitCode } from '../../src/commands/exit-code.ts';
import type { FailureReason } from '../../src/failure.ts';

const code = (reason: FailureReason, style: 'dvc' | 'own', failure: 1 | 255 = 255) =>
  failureExitCode([{ reason, message: '' }], { style, failure });

test('verbs of DVC exit as DVC does: 253 no repository, 251 configuration, else by command (C-151)', () => {
  expect(
    (['usage', 'no-repo', 'config', 'stage', 'data'] as const).map((reason) => code(reason, 'dvc')),
  ).toEqual([255, 253, 251, 255, 255]);
  expect(code('usage', 'dvc', 1)).toBe(1);
  expect(code('project', 'dvc', 1)).toBe(1);
});

test('our own verbs exit with 2 when the work could not be attempted, 1 when the pipeline failed', () => {
  expect(
    (['usage', 'no-repo', 'config', 'project', 'storage', 'busy'] as const).map((reason) =>
      code(reason, 'own'),
    ),
  ).toEqual([2, 2, 2, 2, 2, 2]);
  expect((['stage', 'output', 'data'] as const).map((reason) => code(reason, 'own'))).toEqual([1, 1, 1]);
});

test('words that the grammar does not know exit with 254 in verbs of DVC, with 2 in our own', () => {
  expect(usageExitCode({ style: 'dvc', failure: 1 })).toBe(254);
  expect(usageExitCode({ style: 'own', failure: 1 })).toBe(2);
});
