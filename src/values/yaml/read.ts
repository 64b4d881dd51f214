import { fail, ok, type Result, type SourceLocation } from '../../failure.ts';
import type { SourceDocument } from '../document.ts';
import { isFalse } from '../json-read.ts';
import { corrupted, locationAt, readText } from '../text.ts';
import type { Key, Value } from '../value.ts';
import { readBlockYaml } from './block.ts';
import { YamlProblem } from './cursor.ts';
import { parseYaml } from './parse.ts';
import { yamlPlaces } from './places.ts';
import { toValue } from './value.ts';

/**
 * Reads a YAML document as DVC does for `dvc.yaml`, `dvc.lock` and `.dvc` files (`dvc/utils/strictyaml.py`): one document
 * of YAML 1.2 as ruamel.yaml knows it; what Python calls false is an empty mapping. Fails with `'<file>' is invalid` and
 * the cause, its line and column, and a word on merge conflicts; also beyond the caps of design 9.3.
 */
export function readYaml(bytes: Uint8Array | string, file: string): Result<SourceDocument> {
  return read(bytes, file, (problem, location, text) => {
    const conflict = /^[<=>]{7} .*$/m.test(text);
    return {
      reason: 'project',
      message: `'${file}' is invalid${conflict ? ' (possible merge conflicts)' : ''}: ${problem}`,
      location,
      ...(conflict && { hint: 'resolve the conflict between <<<<<<< and >>>>>>>' }),
    };
  });
}

/** Reads params, metrics and vars files: as {@link readYaml}, with the sentence that DVC has for those. */
export function readYamlValues(bytes: Uint8Array | string, file: string): Result<SourceDocument> {
  return read(bytes, file, (problem, location) => corrupted('YAML', problem, location));
}

type Describe = (problem: string, location: SourceLocation, text: string) => ReturnType<typeof corrupted>;

function read(bytes: Uint8Array | string, file: string, describe: Describe): Result<SourceDocument> {
  const decoded = readText(bytes, file);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  try {
    const value = readBlockYaml(text) ?? readFullYaml(text);
    return ok({
      file,
      value: isFalse(value) ? new Map<Key, Value>() : value,
      locate: yamlPlaces(text, file),
    });
  } catch (error) {
    if (!(error instanceof YamlProblem)) throw error;
    return fail(describe(error.message, locationAt(text, error.offset, file), text));
  }
}

/** Reads any YAML with the full parser. Throws a {@link YamlProblem}. */
export function readFullYaml(text: string): Value {
  const root = parseYaml(text);
  return root === undefined ? null : toValue(root);
}
