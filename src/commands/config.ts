import { relative } from 'node:path';
import { type Failure, ok, type Result } from '../failure.ts';
import { type ConfigTree, isSection } from '../project/config/tree.ts';
import { pyStr } from '../values/spelling.ts';
import {
  ConfigLevels,
  configFailure,
  type Level,
  levelOf,
  levelOptions,
  sectionAt,
} from './config-levels.ts';
import type { Verb, Words } from './verb.ts';

/** `config [NAME [VALUE]]`: reads, lists or sets options (dvc: dvc/commands/config.py). */
export const config: Verb = {
  name: 'config',
  help: 'Get or set config options',
  args: '[name] [value]',
  options: [
    { flags: '-u, --unset', help: 'remove the option' },
    { flags: '-l, --list', help: 'all options' },
    { flags: '--show-origin', help: 'the file that each comes from' },
    ...levelOptions,
  ],
  exit: { style: 'dvc', failure: 1 },
  async run(words, host, terminal) {
    const { args, options } = words;
    const [name, value] = args;
    const refused = badWords(words);
    if (refused !== undefined) return { failures: [refused] };
    const levels = new ConfigLevels(host);
    const option = name === undefined ? undefined : parseName(name);
    if (name !== undefined && option === undefined) {
      terminal.err(`ERROR: argument name: ${nameShape}\n`);
      return 254;
    }
    const read = option === undefined || (value === undefined && options.unset !== true);
    const done = read ? readOptions(levels, option, words) : setOption(levels, option, words);
    if (!done.ok) return done;
    terminal.out(done.value);
    if (!read && name === 'cache.type') terminal.err(relinkHint);
    return 0;
  },
};

const nameShape = 'name argument should look like remote.name.option or db.name.option or section.option';
const relinkHint =
  "WARNING: You have changed the 'cache.type' option. This doesn't update any existing workspace file links, but it can be done with:\n             dvc checkout --relink\n";

function badWords({ args, options }: Words): Failure | undefined {
  const [name, value] = args;
  const usage = (message: string): Failure => ({ reason: 'usage', message });
  if (options.showOrigin === true && (value !== undefined || options.unset === true))
    return usage("--show-origin can't be used together with any of these options: -u/--unset, value");
  if (options.list === true && (name !== undefined || options.unset === true))
    return usage("-l/--list can't be used together with any of these options: -u/--unset, name, value");
  return options.list !== true && name === undefined ? usage('name argument is required') : undefined;
}

interface OptionName {
  readonly group: 'remote' | 'db' | undefined;
  readonly section: string;
  readonly key: string;
}

function parseName(name: string): OptionName | undefined {
  const match = /^(?:(remote|db)\.)?([^.]*)\.([^.]*)$/.exec(name);
  if (match === null) return undefined;
  const [, group, section = '', key = ''] = match;
  return {
    group: group === undefined ? undefined : (group as 'remote' | 'db'),
    section: section.toLowerCase(),
    key: key.toLowerCase(),
  };
}

/** All options of all levels, weakest first; or one, from the strongest level that has it. */
function readOptions(levels: ConfigLevels, option: OptionName | undefined, words: Words): Result<string> {
  const asked = levelOf(words);
  const names = asked === undefined ? [...levels.files.keys()] : [asked];
  const lines: string[] = [];
  for (const level of option === undefined ? names : names.reverse()) {
    const tree = levels.read(level);
    if (!tree.ok) return tree;
    const prefix = words.options.showOrigin === true ? `${origin(levels, level, asked)}\t` : '';
    if (option === undefined) {
      lines.push(...flat(tree.value).map(([key, value]) => `${prefix}${key}=${value}\n`));
      continue;
    }
    const found = optionText(tree.value, option);
    if (typeof found === 'string') return ok(`${prefix}${found}\n`);
    if (asked !== undefined) return { ok: false, failures: [found] };
  }
  return ok(lines.join(''));
}

function origin({ files, projectRoot }: ConfigLevels, level: Level, asked: Level | undefined): string {
  const file = files.get(asked ?? level) ?? '';
  return level === 'repo' || level === 'local' ? relative(projectRoot ?? '', file) : file;
}

/** The text of an option, or what is not there. */
function optionText(tree: ConfigTree, option: OptionName): string | Failure {
  const section = sectionOf(tree, option);
  const what = option.group ?? 'section';
  if (section === undefined) return configFailure(`${what} '${option.section}' doesn't exist`);
  const item = section.get(option.key);
  if (item === undefined || isSection(item))
    return configFailure(`option '${option.key}' doesn't exist in ${what} '${option.section}'`);
  return pyStr(item.value);
}

const known = new Set(
  'core cache remote state index machine feature plots exp parsing hydra studio db'.split(' '),
);

function sectionOf(tree: ConfigTree, { group, section }: OptionName): ConfigTree | undefined {
  const parent = group === undefined ? tree : tree.get(group);
  const found = isSection(parent) ? parent.get(section) : undefined;
  if (isSection(found)) return found;
  return group === undefined && known.has(section) ? new Map() : undefined;
}

function flat(tree: ConfigTree, prefix = ''): [string, string][] {
  return [...tree].flatMap(([key, item]): [string, string][] =>
    isSection(item) ? flat(item, `${prefix}${key}.`) : [[`${prefix}${key}`, pyStr(item.value)]],
  );
}

function setOption(levels: ConfigLevels, option: OptionName, words: Words): Result<string> {
  const level = levelOf(words);
  const done = levels.edit(level, (tree) => {
    const parent = option.group === undefined ? tree : sectionAt(tree, option.group);
    if (words.options.unset === true) {
      const found = optionText(tree, option);
      if (typeof found !== 'string') return found;
      sectionAt(parent, option.section).delete(option.key);
      return undefined;
    }
    const group = option.group ?? option.section;
    levels.set(sectionAt(parent, option.section), group, option.key, level, words.args[1] ?? '');
    return undefined;
  });
  return done.ok ? ok('') : done;
}
