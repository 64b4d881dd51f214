import { isMapping, type Value } from '../../values/value.ts';
import {
  anyOf,
  type Check,
  isAnyMapping,
  isAnything,
  isBool,
  isInt,
  isNull,
  isText,
  listOf,
  mapOf,
  shape,
} from '../schema.ts';

/** A recorded hash: text or a whole number of at least three characters, or nothing (dvc: dvc/output.py CHECKSUM_SCHEMA). */
const checksum: Check = (value, path) => {
  if (value === null || value === '') return [];
  if (typeof value !== 'string' && typeof value !== 'bigint') return [{ path, message: 'expected str' }];
  return String(value).length >= 3 ? [] : [{ path, message: 'length of value must be at least 3' }];
};

const hashes = { md5: checksum, checksum, etag: checksum };
const meta = { size: isInt, nfiles: isInt, isexec: isBool, version_id: isText };
const annotations = { desc: isText, type: isText, labels: listOf(isText), meta: isAnything };

const oneRemote: Check = (value: Value, path) =>
  isMapping(value) && value.size > 1 ? [{ path, message: 'length of value must be at most 1' }] : [];
const cloud: Check = (value, path) => [
  ...mapOf(shape({ ...meta, ...hashes }))(value, path),
  ...oneRemote(value, path),
];

const files = listOf(shape({ ...hashes, ...meta, relpath: isText, cloud }, ['relpath']));
const entry = {
  ...hashes,
  ...meta,
  path: isText,
  persist: isBool,
  cloud,
  hash: isText,
  files,
  fs_config: isAnyMapping,
};

const repo = shape(
  {
    url: isText,
    rev: isText,
    rev_lock: isText,
    config: anyOf(isText, isAnyMapping),
    remote: anyOf(isText, isAnyMapping),
  },
  ['url'],
);

const dependency = shape({
  ...entry,
  repo,
  db: shape({ query: isText, connection: isText, file_format: isText, table: isText }),
});

const output = shape({ ...entry, ...annotations, cache: isBool, remote: isText, push: isBool });

/** A whole .dvc file (dvc: dvc/schema.py SINGLE_STAGE_SCHEMA; dvc-compat 4.1). `cmd` of DVC 1 and 2 is no longer allowed. */
export const dvcFileSchema: Check = shape({
  md5: checksum,
  wdir: anyOf(isText, isNull),
  deps: anyOf(listOf(dependency), isNull),
  outs: anyOf(listOf(output), isNull),
  locked: isBool,
  frozen: isBool,
  meta: isAnything,
  always_changed: isBool,
  desc: isText,
});
