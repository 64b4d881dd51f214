import { pyJson } from '../../values/json.ts';
import { isList, isMapping, type Key, type Mapping, type Value } from '../../values/value.ts';
import { canonicalDvcFile } from './dump.ts';

/**
 * The `md5` that an import's `.dvc` file has to carry: the MD5 of its content as Python's JSON, without what must not matter
 * (dvc: dvc/stage/utils.py compute_md5; dvc-compat 4.4). Undefined for plain data, which has none. `file` is the project path
 * of the `.dvc` file.
 */
export function importMd5(value: Mapping, file: string): string | undefined {
  if (!isSingle(value.get('deps')) || !isSingle(value.get('outs'))) return undefined;
  const content = new Map(canonicalDvcFile(value, file));
  for (const key of ['md5', 'meta', 'desc']) content.delete(key);
  return process
    .getBuiltinModule('node:crypto')
    .createHash('md5')
    .update(pyJson(withoutIgnored(content), { sortKeys: true }))
    .digest('hex');
}

const ignored = new Set<Key>([
  'desc',
  'type',
  'labels',
  'meta',
  'locked',
  'frozen',
  'metric',
  'persist',
  'isexec',
  'size',
  'nfiles',
]);

function withoutIgnored(value: Value): Value {
  if (isList(value)) return value.map(withoutIgnored);
  if (!isMapping(value)) return value;
  return new Map(
    [...value].flatMap(([key, item]) => (ignored.has(key) ? [] : [[key, withoutIgnored(item)] as const])),
  );
}

function isSingle(value: Value | undefined): boolean {
  return isList(value) && value.length === 1;
}
