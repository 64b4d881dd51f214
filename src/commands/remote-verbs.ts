import type { Failure, Result } from '../failure.ts';
import { type ConfigTree, isSection, mergeConfig } from '../project/config/tree.ts';
import { pyStr } from '../values/spelling.ts';
import {
  ConfigLevels,
  configFailure,
  type Level,
  levelOf,
  levelOptions,
  sectionAt,
} from './config-levels.ts';
import { harmless } from './harmless.ts';
import type { Ending, Verb } from './verb.ts';

const exit = { style: 'dvc', failure: 255 } as const;
const unset = { flags: '-u, --unset', help: 'remove it' };

/** `remote add NAME URL` (dvc: dvc/commands/remote.py). */
export const remoteAdd: Verb = {
  name: 'remote add',
  help: 'Add a data remote',
  args: '<name> <url>',
  options: [
    { flags: '-d, --default', help: 'make it the default remote' },
    { flags: '-f, --force', help: 'replace one of the same name' },
    ...levelOptions,
  ],
  exit,
  async run(words, host, terminal) {
    const [name = '', url = ''] = lowered(words.args);
    const levels = new ConfigLevels(host);
    const level = levelOf(words);
    if (words.options.default === true) terminal.out(`Setting '${harmless(name)}' as a default remote.\n`);
    return ending(
      levels.edit(level, (tree) => {
        const remotes = sectionAt(tree, 'remote');
        if (remotes.has(name) && words.options.force !== true)
          return configFailure(`remote '${name}' already exists. Use \`-f|--force\` to overwrite it.`);
        const section: ConfigTree = new Map();
        remotes.set(name, section);
        levels.set(section, 'remote', 'url', level, url);
        if (words.options.default === true)
          levels.set(sectionAt(tree, 'core'), 'core', 'remote', level, name);
        return undefined;
      }),
    );
  },
};

/** `remote list`: names and urls, the default one marked. */
export const remoteList: Verb = {
  name: 'remote list',
  help: 'List data remotes',
  options: levelOptions,
  exit,
  async run(words, host, terminal) {
    const merged = mergedUpTo(new ConfigLevels(host), levelOf(words));
    if (!merged.ok) return merged;
    const chosen = textAt(merged.value, ['core', 'remote']);
    const remotes = merged.value.get('remote');
    for (const [name, section] of isSection(remotes) ? remotes : []) {
      const url = isSection(section) ? (textAt(section, ['url']) ?? '') : '';
      const mark = name === chosen ? '\t(default)' : '';
      terminal.out(`${expandTabs(`${harmless(name)}\t${harmless(url)}${mark}`)}\n`);
    }
    return 0;
  },
};

/** `remote modify NAME OPTION [VALUE]`. */
export const remoteModify: Verb = {
  name: 'remote modify',
  help: 'Change an option of a data remote',
  args: '<name> <option> [value]',
  options: [unset, ...levelOptions],
  exit,
  async run(words, host) {
    const [name = '', option = '', value] = lowered(words.args);
    const levels = new ConfigLevels(host);
    const level = levelOf(words);
    const below = mergedUpTo(levels, undefined, level ?? 'repo');
    if (!below.ok) return below;
    return ending(
      levels.edit(level, (tree) => {
        const remotes = sectionAt(tree, 'remote');
        if (!remotes.has(name) && !hasRemote(below.value, name)) return noRemote(name);
        const section = sectionAt(remotes, name);
        if (words.options.unset === true) section.delete(option);
        else levels.set(section, 'remote', option, level, value ?? 'None');
        return undefined;
      }),
    );
  },
};

/** `remote default [NAME]`: shows, sets or unsets the default remote. */
export const remoteDefault: Verb = {
  name: 'remote default',
  help: 'Show, set or unset the default data remote',
  args: '[name]',
  options: [unset, ...levelOptions],
  exit,
  async run(words, host, terminal) {
    const [name] = lowered(words.args);
    const levels = new ConfigLevels(host);
    const level = levelOf(words);
    if (name === undefined && words.options.unset !== true) {
      const merged = mergedUpTo(levels, level);
      if (!merged.ok) return merged;
      const chosen = textAt(merged.value, ['core', 'remote']);
      terminal.out(`${harmless(chosen ?? 'No default remote set')}\n`);
      return chosen === undefined ? 1 : 0;
    }
    const below = mergedUpTo(levels, undefined, level ?? 'repo');
    if (!below.ok) return below;
    return ending(
      levels.edit(level, (tree) => {
        const core = sectionAt(tree, 'core');
        if (words.options.unset === true || name === undefined) core.delete('remote');
        else if (!hasRemote(tree, name) && !hasRemote(below.value, name))
          return configFailure('default remote must be present in remote list.');
        else levels.set(core, 'core', 'remote', level, name);
        return undefined;
      }),
    );
  },
};

