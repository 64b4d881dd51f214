import type { Value } from '../../values/value.ts';
import { confusion, confusionNormalized } from './confusion-templates.ts';
import { anchor, axis, head, noZero, type Spec, size, specValue } from './template-parts.ts';

const [x, y] = [anchor('x'), anchor('y')];
const zoom: Spec = [anchor('zoom_and_pan')];
const byData: Spec = { content: 'data' };
const byRev: Spec = { field: 'rev', type: 'nominal' };

const simple: Spec = {
  ...head,
  params: zoom,
  ...size,
  mark: { type: 'line', tooltip: byData },
  encoding: {
    x: axis('x'),
    y: axis('y', { scale: noZero }),
    color: anchor('color'),
    strokeDash: anchor('stroke_dash'),
    tooltip: anchor('tooltip'),
  },
};

const scatter: Spec = {
  ...head,
  ...size,
  mark: { type: 'point', tooltip: byData },
  params: zoom,
  encoding: {
    x: axis('x'),
    y: axis('y'),
    color: anchor('color'),
    shape: anchor('shape'),
    tooltip: anchor('tooltip'),
  },
};

const scatterJitter: Spec = {
  ...head,
  ...size,
  transform: [
    { calculate: 'random()', as: 'randomX' },
    { calculate: 'random()', as: 'randomY' },
  ],
  mark: { type: 'point', tooltip: byData },
  encoding: {
    x: { field: x, title: anchor('x_label') },
    y: { field: y, title: anchor('y_label') },
    color: anchor('color'),
    shape: anchor('shape'),
    tooltip: anchor('tooltip'),
    xOffset: { field: 'randomX', type: 'quantitative' },
    yOffset: { field: 'randomY', type: 'quantitative' },
  },
};

/** Lines that a slider smooths, with the last value marked and a rule under the pointer. */
const smooth: Spec = {
  ...head,
  ...size,
  params: [{ name: 'smooth', value: 0.001, bind: { input: 'range', min: 0.001, max: 1, step: 0.001 } }],
  encoding: { x: axis('x'), color: anchor('color'), strokeDash: anchor('stroke_dash') },
  layer: [
    {
      layer: [
        { params: zoom, mark: 'line' },
        { transform: [{ filter: { param: 'hover', empty: false } }], mark: 'point' },
      ],
      encoding: { y: axis('y', { scale: noZero }), color: byRev },
      transform: [{ loess: y, on: x, groupby: anchor('group_by'), bandwidth: { signal: 'smooth' } }],
    },
    {
      mark: { type: 'line', opacity: 0.2 },
      encoding: { x: axis('x'), y: axis('y', { scale: noZero }), color: byRev },
    },
    {
      mark: { type: 'circle', size: 10 },
      encoding: {
        x: { aggregate: 'max', ...(axis('x') as object) },
        y: { aggregate: { argmax: x }, ...(axis('y', { scale: noZero }) as object) },
        color: byRev,
      },
    },
    {
      transform: [
        { calculate: anchor('pivot_field'), as: 'pivot_field' },
        { pivot: 'pivot_field', op: 'mean', value: y, groupby: [x] },
      ],
      mark: { type: 'rule', tooltip: byData, stroke: 'grey' },
      encoding: { opacity: { condition: { value: 0.3, param: 'hover', empty: false }, value: 0 } },
      params: [
        {
          name: 'hover',
          select: { type: 'point', fields: [x], nearest: true, on: 'mouseover', clear: 'mouseout' },
        },
      ],
    },
  ],
};

function bar(sort: { readonly [key: string]: Spec }): Spec {
  return {
    ...head,
    ...size,
    mark: { type: 'bar' },
    params: zoom,
    encoding: {
      x: axis('x', { scale: noZero }),
      y: axis('y', { type: 'nominal', ...sort }),
      yOffset: { field: 'rev', sort: [] },
      color: anchor('color'),
      column: anchor('column'),
    },
  };
}

const specs: Readonly<Record<string, Spec>> = {
  simple,
  linear: smooth,
  confusion,
  confusion_normalized: confusionNormalized,
  scatter,
  scatter_jitter: scatterJitter,
  smooth,
  bar_horizontal_sorted: bar({ sort: '-x' }),
  bar_horizontal: bar({}),
};

/** The names of the templates that are built in, in the order in which `plots templates` lists them. */
export const templateNames: readonly string[] = Object.keys(specs);

/** A built-in template by its name: a Vega-Lite 5 specification with anchors. Equal to DVC's, so that its users' habits hold. */
export function builtInTemplate(name: string): Value | undefined {
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
  return spec === undefined ? undefined : specValue(spec);
}
