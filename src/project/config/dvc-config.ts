import { isAbsolute, join, relative, sep } from 'node:path';
import { type Failure, ok, type Result } from '../../failure.ts';
import type { RemoteConfig } from '../../store/store.ts';
import type { Config } from '../project.ts';
import { checkConfig } from './check.ts';
import { resolveRemotes } from './remotes.ts';
import type { OptionValue } from './schema.ts';
import type { ConfigSource } from './sources.ts';
import { type ConfigTree, isSection, mergeConfig, readConfigTree } from './tree.ts';

export { type ConfigSource, configSources } from './sources.ts';

/**
 * Merges config files, weakest first, and checks the result once (dvc: dvc/config.py; dvc-compat 1). Failures have the reason
 * `config`, DVC's text, and the line that set the option. What only spoils one remote is in `warnings`.
 */
export function readConfig(
  sources: readonly ConfigSource[],
  { projectRoot }: { readonly projectRoot: string },
): Result<Config> {
  const merged: ConfigTree = new Map();
  const failures: Failure[] = [];
  for (const { file, text, failure } of sources) {
    if (failure !== undefined) failures.push(failure);
    const tree = readConfigTree({ file, shown: shownPath(file, projectRoot), text });
    if (tree.ok) mergeConfig(merged, tree.value);
    else failures.push(...tree.failures);
  }
  if (failures.length > 0) return { ok: false, failures };
  const checked = checkConfig(merged);
  if (checked.failures.length > 0) {
    return { ok: false, failures: [...checked.failures, ...checked.warnings] };
  }
  const { remotes, warnings } = resolveRemotes(checked.sections);
  return ok({
    projectRoot,
    remotes,
    values: rawValues(merged),
    warnings: [...checked.warnings, ...warnings],
    ...cacheOf(checked.sections.get('cache') ?? new Map(), remotes, projectRoot),
    ...behaviourOf(checked.sections),
  });
}

type Section = ReadonlyMap<string, OptionValue>;

/** Where objects are kept. The old `cache.local = NAME` still names a remote as the cache (dvc: dvc/cachemgr.py). */
function cacheOf(
  own: Section,
  remotes: ReadonlyMap<string, RemoteConfig>,
  projectRoot: string,
): Pick<Config, 'cacheDir' | 'cacheTypes' | 'cacheShared'> {
  const named = remotes.get(String(own.get('local') ?? '').toLowerCase());
  const options: Section = named === undefined ? own : named.options;
  const dir = named === undefined ? own.get('dir') : named.url;
  const types = options.get('type');
  return {
    cacheDir: typeof dir === 'string' && isAbsolute(dir) ? dir : join(projectRoot, '.dvc', 'cache'),
    cacheTypes: Array.isArray(types) ? types : ['reflink', 'copy'],
    cacheShared: options.get('shared') === 'group',
  };
}

function behaviourOf(
  sections: ReadonlyMap<string, Section>,
): Pick<Config, 'defaultRemote' | 'noScm' | 'autostage' | 'boolStyle' | 'listStyle'> {
  const core = sections.get('core');
  const parsing = sections.get('parsing');
  const remote = core?.get('remote');
  return {
    defaultRemote: typeof remote === 'string' && remote !== '' ? remote : undefined,
    noScm: core?.get('no_scm') === true,
    autostage: core?.get('autostage') === true,
    boolStyle: parsing?.get('bool') === 'boolean_optional' ? 'boolean_optional' : 'store_true',
    listStyle: parsing?.get('list') === 'append' ? 'append' : 'nargs',
  };
}

/** Every value by its dotted key, paths resolved. */
function rawValues(tree: ConfigTree, prefix = ''): Map<string, string | readonly string[]> {
  const values = new Map<string, string | readonly string[]>();
  for (const [key, item] of tree) {
    if (!isSection(item)) values.set(`${prefix}${key}`, item.value);
    else for (const [inner, value] of rawValues(item, `${prefix}${key}.`)) values.set(inner, value);
  }
  return values;
}

function shownPath(file: string, projectRoot: string): string {
  const path = relative(projectRoot, file);
  return path.startsWith('..') || isAbsolute(path) ? file : path.split(sep).join('/');
}
