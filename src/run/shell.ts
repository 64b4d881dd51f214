import { posix } from 'node:path';
import type { StageEnvironment } from './run-context.ts';

/** How one command line is started: a program with arguments, or the system's own shell (Windows). */
export type Launch =
  | { readonly kind: 'program'; readonly file: string; readonly args: readonly string[] }
  | { readonly kind: 'system-shell'; readonly line: string };

/**
 * DVC's shell rules (dvc: dvc/stage/run.py `_make_cmd`; dvc-compat 9.6): `$SHELL` if it is set and not empty, else
 * `/bin/sh`, told not to read start-up files. `fishHasNoConfig`: that fish is 3.3.0 or newer.
 */
export function launchOf(
  line: string,
  env: StageEnvironment,
  {
    platform,
    fishHasNoConfig = false,
  }: { readonly platform: NodeJS.Platform; readonly fishHasNoConfig?: boolean },
): Launch {
  if (platform === 'win32') return { kind: 'system-shell', line };
  const file = shellOf(env);
  return { kind: 'program', file, args: [...startOptions(file, fishHasNoConfig), '-c', line] };
}

/** The shell that commands run in, on anything but Windows. */
export function shellOf(env: StageEnvironment): string {
  return env.SHELL === undefined || env.SHELL === '' ? '/bin/sh' : env.SHELL;
}

/** Is it fish, whose `--no-config` depends on its version? */
export function isFish(shell: string): boolean {
  return posix.basename(shell).toLowerCase() === 'fish';
}

/** Reads `fish, version 3.7.0`; false if there is no version in it. */
export function fishSupportsNoConfig(versionText: string): boolean {
  const [, major, minor] = /(\d+)\.(\d+)(?:\.\d+)*\S*\s*$/.exec(versionText) ?? [];
  if (major === undefined || minor === undefined) return false;
  return Number(major) > 3 || (Number(major) === 3 && Number(minor) >= 3);
}

function startOptions(shell: string, fishHasNoConfig: boolean): readonly string[] {
  switch (posix.basename(shell).toLowerCase()) {
    case 'bash':
      return ['--noprofile', '--norc'];
    case 'zsh':
      return ['--no-rcs'];
    case 'fish':
      return fishHasNoConfig ? ['--no-config'] : [];
    default:
      return [];
  }
}

/**
 * The environment of a stage's command: the given one, without what pyenv's shims put before `PATH`, and with `DVC_ROOT`
 * (unless it is set) and `DVC_STAGE` (dvc: dvc/stage/run.py `prepare_kwargs`, dvc/utils/__init__.py `fix_env`).
 */
export function stageEnvironment(
  env: StageEnvironment,
  { projectRoot, address, platform }: { projectRoot: string; address: string; platform: NodeJS.Platform },
): StageEnvironment {
  const path = platform === 'win32' ? env.PATH : withoutPyenvShims(env);
  return {
    ...env,
    ...(path === undefined ? {} : { PATH: path }),
    DVC_ROOT: env.DVC_ROOT ?? projectRoot,
    DVC_STAGE: address,
  };
}

/** pyenv's wrapper turns `PATH` into `<shim>:<…/libexec>:<plugins…>:<the user's>` and sets four variables. */
function withoutPyenvShims(env: StageEnvironment): string | undefined {
  const parts = (env.PATH ?? '').split(':');
  const insidePyenv = [env.PYENV_DIR, env.PYENV_HOOK_PATH, env.PYENV_VERSION, env.PYENV_ROOT].every(Boolean);
  if (!insidePyenv || parts.length <= 2 || posix.basename(parts[1] ?? '') !== 'libexec') return env.PATH;
  const plugins = posix.join(env.PYENV_ROOT ?? '', 'plugins');
  const rest = parts.slice(2);
  const first = rest.findIndex((part) => !part.startsWith(plugins));
  return (first === -1 ? [] : rest.slice(first)).join(':');
}
