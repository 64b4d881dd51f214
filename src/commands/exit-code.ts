import type { Failure } from '../failure.ts';
import { reasonKind } from '../report/conclusion.ts';
import type { ExitStyle } from './verb.ts';

/** The exit code for words that the grammar does not know: DVC's verbs 254, our own 2. A target that nobody knows is no such thing. */
export function usageExitCode(exit: ExitStyle): number {
  return exit.style === 'own' ? 2 : 254;
}

/**
 * The exit code for a verb's failures. DVC's verbs: 251 configuration, 253 no repository, 255 where DVC
 * itself did not expect it, else 1 or 255 by command (dvc:
 * dvc/cli/__init__.py; dvc-compat C-151). Our own: 1 if a stage, a gate or data failed, 2 if the work could not be
 * attempted.
 */
export function failureExitCode(failures: readonly Failure[], exit: ExitStyle): number {
  if (exit.style === 'own')
    return failures.some(({ reason }) => reasonKind(reason) === 'not-attempted') ? 2 : 1;
  const reasons = failures.map(({ reason }) => reason);
  if (reasons.includes('no-repo')) return 253;
  if (reasons.includes('config')) return 251;
  if (failures.some(({ unforeseen }) => unforeseen === true)) return 255;
  return exit.failure;
}
