import type { Value } from '../value.ts';
import { emitNode } from './emit.ts';
import { nodeOf } from './node.ts';

/**
 * The YAML text of a value, byte for byte what DVC's `dump_yaml` writes with ruamel.yaml 0.18.13 to 0.19.1 (dvc-compat
 * 5.4): block style, folded at column 80, lists and mappings that occur twice as `&id001` and `*id001`. Ends in one line
 * feed.
 */
export function emitYaml(v: Value): string {
  return emitNode(nodeOf(v));
}
