import { isAbsolute, relative, resolve, sep } from 'node:path';
import { type Failure, fail, ok, type Result } from '../../failure.ts';
import { type ConfigTree, type ConfigValue, isSection, remotePaths } from './tree.ts';

const named = ['remote', 'machine', 'db'] as const;

/**
 * The text of a config file as DVC writes it: comments and empty sections go, plain sections before `['remote "NAME"']` ones,
 * relative paths from the file's folder (dvc: dvc/config.py _pack_named, _save_paths; configobj: write). `folder` is
 * absolute. Fails on a value that no quotes can hold.
 */
export function configText(tree: ConfigTree, folder: string): Result<string> {
  const failures: Failure[] = [];
  const lines: string[] = [];
  const put = (key: string, { value }: ConfigValue, indent: string) => {
    const text = quotedValue(value);
    if (text === undefined) failures.push(unquotable(key));
    else lines.push(`${indent}${quoted(key) ?? key} = ${text}`);
  };
  const section = (name: string, content: ConfigTree, depth: number) => {
    lines.push(`${'    '.repeat(depth - 1)}${'['.repeat(depth)}${quoted(name) ?? name}${']'.repeat(depth)}`);
    for (const [key, item] of content) if (!isSection(item)) put(key, item, '    '.repeat(depth));
    for (const [key, item] of content) if (isSection(item)) section(key, item, depth + 1);
  };
  for (const [key, item] of tree) if (!isSection(item)) put(key, item, '');
  for (const [name, item] of packed(tree, folder)) section(name, item, 1);
  return failures.length > 0 ? fail(...failures) : ok(`${lines.join('\n')}\n`);
}

/** A path as DVC saves it: relative to the config's folder unless it is absolute, an address or begins with `~`. */
export function savedPath(text: string, from: string, folder: string): string {
  if (/^\w+:\/\//.test(text) || isAbsolute(text) || /^~/.test(text)) return text;
  return relative(folder, resolve(from, text)).split(sep).join('/') || '.';
}

/** Is the option at `section.key`, or `remote.NAME.key`, a path? */
export function isPathOption(section: string, key: string): boolean {
  return (section === 'cache' && key === 'dir') || (section === 'remote' && remotePaths.includes(key));
}

function packed(tree: ConfigTree, folder: string): [string, ConfigTree][] {
  const plain = [...tree].flatMap(([name, item]): [string, ConfigTree][] => {
    const isNamed = named.some((group) => group === name);
    return !isNamed && isSection(item) && item.size > 0 ? [[name, relativePaths(name, item, folder)]] : [];
  });
  const groups = named.flatMap((group): [string, ConfigTree][] => {
    const members = tree.get(group);
    if (!isSection(members)) return [];
    return [...members].flatMap(([name, item]): [string, ConfigTree][] =>
      isSection(item) ? [[`${group} "${name}"`, relativePaths(group, item, folder)]] : [],
    );
  });
  return [...plain, ...groups];
}

function relativePaths(section: string, content: ConfigTree, folder: string): ConfigTree {
  return new Map(
    [...content].map(([key, item]) => {
      if (isSection(item) || typeof item.value !== 'string' || !isPathOption(section, key))
        return [key, item];
      return [key, { ...item, value: savedPath(item.value, folder, folder) }];
    }),
  );
}

/** ConfigObj's `_quote`; undefined if it cannot be quoted safely. */
function quotedValue(value: string | readonly string[]): string | undefined {
  if (typeof value !== 'string') {
    const items = value.map((item) => quoted(item));
    if (items.some((item) => item === undefined)) return undefined;
    return items.length === 0 ? ',' : items.length === 1 ? `${items[0]},` : items.join(', ');
  }
  const needsTriple = value.includes('\n') || (value.includes("'") && value.includes('"'));
  if (!needsTriple) return quoted(value);
  const mark = value.includes('"""') ? "'''" : '"""';
  return value.includes(mark) ? undefined : `${mark}${value}${mark}`;
}

function quoted(text: string): string | undefined {
  if (text === '') return '""';
  if (text.includes('\n')) return undefined;
  const isPlain = !/^[\s'"]|[\s'"]$|[,#]/.test(text);
  if (isPlain) return text;
  if (text.includes("'") && text.includes('"')) return undefined;
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}

function unquotable(key: string): Failure {
  return {
    reason: 'config',
    message: `the value of '${key}' cannot be safely quoted`,
    hint: 'leave one kind of quotes, or the line breaks, out of it',
  };
}
