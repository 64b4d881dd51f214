import { isList, isMapping, type Mapping, type Value } from '../../values/value.ts';

/** How one plot is to be drawn, and from which files. */
export interface PlotSpec {
  readonly id: string;
  /** DVC's name of the template, or a file; undefined: `linear` */
  readonly template?: string;
  readonly title?: string;
  readonly xLabel?: string;
  readonly yLabel?: string;
  /** Does a CSV file begin with names? */
  readonly header: boolean;
  /** Empty: the index of the row */
  readonly x: readonly FieldRef[];
  /** A field that is not named is the last one of the first row */
  readonly y: readonly FieldRef[];
}

/** A column of a file, by project path. */
export interface FieldRef {
  readonly file: string;
  readonly field?: string;
}

/** Files a plot reads, each once. */
export function filesOf({ x, y }: PlotSpec): readonly string[] {
  return [...new Set([...y, ...x].map(({ file }) => file))];
}

/**
 * A definition as DVC reads it: `y` as a mapping names files, otherwise the id is the file; one `x` field without a file
 * serves every `y` file (dvc: dvc/render/converter/vega.py _infer_x_y; dvc/repo/plots/__init__.py _resolve_definitions).
 * `place` turns a path of the definition into a project path; fields that are no text are left out.
 */
export function plotSpec(id: string, props: Value, place: (path: string) => string): PlotSpec {
  const given: Mapping = isMapping(props) ? props : new Map();
  const y = axis(given.get('y'), place) ?? [{ file: place(id), ...named(fields(given.get('y'))[0]) }];
  const rest = isMapping(given.get('y')) ? [] : fields(given.get('y')).slice(1);
  const ys = [...y, ...rest.map((field) => ({ file: place(id), field }))];
  const x = given.get('x');
  // One x field is looked for in the file of each y.
  const xs = typeof x === 'string' ? ys.map(({ file }) => ({ file, field: x })) : axis(x, place);
  return {
    id,
    ...text(given, 'template', 'template'),
    ...text(given, 'title', 'title'),
    ...text(given, 'x_label', 'xLabel'),
    ...text(given, 'y_label', 'yLabel'),
    header: given.get('header') !== false,
    x: xs ?? [],
    y: ys,
  };
}

function axis(value: Value | undefined, place: (path: string) => string): FieldRef[] | undefined {
  if (!isMapping(value)) return undefined;
  return [...value].flatMap(([file, wanted]) =>
    fields(wanted).map((field) => ({ file: place(String(file)), field })),
  );
}

function fields(value: Value | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return isList(value) ? value.filter((item) => typeof item === 'string') : [];
}

function named(field: string | undefined): { field?: string } {
  return field === undefined ? {} : { field };
}

function text<K extends string>(given: Mapping, key: string, name: K): { [P in K]?: string } {
  const value = given.get(key);
  return (typeof value === 'string' && value !== '' ? { [name]: value } : {}) as { [P in K]?: string };
}
