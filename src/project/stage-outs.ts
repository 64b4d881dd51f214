import { isList, isMapping, type Key, type Mapping, type Value } from '../values/value.ts';
import { located } from './located.ts';
import type { Placed } from './place.ts';
import type { Output } from './stage.ts';
import { StageProblem, type StageReading } from './stage-reading.ts';

/** Everything a stage makes: outs, then metrics, then plots, each in the order of the file (dvc: output.load_from_pipeline). */
export function readOuts(reading: StageReading): Output[] {
  return (['outs', 'metrics', 'plots'] as const).flatMap((list) => readList(list, reading));
}

type OutList = 'outs' | 'metrics' | 'plots';

function readList(list: OutList, reading: StageReading): Output[] {
  const outs: Output[] = [];
  if (!reading.definition.has(list)) return outs;
  for (const [text, { flags, index }] of mergeFlags(list, reading)) {
    const at = [list, index];
    const placed = reading.attempt(at, () => placeOut(text, reading));
    if (placed !== undefined) outs.push(declaredOut({ list, flags, at, placed }, reading));
  }
  return outs;
}

interface Flagged {
  readonly flags: Mapping;
  readonly index: number;
}

/** The same path more than once in one list is one output with all the flags (dvc: output._merge_data). */
function mergeFlags(list: OutList, reading: StageReading): Iterable<readonly [string, Flagged]> {
  const items = reading.definition.get(list);
  const [first] = isList(items) ? items : [];
  // What most stages have.
  if (typeof first === 'string' && isList(items) && items.length === 1)
    return [[first, { flags: noFlags, index: 0 }]];
  const merged = new Map<string, Flagged>();
  for (const [index, item] of (isList(items) ? items : []).entries()) {
    if (typeof item === 'string') {
      if (!merged.has(item)) merged.set(item, { flags: noFlags, index });
      continue;
    }
    const entries: Iterable<readonly [Key, Value]> = isMapping(item) ? item : [[item as Key, noFlags]];
    for (const [path, flags] of entries) {
      reading.attempt([list, index], () => {
        if (typeof path !== 'string') throw new StageProblem(`expected str, got '${reading.show(path)}'`);
        if (!isMapping(flags))
          throw new StageProblem(
            `Expected dict for '${path}', got: '${reading.typeOf(flags)}'`,
            'write one mapping of properties for each output',
            true,
          );
        const before = merged.get(path);
        merged.set(path, {
          flags: new Map([...(before?.flags ?? []), ...flags]),
          index: before?.index ?? index,
        });
      });
    }
  }
  return merged;
}

const noFlags: Mapping = new Map();

function placeOut(text: string, reading: StageReading): Placed {
  const placed = reading.place(text);
  if (placed.place.kind === 'inside') reading.checkIgnored(placed.place.path, text);
  return placed;
}

const plotProps = new Set<Key>(['template', 'x', 'y', 'x_label', 'y_label', 'title', 'header']);
const annotations = new Set<Key>(['desc', 'type', 'labels', 'meta']);

interface OutParts {
  readonly list: OutList;
  readonly flags: Mapping;
  readonly at: readonly (Key | number)[];
  readonly placed: Placed;
}

/** An output as declared. */
function declaredOut({ list, flags, at, placed }: OutParts, reading: StageReading): Output {
  const remote = flags.get('remote');
  const props = [...flags].filter(
    ([key]) => annotations.has(key) || (list === 'plots' && plotProps.has(key)),
  );
  const { path, place } = placed;
  const out = {
    path,
    place,
    role: list === 'metrics' ? 'metric' : list === 'plots' ? 'plot' : 'output',
    cache: flags.get('cache') !== false,
    persist: flags.get('persist') === true,
    push: flags.get('push') !== false,
    ...(typeof remote === 'string' && remote !== '' ? { remote } : undefined),
    ...(props.length > 0 ? { props: new Map(props) } : undefined),
  } as const;
  return located(out, () => reading.locate(at));
}
