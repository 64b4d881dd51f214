import { pyJson } from '../../values/json.ts';
import { isList, isMapping, type Value } from '../../values/value.ts';
import type { Row } from './datapoints.ts';
import type { FieldRef, PlotSpec } from './definition.ts';
import { matchPlots, type PlotsAt } from './match.ts';
import type { PlotRows } from './series.ts';
import { fillPlot } from './spec.ts';

/** A plot for whoever wants to draw it with Vega. */
export interface VegaPlot {
  /** The plot's id */
  readonly id: string;
  /** A Vega-Lite specification with its data, as JSON text in ASCII */
  readonly spec: string;
  /** A template of the project's own draws it, which the page cannot without Vega */
  readonly own?: { readonly template: string; readonly isChanged: boolean };
}

/** More data than this is not carried along a second time: characters of a specification, and rows. */
const longest = 1_000_000;
const mostRows = 20_000;

/**
 * A plot in the template that its definition names, filled with the rows of both sides, as `dvc plots diff` fills it; the
 * revisions are called `before` and `now`. Undefined where DVC would draw nothing, and where the data is too large.
 * What is no JSON (NaN, infinities) is null.
 */
export function vegaPlot(
  spec: PlotSpec,
  sides: { readonly old: PlotRows | undefined; readonly now: PlotRows | undefined },
  template: Value,
): VegaPlot | undefined {
  const lists = [sides.old, sides.now].flatMap((rows) => [...(rows?.values() ?? [])]);
  if (lists.reduce((sum, { length }) => sum + length, 0) > mostRows) return undefined;
  const at = [sideAt('now', spec, sides.now), sideAt('before', spec, sides.old)];
  const [plot] = matchPlots(at.flatMap((side) => side ?? []));
  if (plot?.axes === undefined) return undefined;
  const { axes, datapoints, revisions } = plot;
  if (![axes.x, axes.y].every((field) => datapoints.some((row) => row.has(field)))) return undefined;
  const filled = fillPlot(
    {
      template,
      templateName: spec.template ?? 'linear',
      datapoints: datapoints.map((row) => new Map([...row].map(([key, value]) => [key, finite(value)]))),
      revisions,
      title: spec.title ?? spec.id,
      x: axes.x,
      y: axes.y,
      xLabel: axes.xLabel,
      yLabel: axes.yLabel,
      sources: axes.sources,
    },
    false,
  );
  const text = typeof filled === 'string' ? undefined : pyJson(filled.content);
  return text === undefined || text.length > longest ? undefined : { id: spec.id, spec: text };
}

/** A side as the converter wants it: which fields of which files, and their rows. */
function sideAt(rev: string, spec: PlotSpec, rows: PlotRows | undefined): PlotsAt | undefined {
  if (rows === undefined) return undefined;
  const y = spec.y.map((ref) => ({ ...ref, field: ref.field ?? lastField(rows.get(ref.file)) }));
  const props = new Map<string, Value>([['y', axisOf(y)]]);
  if (spec.x.length > 0) props.set('x', axisOf(spec.x));
  if (spec.xLabel !== undefined) props.set('x_label', spec.xLabel);
  if (spec.yLabel !== undefined) props.set('y_label', spec.yLabel);
  const files = new Map([...rows].map(([file, list]) => [file, { value: list.map((row) => new Map(row)) }]));
  return { rev, entries: [{ config: '', id: spec.id, props }], files };
}

function axisOf(refs: readonly FieldRef[]): Value {
  const fields = new Map<string, string[]>();
  for (const { file, field = '' } of refs) fields.set(file, [...(fields.get(file) ?? []), field]);
  return fields;
}

function lastField(rows: readonly Row[] | undefined): string {
  return String([...(rows?.[0]?.keys() ?? [])].at(-1) ?? '');
}

function finite(value: Value): Value {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (isList(value)) return value.map(finite);
  return isMapping(value) ? new Map([...value].map(([key, inner]) => [key, finite(inner)])) : value;
}
