import { typeName } from '../../project/template/context-node.ts';
import { isList, isMapping, type Mapping, type Value } from '../../values/value.ts';
import type { Datapoint, PlotSource } from './plot-data.ts';

/** How a plot is to be drawn, as far as its definition says. */
export interface PlotProps {
  readonly x?: Value;
  readonly y?: Value;
  readonly x_label?: Value;
  readonly y_label?: Value;
}

/** The rows of one plot in one revision, and what they say of its axes. */
export interface Converted {
  readonly datapoints: readonly Datapoint[];
  readonly x: string;
  readonly y: string;
  readonly xLabel: Value;
  readonly yLabel: Value;
  readonly sources: readonly PlotSource[];
}

/** A plot that cannot be drawn, with DVC's name for the error. */
export class PlotError extends Error {
  readonly type: 'FieldNotFoundError' | 'DvcException' | 'AttributeError';
  constructor(type: PlotError['type'], message: string) {
    super(message);
    this.name = 'PlotError';
    this.type = type;
  }
}

type FileField = readonly [file: string, field: string];

/**
 * Turns the content of a plot's files into rows (dvc: dvc/render/converter/vega.py). Without `y` the last field of the first
 * row is shown, without `x` the number of the row. Throws a {@link PlotError}; undefined if there are no rows.
 */
export function convertPlot(
  id: string,
  contents: ReadonlyMap<string, Value>,
  { props, rev }: { readonly props: PlotProps; readonly rev: string },
): Converted | undefined {
  const rows = new Map([...contents].map(([file, content]) => [file, rowsOf(content)]));
  const [x, y] = [inferX(id, props), inferY(id, props, contents)];
  const xs = fileFields(x).map((each) => verified(each, rows));
  const ys = fileFields(y).map((each) => verified(each, rows));
  if (xs.length > 1 && xs.length !== ys.length) {
    throw new PlotError(
      'DvcException',
      `Cannot have different number of x and y data sources. Found ${xs.length} x and ${ys.length} y data sources.`,
    );
  }
  const isManyX = xs.length > 1 && new Set(xs.map(([, field]) => field)).size > 1;
  const isManyY = new Set(ys.map(([, field]) => field)).size > 1;
  const common = commonLength(ys.map(([file]) => file));
  const nameOf = (file: string) => file.slice(common).replace(/^[/\\]+|[/\\]+$/g, '');
  const xName = isManyX ? 'dvc_inferred_x_value' : (xs[0]?.[1] ?? 'step');
  const datapoints = ys.flatMap(([file, field], i) => {
    const made = (rows.get(file) ?? []).map((row) => new Map(row));
    if (isManyY) for (const row of made) copyField(row, row, field, 'dvc_inferred_y_value');
    joinX(made, { x: xs.length > 1 ? xs[i] : xs[0], y: [file, field], name: xName, rows });
    for (const row of made) row.set('rev', rev).set('filename', nameOf(file)).set('field', field);
    return made;
  });
  if (datapoints.length === 0) return undefined;
  return {
    datapoints,
    x: xName,
    y: isManyY ? 'dvc_inferred_y_value' : (ys[0]?.[1] ?? ''),
    xLabel: props.x_label ?? labelOf(x, 'x') ?? 'step',
    yLabel: props.y_label ?? labelOf(y, 'y') ?? null,
    sources: ys.map(([file, field]) => ({ filename: nameOf(file), field })),
  };
}

/** One x for all curves: if several files are shown, it is looked for in each. */
function inferX(id: string, { x, y }: PlotProps): Value | undefined {
  if (typeof x !== 'string') return x;
  if (!isMapping(y)) return new Map([[id, x]]);
  return new Map([...y].map(([file, fields]) => [file, isList(fields) ? fields.map(() => x) : x]));
}

