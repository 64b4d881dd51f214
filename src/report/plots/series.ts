import { pyStr } from '../../values/spelling.ts';
import type { Value } from '../../values/value.ts';
import type { ConfusionCell, Plot, PlotPoint, PlotSeries } from '../evidence.ts';
import type { Row } from './datapoints.ts';
import type { FieldRef, PlotSpec } from './definition.ts';
import { thinned } from './thin.ts';

/** The rows of each file of a plot, on one side of the comparison; a file that is not there has none. */
export type PlotRows = ReadonlyMap<string, readonly Row[]>;

/** The field name that DVC gives to the index of a row. */
const index = 'step';

/**
 * One plot's definition and the rows of both sides as what is drawn: a curve for each `y` field, or one matrix. Templates of
 * DVC's own are mapped by name; one of the project's own is drawn as a curve. Undefined side: the plot is not there.
 */
export function plotsOf(
  spec: PlotSpec,
  old: PlotRows | undefined,
  now: PlotRows | undefined,
): readonly Plot[] {
  const family = familyOf(spec.template);
  if (family === 'confusion') return spec.y.slice(0, 1).map((y) => confusion(spec, y, { old, now }));
  const many = spec.y.length > 1;
  const files = new Set(spec.y.map(({ file }) => file)).size > 1;
  return spec.y.map((y, i): PlotSeries => {
    const x = spec.x.length > 1 ? spec.x[i] : spec.x[0];
    const field = y.field ?? lastField(now?.get(y.file)) ?? lastField(old?.get(y.file)) ?? '';
    const name = files ? `${y.file}: ${field}` : field;
    const own = { ...y, field };
    const [value, category] = family === 'bar' ? [x ?? own, own] : [own, x];
    const isSorted = spec.template === 'bar_horizontal_sorted';
    const side = (rows: PlotRows | undefined) => {
      const found = points(rows, value, category, family);
      return isSorted ? found?.toSorted((a, b) => b.y - a.y) : found;
    };
    const [before, after] = [side(old), side(now)];
    return {
      title: many ? `${spec.title ?? spec.id} · ${name}` : (spec.title ?? spec.id),
      xLabel: family === 'bar' ? (spec.yLabel ?? field) : (spec.xLabel ?? x?.field ?? index),
      yLabel: family === 'bar' ? (spec.xLabel ?? x?.field ?? field) : (spec.yLabel ?? field),
      kind: family,
      ...(before === undefined ? {} : { old: before }),
      ...(after === undefined ? {} : { new: after }),
    };
  });
}

type Family = 'line' | 'scatter' | 'bar' | 'confusion';

function familyOf(template: string | undefined): Family {
  if (template === 'scatter' || template === 'scatter_jitter') return 'scatter';
  if (template === 'bar_horizontal' || template === 'bar_horizontal_sorted') return 'bar';
  return template === 'confusion' || template === 'confusion_normalized' ? 'confusion' : 'line';
}

function lastField(rows: readonly Row[] | undefined): string | undefined {
  const [first] = rows ?? [];
  const last = first === undefined ? undefined : [...first.keys()].at(-1);
  return last === undefined ? undefined : pyStr(last);
}

const mostBars = 200;

/** Undefined if the file is not there on that side; rows without a number for the value are left out. */
function points(
  rows: PlotRows | undefined,
  value: FieldRef,
  category: FieldRef | undefined,
  family: Family,
): readonly PlotPoint[] | undefined {
  const values = rows?.get(value.file);
  if (values === undefined) return undefined;
  const places = category === undefined ? undefined : rows?.get(category.file);
  const found = values.flatMap((row, i): PlotPoint[] => {
    const y = numberOf(row.get(value.field ?? ''));
    const at = category === undefined ? i : placeOf(places?.[i]?.get(category.field ?? ''));
    return y === undefined || at === undefined ? [] : [{ x: at, y }];
  });
  if (family === 'bar') return found.slice(0, mostBars).map(({ x, y }) => ({ x: String(x), y }));
  const isNumeric = found.every(({ x }) => typeof x === 'number');
  const ordered =
    family === 'line' && isNumeric ? found.toSorted((a, b) => Number(a.x) - Number(b.x)) : found;
  return thinned(ordered, family === 'scatter' ? 1_000 : 500);
}

/** Numbers as such, also where a CSV file holds them as text; no NaN, no infinity. */
function numberOf(value: Value | undefined): number | undefined {
  const number =
    typeof value === 'bigint' || (typeof value === 'string' && value.trim() !== '') ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function placeOf(value: Value | undefined): number | string | undefined {
  if (value === undefined || value === null) return undefined;
  return numberOf(value) ?? pyStr(value).slice(0, 200);
}

interface Sides {
  readonly old: PlotRows | undefined;
  readonly now: PlotRows | undefined;
}

/** More pairs of labels than this make no table that anybody reads. */
const mostCells = 2_500;

function confusion(spec: PlotSpec, y: FieldRef, { old, now }: Sides): Plot {
  const x = spec.x[0];
  const count = (rows: PlotRows | undefined) => counted(rows?.get(y.file), x?.field ?? index, y.field);
  const [before, after] = [count(old), count(now)];
  const keys = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort();
  const cells = keys.slice(0, mostCells).map((key): ConfusionCell => {
    const [left = '', right = ''] = JSON.parse(key) as [string, string];
    return {
      x: left,
      y: right,
      ...(before === undefined ? {} : { old: before.get(key) ?? 0 }),
      ...(after === undefined ? {} : { new: after.get(key) ?? 0 }),
    };
  });
  return {
    kind: 'confusion',
    title: spec.title ?? spec.id,
    xLabel: spec.xLabel ?? x?.field ?? index,
    yLabel: spec.yLabel ?? y.field ?? 'y',
    normalized: spec.template === 'confusion_normalized',
    cells,
  };
}

function counted(
  rows: readonly Row[] | undefined,
  x: string,
  y: string | undefined,
): ReadonlyMap<string, number> | undefined {
  if (rows === undefined) return undefined;
  const field = y ?? lastField(rows) ?? '';
  const counts = new Map<string, number>();
  for (const row of rows) {
    const [left, right] = [row.get(x), row.get(field)];
    if (left === undefined || right === undefined) continue;
    const key = JSON.stringify([pyStr(left).slice(0, 100), pyStr(right).slice(0, 100)]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
