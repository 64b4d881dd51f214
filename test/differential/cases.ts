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
];
