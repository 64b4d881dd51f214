import { pyEqual, type Value } from '../../values/value.ts';
import { escapedField, fillAnchor, hasAnchor } from './anchors.ts';
import { optionalAnchors } from './optional-anchors.ts';
import type { Datapoint, PlotData } from './plot-data.ts';
import { anchor } from './template-parts.ts';

/** A Vega-Lite specification, and with `--split` what is left for the reader to fill in, by anchor. */
export interface FilledPlot {
  readonly content: Value;
  readonly anchors: ReadonlyMap<string, Value>;
}

const splitNames = new Set([
  'color',
  'data',
  'plot_height',
  'plot_width',
  'shape',
  'stroke_dash',
  'title',
  'tooltip',
  'x_label',
  'y_label',
  'zoom_and_pan',
]);

/**
 * Fills a template with what a plot shows (dvc-render: vega.py get_filled_template). Gives a sentence if the template has no
 * place for the data.
 */
export function fillPlot(plot: PlotData, split: boolean): FilledPlot | string {
  const { template, templateName } = plot;
  const anchors = new Map<string, Value>();
  let content = template;
  const fill = (name: string, value: Value) => {
    if (split && splitNames.has(name)) anchors.set(anchor(name), value);
    else content = fillAnchor(content, name, value);
  };
  const optional = optionalAnchors(plot, (name) => hasAnchor(template, name));
  for (const [name, value] of optional.values) fill(name, value);
  for (const name of optional.unused) content = fillAnchor(content, name, new Map());
  fill('title', plot.title);
  fill('x', escapedField(plot.x));
  fill('y', escapedField(plot.y));
  if (!pyEqual(plot.xLabel, null)) fill('x_label', plot.xLabel);
  if (!pyEqual(plot.yLabel, null)) fill('y_label', plot.yLabel);
  if (!split && !hasAnchor(content, 'data')) {
    return `Template '${templateName}' is not using '${anchor('data')}' anchor`;
  }
  fill('data', optional.varied === undefined ? plot.datapoints : slimmed(plot.datapoints, optional.varied));
  return { content, anchors };
}

/** Rows without what is the same in all of them; where file and field both differ, with both in one. */
function slimmed(datapoints: readonly Datapoint[], varied: readonly string[]): Datapoint[] {
  const isBoth = varied.length === 2;
  const gone = isBoth ? varied : ['filename', 'field'].filter((key) => !varied.includes(key));
  return datapoints.map((row) => {
    const kept = new Map(row);
    if (isBoth) kept.set(varied.join('::'), varied.map((key) => String(row.get(key) ?? '')).join('::'));
    for (const key of gone) kept.delete(key);
    return kept;
  });
}
