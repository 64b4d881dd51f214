import { isMapping, type Value } from '../../values/value.ts';
import {
  anyOf,
  type Check,
  isAnyList,
  isAnyMapping,
  isAnything,
  isBool,
  isInt,
  isText,
  listOf,
  mapOf,
  shape,
} from '../schema.ts';

/** A recorded hash: text or a whole number of at least three characters, or nothing (dvc: dvc/output.py CHECKSUM_SCHEMA). */
const checksum: Check = (value, path) => {
  if (value === null || value === '') return [];
  const isLong = (typeof value === 'string' || typeof value === 'bigint') && String(value).length >= 3;
  return isLong ? [] : [{ path, message: 'not a valid value' }];
};

const hashes = { md5: checksum, checksum, etag: checksum };
const meta = { size: isInt, nfiles: isInt, isexec: isBool, version_id: isText };

const cloud: Check = (value, path) => {
  const tooMany = isMapping(value) && value.size > 1;
  const problems = mapOf(shape({ ...meta, ...hashes }))(value, path);
  return tooMany ? [...problems, { path, message: 'length of value must be at most 1' }] : problems;
};

const files = listOf(shape({ ...hashes, ...meta, relpath: isText, cloud }, ['relpath']));
const data = listOf(
  shape({ ...hashes, ...meta, path: isText, cloud, files, hash: isText, dataset: isAnyMapping }, ['path']),
);

/** One stage of a lock, which is also a whole entry of the run cache (dvc: dvc/schema.py LOCK_FILE_STAGE_SCHEMA). */
export const lockEntrySchema: Check = shape(
  { cmd: anyOf(isText, isAnyList), deps: data, params: mapOf(mapOf(isAnything)), outs: data },
  ['cmd'],
);

const version: Check = (value: Value, path) =>
  value === '2.0' ? [] : [{ path, message: 'invalid schema version' }];

/** A whole dvc.lock (dvc: dvc/schema.py LOCKFILE_SCHEMA); the number 2.0 is not the text '2.0'. */
export const lockSchema: Check = shape(
  { schema: version, datasets: isAnything, stages: mapOf(lockEntrySchema) },
  ['schema'],
);
