import { type Failure, fail, ok, type Result } from '../../failure.ts';
import { pyJson } from '../../values/json.ts';
import { loaderKind, readValues } from '../../values/load.ts';
import { isMapping, type Key, type Mapping, type Value } from '../../values/value.ts';
import { getEntry, parseForUpdate, setEntry, writeUpdated } from '../../values/yaml/edit.ts';
import { type MappingNode, nodeOf } from '../../values/yaml/node.ts';
import type { Override } from './overrides.ts';

/**
 * The text of a params file with some keys set (dotted keys lead into mappings, which are made where they are missing).
 * Comments and order of a YAML file stay; JSON is written anew. Fails for other formats, and where a key leads into
 * something that is no mapping.
 */
export function withOverrides(text: string, file: string, overrides: readonly Override[]): Result<string> {
  const kind = loaderKind(file);
  if (kind === 'yaml') return editYaml(text, file, overrides);
  if (kind === 'json') return editJson(text, file, overrides);
  return fail({
    reason: 'usage',
    message: `-S cannot set parameters in '${file}': only YAML and JSON files are rewritten`,
    location: { file },
    hint: 'move the parameter to a YAML file, or change the file and run `exp run` without -S',
  });
}

function editYaml(text: string, file: string, overrides: readonly Override[]): Result<string> {
  const root = parseForUpdate(text, file);
  if (!root.ok) return root;
  for (const override of overrides) {
    const path = override.key.split('.');
    const last = path.pop() as string;
    let mapping: MappingNode = root.value;
    for (const key of path) {
      const next = getEntry(mapping, key);
      if (next !== undefined && next.kind !== 'mapping') return fail(noMapping(file, override.key, key));
      const inner: MappingNode = next ?? { kind: 'mapping', flow: false, entries: [] };
      if (next === undefined) setEntry(mapping, key, inner);
      mapping = inner;
    }
    setEntry(mapping, last, nodeOf(override.value));
  }
  return ok(writeUpdated(root.value));
}

function editJson(text: string, file: string, overrides: readonly Override[]): Result<string> {
  const read = readValues(file, Buffer.from(text));
  if (!read.ok) return read;
  let root: Value = read.value.value;
  for (const { key, value } of overrides) {
    const changed = setIn(root, key.split('.'), value);
    if (changed === undefined) return fail(noMapping(file, key, key));
    root = changed;
  }
  return ok(`${pyJson(root)}\n`);
}

function setIn(value: Value | undefined, path: readonly string[], set: Value): Value | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return set;
  if (value !== undefined && !isMapping(value)) return undefined;
  const inner = setIn(value?.get(key), rest, set);
  return inner === undefined
    ? undefined
    : new Map<Key, Value>([...(value ?? (new Map() as Mapping)), [key, inner]]);
}

function noMapping(file: string, key: string, part: string): Failure {
  return {
    reason: 'usage',
    message: `-S ${key}: '${part}' in '${file}' is no mapping`,
    location: { file },
    hint: 'name a key that the file has, or a new one beside it',
  };
}
