import { type Check, clean, fails, refused, remove, repro, shows, status, write } from './check.ts';

const stages = (text: string) => ({ 'dvc.yaml': `stages:\n${text}` });
const own = (ask: string, code = 0) => ({ ask, code, words: 'own' }) as const;
const copy = '  a: {cmd: cat in > o, deps: [in], outs: [o]}\n';
/** Of `x\r\ny\r\n`: as 2.x counted it. */
const legacy = '1b5bb282b8f8792875e3c4203cfa9c57';
const lockOf = (entry: string) => `schema: '2.0'\nstages:\n  a:\n    cmd: cat in > o\n    deps:\n${entry}`;
/** Params whose spelling in the lock is at stake; JSON holds any text. */
const values = (json: string) => ({
  ...stages('  a: {cmd: echo > o, params: [p.json: ], outs: [o]}\n'),
  'p.json': json,
});

/** `.dvc` files, dvc.lock and hashes: C-053 to C-085. */
export const fileChecks: readonly Check[] = [
  {
    name: 'C-053 C-054 add writes no checksum of its own, and keys in its order',
    files: { 'd/a': 'a\n', 'd/sub/b': 'b\n', f: 'f\n' },
    steps: [write('run.sh', 'echo\n', 0o755), own('add d f run.sh'), clean],
  },
  {
    name: 'C-055 C-056 an import has a checksum and is frozen; without download its output has no hash',
    files: { 'src/f': 'f\n', 'src/g': 'g\n', 'w/x': '' },
    steps: [
      own('import-url src/f copy'),
      own('import-url --no-download src/g later'),
      { ...own('import-url ../src/f inner'), cd: 'w' },
      { ask: 'status --json --no-updates', code: 0 },
      { op: 'replace', path: 'copy.dvc', pattern: '\\n  size: 2', by: '', nth: 0 },
      { ask: 'status --json --no-updates', code: 0, says: '"later.dvc"' },
      { op: 'replace', path: 'copy.dvc', pattern: 'path: copy\\n', by: 'path: other\\n', nth: 0 },
      { ask: 'status --json --no-updates', code: 0, says: '"changed checksum"' },
    ],
  },
  {
    name: 'C-058 an older .dvc file gets its hash line at the end when its data changes',
    files: {
      f: 'x\r\ny\r\n',
      'f.dvc': `outs:\n- md5: ${legacy}\n  size: 6\n  path: f\n`,
      '.gitignore': '/f\n',
    },
    steps: [shows('"not in cache"'), write('f', 'other\n'), own('commit -f f.dvc'), clean],
  },
  {
    name: 'C-059 cmd in a .dvc file is refused',
    files: { 'a.dvc': 'cmd: echo\nouts:\n- path: o\n' },
    steps: [refused('extra keys not allowed, in cmd')],
  },
  {
    name: 'C-060 C-061 C-164 the schema of a lock is the text 2.0; an empty lock and one of 1.x are refused, a missing one is not',
    files: { ...stages(copy), in: 'in\n' },
    steps: [
      status,
      write('dvc.lock', 'schema: 2.0\nstages: {}\n'),
      refused("dvc.lock' validation failed"),
      write('dvc.lock', ''),
      refused('required key not provided, in schema'),
      write('dvc.lock', 'a:\n  cmd: cat in > o\n'),
      refused("dvc.lock' validation failed"),
      write('dvc.lock', "schema: '2.0'\n"),
      status,
    ],
  },
  {
    name: 'C-062 C-063 C-064 a lock entry has its keys, paths and params in order, metrics and plots among the outs',
    files: {
      ...stages(
        '  a:\n    cmd: mkdir -p z && cat in > z/f && echo 1 > m.json && echo 1 > A.csv && echo > b.sh && chmod +x b.sh\n    deps: [😀, ｡, in, In]\n    params: [z.yaml: [k], b, a.yaml: , a]\n    outs: [z, b.sh]\n    metrics: [m.json]\n    plots: [A.csv]\n',
      ),
      'params.yaml': 'b: {y: 1, x: {d: 1, c: 2}}\na: [2, 1]\n',
      'a.yaml': 'q: 1\np: {z: 1, a: 2}\n',
      'z.yaml': 'k: v\n',
      in: '1',
      In: '2',
      '｡': '3',
      '😀': '4',
    },
    steps: [repro, clean],
  },
  {
    name: 'C-065 new stages come at the end of the lock as they run, and entries of stages that are gone stay',
    files: {
      ...stages(
        '  b: {cmd: cat a > b, deps: [a], outs: [b]}\n  a: {cmd: cat in > a, deps: [in], outs: [a]}\n',
      ),
      in: 'in\n',
    },
    steps: [
      repro,
      write(
        'dvc.yaml',
        'stages:\n  c: {cmd: cat in > c, deps: [in], outs: [c]}\n  a: {cmd: cat in > a, deps: [in], outs: [a]}\n',
      ),
      repro,
      clean,
    ],
  },
  {
    name: 'C-066 writing a lock brings all of it into shape, and keeps the comments outside of what is replaced',
    files: {
      ...stages(`${copy}  b: {cmd: cat in > p, deps: [in], outs: [p]}\n`),
      in: 'in\n',
      'dvc.lock':
        '# head\nschema: "2.0"\n\nstages:\n    # of old\n    old:\n        cmd: "echo  one"\n        deps:\n          - path: \'x\' # here\n            md5: 0123456789abcdef0123456789abcdef\n            size: 0x10\n    a: {cmd: other}\n    # of last\n    last:\n        cmd: >-\n          folded\n          text\n        params: {p.yaml: {n: ~, t: True, f: 1.50, o: 017}}\n',
    },
    steps: [repro, clean],
  },
  {
    name: 'C-067 C-068 C-069 null, and texts that look like something else, are spelled as DVC spells them',
    files: values(
      '{"n": null, "l": [null, 1], "w": ["yes", "on", "1:30", "true", "1.5", "2020-01-01", "~", "", "a: b", "it\'s", "it\'s: x", "l1\\nl2\\n", "- a", "@x", "a #b"], "m": {"k": null}}',
    ),
    steps: [repro, clean],
  },
  {
    name: 'C-070 C-071 long lines are folded at 80, and two spaces at a fold are lost for good',
    files: {
      ...stages(
        `  a:\n    cmd: echo ${'word '.repeat(13)}x    y > o && echo and so on and on until another line begins here\n    deps: [${'long/'.repeat(20)}in]\n    outs: [o]\n`,
      ),
      [`${'long/'.repeat(20)}in`]: 'in\n',
    },
    steps: [repro, shows('"changed command"')],
  },
  {
    name: 'C-072 floats are spelled as Python spells them',
    files: values(
      '{"a": 1e-6, "b": 1e22, "c": 1e10, "d": 1.0, "e": -0.0, "f": 1e16, "g": 123456789012345678901234567890, "h": 5e-324}',
    ),
    steps: [repro, clean],
  },
  {
    name: 'C-073 other scripts and emoji stay as they are, controls are escaped',
    files: values(
      '{"a": "é ☃ 😀", "b": "a\\tb", "c": "a\\u007fb", "d": "\\ufeffa", "f": "x\\u2028y", "g": "a\\u00a0b"}',
    ),
    steps: [repro, clean],
  },
  {
    name: 'C-074 a list or map that is there twice becomes an anchor',
    files: {
      ...stages('  a: {cmd: echo > o, params: [a, b, c], outs: [o]}\n'),
      'params.yaml': 'a: &x {k: [1, 2]}\nb: *x\nc:\n  <<: *x\n  own: 1\n',
    },
    steps: [repro, clean],
  },
  {
    name: 'C-075 a leading zero means nothing, 0o means octal',
    files: {
      ...stages('  a: {cmd: echo > o, params: [a, b, c, d, e], outs: [o]}\n'),
      'params.yaml': 'a: 017\nb: 0o17\nc: 0x1F\nd: 1_000\ne: 0b11\n',
    },
    steps: [repro, clean, write('params.yaml', 'a: 17\nb: 15\nc: 31\nd: 1000\ne: 3\n'), clean],
  },
  {
    name: 'C-076 a key of 128 characters and more stands behind a question mark',
    files: values(`{"${'k'.repeat(127)}": 1, "${'l'.repeat(128)}": 2}`),
    steps: [repro, clean],
  },
  {
    name: 'C-077 a lock as older emitters folded it reads the same',
    files: {
      ...stages(`  a: {cmd: "echo ${'word '.repeat(20)}> o && cat in", deps: [in], outs: [o]}\n`),
      in: 'in\n',
    },
    steps: [
      repro,
      {
        op: 'replace',
        path: 'dvc.lock',
        pattern: 'cmd: echo[^:]*&& cat in',
        by: `cmd: echo ${'word '.repeat(15)}word\n      word word word word > o && cat in`,
        nth: 0,
      },
      clean,
    ],
  },
  {
    name: 'C-078 C-079 C-085 C-149 entries of 2.x are compared by their own hash and stay until their content changes',
    files: {
      ...stages('  a: {cmd: cat in > o, deps: [in, two], outs: [o]}\n'),
      in: 'x\r\ny\r\n',
      two: 'x\ny\n',
      'dvc.lock': lockOf(
        `    - path: in\n      md5: ${legacy}\n      size: 6\n    - path: two\n      hash: md5\n      md5: ${legacy}\n      size: 4\n`,
      ),
    },
    steps: [
      status,
      { ask: 'repro --dry --allow-missing', code: 0, words: 'own' },
      repro,
      clean,
      write('in', 'z\r\n'),
      shows('"in"'),
      repro,
      clean,
    ],
  },
  {
    name: 'C-080 C-081 C-082 C-083 a manifest lists files by code point; links to files are followed, to folders not; an empty folder has a hash',
    files: {
      'd/｡': '1',
      'd/😀': '2',
      'd/é': '3',
      'd/a.d/q': '4',
      'd/a': '5',
      'd/.h': '6',
      'd/-': '7',
      'd/_': '8',
    },
    steps: [
      own('add d'),
      clean,
      write(
        'dvc.yaml',
        'stages:\n  e: {cmd: mkdir e, outs: [e]}\n  l: {cmd: mkdir -p l/sub && echo x > l/x && ln -s x l/to-x && ln -s sub l/to-sub, outs: [l]}\n',
      ),
      repro,
      clean,
      write('dvc.yaml', 'stages: {b: {cmd: mkdir b && ln -s nowhere b/x, outs: [b]}}\n'),
      fails("'<root>/b/x'"),
    ],
  },
  {
    name: 'C-084 C-127 the x bit of a file is recorded, and makes nothing stale',
    files: { ...stages('  a: {cmd: cat in > o && chmod +x o, deps: [in], outs: [o]}\n') },
    steps: [
      write('in', 'in\n', 0o755),
      repro,
      clean,
      { op: 'chmod', path: 'in', mode: 0o644 },
      clean,
      remove('dvc.lock'),
      repro,
    ],
  },
];
