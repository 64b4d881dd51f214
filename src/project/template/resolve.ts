import { isList, isMapping, type Key, type Mapping, type Value } from '../../values/value.ts';
import type { Context } from './context.ts';
import { isNode, type Loose, type LooseKey, plainValue, typeName } from './context-node.ts';
import { TemplateError } from './error.ts';
import { findExpressions, parseExpression } from './expression.ts';
import { type UnpackStyle, valueText } from './unpack.ts';

/** What resolving needs to know besides the data. */
export interface ResolveOptions {
  readonly context: Context;
  readonly style: UnpackStyle;
  /** The key of a stage that the data belongs to; maps and lists may only be used where there is none, maps also in `cmd` */
  readonly key?: string;
  /** The syntax of all expressions was checked before: generated stages skip it, which is also seen in messages */
  readonly isChecked?: boolean;
  /** How many more characters templates may make in this file; keeps `${big}${big}…` from filling the memory */
  readonly budget: { left: number };
}

/** Replaces every expression in keys and values, at any depth, by what it names. Throws a {@link TemplateError}. */
export function resolveValue(data: Value, options: ResolveOptions): Value {
  if (typeof data === 'string') return resolveText(data, options);
  if (isMapping(data)) return resolveMapping(data, options);
  if (!isList(data)) return data;
  const resolved = data.map((item) => resolveValue(item, options));
  return resolved.every((item, i) => item === data[i]) ? data : resolved;
}

/** What holds no expression stays the very object it was. */
function resolveMapping(data: Mapping, options: ResolveOptions): Mapping {
  const resolved = new Map<Key, Value>();
  let isSame = true;
  for (const [key, item] of data) {
    const [newKey, newItem] = [resolveKey(key, options), resolveValue(item, options)];
    isSame &&= newKey === key && newItem === item;
    resolved.set(newKey, newItem);
  }
  return isSame ? data : resolved;
}

/** The same for `foreach` and `matrix` data: a text that is one expression becomes the node it names. */
export function resolveLoose(data: Value, options: ResolveOptions): Loose {
  if (typeof data === 'string') {
    const only = onlyExpression(data);
    return only === undefined ? resolveText(data, options) : options.context.select(keyOf(only, options));
  }
  if (isMapping(data)) {
    const resolved = new Map<LooseKey, Loose>();
    for (const [key, item] of data) {
      if (typeof key === 'string' && onlyExpression(key) !== undefined) {
        throw new TemplateError(
          `a key of foreach or matrix data cannot be the expression '${key}' alone`,
          'bare',
        );
      }
      resolved.set(resolveKey(key, options), resolveLoose(item, options));
    }
    return resolved;
  }
  return isList(data) ? data.map((item) => resolveLoose(item, options)) : data;
}

/** Throws a {@link TemplateError} at the first expression, in keys or values, whose syntax is wrong. */
export function checkSyntax(data: Value): void {
  if (typeof data === 'string') {
    for (const { inner } of findExpressions(data)) parseExpression(inner);
  } else if (isMapping(data)) {
    for (const [key, item] of data) {
      checkSyntax(key);
      checkSyntax(item);
    }
  } else if (isList(data)) {
    for (const item of data) checkSyntax(item);
  }
}

/** Is there an expression anywhere in the data? */
export function hasExpression(data: Value): boolean {
  if (typeof data === 'string') return findExpressions(data).length > 0;
  if (isMapping(data)) return [...data].some(([key, item]) => hasExpression(key) || hasExpression(item));
  return isList(data) && data.some(hasExpression);
}

/** May there be an expression anywhere in the data, or something that looks like one? */
export function mentionsExpression(data: Value): boolean {
  if (typeof data === 'string') return data.includes('${');
  if (isList(data)) return data.some(mentionsExpression);
  if (!isMapping(data)) return false;
  let found = false;
  data.forEach((item, key) => {
    found ||= mentionsExpression(key) || mentionsExpression(item);
  });
  return found;
}

function resolveKey(key: Key, options: ResolveOptions): Key {
  if (typeof key !== 'string') return key;
  const resolved = resolveText(key, options);
  if (isMapping(resolved) || isList(resolved)) {
    throw new TemplateError(`unhashable type: '${typeName(resolved)}'`, 'bare');
  }
  return resolved as Key;
}

const tooLong = 'the text becomes too long: with its variables filled in, a dvc.yaml may make 64 MiB';

function resolveText(text: string, options: ResolveOptions): Value {
  // The escape `\${` holds these two characters as well.
  if (!text.includes('${')) return text;
  const only = onlyExpression(text);
  if (only !== undefined) return namedValue(only, options);
  let made = '';
  let at = 0;
  for (const { start, end, inner } of findExpressions(text)) {
    made += text.slice(at, start) + valueText(namedValue(inner, options), options.style);
    at = end;
    if (made.length <= options.budget.left) continue;
    options.budget.left = -1;
    throw new TemplateError(tooLong, 'newline');
  }
  options.budget.left -= made.length;
  return (made + text.slice(at)).replaceAll('\\${', '${');
}

/** The inner text, if the whole text is one expression. */
function onlyExpression(text: string): string | undefined {
  if (!text.startsWith('${')) return undefined;
  const [first, ...more] = findExpressions(text);
  return first !== undefined && more.length === 0 && first.end === text.length ? first.inner : undefined;
}

function namedValue(inner: string, options: ResolveOptions): Value {
  const node = options.context.select(keyOf(inner, options));
  const value = isNode(node) ? plainValue(node) : node;
  const { key } = options;
  if (!(isMapping(value) || isList(value)) || key === undefined || key.includes('foreach')) return value;
  if (isMapping(value) && key === 'cmd') return value;
  throw new TemplateError(`Cannot interpolate data of type '${typeName(value)}'`, 'newline');
}

function keyOf(inner: string, { isChecked }: ResolveOptions): string {
  return isChecked === true ? inner : parseExpression(inner);
}
