// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are DVC's own templates
import { bare, type Yaml, yamlText } from './project-text.ts';
import type { Op, Question, Scenario } from './scenario.ts';

const write = (path: string, text: string): Op => ({ op: 'write', path, text });
const stages = (entries: Record<string, Yaml>): Op => write('dvc.yaml', yamlText({ stages: entries }));
const ask = (what: Question, ...words: string[]): Op => ({ op: 'ask', what, words });
const status = ask('status', 'status', '--json');
const dry = ask('dry', 'repro', '-P', '--dry');
const repro = ask('repro', 'repro', '-P');
const commit: Op = { op: 'commit', but: [] };
const copy = { cmd: 'cat in > out', deps: ['in'], outs: ['out'] };

/** A command whose text the lock folds right after several spaces, where reading it back leaves one. */
const folded = (out: string) => ({
  cmd: `echo ${'word '.repeat(13)}x    y > ${out} && echo and so on and on until another line begins here`,
  deps: ['in'],
  outs: [out],
});

const trackedFolder: readonly Op[] = [
  write('folder/x', 'x\n'),
  write('folder/y', 'y\n'),
  write('.gitignore', '/folder\n'),
  write(
    'folder.dvc',
    'outs:\n- md5: 78e06c88520d5d3cb47549bf24ee3baf.dir\n  size: 4\n  nfiles: 2\n  hash: md5\n  path: folder\n',
  ),
];

