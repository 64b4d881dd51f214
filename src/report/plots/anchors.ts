import { isList, isMapping, type Key, type Mapping, type Value } from '../../values/value.ts';
import { anchor } from './template-parts.ts';

/** Does a template hold an anchor, as the whole of a text? */
export function hasAnchor(template: Value, name: string): boolean {
  const text = anchor(name);
  const holds = (value: Value): boolean =>
    isMapping(value)
      ? [...value.values()].some((item) =>
          isList(item) ? item.some((each) => !isList(each) && holds(each)) : holds(item),
        )
      : value === text;
  return isMapping(template) && holds(template);
}

/**
 * A copy with an anchor replaced: texts that are the anchor by the value itself, texts that only hold it, outside of lists,
 * by its text (dvc-render: vega_templates.py).
 */
export function fillAnchor(template: Value, name: string, value: Value): Value {
  const text = anchor(name);
  const fill = (item: Value): Value => {
    if (isMapping(item))
      return new Map<Key, Value>(
        [...item].map(([key, each]) => [key, inText(each, text, value) ?? fill(each)]),
      );
    if (isList(item)) return item.map((each) => (each === text ? value : fill(each)));
    return item;
  };
  return fill(template);
}

function inText(item: Value, text: string, value: Value): Value | undefined {
  if (typeof item !== 'string') return undefined;
  if (item === text) return value;
  return typeof value === 'string' && item.includes(text) ? item.replaceAll(text, () => value) : undefined;
}

/** A field name as Vega wants it where a dot or a bracket would mean something. */
export function escapedField(field: string): string {
  return field.replace(/[.[\]]/g, '\\$&');
}

/** The text behind a key of a mapping. */
export function textAt(map: Mapping, key: string): string | undefined {
  const value = map.get(key);
  return typeof value === 'string' ? value : undefined;
}
