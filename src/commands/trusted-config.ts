import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Failure, fail, ok, type Result } from '../failure.ts';
import { type ConfigSource, configSources, readConfig } from '../project/config/dvc-config.ts';
import type { ConfigPlaces } from '../project/config/sources.ts';
import type { Config } from '../project/project.ts';
import type { Git } from '../workspace/git.ts';
import { openCommit } from '../workspace/open-revision.ts';
import type { Revision } from '../workspace/revision.ts';
import type { Host } from './context.ts';

/** Where the configuration is read, and whose word counts. */
export interface ConfigChoice {
  readonly host: Host;
  readonly projectRoot: string;
  readonly workspace: Revision;
  /** A revision that says where data goes, whatever the working tree says (design section 5); undefined: it is trusted */
  readonly trusted?: { readonly rev: string; readonly gitRoot: string; readonly git: Git };
  /** What the command line says beside the files */
  readonly added?: AddedConfig;
}

/** `--config FILE` and `--remote-config key=value…`, which concern `remote`, else the default one. */
export interface AddedConfig {
  /** Absolute */
  readonly file?: string;
  /** Sections, as a config file has them */
  readonly text?: string;
  readonly remote?: string;
  readonly options: readonly string[];
}

/**
 * Reads `.dvc/config`. With a trusted revision, remotes and cache come from there: a pull request must not point our
 * credentials at another host (security.md C-14). Everything else, such as how templates are read, is the change's own.
 * A difference is told as a warning.
 */
export async function chooseConfig(
  choice: ConfigChoice,
): Promise<Result<{ config: Config; warnings: readonly Failure[] }>> {
  const { workspace, trusted } = choice;
  const own = await readConfigAt(workspace, choice);
  if (!own.ok || trusted === undefined) return own.ok ? ok({ config: own.value, warnings: [] }) : own;
  const commit = await openCommit({ projectRoot: choice.projectRoot, ...trusted });
  if (!commit.ok) return commit;
  // A file of this machine is the word of whoever set it up; one that Git tracks came with the change.
  const local = '.dvc/config.local';
  const isTracked = (await trusted.git.tracked(choice.projectRoot, [local])).has(local);
  const [here, there] = [await workspace.read('.dvc/config'), await commit.value.read('.dvc/config')];
  const isSame = Buffer.from(here ?? []).equals(Buffer.from(there ?? []));
  if (isSame && !isTracked) return ok({ config: own.value, warnings: [] });
  const base = await readConfigAt(commit.value, {
    ...choice,
    ...(isTracked ? { localFrom: commit.value } : {}),
  });
  if (!base.ok) return base;
  const { remotes, defaultRemote, cacheDir, cacheTypes, cacheShared } = base.value;
  const config = { ...own.value, remotes, defaultRemote, cacheDir, cacheTypes, cacheShared };
  const edited = [...(isSame ? [] : ['.dvc/config']), ...(isTracked ? [local] : [])];
  return ok({ config, warnings: edited.map((file) => editedConfig(trusted.rev, file)) });
}

/**
 * The configuration as of a revision; the levels outside the repository are this machine's (dvc-compat 1.2). What is added
 * outranks them all (dvc: dvc/config.py load).
 */
export async function readConfigAt(
  revision: ConfigPlaces['revision'],
  {
    host,
    projectRoot,
    added,
    localFrom,
  }: Pick<ConfigChoice, 'host' | 'projectRoot' | 'added'> & { readonly localFrom?: Revision },
): Promise<Result<Config>> {
  const sources = await configSources({
    ...{ revision, env: host.env, platform: process.platform, projectRoot },
    ...(localFrom === undefined ? {} : { localFrom }),
  });
  if (added?.file !== undefined) sources.push(addedFile(added.file));
  if (added?.text !== undefined)
    sources.push({ level: 'local', file: `${host.cwd}/--config`, text: added.text });
  const config = readConfig(sources, { projectRoot });
  if (!config.ok || added === undefined || added.options.length === 0) return config;
  const name = added.remote ?? config.value.defaultRemote;
  if (name === undefined) return fail({ reason: 'config', message: 'Missing remote name' });
  const wrong = added.options.find((option) => !/^[\w-]+=/.test(option));
  if (wrong !== undefined)
    return fail({ reason: 'usage', message: `--remote-config takes options as key=value, not '${wrong}'` });
  const lines = added.options.map((option) => option.replace('=', ' = ').replace(/[\r\n]/g, ' '));
  const text = [`['remote "${name}"']`, ...lines, ''].join('\n');
  return readConfig([...sources, { level: 'local', file: `${host.cwd}/--remote-config`, text }], {
    projectRoot,
  });
}

/** A file that was named and cannot be read is no empty one. */
function addedFile(file: string): ConfigSource {
  try {
    return { level: 'local', file, text: readFileSync(file, 'utf8') };
  } catch (error) {
    const message = `config file error: '${file}' cannot be read (${(error as NodeJS.ErrnoException).code})`;
    return { level: 'local', file, text: '', failure: { reason: 'data', message } };
  }
}

/** What `--config`, `--remote` and `--remote-config` of `ls` and `get` add. */
export function addedBy(
  options: Readonly<Record<string, unknown>>,
  cwd: string,
): { readonly added?: AddedConfig } {
  const { config, remote, remoteConfig } = options;
  const more = Array.isArray(remoteConfig) ? remoteConfig.map(String) : [];
  if (typeof config !== 'string' && more.length === 0) return {};
  return {
    added: {
      ...(typeof config === 'string' ? { file: resolve(cwd, config) } : {}),
      ...(typeof remote === 'string' ? { remote } : {}),
      options: more,
    },
  };
}

/** The options that {@link addedBy} reads. */
export const addedOptions = [
  { flags: '--config <file>', help: 'a config file to merge with that of the other repository' },
  { flags: '--remote-config <options...>', help: 'key=value: more options of the remote that is used' },
] as const;

function editedConfig(rev: string, file: string): Failure {
  const name = /^[0-9a-f]{40}$/.test(rev) ? rev.slice(0, 7) : rev;
  const what = file === '.dvc/config' ? 'edits' : 'brings along';
  return {
    reason: 'config',
    message: `this change ${what} ${file}; for remotes and cache the version of the base (${name}) was used`,
    hint:
      file === '.dvc/config'
        ? 'the new version counts once it is merged'
        : 'it is for one machine: take it out of Git with `git rm --cached .dvc/config.local`',
    location: { file },
  };
}
