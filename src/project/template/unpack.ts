import { pyStr } from '../../values/spelling.ts';
import { isList, isMapping, type Mapping, type Value } from '../../values/value.ts';
import { TemplateError } from './error.ts';

/** How maps become command line options: the `parsing` section of the configuration. */
export interface UnpackStyle {
  readonly boolStyle: 'store_true' | 'boolean_optional';
  readonly listStyle: 'nargs' | 'append';
}

/**
 * Writes a value into a text (dvc: dvc/parsing/interpolate.py to_str): booleans in lower case, a map as command line options
 * (dvc-compat 3.9), everything else as Python spells it. Throws a {@link TemplateError} for a list inside a list of a map.
 */
export function valueText(value: Value, style: UnpackStyle): string {
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (!isMapping(value)) return pyStr(value);
  const options = leaves(value).flatMap(([key, leaf]) => option(key, leaf, style));
  return options.join(' ').replace(/\s+$/, '');
}

/** Quotes a text for a POSIX shell if it needs it, as Python's `shlex.quote` does. */
export function shellQuote(text: string): string {
  if (text === '') return "''";
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
}

/** The leaves of a map by dotted key. Empty maps vanish; lists are leaves. */
function leaves(map: Mapping, prefix = ''): [string, Value][] {
  return [...map].flatMap(([key, value]): [string, Value][] => {
    const name = `${prefix}${pyStr(key)}`;
    return isMapping(value) ? leaves(value, `${name}.`) : [[name, value]];
  });
}

function option(key: string, value: Value, style: UnpackStyle): string[] {
  if (value === true) return [`--${key}`];
  if (value === false) return style.boolStyle === 'boolean_optional' ? [`--no-${key}`] : [];
  if (typeof value === 'string') return [`--${key} ${shellQuote(value)}`];
  if (!isList(value)) return [`--${key} ${pyStr(value)}`];
  const items = value.map((item) => {
    if (isList(item) || isMapping(item)) {
      throw new TemplateError(`Cannot interpolate nested iterable in '${key}'`, 'newline');
    }
    return typeof item === 'string' ? shellQuote(item) : pyStr(item);
  });
  if (items.length === 0) return [];
  return style.listStyle === 'append'
    ? items.map((item) => `--${key} ${item}`)
    : [`--${key} ${items.join(' ')}`];
}
