import type { SourceLocation } from '../failure.ts';
import type { Key, Value } from './value.ts';

/** A parsed YAML, JSON, TOML or Python file: its value, and where things stand in it. */
export interface SourceDocument {
  readonly file: string;
  readonly value: Value;
  /**
   * The location of the value (or, for a mapping entry, of its key) at a path of keys and list indexes. Falls back to the
   * nearest enclosing thing that is there. Costs nothing until it is called.
   */
  locate(path: readonly (Key | number)[]): SourceLocation;
}
