import { anchor, head, type Spec, size } from './template-parts.ts';

const [x, y] = [anchor('x'), anchor('y')];
const nominal = { type: 'nominal', sort: 'ascending' };

interface Confusion {
  readonly params?: Spec;
  /** How the lines of `y` are filled up, and how counts become shares */
  readonly groupOfY: Spec;
  readonly share: readonly Spec[];
  readonly shown: string;
  readonly scale: Spec;
  readonly tooltip: Spec;
  readonly text: { readonly [key: string]: Spec };
  readonly dark: string;
}

/** How often each pair of values occurs, as coloured fields of a table; the count can be shown. */
export const confusion: Spec = matrix({
  params: [{ name: 'showValues', bind: { input: 'checkbox' } }],
  groupOfY: anchor('group_by_y'),
  share: [
    { joinaggregate: [{ op: 'max', field: 'xy_count', as: 'max_count' }], groupby: [] },
    { calculate: 'datum.xy_count / datum.max_count', as: 'percent_of_max' },
  ],
  shown: 'xy_count',
  scale: { domainMin: 0, nice: true },
  tooltip: { field: 'xy_count', type: 'quantitative' },
  text: { text: { condition: { param: 'showValues', field: 'xy_count', type: 'quantitative' } } },
  dark: 'datum.percent_of_max > 0.5',
});

/** The same as a share of each line. */
export const confusionNormalized: Spec = matrix({
  groupOfY: ['rev', y],
  share: [
    { joinaggregate: [{ op: 'sum', field: 'xy_count', as: 'sum_y' }], groupby: [y] },
    { calculate: 'datum.xy_count / datum.sum_y', as: 'percent_of_y' },
  ],
  shown: 'percent_of_y',
  scale: { domain: [0, 1] },
  tooltip: { field: 'percent_of_y', type: 'quantitative', format: '.2f' },
  text: {},
  dark: 'datum.percent_of_y > 0.5',
});

function matrix(kind: Confusion): Spec {
  return {
    ...head,
    facet: { column: { field: 'rev', sort: [] }, row: anchor('row') },
    ...(kind.params === undefined ? {} : { params: kind.params }),
    spec: {
      transform: [
        { aggregate: [{ op: 'count', as: 'xy_count' }], groupby: [y, x] },
        { impute: 'xy_count', groupby: kind.groupOfY, key: x, value: 0 },
        { impute: 'xy_count', groupby: anchor('group_by_x'), key: y, value: 0 },
        ...kind.share,
      ],
      encoding: { x: nominalAxis('x'), y: nominalAxis('y') },
      layer: layers(kind),
    },
  };
}

function nominalAxis(name: 'x' | 'y'): Spec {
  return { field: anchor(name), ...nominal, title: anchor(`${name}_label`) };
}

function layers({ shown, scale, tooltip, text, dark }: Confusion): Spec {
  const label = { type: 'single', on: 'mouseover', encodings: ['x', 'y'], empty: 'none', clear: 'mouseout' };
  return [
    {
      mark: 'rect',
      ...size,
      encoding: { color: { field: shown, type: 'quantitative', title: '', scale } },
    },
    {
      selection: { label },
      mark: 'rect',
      encoding: {
        tooltip: [{ field: x, type: 'nominal' }, { field: y, type: 'nominal' }, tooltip],
        opacity: { condition: { selection: 'label', value: 1 }, value: 0 },
      },
    },
    {
      transform: [{ filter: { selection: 'label' } }],
      layer: [{ mark: { type: 'rect', color: 'lightpink' } }],
    },
    {
      mark: 'text',
      encoding: { ...text, color: { condition: { test: dark, value: 'white' }, value: 'black' } },
    },
  ];
}
