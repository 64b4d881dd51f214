import { describe, expect, it } from 'vitest';
import { parseLockEntry, updateLock } from '../../src/project/dvc-lock/dvc-lock.ts';
import { isMapping } from '../../src/values/value.ts';
import { parseForUpdate, writeUpdated } from '../../src/values/yaml/edit.ts';
import { readYamlValues } from '../../src/values/yaml/read.ts';
import { emitYaml } from '../../src/values/yaml/write.ts';
import { decode, type Encoded, encode } from './encode.ts';
import { readRecorded } from './record.ts';

const recorded = readRecorded();

describe('YAML as real DVC wrote and read it', () => {
  it.each(recorded.dumps.map(([value, text], i) => [i, value, text] as const))(
    'writes value %i',
    (_, value, text) => {
      expect(emitYaml(decode(value))).toBe(text);
    },
  );

  it.each(recorded.loads.map(([text, value], i) => [i, text, value] as const))(
    'reads document %i',
    (_, text, value) => {
      const read = readYamlValues(text, 'f');
      if (read.ok) expect(encode(read.value.value)).toEqual(value && datesAsText(value));
      else if (!/alias inside its own anchor|unhashable key/.test(read.failures[0]?.message ?? ''))
        expect(value).toBeNull();
    },
  );

  it.each(recorded.roundtrips.map(([text, written], i) => [i, text, written] as const))(
    'writes document %i back with its comments',
    (_, text, written) => {
      const read = parseForUpdate(text, 'f');
      if (read.ok) expect(writeUpdated(read.value)).toBe(written);
      else expect(read.failures[0]?.message).toMatch(/alias inside its own anchor|unhashable key/);
    },
  );

  it.each(recorded.locks.map(([text, updates, written], i) => [i, text, updates, written] as const))(
    'records stages into lock %i',
    (_, text, updates, written) => {
      const entries = updates.map(([name, value]) => {
        const entry = parseLockEntry(emitYaml(decode(value)), 'entry');
        if (!entry.ok) throw new Error(entry.failures[0]?.message);
        const decoded = decode(value);
        const cmd = isMapping(decoded) ? decoded.get('cmd') : undefined;
        // A fold may swallow a second space, so the command is taken as it was.
        return [name, { ...entry.value, cmd: Array.isArray(cmd) ? cmd.map(String) : String(cmd) }] as const;
      });
      expect(updateLock(text ?? undefined, new Map(entries))).toEqual({ ok: true, value: written });
    },
  );
});

/** We keep dates as keys by their text. */
function datesAsText(value: Encoded): Encoded {
  if ('l' in value) return { l: value.l.map(datesAsText) };
  if (!('m' in value)) return value;
  return { m: value.m.map(([key, item]) => ['d' in key ? { s: key.d } : key, datesAsText(item)] as const) };
}