function inferY(id: string, { y }: PlotProps, contents: ReadonlyMap<string, Value>): Value | undefined {
  if (isMapping(y)) return y;
  if (y !== undefined && y !== null) return new Map([[id, y]]);
  const content = contents.get(id);
  if (content === undefined) return undefined;
  const first = listsIn(content).find((list) => list.every(isMapping))?.[0];
  const last = isMapping(first) ? [...first.keys()].at(-1) : undefined;
  return last === undefined ? undefined : new Map([[id, String(last)]]);
}

function fileFields(axis: Value | undefined): FileField[] {
  if (!isMapping(axis)) return [];
  return [...axis].flatMap(([file, fields]): FileField[] =>
    typeof fields === 'string'
      ? [[String(file), fields]]
      : isList(fields)
        ? fields.map((field): FileField => [String(file), String(field)])
        : [],
  );
}

function verified(each: FileField, rows: ReadonlyMap<string, readonly Datapoint[]>): FileField {
  const [file, field] = each;
  const first = rows.get(file)?.[0];
  if (first === undefined || first.has(field)) return each;
  throw new PlotError(
    'FieldNotFoundError',
    `Could not find provided field ('${field}') in data fields ('${[...first.keys()].join(', ')}').`,
  );
}

/** Lists of rows, merged row by row where there are several of them; what is no list of equal maps is left out. */
function rowsOf(content: Value): Datapoint[] {
  const result: Datapoint[] = [];
  for (const list of listsIn(content)) {
    const [first] = list;
    if (!isMapping(first) || !list.every((item): item is Mapping => isMapping(item))) continue;
    const keys = new Set(first.keys());
    if (list.some((item) => [...item.keys()].some((key) => !keys.has(key)))) continue;
    for (const [i, item] of list.entries()) {
      result[i] ??= new Map();
      for (const [key, value] of item) result[i].set(String(key), value);
    }
  }
  return result;
}

function listsIn(content: Value): readonly (readonly Value[])[] {
  if (isList(content)) return [content];
  if (!isMapping(content)) {
    const message = `'${typeName(content)}' object has no attribute 'values'`;
    throw new PlotError('AttributeError', message);
  }
  return [...content.values()].flatMap((item) =>
    isMapping(item) ? listsIn(item) : isList(item) ? [item] : [],
  );
}

interface Join {
  readonly x: FileField | undefined;
  readonly y: FileField;
  readonly name: string;
  readonly rows: ReadonlyMap<string, readonly Datapoint[]>;
}

function joinX(made: readonly Datapoint[], { x, y, name, rows }: Join): void {
  if (x === undefined) {
    for (const [i, row] of made.entries()) row.set('step', BigInt(i));
    return;
  }
  const [file, field] = x;
  const source = rows.get(file) ?? [];
  if (source.length !== made.length) {
    throw new PlotError(
      'DvcException',
      `Cannot join '${field}' from '${file}' and '${y[1]}' from '${y[0]}'. They have to have same length.`,
    );
  }
  for (const [i, row] of made.entries()) copyField(row, source[i] as Datapoint, field, name);
}

function copyField(to: Datapoint, from: Datapoint, field: string, name: string): void {
  const value = from.get(field);
  if (value !== undefined) to.set(name, value);
}

/** The only field of an axis, or the axis itself if there are several; undefined if there is none. */
function labelOf(axis: Value | undefined, name: string): Value | undefined {
  if (!isMapping(axis)) return undefined;
  const fields = new Set(fileFields(axis).map(([, field]) => field));
  return fields.size === 1 ? [...fields][0] : name;
}

/** How much of their path files have in common, in whole parts. */
function commonLength(files: readonly string[]): number {
  const all = [...new Set(files)].map((file) => file.split('/'));
  if (all.length < 2) return 0;
  const [first = []] = all;
  const same = first.findIndex((part, i) => all.some((parts) => parts[i] !== part));
  return first.slice(0, same === -1 ? first.length : same).join('/').length;
}
