import { fail, ok, type Result } from '../failure.ts';
import type { Mapping } from '../values/value.ts';

/** The words of an option that takes `key=value…`; undefined: none. Fails on a word without a key and `=`. */
export function keyValues(option: string, words: unknown): Result<Mapping | undefined> {
  const lines = Array.isArray(words) ? words.map(String) : [];
  const wrong = lines.find((line) => !/^[^=]+=/.test(line));
  if (wrong !== undefined)
    return fail({ reason: 'usage', message: `${option} takes options as key=value, not '${wrong}'` });
  if (lines.length === 0) return ok(undefined);
  return ok(
    new Map(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])),
  );
}
