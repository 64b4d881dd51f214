import { resolve } from 'node:path';
import { fail, ok, type Result } from '../../failure.ts';
import type { ConfigTree, ConfigValue } from '../../project/config/tree.ts';
import { configText } from '../../project/config/write.ts';
import type { PathDependency } from '../../project/stage.ts';
import { isList, isMapping, type Key, type Mapping, type Value } from '../../values/value.ts';
import { keyValues } from '../key-values.ts';
import type { AddedConfig } from '../trusted-config.ts';

/** The `repo` part of an import from another repository (dvc: dvc/dependency/repo.py). */
export interface RepoSource {
  readonly url: string;
  readonly rev: string | undefined;
  readonly revLock: string | undefined;
  /** What is added to the configuration there: a file as it was named, or sections */
  readonly config?: Value | undefined;
  /** The name of a remote there, or more options of its default remote */
  readonly remote?: Value | undefined;
}

/** What a dependency's entry says of the repository that it comes from; undefined for other sources. */
export function repoOf({ source }: PathDependency): RepoSource | undefined {
  const repo = source?.get('repo');
  if (!isMapping(repo)) return undefined;
  const text = (key: string) => {
    const value = repo.get(key);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const url = text('url');
  if (url === undefined) return undefined;
  const [config, remote] = [repo.get('config'), repo.get('remote')];
  return { url, rev: text('rev'), revLock: text('rev_lock'), config, remote };
}

/** The entry of a dependency on another repository, in DVC's order. */
export function repoEntry(path: string, { url, rev, revLock, config, remote }: RepoSource): Mapping {
  const repo: [Key, Value | undefined][] = [
    ['url', url],
    ['rev', rev],
    ['rev_lock', revLock],
    ['config', config],
    ['remote', remote],
  ];
  const known = repo.filter((pair): pair is [Key, Value] => pair[1] !== undefined && pair[1] !== null);
  return new Map<Key, Value>([
    ['path', path],
    ['repo', new Map(known)],
  ]);
}

/**
 * What `--config`, `--remote` and `--remote-config key=value…` of `import` record (dvc: dvc/repo/imp.py): options of a named
 * remote become sections of the configuration. Fails on options without `=`, and on all three together, as DVC does.
 */
export function recordedConfig(
  options: Readonly<Record<string, unknown>>,
): Result<Pick<RepoSource, 'config' | 'remote'>> {
  const text = (key: string) => (typeof options[key] === 'string' ? (options[key] as string) : undefined);
  const [config, remote] = [text('config'), text('remote')];
  const more = keyValues('--remote-config', options.remoteConfig);
  if (!more.ok) return more;
  if (more.value === undefined) return ok({ config, remote });
  if (remote === undefined) return ok({ config, remote: more.value });
  if (config !== undefined)
    return fail({
      reason: 'project',
      message: "Can't specify config path together with both remote and remote_config",
    });
  return ok({
    config: new Map<Key, Value>([
      ['core', new Map([['remote', remote]])],
      ['remote', new Map([[remote, more.value]])],
    ]),
  });
}

/**
 * The same as what is added to the configuration of that repository, and the remote that is meant there. A file is looked for
 * from `cwd`, as DVC does.
 */
export function addedIn(
  { config, remote }: RepoSource,
  cwd: string,
): Result<{ readonly added?: AddedConfig; readonly remote?: string }> {
  const name = typeof remote === 'string' && remote !== '' ? { remote } : {};
  const text = isMapping(config) && config.size > 0 ? configText(treeOf(config), cwd) : ok(undefined);
  if (!text.ok) return text;
  const options = isMapping(remote) ? [...remote].map(([key, value]) => `${key}=${wordOf(value)}`) : [];
  const file = typeof config === 'string' && config !== '' ? { file: resolve(cwd, config) } : {};
  if (text.value === undefined && options.length === 0 && file.file === undefined) return ok(name);
  const more = text.value === undefined ? {} : { text: text.value };
  return ok({ ...name, added: { ...file, ...more, ...name, options } });
}

function treeOf(config: Mapping): ConfigTree {
  return new Map(
    [...config].map(([key, value]): [string, ConfigTree | ConfigValue] => [
      String(key).toLowerCase(),
      isMapping(value)
        ? treeOf(value)
        : {
            value: isList(value) ? value.map(wordOf) : wordOf(value),
            location: { file: 'the import' },
          },
    ]),
  );
}

function wordOf(value: Value): string {
  if (value === null || isMapping(value) || isList(value)) return '';
  return typeof value === 'boolean' ? (value ? 'true' : 'false') : String(value);
}