/** `remote remove NAME`: takes it out of its file, and out of `core.remote` of that level and those above. */
export const remoteRemove: Verb = {
  name: 'remote remove',
  help: 'Remove a data remote',
  args: '<name>',
  options: levelOptions,
  exit,
  async run(words, host) {
    const [name = ''] = lowered(words.args);
    const levels = new ConfigLevels(host);
    const level = levelOf(words);
    const removed = levels.edit(level, (tree) =>
      sectionAt(tree, 'remote').delete(name) ? undefined : noRemote(name),
    );
    if (!removed.ok) return removed;
    for (const each of upFrom(levels, level ?? 'repo')) {
      const done = levels.edit(each, (tree) => {
        const core = sectionAt(tree, 'core');
        if (textAt(core, ['remote']) === name) core.delete('remote');
        return undefined;
      });
      if (!done.ok) return done;
    }
    return 0;
  },
};

/** `remote rename NAME NEW`. */
export const remoteRename: Verb = {
  name: 'remote rename',
  help: 'Rename a data remote',
  args: '<name> <new>',
  options: levelOptions,
  exit,
  async run(words, host) {
    const [name = '', now = ''] = [words.args[0]?.toLowerCase(), words.args[1]];
    const levels = new ConfigLevels(host);
    const level = levelOf(words);
    const merged = mergedUpTo(levels, undefined);
    if (!merged.ok) return merged;
    if (hasRemote(merged.value, now))
      return { failures: [configFailure(`Rename failed. Remote name '${now}' already exists.`)] };
    const renameDefault = (tree: ConfigTree) => {
      const core = sectionAt(tree, 'core');
      if (textAt(core, ['remote']) === name) levels.set(core, 'core', 'remote', level, now);
    };
    const renamed = levels.edit(level, (tree) => {
      const remotes = sectionAt(tree, 'remote');
      const section = remotes.get(name);
      if (!isSection(section)) return noRemote(name);
      remotes.delete(name);
      remotes.set(now, section);
      renameDefault(tree);
      return undefined;
    });
    if (!renamed.ok) return renamed;
    for (const each of upFrom(levels, level ?? 'repo').slice(0, -1)) {
      const done = levels.edit(each, (tree) => {
        renameDefault(tree);
        return undefined;
      });
      if (!done.ok) return done;
    }
    return 0;
  },
};

/** Levels from the strongest down to this one. */
function upFrom({ files }: ConfigLevels, level: Level): Level[] {
  const all = [...files.keys()].reverse();
  return all.slice(0, all.indexOf(level) + 1);
}

function lowered([name, ...rest]: readonly string[]): string[] {
  return name === undefined ? [] : [name.toLowerCase(), ...rest];
}

function noRemote(name: string): Failure {
  return configFailure(`remote '${name}' doesn't exist.`);
}

function ending(result: Result<null>): Ending {
  return result.ok ? 0 : result;
}

/** One level, or all merged, or all below one. */
function mergedUpTo(levels: ConfigLevels, only: Level | undefined, below?: Level): Result<ConfigTree> {
  const merged: ConfigTree = new Map();
  for (const level of only === undefined ? levels.files.keys() : [only]) {
    if (level === below) break;
    const tree = levels.read(level);
    if (!tree.ok) return tree;
    mergeConfig(merged, tree.value);
  }
  return { ok: true, value: merged };
}

function hasRemote(tree: ConfigTree, name: string): boolean {
  const remotes = tree.get('remote');
  return isSection(remotes) && remotes.has(name);
}

function textAt(tree: ConfigTree, path: readonly string[]): string | undefined {
  let item: ReturnType<ConfigTree['get']> = tree;
  for (const key of path) item = isSection(item) ? item.get(key) : undefined;
  return item === undefined || isSection(item) ? undefined : pyStr(item.value);
}

/** As DVC's console does off a terminal (dvc-compat C-181). */
function expandTabs(text: string): string {
  return text
    .split('\t')
    .reduce((line, part) => `${line.padEnd((Math.floor(line.length / 8) + 1) * 8)}${part}`);
}
