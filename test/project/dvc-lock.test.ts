import { describe, expect, it } from 'vitest';
import {
  lockEntryValue,
  parseLock,
  parseLockEntry,
  runCacheText,
} from '../../src/project/dvc-lock/dvc-lock.ts';
import type { LockEntry } from '../../src/project/stage.ts';
import type { Oid } from '../../src/store/oid.ts';
import type { Key, Mapping, Value } from '../../src/values/value.ts';
import { emitYaml } from '../../src/values/yaml/write.ts';

const md5 = '641a5e60f034dbcf18352c8923c82a77' as Oid;
const lock = (stages: string): string => `schema: '2.0'\nstages:\n${stages}`;

function stage(text: string, name = 'a'): LockEntry {
  const parsed = parseLock(lock(text), 'dvc.lock');
  const entry = parsed.ok ? parsed.value.stages.get(name) : undefined;
  if (!entry) throw new Error(parsed.ok ? 'no such stage' : parsed.failures[0]?.message);
  return entry;
}

function failures(text: string) {
  const parsed = parseLock(text, 'sub/dvc.lock');
  return parsed.ok ? [] : parsed.failures;
}

describe('a lock', () => {
  it('gives command, deps, params and outs of each stage in the order of the file', () => {
    const text = `  b:
    cmd: [x, y]
  a:
    cmd: train
    deps:
    - path: d
      hash: md5
      md5: ${md5}.dir
      size: 12
      nfiles: 2
    - path: s3://bucket/x
      hash: md5
      etag: '"e"'
      size: 3
    params:
      params.yaml:
        lr: 1.0
    outs:
    - path: o
      md5: ${md5.toUpperCase()}
      isexec: true
      version_id: v
`;
    const parsed = parseLock(lock(text), 'dvc.lock');
    expect(parsed.ok && [...parsed.value.stages.keys()]).toEqual(['b', 'a']);
    expect(stage(text, 'b').cmd).toEqual(['x', 'y']);
    expect(stage(text)).toEqual({
      cmd: 'train',
      deps: [
        { path: 'd', hashName: 'md5', oid: `${md5}.dir`, size: 12, nfiles: 2 },
        { path: 's3://bucket/x', hashName: 'md5', size: 3, other: new Map([['etag', '"e"']]) },
      ],
      params: new Map<string, Mapping>([['params.yaml', new Map([['lr', 1]])]]),
      outs: [
        {
          path: 'o',
          hashName: 'md5-dos2unix',
          oid: md5,
          isexec: true,
          other: new Map([['version_id', 'v']]),
        },
      ],
      location: { file: 'dvc.lock', line: 5, column: 3 },
    });
  });

  it.each(["schema: '2.0'\n", "schema: '2.0'\nstages: {}\n", 'schema: "2.0"\ndatasets: []\n'])(
    'may be without stages: %j',
    (text) => {
      const parsed = parseLock(text, 'dvc.lock');
      expect(parsed.ok && parsed.value.stages.size).toBe(0);
    },
  );

  it.each([
    ['schema: 2.0\nstages: {}\n', ['invalid schema version, in schema'], 1],
    ["schema: '3.0'\n", ['invalid schema version, in schema'], 1],
    ['', ['required key not provided, in schema'], 1],
    ["schema: '2.0'\nstages:\n", ['expected a dictionary, in stages'], 2],
    ["schema: '2.0'\nextra: 1\n", ['extra keys not allowed, in extra'], 2],
    [lock('  a: x\n'), ['expected a dictionary, in stages -> a'], 3],
    [lock('  1:\n    cmd: x\n'), ['expected str, in stages -> 1'], 3],
    [
      lock('  a:\n    cmd: 3\n    foo: 1\n    deps: x\n'),
      [
        'expected str, in stages -> a -> cmd',
        'extra keys not allowed, in stages -> a -> foo',
        'expected a list, in stages -> a -> deps',
      ],
      4,
    ],
    [
      lock('  a:\n    deps:\n    - path: x\n      md5: {}\n      size: x\n      bar: 1\n'),
      [
        'not a valid value, in stages -> a -> deps -> 0 -> md5',
        'expected int, in stages -> a -> deps -> 0 -> size',
        'extra keys not allowed, in stages -> a -> deps -> 0 -> bar',
        'required key not provided, in stages -> a -> cmd',
      ],
      6,
    ],
    [
      lock('  a:\n    cmd: x\n    outs:\n    - md5: abc\n'),
      ['required key not provided, in stages -> a -> outs -> 0 -> path'],
      6,
    ],
    [
      lock('  a:\n    cmd: x\n    params:\n      p.yaml:\n        1: 2\n'),
      ['expected str, in stages -> a -> params -> p.yaml -> 1'],
      7,
    ],
    [lock('  a:\n    cmd: x\n  a:\n    cmd: y\n'), ['found duplicate key "a"'], 5],
  ])('is refused with every problem and its line: %j', (text, problems, line) => {
    const found = failures(text);
    expect(found).toHaveLength(problems.length);
    for (const [i, problem] of problems.entries()) expect(found[i]?.message).toContain(problem);
    expect(found[0]?.message).toMatch(/^'sub\/dvc.lock' (?:is invalid|validation failed): /);
    expect(found[0]?.location).toMatchObject({ file: 'sub/dvc.lock', line });
  });

  it('of DVC 1 is refused with a way out', () => {
    const found = failures('a:\n  cmd: x\n  deps: []\nb:\n  cmd: y\n');
    expect(found.map(({ message }) => message)).toContain(
      "'sub/dvc.lock' validation failed: required key not provided, in schema",
    );
    expect(found[0]?.hint).toContain('written by DVC 1');
  });

  it.each(['../../etc/passwd', 'abc', `${md5}.dirx`, `${md5}0`, 'é'.repeat(32)])(
    'keeps the hash %j out, and says so in its entry',
    (bad) => {
      const entry = stage(
        `  a:\n    cmd: x\n    outs:\n    - path: good\n      md5: ${md5}\n    - path: bad\n      md5: '${bad}'\n`,
      );
      expect(entry.outs.map(({ oid }) => oid)).toEqual([md5, undefined]);
      expect(entry.failures).toEqual([
        {
          reason: 'project',
          message: `'${bad}' is no MD5 hash of 32 hexadecimal digits`,
          location: { file: 'dvc.lock', line: 9, column: 7 },
          hint: expect.any(String),
        },
      ]);
    },
  );

  it('may hold names that JavaScript knows', () => {
    const parsed = parseLock(lock('  __proto__:\n    cmd: x\n  constructor:\n    cmd: y\n'), 'dvc.lock');
    expect(parsed.ok && [...parsed.value.stages].map(([name, { cmd }]) => [name, cmd])).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });
});

