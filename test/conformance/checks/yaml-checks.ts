// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are DVC's own templates
import { type Check, clean, fails, refused, repro, shows, status, write } from './check.ts';

const stages = (text: string) => ({ 'dvc.yaml': `stages:\n${text}` });

/** What dvc.yaml may say: C-023 to C-035, and what a run says of params. */
export const yamlChecks: readonly Check[] = [
  {
    name: 'C-023 an unknown key is refused, so is live, and checkpoint is passed over',
    files: stages('  a: {cmd: echo, foo: 1}\n'),
    steps: [
      refused('extra keys not allowed, in stages -> a -> foo'),
      write('dvc.yaml', 'stages: {a: {cmd: echo, live: logs}}\n'),
      refused('extra keys not allowed, in stages -> a -> live'),
      write('dvc.yaml', 'stages: {a: {cmd: echo 1 > o, outs: [{o: {checkpoint: true}}]}}\n'),
      status,
      repro,
      clean,
    ],
  },
  {
    name: 'C-024 frozen has to be a boolean',
    files: stages('  a: {cmd: echo, frozen: "true"}\n'),
    steps: [refused('expected bool, in stages -> a -> frozen')],
  },
  {
    name: 'C-025 a key that is there twice is refused',
    files: stages('  a: {cmd: echo}\n  a: {cmd: echo}\n'),
    steps: [refused("dvc.yaml' is invalid")],
  },
  {
    name: 'C-026 an empty dvc.yaml is a valid one',
    files: { 'dvc.yaml': '', 'sub/dvc.yaml': '# only a comment\n' },
    steps: [clean, { ask: 'stage list', code: 0 }],
  },
  {
    name: 'C-027 a dvc.yaml that Git ignores is passed over, a dvc.lock that Git ignores is fatal',
    files: {
      ...stages('  a: {cmd: echo, deps: [in]}\n'),
      'sub/dvc.yaml': 'stages: {b: {cmd: echo, deps: [in]}}\n',
      '.gitignore': '/sub/dvc.yaml\n',
    },
    steps: [shows('"a"'), write('.gitignore', 'dvc.lock\n'), refused("dvc.lock' is git-ignored.")],
  },
  {
    name: 'C-028 a file of DVC cannot be an output',
    files: stages('  a: {cmd: echo, outs: [x.dvc]}\n'),
    steps: [
      refused("DVC file 'x.dvc' cannot be an output."),
      write('dvc.yaml', 'stages: {a: {cmd: echo, outs: [sub/dvc.yaml]}}\n'),
      refused('cannot be an output.'),
      write('dvc.yaml', 'stages: {a: {cmd: echo, deps: [x.dvc]}}\n'),
      refused("DVC file 'x.dvc' cannot be a dependency."),
    ],
  },
  {
    name: 'C-029 paths stay in the lock as they are written, but an absolute one inside the project',
    files: {
      ...stages(
        '  a: {cmd: mkdir dir && cat in > dir/x && cat in > abs, deps: [./in, b/../b/c], outs: [dir/, "<root>/abs"]}\n',
      ),
      in: 'in\n',
      'b/c': 'c\n',
    },
    steps: [repro, clean],
  },
  {
    name: 'C-030 params files are relative to wdir, the params.yaml of templates to dvc.yaml',
    files: {
      ...stages('  a: {cmd: "echo ${w} > o", wdir: sub, params: [w], outs: [o]}\n'),
      'params.yaml': 'w: root\n',
      'sub/params.yaml': 'w: sub\n',
    },
    steps: [
      repro,
      clean,
      write('sub/params.yaml', 'w: other\n'),
      shows('"sub/params.yaml": {"w": "modified"}'),
    ],
  },
  {
    name: 'C-031 C-032 null and an empty list track the whole file, and single keys of it then say nothing',
    files: {
      ...stages('  a: {cmd: echo > o, params: [p.yaml: , q.yaml: []], outs: [o]}\n'),
      'p.yaml': 'b: 1\na: {z: 1, y: 2}\n',
      'q.yaml': 'k: 1\n',
    },
    steps: [
      repro,
      write('p.yaml', 'b: 1\na: {z: 1, y: 3}\nnew: 1\n'),
      shows('"p.yaml": {"a": "modified", "new": "new"}'),
      write('dvc.yaml', 'stages: {a: {cmd: echo > o, params: [p.yaml: [b], p.yaml: ], outs: [o]}}\n'),
      repro,
      clean,
    ],
  },
  {
    name: 'C-033 a dotted key goes into lists by number',
    files: {
      ...stages('  a: {cmd: echo > o, params: [a.b.1, a.b.0.c], outs: [o]}\n'),
      'params.yaml': 'a: {b: [{c: 7}, 2]}\n',
    },
    steps: [repro, write('params.yaml', 'a: {b: [{c: 7}, 3]}\n'), shows('"a.b.1": "modified"')],
  },
  {
    name: 'C-034 of a Python file the literals of modules, classes and __init__ are read',
    files: {
      ...stages('  a: {cmd: echo > o, params: [p.py: ], outs: [o]}\n'),
      'p.py':
        'A = 1\nB: float = 1e-6\nC = D = 2\nE = 1 + 2\nF = (1, "x")\nG = -3\nH = {"k": [None, True]}\nif A:\n    I = 1\nclass K:\n    x = 1\n    y: str = "s"\n    def __init__(self):\n        self.z = 2.0\n        w = 3\n    def other(self):\n        self.v = 4\n    class L:\n        m = "n"\n',
    },
    steps: [repro, clean, { ask: 'params diff --json', code: 0 }],
  },
  {
    name: 'C-035 a date anywhere in params.yaml keeps the project from loading',
    files: { ...stages('  a: {cmd: echo}\n'), 'params.yaml': 'day: 2020-01-01\n' },
    steps: [refused("Unsupported value of type 'date' in 'params.yaml:day'", 255)],
  },
  {
    name: 'C-052 a list of plot definitions does not load',
    files: stages('  a: {cmd: echo, plots: [{p.csv: [{x: a}, {y: b}]}]}\n'),
    steps: [refused("Expected dict for 'p.csv', got: 'list'", 255)],
  },
  {
    name: 'C-102 C-153 a params file that is gone is deleted, and a run names the missing params',
    files: {
      ...stages('  a: {cmd: echo > o, params: [p.yaml: [a, b]], outs: [o]}\n'),
      'p.yaml': 'a: 1\nb: 2\n',
    },
    steps: [
      repro,
      write('p.yaml', 'a: 2\n'),
      shows('"p.yaml": {"a": "modified", "b": "deleted"}'),
      fails("Parameters 'b' are missing from 'p.yaml'."),
      { op: 'remove', path: 'p.yaml' },
      shows('"p.yaml": "deleted"'),
      fails("are missing from 'p.yaml'."),
    ],
  },
  {
    name: 'C-103 NaN is never clean, nor is a tuple inside a dict',
    files: {
      ...stages('  a: {cmd: echo > o, params: [n, p.py: ], outs: [o]}\n'),
      'params.yaml': 'n: .nan\n',
      'p.py': 'T = (1, 2)\nD = {"t": (1, 2)}\n',
    },
    steps: [repro, shows('"n": "modified"'), shows('"D": "modified"')],
  },
  {
    name: 'C-141 params compare as Python compares, and a lock that is written anew takes the new spelling',
    files: {
      ...stages('  a: {cmd: cat in > o, deps: [in], params: [p, q], outs: [o]}\n'),
      'params.yaml': 'p: 1\nq: [1, true]\n',
      in: 'in\n',
    },
    steps: [
      repro,
      write('params.yaml', 'p: 1.0\nq: [true, 1.0]\n'),
      clean,
      write('in', 'other\n'),
      repro,
      clean,
    ],
  },
  {
    name: 'C-142 a param key is a pattern, and several matches are an error',
    files: {
      ...stages('  a: {cmd: echo > o, params: [tr*.lr], outs: [o]}\n'),
      'params.yaml': 'train: {lr: 1}\nother: {lr: 2}\n',
    },
    steps: [
      repro,
      clean,
      write('params.yaml', 'train: {lr: 2}\n'),
      shows('"tr*.lr": "modified"'),
      write('params.yaml', 'train: {lr: 1}\ntry: {lr: 2}\n'),
      refused('globs must match only one leaf: tr*.lr', 255),
    ],
  },
  {
    name: 'data sets are judged by their record in the lock',
    files: {
      'dvc.yaml':
        'datasets: [{name: d, type: url, url: file:///data}]\nstages:\n  s: {cmd: echo > o, deps: ["ds://d"], outs: [o]}\n',
    },
    steps: [
      shows('"ds://d": "not in sync"'),
      fails('Dataset information missing from dvc.lock file'),
      write('dvc.lock', `schema: '2.0'\n${record('1')}`),
      shows('"ds://d": "new"'),
      repro,
      clean,
      {
        op: 'replace',
        path: 'dvc.lock',
        pattern: '^ {2}meta:\n {4}size: 1',
        by: '  meta:\n    size: 2',
        nth: 0,
      },
      shows('"ds://d": "modified"'),
      write('dvc.yaml', 'stages:\n  s: {cmd: echo > o, deps: ["ds://nope"], outs: [o]}\n'),
      refused('dataset not found'),
    ],
  },
];

/** A data set as a lock has it. */
function record(size: string): string {
  return `datasets:\n- name: d\n  url: file:///data\n  type: url\n  meta:\n    size: ${size}\n    nfiles: 1\n  files: []\n`;
}
