import { compareCodePoints, type Value } from '../../values/value.ts';
import type { PlotData, PlotSource } from './plot-data.ts';
import { type Spec, specValue } from './template-parts.ts';

/** What a template may ask for, filled in: in the order in which it has to be, and what there is nothing to say about. */
export interface OptionalAnchors {
  readonly values: readonly (readonly [string, Value])[];
  readonly unused: readonly string[];
  /** By which of file and field the curves differ; undefined: the template asks for nothing */
  readonly varied: readonly string[] | undefined;
}

const known = [
  'color',
  'column',
  'group_by_x',
  'group_by_y',
  'group_by',
  'pivot_field',
  'plot_height',
  'plot_width',
  'row',
  'shape',
  'stroke_dash',
  'tooltip',
  'zoom_and_pan',
];

const ranges: Readonly<Record<'color' | 'stroke_dash' | 'shape', readonly Spec[]>> = {
  color: ['#945dd6', '#13adc7', '#f46837', '#48bb78', '#4299e1', '#ed8936', '#f56565'],
  stroke_dash: [
    [1, 0],
    [8, 8],
    [8, 4],
    [4, 4],
    [4, 2],
    [2, 1],
    [1, 1],
  ],
  shape: ['circle', 'square', 'triangle', 'diamond'],
};

/** The optional anchors of a template (dvc-render: vega.py _process_optional_anchors). */
export function optionalAnchors(plot: PlotData, has: (name: string) => boolean): OptionalAnchors {
  const asked = known.filter(has);
  if (asked.length === 0) return { values: [], unused: [], varied: undefined };
  const { varied, domain } = variations(plot.sources);
  const isSingle = plot.sources.length <= 1;
  const values: [string, Spec][] = [
    ['color', scale('rev', 'color', plot.revisions)],
    ['zoom_and_pan', { name: 'grid', select: 'interval', bind: 'scales' }],
    ['plot_height', 300],
    ['plot_width', 300],
    ...(isSingle ? single(plot) : several(plot, varied, domain)),
  ];
  const filled = values.filter(([name]) => asked.includes(name));
  const names = new Set(filled.map(([name]) => name));
  return {
    values: filled.map(([name, value]) => [name, specValue(value)]),
    unused: isSingle ? asked.filter((name) => !names.has(name)) : [],
    varied: isSingle ? [] : varied,
  };
}

function single(plot: PlotData): [string, Spec][] {
  return [...groups(plot, ['rev']), ['pivot_field', 'datum.rev'], ['tooltip', tooltip(plot, [])]];
}

function several(plot: PlotData, varied: readonly string[], domain: readonly string[]): [string, Spec][] {
  const field = varied.join('::');
  return [
    ...groups(plot, ['rev', field]),
    ['pivot_field', ['rev', ...varied].map((key) => `datum.${key}`).join(" + '::' + ")],
    ['row', { field, sort: [] }],
    ['column', { field, sort: [] }],
    ['tooltip', tooltip(plot, [field])],
    ['stroke_dash', scale(field, 'stroke_dash', domain)],
    ['shape', scale(field, 'shape', domain)],
  ];
}

function groups({ x, y }: PlotData, by: readonly string[]): [string, Spec][] {
  return [
    ['group_by', by],
    ['group_by_x', [...by, x]],
    ['group_by_y', [...by, y]],
  ];
}

function tooltip({ x, y }: PlotData, more: readonly string[]): Spec {
  return ['rev', x, y, ...more].map((field) => ({ field }));
}

/** Which colour, dash or shape stands for which value; they begin anew when there are more values. */
function scale(field: string, name: keyof typeof ranges, domain: readonly string[]): Spec {
  const all = ranges[name];
  const range = domain.map((_, i) => all[i % all.length] ?? null);
  const legend = { symbolFillColor: 'transparent', symbolStrokeColor: 'grey' };
  return { field, scale: { domain, range }, ...(name === 'color' ? {} : { legend }) };
}

function variations(sources: readonly PlotSource[]): {
  readonly varied: readonly string[];
  readonly domain: readonly string[];
} {
  const files = new Set(sources.map(({ filename }) => filename));
  const fields = new Set(sources.map(({ field }) => field));
  const varied = [...(files.size > 1 ? ['filename'] : []), ...(fields.size > 1 ? ['field'] : [])];
  const both = new Set(sources.map(({ filename, field }) => `${filename}::${field}`));
  const domain = varied.length === 2 ? both : varied[0] === 'filename' ? files : fields;
  return { varied, domain: [...domain].sort(compareCodePoints) };
}