describe('an entry as DVC writes it', () => {
  const entry: LockEntry = {
    cmd: 'x',
    deps: [
      { path: 'z', hashName: 'md5', oid: md5, size: 0 },
      {
        path: 's3://b/k',
        hashName: 'md5',
        size: 3,
        other: new Map<Key, Value>([
          ['version_id', 'v'],
          ['etag', 'eee'],
        ]),
      },
      { path: 'B', hashName: 'md5-dos2unix', oid: `${md5}.dir` as Oid, size: 1, nfiles: 0 },
      { path: 'gone', hashName: 'md5' },
      {
        path: 'ds://x',
        hashName: 'md5',
        other: new Map<Key, Value>([['dataset', new Map([['name', 'x']])]]),
      },
    ],
    params: new Map<string, Mapping>([
      [
        'a.yaml',
        new Map<Key, Value>([
          ['b', 1n],
          ['B', 2n],
        ]),
      ],
      [
        'params.yaml',
        new Map<Key, Value>([
          [
            'z',
            new Map([
              ['y', 1],
              ['x', 2],
            ]),
          ],
        ]),
      ],
    ]),
    outs: [
      {
        path: 'o',
        hashName: 'md5',
        oid: md5,
        size: 5,
        isexec: true,
        other: new Map<Key, Value>([['cloud', new Map([['r', new Map([['etag', 'eee']])]])]]),
      },
      { path: 'n', hashName: 'md5', oid: md5, isexec: false },
    ],
  };

  it('is sorted, with fields in order and legacy hashes unmarked', () => {
    expect(emitYaml(lockEntryValue(entry))).toBe(`cmd: x
deps:
- path: B
  md5: ${md5}.dir
  size: 1
  nfiles: 0
- path: ds://x
  dataset:
    name: x
- path: gone
  hash: md5
- path: s3://b/k
  hash: md5
  etag: eee
  size: 3
  version_id: v
- path: z
  hash: md5
  md5: ${md5}
  size: 0
params:
  params.yaml:
    z:
      y: 1.0
      x: 2.0
  a.yaml:
    B: 2
    b: 1
outs:
- path: n
  hash: md5
  md5: ${md5}
- path: o
  hash: md5
  md5: ${md5}
  size: 5
  isexec: true
  cloud:
    r:
      etag: eee
`);
    expect(runCacheText(entry)).toBe(emitYaml(lockEntryValue(entry)));
  });

  it('has no empty lists, and reads back as it was', () => {
    expect(runCacheText({ cmd: ['a'], deps: [], params: new Map(), outs: [] })).toBe('cmd:\n- a\n');
    const read = parseLockEntry(runCacheText(entry), 'runs/x');
    expect(read.ok && emitYaml(lockEntryValue(read.value))).toBe(runCacheText(entry));
  });

  it('that does not keep to the schema is refused', () => {
    const read = parseLockEntry('cmd: x\nwdir: y\n', 'runs/x');
    expect(read.ok ? [] : read.failures.map(({ message }) => message)).toEqual([
      "'runs/x' validation failed: extra keys not allowed, in wdir",
    ]);
  });
});
