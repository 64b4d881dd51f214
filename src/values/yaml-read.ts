import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseAllDocuments } from 'yaml';
import { type Failure, fail, ok, type Result } from '../failure.ts';
import type { SourceDocument } from './document.ts';
import type { Key, Value } from './value.ts';
import { resolvePlain } from './yaml-scalar.ts';

/** Reads one YAML document as DVC's safe loader does. Empty or false documents are an empty mapping. */
export function readYaml(bytes: Uint8Array | string, file: string): Result<SourceDocument> {
  const text = typeof bytes === 'string' ? bytes : new TextDecoder('utf-8', { fatal: false }).decode(bytes);
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { schema: 'failsafe', lineCounter: lines, uniqueKeys: true, merge: false });
  const first = 'empty' in documents ? undefined : documents[0];
  if (first === undefined) return ok({ file, value: new Map(), locate: () => ({ file, line: 1, column: 1 }) });
  if (first.errors.length > 0) {
    return fail(
      ...first.errors.map((error): Failure => {
        const { line, col } = lines.linePos(error.pos[0]);
        return { reason: 'project', message: `'${file}' is invalid. ${error.message}`, location: { file, line, column: col } };
      }),
    );
  }
  const made = new Map<Node, Value>();
  const value = toValue(first.contents, made, (alias) => alias.resolve(first));
  return ok({
    file,
    value: value === null || value === '' || value === false || value === 0n || value === 0 ? new Map() : value,
    locate(path) {
      let node: Node | null = first.contents;
      let at = node;
      for (const step of path) {
        if (isMap<ParsedNode, ParsedNode>(node)) {
          const pair = node.items.find((item) => isScalar(item.key) && toValue(item.key, made, () => undefined) === step);
          if (!pair) break;
          at = pair.key;
          node = pair.value;
        } else if (isSeq<ParsedNode>(node) && typeof step === 'number') {
          const item: Node | undefined = node.items[step];
          if (!item) break;
          at = node = item;
        } else break;
      }
      const { line, col } = lines.linePos(at?.range?.[0] ?? 0);
      return { file, line, column: col };
    },
  });
}

function toValue(node: unknown, made: Map<Node, Value>, resolve: (alias: import('yaml').Alias) => Node | undefined): Value {
  if (isAlias(node)) return toValue(resolve(node), made, resolve);
  if (isScalar(node)) return node.type === 'PLAIN' || node.source === undefined ? resolvePlain(node.source ?? '') : String(node.value);
  if (isMap(node) || isSeq(node)) {
    const seen = made.get(node);
    if (seen !== undefined) return seen;
    if (isSeq(node)) {
      const list: Value[] = [];
      made.set(node, list);
      for (const item of node.items) list.push(toValue(item, made, resolve));
      return list;
    }
    const map = new Map<Key, Value>();
    made.set(node, map);
    for (const pair of node.items) {
      const key = toValue(pair.key, made, resolve) as Key;
      const item = toValue(pair.value, made, resolve);
      if (key === '<<' && item instanceof Map) for (const [k, v] of item) if (!map.has(k)) map.set(k, v);
      if (key !== '<<') map.set(key, item);
    }
    return map;
  }
  return null;
}
