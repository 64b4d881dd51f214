import type { Result } from '../failure.ts';
import type { SourceDocument } from './document.ts';
import { readJson } from './json-read.ts';
import { readPython } from './python/file.ts';
import { readToml } from './toml.ts';
import { readYamlValues } from './yaml/read.ts';

/** The formats that params, metrics and vars files come in. */
export type LoaderKind = 'yaml' | 'json' | 'toml' | 'python';

/**
 * Which reader a path gets: by all that follows the first dot of its name, in any case; YAML for everything else, which
 * includes `my.params.json` (`dvc/utils/serialize/__init__.py`, `dvc_objects/fs/base.py` suffix).
 */
export function loaderKind(path: string): LoaderKind {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.indexOf('.');
  const suffix = dot === -1 ? '' : name.slice(dot).toLowerCase();
  if (suffix === '.toml') return 'toml';
  if (suffix === '.json') return 'json';
  return suffix === '.py' ? 'python' : 'yaml';
}

/**
 * Reads a params, metrics or vars file by {@link loaderKind}. Empty documents are empty mappings. Fails with DVC's
 * sentence for the format (`unable to read: 'params.yaml', YAML file structure is corrupted`), the cause and its place.
 */
export function readValues(path: string, bytes: Uint8Array): Result<SourceDocument> {
  switch (loaderKind(path)) {
    case 'toml':
      return readToml(bytes, path);
    case 'json':
      return readJson(bytes, path);
    case 'python':
      return readPython(bytes, path);
    case 'yaml':
      return readYamlValues(bytes, path);
  }
}
