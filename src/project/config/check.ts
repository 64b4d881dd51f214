import type { Failure, SourceLocation } from '../../failure.ts';
import { pyRepr } from '../../values/spelling.ts';
import { namedOptions, type Option, type OptionValue, remoteOptions, sectionOptions } from './schema.ts';
import { type ConfigTree, type ConfigValue, isSection } from './tree.ts';

/** Option values as checked, by section path: `core`, `remote.NAME`; failures in DVC's words, warnings for what is ignored. */
export interface CheckedConfig {
  readonly sections: ReadonlyMap<string, ReadonlyMap<string, OptionValue>>;
  readonly failures: readonly Failure[];
  readonly warnings: readonly Failure[];
}

/**
 * Checks the merged configuration once, as DVC does (dvc: dvc/config.py validate, dvc/config_schema.py). Two deviations: every
 * mistake is told, and a remote of an unknown kind is only a warning, because most verbs do not need it (dvc-compat C-165).
 */
export function checkConfig(tree: ConfigTree): CheckedConfig {
  const checker = new Checker();
  for (const [name, item] of tree) checker.topLevel(name, item);
  return checker;
}

class Checker implements CheckedConfig {
  readonly sections = new Map<string, Map<string, OptionValue>>();
  readonly failures: Failure[] = [];
  readonly warnings: Failure[] = [];

  topLevel(name: string, item: ConfigTree | ConfigValue): void {
    // Unknown keys of experimental features are no error, in DVC neither.
    if (name === 'feature') return;
    const options = sectionOptions.get(name);
    const named = namedOptions.get(name);
    if (options === undefined && named === undefined && name !== 'remote') {
      this.complain('extra keys not allowed', [name], item);
    } else if (!isSection(item)) {
      this.complain('expected a dictionary for dictionary value', [name], item);
    } else if (options !== undefined) {
      this.section([name], item, (key) => own(options, key));
    } else {
      for (const [key, child] of item) {
        if (name === 'remote') this.remote(key, child);
        else if (isSection(child)) this.section([name, key], child, (option) => own(named ?? {}, option));
        else this.complain('expected a dictionary for dictionary value', [name, key], child);
      }
    }
  }

  private remote(name: string, item: ConfigTree | ConfigValue): void {
    const path = ['remote', name];
    const url = isSection(item) ? item.get('url') : undefined;
    if (!isSection(item) || url === undefined) {
      this.complain("expected 'url' for dictionary value", path, item);
      return;
    }
    const text = isSection(url) || typeof url.value !== 'string' ? '' : url.value;
    const options = remoteOptions(text);
    if (options === undefined) {
      const location = locationOf(item);
      this.warnings.push({
        reason: 'config',
        message: `config file error: Unsupported URL type ${text.slice(0, text.indexOf(':'))}:// for dictionary value @ ${dataPath(path)}`,
        ...(location === undefined ? {} : { location }),
        hint: `remote '${name}' cannot be used`,
      });
    }
    this.section(path, item, options ?? (() => (raw) => ({ value: raw })));
    this.worktree(name, item);
  }

  private section(
    path: readonly string[],
    tree: ConfigTree,
    options: (key: string) => Option | undefined,
  ): void {
    const values = new Map<string, OptionValue>();
    this.sections.set(path.join('.'), values);
    for (const [key, item] of tree) {
      const option = options(key);
      if (option === undefined || isSection(item)) {
        const problem = option === undefined ? 'extra keys not allowed' : 'expected str for dictionary value';
        this.complain(problem, [...path, key], item);
        continue;
      }
      const checked = option(item.value);
      if ('value' in checked) values.set(key, checked.value);
      else this.complain(`${checked.problem} for dictionary value`, [...path, key], item);
    }
    if (path[0] === 'hydra' && values.has('config_dir') && values.has('config_module')) {
      const problem = "two or more values in the same group of exclusion 'config_source'";
      this.complain(problem, [...path, 'config_source'], tree.get('config_module'));
    }
  }

  /** `worktree = true` needs the bucket's versions; a remote that refuses them cannot be opened (dvc: dvc/data_cloud.py). */
  private worktree(name: string, item: ConfigTree): void {
    const values = this.sections.get(`remote.${name}`);
    if (values?.get('worktree') !== true || values.get('version_aware') !== false) return;
    const location = locationOf(item.get('version_aware') ?? item);
    this.warnings.push({
      reason: 'config',
      message: 'config file error: worktree remotes require version_aware cloud',
      ...(location === undefined ? {} : { location }),
      hint: `remote '${name}' cannot be used`,
    });
  }

  private complain(
    problem: string,
    path: readonly string[],
    item: ConfigTree | ConfigValue | undefined,
  ): void {
    const location = item === undefined ? undefined : locationOf(item);
    this.failures.push({
      reason: 'config',
      message: `config file error: ${problem} @ ${dataPath(path)}`,
      ...(location === undefined ? {} : { location }),
      hint: 'correct or remove this option; `dvc config --list --show-origin` shows which file sets it',
    });
  }
}

function own(options: Readonly<Record<string, Option>>, key: string): Option | undefined {
  return Object.hasOwn(options, key) ? options[key] : undefined;
}

function dataPath(path: readonly string[]): string {
  return `data[${path.map(pyRepr).join('][')}]`;
}

/** Where a value was set; for a section, where its first value was. */
function locationOf(item: ConfigTree | ConfigValue): SourceLocation | undefined {
  if (!isSection(item)) return item.location;
  for (const child of item.values()) {
    const location = locationOf(child);
    if (location !== undefined) return location;
  }
  return undefined;
}
