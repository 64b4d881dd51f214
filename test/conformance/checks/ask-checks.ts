// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are DVC's own templates
import { type Check, clean, remote, remove, repro, shows, write } from './check.ts';

const stages = (text: string) => ({ 'dvc.yaml': `stages:\n${text}` });
const own = (ask: string, code = 0) => ({ ask, code, words: 'own' }) as const;
const says = (ask: string, words: string, code = 0) => ({ ask, code, says: words }) as const;
const commit = { op: 'commit', but: [] } as const;
const metric = '  m: {cmd: cp in m.json, deps: [in], metrics: [{m.json: {cache: false}}]}\n';

/** Verbs that compare and list: C-132 to C-140, C-148 to C-150, C-158 and C-177 to C-181. */
export const askChecks: readonly Check[] = [
  {
    name: 'C-132 C-134 C-136 metrics are rounded in tables only, booleans are numbers, and a Markdown table has its widths',
    files: {
      ...stages(metric),
      in: '{"a": 0.123456789, "b": 2.5e-8, "c": 1, "t": true, "l": [1], "n": null, "s": "x"}',
    },
    steps: [
      repro,
      commit,
      write('in', '{"a": 0.5, "b": 123456789.123, "c": 1.0, "t": false, "new": {"k": 1e16}}'),
      repro,
      says('metrics diff --json', '"old": 0.123456789, "new": 0.5'),
      says('metrics diff', '0.12346'),
      says('metrics diff --md', '| Path '),
      says('metrics diff --all --precision 2 --no-path', '0.12'),
      says('metrics show --json', '"data"'),
      says('metrics show', '123456789.123'),
    ],
  },
  {
    name: 'C-133 params are texts in diffs: lists as Python writes them, in JSON too',
    files: {
      'params.yaml': "l: [1, 2.5, 'a', true, null, \"it's\"]\nm: {k: 1}\nx: 1\n",
      ...stages('  a: {cmd: echo, params: [l, m, x]}\n'),
    },
    steps: [
      commit,
      write('params.yaml', 'l: [1]\nm: 1\nx: 1.0\n'),
      says('params diff --json', `"[1, 2.5, 'a', True, None, \\"it's\\"]"`),
      says('params diff', '[1]'),
      says('params diff --md', '| Param'),
      says('params diff --all --json', '"x"'),
    ],
  },
  {
    name: 'C-135 C-137 two names of one commit compare as nothing; nothing is an empty table, no text, or {}',
    files: { ...stages(metric), in: '{"a": 1}' },
    steps: [
      repro,
      commit,
      says('metrics diff HEAD HEAD --json', '{}'),
      says('metrics diff --md', '| Path'),
      says('metrics diff', ''),
      says('params diff --json', '{}'),
      says('params diff --md', '| Path'),
    ],
  },
  {
    name: 'C-138 C-148 diff has its groups, pairs what was renamed, and ends folders with a slash',
    files: { 'd/a': 'a\n', 'd/b': 'b\n', 'e/x': 'x\n', f: 'f\n', g: 'g\n' },
    steps: [
      own('add d e f g'),
      commit,
      { op: 'rename', from: 'd/a', to: 'd/c' },
      write('d/b', 'other\n'),
      remove('e'),
      remove('e.dvc'),
      remove('f'),
      remove('f.dvc'),
      write('f2', 'f\n'),
      own('add d f2'),
      { op: 'wipe', what: 'object', nth: 3 },
      says('diff --json', '"renamed"'),
      says('diff --json --show-hash', '"hash"'),
      says('diff --md', '| Status'),
      says('diff --show-hash --md', '| Hash'),
      says('diff', 'files summary:'),
      says('data status --json', '"committed"'),
      says('data status --json --granular', '"d/"'),
    ],
  },
  {
    name: 'C-139 C-158 a Mermaid graph numbers its nodes by name in each part, from dependency to dependent',
    files: stages(
      '  each: {foreach: [b, a], do: {cmd: echo, deps: [pre], outs: ["o-${item}"]}}\n  pre: {cmd: echo, outs: [pre]}\n  lone: {cmd: echo}\n  last: {cmd: echo, deps: [o-a, o-b], outs: [z]}\n',
    ),
    steps: [
      says('dag --mermaid', 'flowchart TD'),
      says('dag --md', '```mermaid'),
      says('dag --dot', 'strict digraph'),
      says('dag --mermaid --outs', '["o-a"]'),
      says('dag --mermaid --collapse-foreach-matrix', '["each"]'),
      says('dag --mermaid each@a', '["pre"]'),
      says('dag --mermaid --full each@a', '["last"]'),
    ],
  },
  {
    name: 'C-150 variables that templates use show in params diff, others do not',
    files: {
      'dvc.yaml': 'vars: [v.yaml]\nstages: {a: {cmd: "echo ${cfg.a} > o", outs: [o]}}\n',
      'v.yaml': 'cfg: {a: 1, b: 1}\n',
    },
    steps: [
      commit,
      write('v.yaml', 'cfg: {a: 2, b: 2}\n'),
      says('params diff --json', '{"v.yaml": {"cfg.a": {"old": 1, "new": 2'),
    ],
  },
  {
    name: 'C-157 unsaved files are named with their whole path',
    files: { f: 'f\n' },
    steps: [
      own('add f'),
      write('f', 'changed\n'),
      { ask: 'checkout', code: 255, says: '<root>/f', words: 'own' },
    ],
  },
  {
    name: 'C-179 diffs drop errors and show keeps them; paths start where one stands',
    files: { ...stages(metric), in: '{"a": 1}', 'sub/x': '' },
    steps: [
      repro,
      commit,
      write('m.json', '{"a": 2'),
      says('metrics show --json', '"error"'),
      says('metrics diff --json', '{"m.json": {"a": {"old": 1, "new": null'),
      write('m.json', '{"a": 2}'),
      { ...says('metrics diff --json', '"../m.json"'), cd: 'sub' },
    ],
  },
  {
    name: 'C-180 commit takes a .dvc file, a stage or an output, and add inside a tracked folder changes that folder',
    files: { ...stages('  a: {cmd: cat f > o, deps: [f], outs: [o]}\n'), f: 'f\n', 'd/x': 'x\n' },
    steps: [
      own('add f d'),
      repro,
      write('o', 'by hand\n'),
      own('commit -f o'),
      clean,
      write('f', 'new\n'),
      own('commit -f f.dvc'),
      own('commit -f a'),
      clean,
      write('d/x', 'other\n'),
      own('add d/x'),
      clean,
    ],
  },
  {
    name: 'C-181 the console expands tabs, and --summary replaces the list',
    files: { f: 'f\n', 'd/x': 'x\n' },
    steps: [
      own('add f d'),
      remove('f'),
      remove('d'),
      says('checkout', 'A       f'),
      remove('d'),
      says('checkout --summary', '1 file added'),
    ],
  },
  {
    name: 'C-093 C-094 C-096 a manifest on the remote stands for its members, and one that is nowhere says nothing',
    files: { '.dvc/config': remote, 'd/x': 'x\n', 'd/y': 'y\n' },
    steps: [
      own('add d'),
      own('push'),
      says('status -c --json', '{}'),
      { op: 'wipe', what: 'cache' },
      remove('../store'),
      remove('d'),
      says('status -c --json', '{}'),
      own('pull', 1),
    ],
  },
  {
    name: 'C-090 C-091 what is checked out is a writable copy, and changes that are nowhere else block it',
    files: {
      '.dvc/config': remote,
      f: 'f\n',
      ...stages('  a: {cmd: cat f > o && chmod 755 o, deps: [f], outs: [o]}\n'),
    },
    steps: [
      own('add f'),
      repro,
      remove('f'),
      remove('o'),
      own('checkout'),
      write('f', 'mine\n'),
      own('checkout', 255),
      own('checkout --force'),
      clean,
    ],
  },
  {
    name: 'C-120 --pull brings the data of a stage that only lacks its data',
    files: {
      '.dvc/config': remote,
      in: 'in\n',
      ...stages('  a: {cmd: cat in > o, deps: [in], outs: [o]}\n'),
    },
    steps: [repro, own('push'), { op: 'wipe', what: 'cache' }, remove('o'), own('repro --pull'), clean],
  },
  {
    name: 'C-111 C-180 a tracked file that changed is recorded by the run that needs it',
    files: { in: 'in\n', ...stages('  a: {cmd: cat in > o, deps: [in], outs: [o]}\n') },
    steps: [own('add in'), repro, write('in', 'new\n'), shows('"in.dvc"'), repro, clean],
  },
];
