import { type YamlCursor, YamlProblem } from './cursor.ts';

/** A token that will turn out to be a key if a colon follows on its line. */
export interface PossibleKey {
  /** Its place among the tokens */
  readonly token: number;
  readonly at: number;
  readonly line: number;
  readonly column: number;
  /** Nothing else can stand there */
  readonly required: boolean;
}

/** The possible keys of a scan, one for each level of flow collections (`ruamel/yaml/scanner.py` SimpleKey). */
export class SimpleKeys {
  private readonly keys: (PossibleKey | undefined)[] = [];

  save(level: number, key: PossibleKey): void {
    this.forget(level);
    this.keys[level] = key;
  }

  /** The key that a colon here belongs to. */
  take(level: number): PossibleKey | undefined {
    const key = this.keys[level];
    this.keys[level] = undefined;
    return key;
  }

  /** Throws where only a key could have stood. */
  forget(level: number): void {
    const key = this.keys[level];
    if (key?.required) throw missingColon(key);
    this.keys[level] = undefined;
  }

  /** Keys end on their line, and within 1,024 characters. */
  dropStale(cursor: YamlCursor): void {
    for (let level = 0; level < this.keys.length; level++) {
      const key = this.keys[level];
      if (key && (key.line !== cursor.line || cursor.at - key.at > 1024)) this.forget(level);
    }
  }
}

function missingColon(key: PossibleKey): YamlProblem {
  return new YamlProblem("could not find expected ':'", key.at);
}
