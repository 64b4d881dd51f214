import type { Verb } from '../verb.ts';

const unknownTarget = /^'(?<target>.+)' does not exist(?: as an output or a stage name in 'dvc\.yaml')?$/;

/** Whoever meant a branch or a file of Git hears of `git checkout` (dvc: dvc/exceptions.py CheckoutErrorSuggestGit). */
export function suggestingGit(run: Verb['run']): Verb['run'] {
  return async (words, host, terminal) => {
    const ended = await run(words, host, terminal);
    if (typeof ended === 'number') return ended;
    const failures = ended.failures.map((failure) => {
      const target = unknownTarget.exec(failure.message)?.groups?.target;
      return target === undefined
        ? failure
        : { ...failure, message: `Did you mean \`git checkout ${target}\`?: ${failure.message}` };
    });
    return { failures };
  };
}
