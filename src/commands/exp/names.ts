import { type Failure, fail, ok, type Result } from '../../failure.ts';
import { type ExperimentRef, parseRefName, refName } from '../../workspace/experiment-ref.ts';
import type { GitExperiments } from '../../workspace/git-experiments.ts';
import { harmless } from '../harmless.ts';
import type { Experiments } from './experiments.ts';

/** Fails, with DVC's sentence, for what is no name of an experiment (dvc: dvc/repo/experiments/utils.py check_ref_format). */
export async function checkName(git: GitExperiments, name: string): Promise<Result<undefined>> {
  if (await git.isName(name)) return ok(undefined);
  return fail({
    reason: 'usage',
    message: `Invalid exp name ${shown(name)}, the exp name must follow rules in https://git-scm.com/docs/git-check-ref-format`,
    hint: 'letters, digits, hyphens and underscores always do',
  });
}

/** DVC's refusal to replace an experiment without being told to; `verb` is what `-f` belongs to. */
export function nameTaken(name: string, verb: 'save' | 'rename'): Failure {
  return {
    reason: 'usage',
    message: `Experiment conflicts with existing experiment '${shown(name)}'. To overwrite the existing experiment run:`,
    hint: `exp ${verb} -f …, or take another name`,
  };
}

/**
 * The experiments of these names, or full refs, among those of this repository or of a `remote`. A name that several have is
 * the one of HEAD. Fails for all names that nobody has in one sentence, as DVC does (dvc: dvc/repo/experiments/utils.py resolve_name).
 */
export function resolveNames(
  { baseline }: Pick<Experiments, 'baseline'>,
  all: readonly ExperimentRef[],
  names: readonly string[],
  remote?: string,
): Result<readonly ExperimentRef[]> {
  const found: ExperimentRef[] = [];
  const unknown: string[] = [];
  for (const name of new Set(names)) {
    const isRef = name.startsWith('refs/');
    if (isRef && parseRefName(name) === undefined) return fail(noRefName(name));
    const called = all.filter((each) => (isRef ? refName(each) : each.name) === name);
    const [only, ...others] = called;
    const meant = others.length === 0 ? only : called.find((each) => each.baseline === baseline);
    if (only !== undefined && meant === undefined) return fail(ambiguous(name, called));
    if (meant === undefined) unknown.push(shown(name));
    else found.push(meant);
  }
  return unknown.length === 0 ? ok(found) : fail(unresolved(unknown, remote));
}

function unresolved(names: readonly string[], remote: string | undefined): Failure {
  const list = names.join('; ');
  const message =
    remote !== undefined
      ? `Experiment '${list}' does not exist in '${remote}'`
      : names.length > 1
        ? `'${list}' are not valid experiment names`
        : `'${list}' is not a valid experiment name`;
  return { reason: 'usage', message, hint: 'see `exp list -A`' };
}

function ambiguous(name: string, refs: readonly ExperimentRef[]): Failure {
  const lines = refs.map((ref) => `\t${refName(ref)}`).join('\n');
  return {
    reason: 'usage',
    message: `Ambiguous name '${shown(name)}' refers to multiple experiments. Use one of the following full refnames instead:\n\n${lines}`,
  };
}

function noRefName(ref: string): Failure {
  return { reason: 'usage', message: `'${shown(ref)}' is not a valid experiment refname.` };
}

function shown(name: string): string {
  return harmless(name.slice(0, 200));
}
