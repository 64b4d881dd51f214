import { expect, test } from 'vitest';
import { isList, isMapping, type Key, type Value } from '../../src/values/value.ts';
import { readBlockYaml } from '../../src/values/yaml/block.ts';
import { blockOffsets, nodeOffsets } from '../../src/values/yaml/places.ts';
import { readYaml } from '../../src/values/yaml/read.ts';
import { Random } from './random.ts';
import { randomDocument } from './random-document.ts';
import { randomLock } from './random-lock.ts';

/** Every way into a value, and from each of them one that is not there. */
function* paths(value: Value, way: (Key | number)[] = []): Generator<readonly (Key | number)[]> {
  yield way;
  yield [...way, 'not there'];
  const entries = isList(value) ? [...value.entries()] : isMapping(value) ? [...value] : [];
  for (const [step, item] of entries) yield* paths(item, [...way, step]);
}

test('both readers say that everything stands in the same place', () => {
  const random = new Random(47);
  const texts = [
    ...Array.from({ length: 2000 }, () => randomDocument(random)),
    ...Array.from({ length: 100 }, () => randomLock(random).text ?? ''),
    'a: [x, y.txt , 3]\nb: []\nc:\n-\n- - p\n  - q: 1\n-   # later\n  r\n',
    '# first\n\n  # second\n- a\n',
  ];
  let asked = 0;
  for (const text of texts) {
    const quick = blockOffsets(text);
    if (quick === undefined) continue;
    const full = nodeOffsets(text);
    for (const path of paths(readBlockYaml(text) as Value)) {
      asked++;
      expect({ text, path, at: quick(path) }).toEqual({ text, path, at: full(path) });
    }
  }
  expect(asked).toBeGreaterThan(10_000);
});

test('lines and columns are counted from 1, columns in code points', () => {
  const document = readYaml('a: 1\n"🦆🦆": {c: &x 2}\nlast: 3\n', 'dvc.yaml');
  if (!document.ok) throw new Error('the text is valid');
  const { locate } = document.value;
  expect(locate(['a'])).toEqual({ file: 'dvc.yaml', line: 1, column: 1 });
  expect(locate(['🦆🦆', 'c'])).toEqual({ file: 'dvc.yaml', line: 2, column: 8 });
  expect(locate(['last'])).toEqual({ file: 'dvc.yaml', line: 3, column: 1 });
  expect(locate([])).toEqual({ file: 'dvc.yaml', line: 1, column: 1 });
});

test('a key that is a lone = has its place, as every key that can be read', () => {
  const document = readYaml('a: 1\n=: {b: 2}\n', 'dvc.lock');
  if (!document.ok) throw new Error('the text is valid');
  expect(document.value.locate(['=', 'b'])).toEqual({ file: 'dvc.lock', line: 2, column: 5 });
  expect(document.value.locate(['a'])).toEqual({ file: 'dvc.lock', line: 1, column: 1 });
});
