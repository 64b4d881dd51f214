import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import type { Failure, Result, SourceLocation } from '../../failure.ts';
import { type IniSection, readIni } from './ini.ts';

/** A value of `.dvc/config` and where it was set. */
export interface ConfigValue {
  readonly value: string | readonly string[];
  readonly location: SourceLocation;
}

/** Sections by lower-case name; `remote`, `db` and `machine` hold one section for each name. */
export interface ConfigTree extends Map<string, ConfigTree | ConfigValue> {}

/** Is it a section? */
export function isSection(item: ConfigTree | ConfigValue | undefined): item is ConfigTree {
  return item instanceof Map;
}

/** One config file: `file` is its absolute path, against whose folder relative paths resolve; `shown` is how people know it. */
export interface ConfigText {
  readonly file: string;
  readonly shown: string;
  readonly text: string;
  /** Leave relative paths as they are written: for a file that will be written again */
  readonly keepPaths?: boolean;
}

/**
 * Reads one config file into a tree: names lower-cased, `['remote "NAME"']` sections put under `remote`, `%(name)s` filled
 * in, path options made absolute (dvc: dvc/config.py load_file, _load_paths; dvc-compat 1.3, 1.4).
 */
export function readConfigTree({ file, shown, text, keepPaths }: ConfigText): Result<ConfigTree> {
  const ini = readIni(text, shown);
  if (!ini.ok) return ini;
  const failures: Failure[] = [];
  const plain = toTree([ini.value], shown, failures);
  if (failures.length > 0) return { ok: false, failures };
  const tree = byName(plain);
  if (keepPaths !== true) resolvePaths(tree, resolve(file, '..'));
  return { ok: true, value: tree };
}

/** Merges section by section, key by key; what comes from `update` wins. */
export function mergeConfig(into: ConfigTree, update: ConfigTree): void {
  for (const [key, item] of update) {
    const old = into.get(key);
    if (isSection(old) && isSection(item)) mergeConfig(old, item);
    else into.set(key, item);
  }
}

/** The last section of the chain, the ones around it being there for interpolation. */
function toTree(chain: readonly IniSection[], file: string, failures: Failure[]): ConfigTree {
  const section = chain.at(-1) as IniSection;
  const tree: ConfigTree = new Map();
  for (const [key, { value, line }] of section.values) {
    const location = { file, line };
    const fill = (text: string) => interpolate({ key, text, chain, open: [] });
    try {
      tree.set(key.toLowerCase(), {
        value: typeof value === 'string' ? fill(value) : value.map(fill),
        location,
      });
    } catch (error) {
      if (!(error instanceof InterpolationError)) throw error;
      failures.push({ reason: 'config', message: `config file error: ${error.message}`, location });
    }
  }
  for (const [key, child] of section.sections)
    tree.set(key.toLowerCase(), toTree([...chain, child], file, failures));
  return tree;
}

class InterpolationError extends Error {}

interface Interpolation {
  readonly key: string;
  readonly text: string;
  readonly chain: readonly IniSection[];
  /** Keys being filled in, each with its section's depth */
  readonly open: readonly string[];
}

/** ConfigObj's `%(name)s`: looked up in the section, its `DEFAULT`, then outwards; texts found are filled in as well. */
function interpolate({ key, text, chain, open }: Interpolation): string {
  if (!text.includes('%')) return text;
  const mark = `${chain.length}:${key}`;
  if (open.includes(mark)) throw new InterpolationError(`interpolation loop detected in value "${key}".`);
  const filled = text.replace(/%\(([^)]*)\)s/g, (_, name: string) => {
    const found = lookUp(name, chain);
    if (found === undefined) throw new InterpolationError(`missing option "${name}" in interpolation.`);
    return interpolate({ key: name, ...found, open: [...open, mark] });
  });
  if (filled.length > 65_536)
    throw new InterpolationError(`value "${key}" grows without end in interpolation.`);
  return filled;
}

function lookUp(
  name: string,
  chain: readonly IniSection[],
): { text: string; chain: readonly IniSection[] } | undefined {
  for (let depth = chain.length; depth > 0; depth--) {
    const section = chain[depth - 1] as IniSection;
    const found = section.values.get(name) ?? section.sections.get('DEFAULT')?.values.get(name);
    if (typeof found?.value === 'string') return { text: found.value, chain: chain.slice(0, depth) };
  }
  return undefined;
}

function byName(plain: ConfigTree): ConfigTree {
  const named = (): ConfigTree => new Map();
  const tree: ConfigTree = new Map([
    ['remote', named()],
    ['machine', named()],
    ['db', named()],
  ]);
  for (const [section, item] of plain) {
    const match = /^\s*(remote|machine|db)\s*"(.*)"\s*$/.exec(section);
    const group = match === null ? undefined : tree.get(match[1] as string);
    if (match !== null && isSection(group)) group.set(match[2] as string, item);
    else tree.set(section, item);
  }
  return tree;
}

/** Options of a remote that are paths. */
export const remotePaths: readonly string[] = [
  'url',
  'gdrive_user_credentials_file',
  'gdrive_service_account_json_file_path',
  'credentialpath',
  'configpath',
  'keyfile',
  'cert_path',
  'key_path',
];

function resolvePaths(tree: ConfigTree, folder: string): void {
  resolveKeys(tree.get('cache'), ['dir'], folder);
  for (const [group, keys] of [
    ['remote', remotePaths],
    ['machine', ['startup_script', 'setup_script']],
  ] as const) {
    const section = tree.get(group);
    if (isSection(section)) for (const item of section.values()) resolveKeys(item, keys, folder);
  }
}

function resolveKeys(
  section: ConfigTree | ConfigValue | undefined,
  keys: readonly string[],
  folder: string,
): void {
  if (!isSection(section)) return;
  for (const key of keys) {
    const item = section.get(key);
    if (item === undefined || isSection(item) || typeof item.value !== 'string') continue;
    section.set(key, { ...item, value: resolvePath(item.value, folder) });
  }
}

function resolvePath(text: string, folder: string): string {
  if (/^\w+:\/\//.test(text) || isAbsolute(text)) return text;
  if (text === '~') return homedir();
  return text.startsWith('~/') ? join(homedir(), text.slice(2)) : resolve(folder, text);
}
