import { pyStr } from '../../values/spelling.ts';
import { isList, isMapping, type Value } from '../../values/value.ts';
import { isNode, Leaf, ListNode, type Loose, MapNode, plainValue, typeName } from './context-node.ts';
import { TemplateError } from './error.ts';

/** What a generated stage finds in its context: `item`, and mostly `key`. By the part of its name behind the `@`. */
export type Members = ReadonlyMap<string, ReadonlyMap<string, Loose>>;

/** More stages than that are not made from one group, nor loaded in one project (design section 9.3). */
export const maxStages = 100_000;

/**
 * The stages of a `foreach` (dvc: dvc/parsing/__init__.py ForeachDefinition; dvc-compat 3.10): one for each key of a map, for
 * each value of a list, or for each index if anything in the list is a map or a list. Equal names collapse, the last one wins.
 */
export function foreachMembers(data: Loose): Members {
  const members = new Map<string, ReadonlyMap<string, Loose>>();
  const map = mapEntries(data);
  const list = listItems(data);
  if (map !== undefined) {
    for (const [key, item] of map) {
      members.set(
        key,
        new Map<string, Loose>([
          ['item', item],
          ['key', key],
        ]),
      );
      checkCount(members.size);
    }
  } else if (list !== undefined) {
    const byIndex = list.some(isCollection);
    for (const [i, item] of list.entries()) {
      members.set(byIndex ? String(i) : nameText(item), new Map([['item', item]]));
      checkCount(members.size);
    }
  } else {
    const type = typeName(isNode(data) ? plainValue(data) : (data as Value));
    throw new TemplateError(`expected list/dictionary, got ${type}`, 'resolve');
  }
  return members;
}

/** Stops in the middle: a file must not make us build what will not be used. */
function checkCount(members: number): void {
  if (members > maxStages) throw new TemplateError(`more than the limit of ${maxStages} stages`);
}

/**
 * The stages of a `matrix`: every combination, the last dimension changing fastest, named by their values; a map or list is
 * named by dimension and index (dvc: MatrixDefinition; dvc-compat 3.11). Throws when there are more than the cap.
 */
export function matrixMembers(data: Loose): Members {
  const dimensions = (mapEntries(data) ?? []).map(([name, values]) => ({
    name,
    values: dimensionValues(name, values),
  }));
  const total = dimensions.reduce((product, { values }) => product * values.length, 1);
  if (total > maxStages)
    throw new TemplateError(`${total} combinations are more than the limit of ${maxStages} stages`);
  let combinations: { readonly parts: readonly string[]; readonly item: ReadonlyMap<string, Loose> }[] = [
    { parts: [], item: new Map() },
  ];
  for (const { name, values } of dimensions) {
    combinations = combinations.flatMap(({ parts, item }) =>
      values.map((value, i) => ({
        parts: [...parts, isCollection(value) ? `${name}${i}` : nameText(value)],
        item: new Map([...item, [name, value]]),
      })),
    );
  }
  const members = new Map<string, ReadonlyMap<string, Loose>>();
  for (const { parts, item } of combinations) {
    const key = parts.join('-');
    members.set(
      key,
      new Map<string, Loose>([
        ['key', key],
        ['item', item],
      ]),
    );
  }
  return members;
}

/** A dimension is a list; of a text the characters are taken, of a map the keys, as iterating in Python does. */
function dimensionValues(name: string, data: Loose): readonly Loose[] {
  const list = listItems(data);
  if (list !== undefined) return list;
  const map = mapEntries(data);
  if (map !== undefined) return map.map(([key]) => key);
  if (typeof data === 'string') return [...data];
  const value = isNode(data) ? plainValue(data) : (data as Value);
  throw new TemplateError(`the matrix dimension '${name}' is no list but '${typeName(value)}'`, 'bare');
}

/**
 * The text of a value in a stage's name. A boolean that came through an expression is spelled `True`, one written in place
 * `true`: DVC turns the first into text without knowing that it is one.
 */
function nameText(value: Loose): string {
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return pyStr(value instanceof Leaf ? value.value : (value as Value));
}

function isCollection(value: Loose): boolean {
  return listItems(value) !== undefined || value instanceof MapNode || isMapping(value as Value);
}

function listItems(value: Loose): readonly Loose[] | undefined {
  if (value instanceof ListNode) return value.items;
  return isList(value as Value) ? (value as readonly Loose[]) : undefined;
}

function mapEntries(value: Loose): [string, Loose][] | undefined {
  if (value instanceof MapNode) return [...value.entries];
  if (!(value instanceof Map)) return undefined;
  return [...value].map(([key, item]) => [nameText(key), item]);
}