/** Differences that random projects have shown, each as small as it gets. */
export const cases: readonly Scenario[] = [
  {
    name: 'a data source that lies here uncached is put into the cache',
    ops: [
      write('in', 'in\n'),
      write('in.dvc', 'outs:\n- md5: 13b5bfe96f3e2fe411c9f66f4a582adf\n  size: 3\n  hash: md5\n  path: in\n'),
      stages({ copy }),
      status,
      dry,
      repro,
      status,
      { op: 'wipe', what: 'cache' },
      status,
      dry,
      repro,
    ],
  },
  {
    name: 'a dry run lists a stage whose out is gone, although the cache has it',
    ops: [
      write('in', 'in\n'),
      stages({ copy }),
      repro,
      { op: 'remove', path: 'out' },
      status,
      dry,
      repro,
      dry,
    ],
  },
  {
    name: 'a tuple that is the whole value equals the list in the lock, a tuple inside it does not',
    ops: [
      write('conf.py', 'A = ("a", "b")\nB = {"t": (1, 2)}\n'),
      stages({ s: { cmd: 'echo > out', params: [{ 'conf.py': bare('') }], outs: ['out'] } }),
      repro,
      commit,
      status,
      write('conf.py', 'A = ("a", "c")\nB = {"t": [1, 2]}\n'),
      status,
      ask('table', 'params', 'diff', '--json'),
    ],
  },
  {
    name: 'ignore lines are taken away again when a stage fails, unless errors are ignored',
    ops: [
      write('in', 'in\n'),
      stages({ copy, bad: { cmd: 'false', deps: ['out'], outs: ['never'] } }),
      repro,
      ask('repro', 'repro', '-P', '-k'),
      ask('repro', 'repro', '-P', '--ignore-errors'),
    ],
  },
  {
    name: 'each writing of a lock folds again what lost its spaces',
    ops: [
      write('in', 'in\n'),
      stages({ a: folded('a'), b: folded('b'), c: folded('c') }),
      repro,
      status,
      ask('repro', 'repro', 'b', '-f'),
      write('in', 'other\n'),
      repro,
      repro,
    ],
  },
  {
    name: 'a project that does not load is a side without values',
    ops: [
      write('in', 'in\n'),
      stages({
        m: { cmd: 'echo 1 > m.json', deps: ['in'], metrics: [{ 'm.json': { cache: bare('false') } }] },
      }),
      repro,
      commit,
      stages({ m: { cmd: 'echo ${nope} > m.json' } }),
      ask('table', 'metrics', 'diff', '--json'),
      ask('table', 'params', 'diff', '--json'),
      status,
    ],
  },
  {
    name: 'what was moved out of a tracked folder does not come back when the folder has been recorded anew',
    ops: [
      ...trackedFolder,
      write('p', 'p\n'),
      stages({ s: { cmd: 'cat folder/x p > out', deps: ['folder/x', 'p'], outs: ['out'] } }),
      repro,
      { op: 'rename', from: 'folder/x', to: 'x.moved' },
      status,
      repro,
    ],
  },
  {
    name: 'a stage that needs one file of a folder leaves the folder as it is recorded, in a clone too',
    ops: [
      ...trackedFolder,
      write('p', 'p\n'),
      stages({
        one: { cmd: 'cat folder/x p > out', deps: ['folder/x', 'p'], outs: ['out'] },
        all: { cmd: 'cat folder/x folder/y p > all', deps: ['folder', 'p'], outs: ['all'] },
      }),
      repro,
      commit,
      { op: 'clone' },
      { op: 'plan' },
      write('p', 'other\n'),
      { op: 'plan' },
      ask('locks', 'repro', '-P'),
      ask('locks', 'repro', '-P'),
    ],
  },
  {
    name: 'C-172 a folder of files in Git and of outs is known without the outs, with another folder inside only by its manifest',
    ops: [
      write('in', 'in\n'),
      write('both/own', 'own\n'),
      write('deep/own', 'own\n'),
      stages({
        a: { cmd: 'cat in > both/made', deps: ['in'], outs: ['both/made'] },
        b: { cmd: 'mkdir deep/made && cat in > deep/made/x', deps: ['in'], outs: ['deep/made'] },
        c: { cmd: 'cat both/* > c', deps: ['both'], outs: ['c'] },
        d: { cmd: 'cat deep/made/* > d', deps: ['deep'], outs: ['d'] },
      }),
      repro,
      commit,
      { op: 'clone' },
      { op: 'plan' },
      write('both/own', 'other\n'),
      { op: 'plan' },
      ask('locks', 'repro', '-P'),
    ],
  },
  {
    name: 'without Git nothing is ignored and everything else is the same',
    ops: [
      write('.dvc/config', '[core]\n    no_scm = true\n'),
      write('in', 'in\n'),
      stages({ copy }),
      status,
      repro,
      status,
      ask('table', 'params', 'diff', '--json'),
      write('in', 'other\n'),
      dry,
      repro,
    ],
  },
  {
    name: 'an out that is not pushed is here all the same if another out has the same content',
    ops: [
      write('in', 'in\n'),
      stages({
        copy,
        again: { cmd: 'cat in > private', deps: ['in'], outs: [{ private: { push: bare('false') } }] },
      }),
      repro,
      commit,
      { op: 'clone' },
      { op: 'plan' },
      ask('locks', 'repro', '-P'),
    ],
  },
  {
    name: 'a stage does not run because a part of its outs happens to be in the cache',
    ops: [
      write('in', 'in\n'),
      stages({
        a: {
          cmd: 'cat in > a1 && echo a > a2',
          deps: ['in'],
          outs: ['a1'],
          plots: [{ a2: { cache: bare('false') } }],
        },
        b: {
          cmd: 'cat in > b1 && echo b > b2',
          deps: ['in'],
          outs: ['b1'],
          plots: [{ b2: { cache: bare('false') } }],
        },
        c: { cmd: 'cat a1 p > c', deps: ['a1', 'p'], outs: ['c'] },
        d: { cmd: 'cat b1 b1 > d', deps: ['b1'], outs: ['d'] },
      }),
      write('p', 'p\n'),
      repro,
      commit,
      { op: 'clone' },
      write('p', 'other\n'),
      { op: 'plan' },
      ask('locks', 'repro', '-P'),
      ask('locks', 'repro', '-P'),
    ],
  },
  {
    name: 'params diff shows of a file what stages track in it, and the variables that templates use',
    ops: [
      write('conf.json', '{"a": 1, "b": {"c": 1.0, "d": [1, 2]}, "e": 1}'),
      write('vars.yaml', 'v: {w: 1, x: 1}\n'),
      write(
        'dvc.yaml',
        yamlText({
          vars: ['vars.yaml'],
          stages: {
            s: { cmd: 'echo ${v.w} > out', params: [{ 'conf.json': ['b.c', 'b.d.1'] }], outs: ['out'] },
          },
        }),
      ),
      repro,
      commit,
      write('conf.json', '{"a": 2, "b": {"c": 2, "d": [2, 3]}, "e": 2}'),
      write('vars.yaml', 'v: {w: 2, x: 2}\n'),
      ask('table', 'params', 'diff', '--json'),
      ask('table', 'params', 'diff', '--json', '--all'),
      ask('table', 'params', 'diff', '--json', '--deps'),
      ask('table', 'params', 'diff', '--json', '--targets', 'conf.json'),
    ],
  },
  {
    name: 'metrics that are ignored, or uncached and gone, are none, although the cache has them',
    ops: [
      write('in', 'in\n'),
      write('.dvcignore', '*.tmp\n'),
      write('folder/m.json', '{"m": 1}'),
      write('folder/m.tmp', '2'),
      write(
        'dvc.yaml',
        yamlText({
          stages: {
            s: { cmd: 'echo 1 > m.json', deps: ['in'], metrics: [{ 'm.json': { cache: bare('false') } }] },
          },
          metrics: ['folder'],
        }),
      ),
      repro,
      commit,
      { op: 'remove', path: 'm.json' },
      ask('table', 'metrics', 'diff', '--json', '--all'),
    ],
  },
  {
    name: 'a single item is judged whatever else is wrong, if it resolves itself and its file and lock are sound',
    ops: [
      write('in', 'in\n'),
      write('params.yaml', 'a: 1\n'),
      stages({
        copy,
        twice: { cmd: 'echo > out', outs: ['out'] },
        gone: { cmd: 'echo ${none}' },
        group: { foreach: ['x', 'y'], do: { cmd: 'echo ${item} ${a}' } },
        other: { foreach: ['x', 'y'], do: { cmd: 'echo ${item.none}' } },
      }),
      write('sub/dvc.yaml', 'stages: [1]\n'),
      write('sub/x.dvc', 'outs: 1\n'),
      ...['copy', 'gone', 'group', 'group@x', 'other', 'other@x', 'none', 'sub/x.dvc', 'dvc.yaml'].map(
        (word) => ask('dry', 'repro', '--dry', '-s', word),
      ),
      ask('dry', 'repro', '--dry', '-s', 'copy', 'gone'),
      ask('dry', 'repro', '--dry', '-s', '-p', 'copy'),
      ask('dry', 'repro', '--dry', '-s', '-R', 'sub'),
      ask('dry', 'repro', '--dry', '-s'),
      ask('dry', 'repro', '--dry', 'copy'),
      ask('repro', 'repro', '-s', 'copy'),
      write('dvc.lock', 'schema: 2.0\n'),
      ask('dry', 'repro', '--dry', '-s', 'copy'),
      write('dvc.lock', "schema: '2.0'\nstages: 1\n"),
      ask('dry', 'repro', '--dry', '-s', 'copy'),
    ],
  },
  {
    name: 'a frozen stage whose command was edited is verified in a clone, with its outs from the remote',
    ops: [
      write('in', 'in\n'),
      stages({ copy, last: { cmd: 'cat out > last', deps: ['out'], outs: ['last'] } }),
      repro,
      { op: 'commit', but: ['out', 'last'] },
      { op: 'clone' },
      stages({
        copy: { ...copy, cmd: 'cat in >out', frozen: bare('true') },
        last: { cmd: 'cat out > last', deps: ['out'], outs: ['last'] },
      }),
      ask('locks', 'repro', '-P'),
    ],
  },
  {
    name: 'a params file that does not parse fails its stage when the turn comes, and no other',
    ops: [
      write('in', 'in\n'),
      write('bad.yaml', 'a: {\n'),
      stages({
        a: { cmd: 'cat in > a', deps: ['in'], outs: ['a'] },
        b: { cmd: 'cat a > b', deps: ['a'], params: [{ 'bad.yaml': ['a'] }], outs: ['b'] },
        c: { cmd: 'cat b > c', deps: ['b'], outs: ['c'] },
        d: { cmd: 'cat in > d', deps: ['in'], outs: ['d'] },
      }),
      dry,
      ask('dry', 'repro', '-P', '--dry', '-k'),
      ask('repro', 'repro', 'a', 'b', 'c'),
      ask('repro', 'repro', '-P', '-k'),
      ask('repro', 'repro', '-s', 'd', 'c', 'a'),
    ],
  },
];
