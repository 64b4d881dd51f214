import type { Environment } from '../commands/context.ts';
import { type Failure, fail, ok, type Result } from '../failure.ts';

/** Harmless names of any system, of toolchains that `setup-*` actions install, and of GitHub's description of the run. */
const harmless: ReadonlySet<string> = new Set(
  `
  PATH Path HOME USER LOGNAME SHELL TERM TZ LANG LANGUAGE TMPDIR TEMP TMP CI SystemRoot SYSTEMROOT
  SystemDrive windir ComSpec COMSPEC PATHEXT USERPROFILE USERNAME APPDATA LOCALAPPDATA ProgramData
  ProgramFiles ProgramFiles(x86) HOMEDRIVE HOMEPATH OS NUMBER_OF_PROCESSORS PROCESSOR_ARCHITECTURE
  XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME VIRTUAL_ENV CONDA CONDA_PREFIX CONDA_DEFAULT_ENV CONDA_EXE
  CONDA_SHLVL CONDA_PYTHON_EXE pythonLocation Python_ROOT_DIR Python2_ROOT_DIR Python3_ROOT_DIR
  PKG_CONFIG_PATH LD_LIBRARY_PATH PYTHONPATH PYTHONHASHSEED PYTHONUNBUFFERED UV_CACHE_DIR UV_PYTHON
  PIP_CACHE_DIR POETRY_HOME R_LIBS R_LIBS_USER R_LIBS_SITE RENV_PATHS_ROOT RENV_PATHS_CACHE
  JULIA_DEPOT_PATH JULIA_PROJECT JAVA_HOME GOROOT GOPATH CARGO_HOME RUSTUP_HOME DOTNET_ROOT SPARK_HOME
  HADOOP_HOME CUDA_HOME CUDA_PATH CUDA_VISIBLE_DEVICES NVIDIA_VISIBLE_DEVICES OMP_NUM_THREADS
  MKL_NUM_THREADS GITHUB_ACTIONS GITHUB_SHA GITHUB_REF GITHUB_REF_NAME GITHUB_REF_TYPE GITHUB_HEAD_REF
  GITHUB_BASE_REF GITHUB_REPOSITORY GITHUB_REPOSITORY_OWNER GITHUB_SERVER_URL GITHUB_EVENT_NAME
  GITHUB_WORKFLOW GITHUB_JOB GITHUB_RUN_ID GITHUB_RUN_NUMBER GITHUB_RUN_ATTEMPT GITHUB_WORKSPACE
  RUNNER_OS RUNNER_ARCH
`.match(/\S+/g),
);

/**
 * The environment that stages and `setup` get: the harmless names, locale settings (`LC_*`), and what the `env` input
 * names (design section 5). Never a copy of the process's own: a JavaScript action's environment holds every input, the
 * runtime token and the paths of the runner's command files (security C-05, C-07).
 */
export function stageEnvironment(env: Environment, names: readonly string[]): Environment {
  const wanted = new Set(names);
  const entries = Object.entries(env).filter(
    ([name, value]) =>
      value !== undefined &&
      !isRunnerOwn(name) &&
      (harmless.has(name) || /^LC_[A-Z_]+$/.test(name) || wanted.has(name)),
  );
  return Object.fromEntries(entries);
}

/**
 * Checks the names of the `env` input. A name that is no name, or that belongs to the runner or is its token, is a
 * Failure: no stage ever sees those, and silence would look like a bug.
 */
export function parseEnvNames(names: readonly string[]): Result<readonly string[]> {
  const failures = names.flatMap((name): Failure[] => {
    if (!/^[A-Za-z_][A-Za-z0-9_()]*$/.test(name)) {
      return [
        {
          reason: 'usage',
          message: `input 'env': expected names of environment variables, found ${JSON.stringify(name.slice(0, 80))}`,
          hint: 'write names only, separated by spaces, commas or lines; their values come from the step or the job',
        },
      ];
    }
    if (!isRunnerOwn(name)) return [];
    return [
      {
        reason: 'refused',
        message: `input 'env': '${name}' belongs to the runner and is never given to a stage`,
        hint: 'give the stage a credential of its own, under another name',
      },
    ];
  });
  return failures.length > 0 ? fail(...failures) : ok([...new Set(names)]);
}

/** Names that give access to the run itself: tokens, inputs, services and command files. Windows ignores their case. */
function isRunnerOwn(name: string): boolean {
  const upper = name.toUpperCase();
  return (
    /^(ACTIONS|INPUT|STATE)_/.test(upper) ||
    /^GITHUB_(TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|ARTIFACTS|ACTION_PATH|EVENT_PATH)$/.test(upper) ||
    /^RUNNER_(TEMP|TRACKING_ID)$/.test(upper)
  );
}
