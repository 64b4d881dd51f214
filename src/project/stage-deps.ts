import { isList, isMapping, type Key, type Value } from '../values/value.ts';
import { located } from './located.ts';
import type { Dependency, ParamsDependency, PathDependency } from './stage.ts';
import { StageProblem, type StageReading } from './stage-reading.ts';
import { defaultParamsFile } from './template/vars.ts';

/** Everything a stage reads: deps, then params files, each in the order of the file (dvc: fill_stage_dependencies). */
export function readDeps(reading: StageReading): Dependency[] {
  return [...readPathDeps(reading), ...readParams(reading)];
}

function readPathDeps(reading: StageReading): PathDependency[] {
  const items = reading.definition.get('deps');
  return (isList(items) ? items : []).flatMap((item, i) => {
    const at = ['deps', i];
    const placed = reading.attempt(at, () => {
      if (typeof item !== 'string') throw new StageProblem(`expected str, got '${reading.show(item)}'`);
      if (item === '') throw new StageProblem('a dependency needs a path');
      return reading.place(item, 'a dependency');
    });
    if (placed === undefined) return [];
    const { path, place } = placed;
    return [located({ kind: 'path', path, place } as const, () => reading.locate(at))];
  });
}

/** Tracked keys of one file, or undefined for all of it; `index` is the item that named it first. */
interface Tracked {
  readonly keys: string[] | undefined;
  readonly index: number;
}

/**
 * Puts the `params` of a stage together by file: a text is a key of `params.yaml`; what is tracked as a whole anywhere needs
 * no single keys (dvc: dvc/dependency/__init__.py _merge_params).
 */
function readParams(reading: StageReading): ParamsDependency[] {
  const listed = reading.definition.get('params');
  const items = isList(listed) ? listed : [];
  const whole = new Set(
    items.flatMap((item) => (isMapping(item) ? [...item].filter(isWhole).map(([file]) => file) : [])),
  );
  const files = new Map<string, Tracked>();
  for (const [index, item] of items.entries()) {
    reading.attempt(['params', index], () => addParams(item, { index, whole, files, reading }));
  }
  return [...files].flatMap(([file, { keys, index }]) => {
    const at = ['params', index];
    const placed = reading.attempt(at, () => reading.place(file, 'a dependency'));
    if (placed === undefined) return [];
    const { path, place } = placed;
    return [located({ kind: 'params', path, place, keys } as const, () => reading.locate(at))];
  });
}

interface Adding {
  readonly index: number;
  readonly whole: ReadonlySet<Key>;
  readonly files: Map<string, Tracked>;
  readonly reading: StageReading;
}

function addParams(item: Value, { index, whole, files, reading }: Adding): void {
  if (typeof item === 'string') {
    if (!whole.has(defaultParamsFile)) addKeys(files, defaultParamsFile, [item], index);
    return;
  }
  if (!isMapping(item)) {
    throw new StageProblem(`Only list of str/dict is supported. Got: '${reading.typeOf(item)}'.`);
  }
  for (const [file, keys] of item) {
    if (typeof file !== 'string') throw new StageProblem(`expected str, got '${reading.show(file)}'`);
    if (whole.has(file)) {
      if (files.get(file)?.keys !== undefined || !files.has(file))
        files.set(file, { keys: undefined, index });
    } else if (!isList(keys)) {
      throw new StageProblem(
        `Expected list of params for custom params file '${file}', got '${reading.typeOf(keys)}'.`,
      );
    } else {
      addKeys(
        files,
        file,
        keys.map((key) => reading.show(key)),
        index,
      );
    }
  }
}

function addKeys(files: Map<string, Tracked>, file: string, keys: readonly string[], index: number): void {
  const tracked = files.get(file) ?? { keys: [], index };
  tracked.keys?.push(...keys);
  files.set(file, tracked);
}

/** Nothing, an empty list, and whatever else Python counts as false. */
function isWhole([, keys]: readonly [Key, Value]): boolean {
  if (isList(keys)) return keys.length === 0;
  if (isMapping(keys)) return keys.size === 0;
  return keys === null || keys === '' || keys === false || keys === 0 || keys === 0n;
}
