import type { GitProgram } from './git-program.ts';

/** An experiment as DVC keeps it: a commit under `refs/exps/<first two>/<rest of the baseline>/<name>`. */
export interface ExperimentRef {
  readonly name: string;
  /** The commit that it started from */
  readonly baseline: string;
  readonly sha: string;
}

/** What becomes of the ref of one experiment, and what it has to be until then; undefined: it is not there. */
export interface RefChange {
  readonly ref: Pick<ExperimentRef, 'name' | 'baseline'>;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The full name of an experiment's ref. */
export function refName({ baseline, name }: Pick<ExperimentRef, 'name' | 'baseline'>): string {
  return `refs/exps/${baseline.slice(0, 2)}/${baseline.slice(2)}/${name}`;
}

/**
 * What a full name of a ref says; undefined for DVC's own helpers (stashes, applied states) and for what is none. Names that
 * git would not take, which only a server could send, are none (dvc: dvc/repo/experiments/refs.py ExpRefInfo.from_ref).
 */
export function parseRefName(ref: string): Pick<ExperimentRef, 'name' | 'baseline'> | undefined {
  const [, start, rest, name] =
    /^refs\/exps\/([0-9a-f]{2})\/([0-9a-f]{38}|[0-9a-f]{62})\/([^/\s\0-\x1f\x7f~^:?*[\\]+)$/.exec(ref) ?? [];
  if (name === undefined || /^\.|\.\.|@\{|\.$|\.lock$/.test(name)) return undefined;
  return { name, baseline: `${start}${rest}` };
}

/** The experiments here among the refs that `git for-each-ref` finds by these words. */
export async function experimentRefs(
  git: Pick<GitProgram, 'lines'>,
  words: readonly string[],
): Promise<readonly ExperimentRef[]> {
  const lines = await git.lines(['for-each-ref', '--format=%(refname) %(objectname)', ...words]);
  return lines.flatMap((line) => {
    const [ref = '', sha = ''] = line.split(' ');
    const parsed = parseRefName(ref);
    return parsed === undefined ? [] : [{ ...parsed, sha }];
  });
}
