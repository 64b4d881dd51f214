import { describe, expect, it } from 'vitest';
import { parseLockEntry, updateLock } from '../../src/project/dvc-lock/dvc-lock.ts';
import { isMapping, type Value } from '../../src/values/value.ts';
import { parseForUpdate, writeUpdated } from '../../src/values/yaml/edit.ts';
import { readYamlValues } from '../../src/values/yaml/read.ts';
import { emitYaml } from '../../src/values/yaml/write.ts';
import { peer } from '../peers.ts';
import { encode } from '../values/encode.ts';
import { Random } from '../values/random.ts';
import { randomDocument } from '../values/random-document.ts';
import { randomLock } from '../values/random-lock.ts';
import { randomValue } from '../values/random-value.ts';
import { askDvc } from './lock-bytes-oracle.ts';

const dvc = peer('dvc');
/** More for a long run: `LOCKSTEP_RANDOM_CASES=20000 npx vitest run test/conformance/lock-bytes.test.ts` */
const cases = Number(process.env.LOCKSTEP_RANDOM_CASES ?? 2000);
const seed = Number(process.env.LOCKSTEP_RANDOM_SEED ?? 20260601);

describe.skipIf(!dvc)('YAML and real DVC', () => {
  const path = dvc ?? '';

  it('writes random values byte for byte as DVC does', { timeout: 300_000 }, () => {
    const random = new Random(seed);
    const values = Array.from({ length: cases }, () => randomValue(random));
    const answers = askDvc(
      path,
      values.map((value) => ({ op: 'dump', value: encode(value) }) as const),
    );
    const differences = values.flatMap((value, i) => {
      const ours = emitYaml(value);
      return ours === answers[i]?.text ? [] : [{ ours, dvc: answers[i] }];
    });
    expect(differences.slice(0, 3)).toEqual([]);
  });

  it('reads random documents to the same values, and refuses the same ones', { timeout: 300_000 }, () => {
    const random = new Random(seed + 1);
    const texts = Array.from({ length: cases }, () => randomDocument(random));
    const answers = askDvc(
      path,
      texts.map((text) => ({ op: 'load', text }) as const),
    );
    let accepted = 0;
    const differences = texts.flatMap((text, i) => {
      const read = readYamlValues(text, 'f');
      const answer = answers[i];
      if (answer?.value) accepted++;
      // Keys that are dates or lists, and documents that hold themselves, are ours to refuse or to simplify.
      if (answer?.lost || isOurs(read)) return [];
      const ours = read.ok ? JSON.stringify(encode(read.value.value)) : undefined;
      const theirs = answer?.value && JSON.stringify(datesAsText(answer.value));
      return ours === theirs ? [] : [{ text, ours: ours ?? read, theirs: theirs ?? answer }];
    });
    expect(differences.slice(0, 3)).toEqual([]);
    expect(accepted).toBeGreaterThan(cases / 5);
  });

  it('writes read documents back as DVC does, comments and all', { timeout: 300_000 }, () => {
    const random = new Random(seed + 2);
    const texts = Array.from({ length: cases }, () => randomDocument(random, false));
    const answers = askDvc(
      path,
      texts.map((text) => ({ op: 'roundtrip', text }) as const),
    );
    let compared = 0;
    const differences = texts.flatMap((text, i) => {
      const theirs = answers[i]?.text;
      const read = parseForUpdate(text, 'f');
      // Where ruamel.yaml itself fails there is nothing to compare with.
      if (theirs === undefined || isOurs(read)) return [];
      compared++;
      const ours = read.ok ? writeUpdated(read.value) : read;
      return ours === theirs ? [] : [{ text, ours, theirs }];
    });
    expect(differences.slice(0, 3)).toEqual([]);
    expect(compared).toBeGreaterThan(cases / 10);
  });

  it('records stages into locks that people have touched as DVC does', { timeout: 300_000 }, () => {
    const random = new Random(seed + 3);
    const count = Math.ceil(cases / 5);
    const locks = Array.from({ length: count }, () => randomLock(random));
    const answers = askDvc(
      path,
      locks.map(
        ({ text, updates }) =>
          ({
            op: 'lock',
            text,
            updates: updates.map(([name, entry]) => [name, encode(entry)] as const),
          }) as const,
      ),
    );
    let compared = 0;
    const differences = locks.flatMap(({ text, updates }, i) => {
      const theirs = answers[i]?.text;
      const entries = updates.flatMap(([name, entry]) => {
        const parsed = parseLockEntry(emitYaml(entry), 'entry');
        return parsed.ok && !losesSpaces(entry) ? [[name, parsed.value] as const] : [];
      });
      if (theirs === undefined || entries.length < updates.length) return [];
      compared++;
      const ours = updateLock(text ?? undefined, new Map(entries));
      return ours.ok && ours.value === theirs ? [] : [{ text, updates: entries, ours, theirs }];
    });
    expect(differences.slice(0, 2)).toEqual([]);
    expect(compared).toBeGreaterThan(count / 2);
  });
});

function isOurs(read: ReturnType<typeof readYamlValues> | ReturnType<typeof parseForUpdate>): boolean {
  return !read.ok && /unhashable key|alias inside its own anchor/.test(read.failures[0]?.message ?? '');
}

/** We keep dates as keys by their text. */
function datesAsText(value: ReturnType<typeof encode>): ReturnType<typeof encode> {
  if ('l' in value) return { l: value.l.map(datesAsText) };
  if (!('m' in value)) return value;
  return { m: value.m.map(([key, item]) => ['d' in key ? { s: key.d } : key, datesAsText(item)] as const) };
}

/** Does a folded line end in two spaces or more? The emitter's own text then reads back with one of them. */
function losesSpaces(entry: Value): boolean {
  const cmd = isMapping(entry) ? entry.get('cmd') : '';
  return / {2}/.test(JSON.stringify(cmd));
}
