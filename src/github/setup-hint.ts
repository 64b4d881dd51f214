import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { JobResult } from '../commands/context.ts';
import type { Failure } from '../failure.ts';
import type { StageRun } from '../run/run.ts';

/** A file that says what a project needs, and the setup that installs it; the first that is there counts. */
const recipes: readonly (readonly [file: string, setup: string])[] = [
  ['uv.lock', 'uv sync --frozen; echo "$PWD/.venv/bin" >> "$GITHUB_PATH"'],
  ['requirements.txt', 'python3 -m pip install -r requirements.txt'],
  ['environment.yml', 'conda env update --name base --file environment.yml'],
  ['renv.lock', "Rscript -e 'renv::restore(prompt = FALSE)'"],
  ['Project.toml', "julia --project=. -e 'using Pkg; Pkg.instantiate()'"],
];

/** What interpreters and shells say when something was never installed. */
const missing =
  /ModuleNotFoundError|No module named|ImportError: cannot import|(?:command )?not found\b|there is no package called|Package \S+ (?:not found|is required)|No such file or directory: '?(?:python|Rscript|julia)/;

/**
 * If a stage failed as stages do whose environment was never prepared, and a file in the project's folder says what it needs:
 * the `setup` that fits, as a failure to be told. Undefined otherwise, and where `setup` is given.
 */
export function setupHint(
  result: JobResult,
  place: { readonly root: string; readonly top: string; readonly setup: string | undefined },
): Failure | undefined {
  if (place.setup !== undefined) return undefined;
  const stage = result.run?.stages.find(isUnprepared);
  if (stage === undefined) return undefined;
  const found = recipes.find(([file]) =>
    [place.root, place.top].some((folder) => existsSync(join(folder, file))),
  );
  if (found === undefined) return undefined;
  const [file, setup] = found;
  return {
    reason: 'config',
    message: `${stage.stage.address} needs something that is not installed, and no \`setup\` is given; there is a ${file}`,
    hint: `set the action's input to \`setup: ${setup}\``,
  };
}

function isUnprepared({ outcome, failure, logTail }: StageRun): boolean {
  if (outcome !== 'failed') return false;
  return /\b127\b/.test(failure?.message ?? '') || (logTail ?? []).some((line) => missing.test(line));
}
