import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Failure } from '../../failure.ts';
import { readRegularFile } from '../../workspace/read-regular.ts';
import type { Revision } from '../../workspace/revision.ts';

/** The text of one config file. `file` is absolute: relative paths inside are relative to its folder. */
export interface ConfigSource {
  readonly level: 'system' | 'global' | 'repo' | 'local';
  readonly file: string;
  readonly text: string;
  /** Why it could not be read; `readConfig` fails with it */
  readonly failure?: Failure;
}

/** Where config files are looked for. */
export interface ConfigPlaces {
  /** Gives `.dvc/config`; the other levels are read from this machine, also when it is a commit (dvc-compat 1.2) */
  readonly revision: Pick<Revision, 'read' | 'isTaken'>;
  /** Gives `.dvc/config.local` instead of this machine */
  readonly localFrom?: Revision;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** As `process.platform` says */
  readonly platform: string;
  /** Absolute */
  readonly projectRoot: string;
}

/** Reads the config files there are, weakest first. */
export async function configSources(places: ConfigPlaces): Promise<ConfigSource[]> {
  const { revision, localFrom } = places;
  const local = await localFrom?.read('.dvc/config.local');
  const repo = (await revision.read('.dvc/config')) ?? (await notReadable(places));
  return configFiles(places).flatMap(([level, file]) => {
    const isOurs = level === 'local' && localFrom !== undefined;
    const bytes = level === 'repo' ? repo : isOurs ? local : readIfThere(file);
    if (bytes === undefined) return [];
    const text = bytes instanceof Uint8Array ? decode(bytes, file) : bytes;
    return [typeof text === 'string' ? { level, file, text } : { level, file, text: '', failure: text }];
  });
}

/** A config that is there but is no file of the repository must not pass for an empty one. */
async function notReadable({ revision, projectRoot }: ConfigPlaces): Promise<Failure | undefined> {
  if (!(await revision.isTaken('.dvc/config'))) return undefined;
  return {
    reason: 'config',
    message: `config file error: '${join(projectRoot, '.dvc', 'config')}' is no regular file of this repository`,
    location: { file: '.dvc/config' },
  };
}

/** The level of each config file and its absolute path, weakest first, whether it is there or not. */
export function configFiles(
  places: Omit<ConfigPlaces, 'revision' | 'localFrom'>,
): readonly (readonly [ConfigSource['level'], string])[] {
  return [
    ['system', join(systemFolder(places), 'config')],
    ['global', join(globalFolder(places), 'config')],
    ['repo', join(places.projectRoot, '.dvc', 'config')],
    ['local', join(places.projectRoot, '.dvc', 'config.local')],
  ];
}

function systemFolder({ env, platform }: Pick<ConfigPlaces, 'env' | 'platform'>): string {
  if (env.DVC_SYSTEM_CONFIG_DIR) return env.DVC_SYSTEM_CONFIG_DIR;
  if (platform === 'darwin') return '/Library/Application Support/dvc';
  if (platform === 'win32') return join(env.PROGRAMDATA ?? 'C:\\ProgramData', 'iterative', 'dvc');
  const [first] = (env.XDG_CONFIG_DIRS ?? '').split(':').filter((folder) => folder.trim() !== '');
  return join(first ?? '/etc/xdg', 'dvc');
}

function globalFolder({ env, platform }: Pick<ConfigPlaces, 'env' | 'platform'>): string {
  if (env.DVC_GLOBAL_CONFIG_DIR) return env.DVC_GLOBAL_CONFIG_DIR;
  const home = env.HOME ?? homedir();
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'dvc');
  if (platform === 'win32')
    return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'iterative', 'dvc');
  return join(env.XDG_CONFIG_HOME?.trim() ? env.XDG_CONFIG_HOME : join(home, '.config'), 'dvc');
}

function readIfThere(file: string): Uint8Array | Failure | undefined {
  try {
    return readRegularFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    return { reason: 'config', message: `cannot read '${file}': ${code}`, location: { file } };
  }
}

function decode(bytes: Uint8Array, file: string): string | Failure {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return {
      reason: 'config',
      message: `config file error: '${file}' is not valid utf-8`,
      location: { file },
      hint: 'save the file as UTF-8',
    };
  }
}
