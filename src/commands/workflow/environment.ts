import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** How a kind of project prepares what its stages need. */
export interface EnvironmentKind {
  /** The file at the top of the repository that tells */
  readonly file: string;
  /** The command for `setup:` */
  readonly setup: string;
  /** The step that has to come before it, if the runner does not bring the tool */
  readonly uses?: string;
}

/** In the order in which they are looked for: a lock file says more than a list. */
const kinds: readonly EnvironmentKind[] = [
  { file: 'uv.lock', setup: 'uv sync', uses: 'astral-sh/setup-uv@v7' },
  { file: 'poetry.lock', setup: 'pipx run poetry install --no-interaction' },
  { file: 'pixi.lock', setup: 'pixi install', uses: 'prefix-dev/setup-pixi@v0.9.3' },
  { file: 'environment.yml', setup: 'conda env update --name base --file environment.yml' },
  { file: 'renv.lock', setup: "Rscript -e 'renv::restore()'", uses: 'r-lib/actions/setup-r@v2' },
  {
    file: 'Project.toml',
    setup: "julia --project -e 'using Pkg; Pkg.instantiate()'",
    uses: 'julia-actions/setup-julia@v2',
  },
  { file: 'requirements.txt', setup: 'pip install -r requirements.txt' },
  { file: 'pyproject.toml', setup: 'pip install .' },
  { file: 'package-lock.json', setup: 'npm ci' },
];

/** The first kind of environment whose file is there. */
export function environmentOf(folder: string): EnvironmentKind | undefined {
  return kinds.find(({ file }) => existsSync(join(folder, file)));
}
