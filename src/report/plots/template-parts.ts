import type { Mapping, Value } from '../../values/value.ts';

/** JSON as it is written here; whole numbers become integers. */
export type Spec = null | boolean | number | string | readonly Spec[] | { readonly [key: string]: Spec };

/** A specification as a value, keys in their order. */
export function specValue(spec: Spec): Value {
  if (Array.isArray(spec)) return spec.map(specValue);
  if (typeof spec === 'number') return Number.isInteger(spec) ? BigInt(spec) : spec;
  if (spec === null || typeof spec !== 'object') return spec;
  return new Map(Object.entries(spec).map(([key, item]) => [key, specValue(item)])) as Mapping;
}

/** Where a template is filled in: `<DVC_METRIC_X>` for `x`, as DVC's users write it in their own templates. */
export function anchor(name: string): string {
  return `<DVC_METRIC_${name.toUpperCase()}>`;
}

/** An axis that shows a field of the data. */
export function axis(name: 'x' | 'y', more: { readonly [key: string]: Spec } = {}): Spec {
  const { type = 'quantitative', ...rest } = more;
  return { field: anchor(name), type, title: anchor(`${name}_label`), ...rest };
}

/** What every template begins with. */
export const head: { readonly [key: string]: Spec } = {
  $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
  data: { values: anchor('data') },
  title: { text: anchor('title'), anchor: 'middle' },
};

/** Width and height, as they can be set. */
export const size: { readonly [key: string]: Spec } = {
  width: anchor('plot_width'),
  height: anchor('plot_height'),
};

/** An axis that does not have to begin at zero. */
export const noZero: Spec = { zero: false };
