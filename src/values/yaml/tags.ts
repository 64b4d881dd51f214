import { YamlProblem } from './cursor.ts';
import type { Token } from './token.ts';
import type { TokenReader } from './token-reader.ts';

/** Handles of tags, such as `!!`, and what they stand for. */
export type TagHandles = ReadonlyMap<string, string>;

/** The prefix of YAML's own tags. */
export const coreTag = 'tag:yaml.org,2002:';

/** The handles that need no `%TAG` line. */
export const defaultHandles: TagHandles = new Map([
  ['!', '!'],
  ['!!', coreTag],
]);

/** Reads `%` lines. Of YAML 1.1, whose `yes` and `1:30` mean something else, nothing is read: that would be guessing. */
export function readDirectives(reader: TokenReader): TagHandles {
  const handles = new Map(defaultHandles);
  let version: string | undefined;
  while (reader.is('directive')) {
    const { value, start } = reader.take();
    const [name, first = '', second = ''] = value.split(/ +/);
    if (name === 'YAML') {
      if (version !== undefined) throw new YamlProblem('found duplicate YAML directive', start);
      version = first;
      if (!/^1\.[0-9]+$/.test(version)) {
        throw new YamlProblem('found incompatible YAML document (version 1.* is required)', start);
      }
      if (version === '1.1') throw new YamlProblem('documents of YAML 1.1 are not read, only of 1.2', start);
    } else if (name === 'TAG') {
      if (!/^!(?:[-_0-9A-Za-z]*!)?$/.test(first) || second === '')
        throw new YamlProblem('expected a tag handle and a prefix', start);
      handles.set(first, second);
    }
  }
  return handles;
}

/** What a tag stands for: `tag:yaml.org,2002:str` for `!!str`, `!x` for `!x`, '!' for the tag that says nothing. */
export function fullTag(token: Token, handles: TagHandles): string {
  const tag = token.value;
  if (tag === '!' || tag === '!!') return tag;
  if (tag.startsWith('!<')) return tag.slice(2, -1);
  const handle = /^![-_0-9A-Za-z]*!/.exec(tag)?.[0] ?? '!';
  const prefix = handles.get(handle);
  if (prefix === undefined) throw new YamlProblem(`found undefined tag handle '${handle}'`, token.start);
  return prefix + tag.slice(handle.length);
}
