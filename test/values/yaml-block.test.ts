import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/values/value.ts';
import { readBlockYaml } from '../../src/values/yaml/block.ts';
import { YamlProblem } from '../../src/values/yaml/cursor.ts';
import { readFullYaml } from '../../src/values/yaml/read.ts';
import { emitYaml } from '../../src/values/yaml/write.ts';
import { encode } from './encode.ts';
import { Random } from './random.ts';
import { randomDocument } from './random-document.ts';
import { randomLock } from './random-lock.ts';
import { randomValue } from './random-value.ts';

/** Both readers must agree wherever the quick one answers; how often it did, of the texts that are valid. */
function agreement(texts: readonly string[]): number {
  let valid = 0;
  let quick = 0;
  for (const text of texts) {
    const full = fully(text);
    const fast = readBlockYaml(text);
    if (full !== undefined) valid++;
    if (fast === undefined) continue;
    quick++;
    expect({ text, value: encode(fast) }).toEqual({
      text,
      value: full === undefined ? undefined : encode(full),
    });
  }
  return quick / valid;
}

function fully(text: string): Value | undefined {
  try {
    return readFullYaml(text);
  } catch (error) {
    if (error instanceof YamlProblem) return undefined;
    throw error;
  }
}

describe('the quick reader', () => {
  it('agrees with the full parser on random documents', () => {
    const random = new Random(41);
    expect(agreement(Array.from({ length: 4000 }, () => randomDocument(random)))).toBeGreaterThan(0.2);
  });

  it('agrees with the full parser on what we write, and nearly always answers', () => {
    const random = new Random(42);
    const texts = Array.from({ length: 800 }, () => emitYaml(new Map([['key', randomValue(random)]])));
    expect(agreement(texts)).toBeGreaterThan(0.4);
  });

  it('reads nearly all locks, styled by hand or not', () => {
    const random = new Random(43);
    const texts = Array.from({ length: 400 }, () => randomLock(random).text ?? '');
    expect(agreement(texts)).toBeGreaterThan(0.9);
  });

  it.each([
    'stages:\n  a:\n    cmd: python x.py --a "b" # not this\n    deps: [a, b.txt]\n    outs: []\n    frozen: true\n',
    'stages:\n  a:\n    cmd: >-\n      python\n      x.py\n    desc: |\n      long\n\n      text\n  b: {}\n',
    'a:\n- x: 1\n  y:\n    - z\n- - 1\n  - 2\n-\n- k: v\n',
    'path: \n  data/very/long/path\ncmd: one\n  two\n\n  three\n',
    "\"quoted\": 'it''s'\n'k': \"a\\tb\"\n",
    'schema: \'2.0\'\nstages:\n  a@1:\n    cmd: "one\n      two\\n"\n',
  ])('answers %j itself', (text) => {
    expect(readBlockYaml(text)).toEqual(readFullYaml(text));
  });

  it.each([
    'a: &x 1\n',
    'a: {b: 1}\n',
    '<<: {a: 1}\n',
    'a:\tb\n',
    '--- \na: 1\n',
    'a: 1\na: 2\n',
    '? a\n: b\n',
    'a: !!str 1\n',
    'a: b: c\n',
    '1.0: a\n',
  ])('leaves %j to the full parser', (text) => {
    expect(readBlockYaml(text)).toBeUndefined();
  });
});
