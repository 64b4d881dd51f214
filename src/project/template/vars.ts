import { type Failure, FailureError, type Result } from '../../failure.ts';
import { isMapping, type Mapping, type Value } from '../../values/value.ts';
import { joinPath } from '../place.ts';
import type { Context } from './context.ts';
import { type MapNode, toNode, typeName } from './context-node.ts';
import { AlreadyLoadedError, TemplateError } from './error.ts';

/** Gives the values of a params or vars file by project path. */
export interface ValuesReader {
  /** The parsed file; undefined if there is none */
  values(path: string): Promise<Result<Value | undefined>>;
  isFolder(path: string): Promise<boolean>;
}

/** Where `vars` stand, and what reads the files they name. */
export interface VarsPlace {
  /** Folder that file names are relative to, project-relative */
  readonly folder: string;
  /** Names the `vars` of a stage in messages; undefined for those of the file */
  readonly stage?: string;
  readonly reader: ValuesReader;
}

/** The file whose values every template can use if it lies beside the dvc.yaml. */
export const defaultParamsFile = 'params.yaml';

/** Loads `params.yaml` into the context if it is there. Throws a {@link TemplateError}, or a `FailureError` if it cannot be parsed. */
export async function loadDefaultParams(context: Context, place: VarsPlace): Promise<void> {
  const path = joinPath(place.folder, defaultParamsFile);
  const isThere =
    unwrapFile(await place.reader.values(path)) !== undefined || (await place.reader.isFolder(path));
  if (isThere) await loadFile(context, defaultParamsFile, place);
}

/** Loads `vars` into the context, in order: files, parts of files, and values (dvc: dvc/parsing/context.py load_from_vars). */
export async function loadVars(context: Context, vars: readonly Value[], place: VarsPlace): Promise<void> {
  for (const [index, item] of vars.entries()) {
    if (typeof item === 'string') await loadFile(context, item, place);
    if (!isMapping(item)) continue;
    const source = `${place.stage === undefined ? '' : `${place.stage}.`}vars[${index}]`;
    context.merge(toNode(item, { source, path: '', local: true }) as MapNode);
  }
}

/** `item` is `path`, or `path:key,key` for some top-level keys only. */
async function loadFile(context: Context, item: string, { folder, reader }: VarsPlace): Promise<void> {
  const colon = item.indexOf(':');
  const path = joinPath(folder, colon < 0 ? item : item.slice(0, colon));
  const listed =
    colon < 0
      ? []
      : item
          .slice(colon + 1)
          .split(',')
          .filter((key) => key !== '');
  const keys = listed.length === 0 ? undefined : listed;
  if (context.imports.has(path)) {
    const before = context.imports.get(path);
    if (keys === undefined && before === undefined) return;
    refuseAgain(item, keys, before);
  }
  const data = await readMap(path, reader);
  const chosen = keys === undefined ? data : chooseKeys(data, keys, path);
  context.merge(toNode(chosen, { source: path, path: '', local: false }) as MapNode, item);
  context.imports.set(path, keys === undefined ? undefined : [...(context.imports.get(path) ?? []), ...keys]);
}

function refuseAgain(
  item: string,
  keys: readonly string[] | undefined,
  before: readonly string[] | undefined,
): void {
  if (keys !== undefined && before === undefined) {
    throw new AlreadyLoadedError(`cannot partially load '${item}' as it's already loaded.`);
  }
  if (keys === undefined || keys.some((key) => before?.includes(key))) {
    throw new AlreadyLoadedError(`cannot load '${item}' as it's partially loaded already`);
  }
}

async function readMap(path: string, reader: ValuesReader): Promise<Mapping> {
  const value = unwrapFile(await reader.values(path));
  if (value === undefined) {
    throw new TemplateError(
      `'${path}' ${(await reader.isFolder(path)) ? 'is a directory' : 'does not exist'}`,
    );
  }
  if (isMapping(value)) return value;
  throw new TemplateError(`expected a dictionary, got '${typeName(value)}' in file '${path}'`);
}

function chooseKeys(data: Mapping, keys: readonly string[], path: string): Mapping {
  return new Map(
    keys.map((key) => {
      const value = data.get(key);
      if (value === undefined) throw new TemplateError(`could not find '${key}' in '${path}'`);
      return [key, value];
    }),
  );
}

function unwrapFile(result: Result<Value | undefined>): Value | undefined {
  if (result.ok) return result.value;
  throw new FailureError(...(result.failures as readonly Failure[]));
}
