import type { Inputs } from '../../src/github/inputs.ts';

/** Inputs of the action as a workflow that says nothing would give them, without artifact and commit, but for what is `given`. */
export function makeInputs(given: Partial<Inputs> = {}): Inputs {
  return {
    command: { verb: 'auto', targets: [], force: false, keepGoing: false },
    workingDirectories: ['.'],
    targets: [],
    push: 'auto',
    commit: 'none',
    comment: 'auto',
    review: 'auto',
    failOn: ['failed'],
    cache: 'auto',
    env: [],
    config: '.github/lockstep.yml',
    artifact: 'never',
    ...given,
  };
}
