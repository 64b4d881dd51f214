// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are DVC's own templates
import { type Check, refused, write } from './check.ts';

const stages = (text: string) => ({ 'dvc.yaml': `stages:\n${text}` });
const list = (says: string) => ({ ask: 'stage list --name-only', code: 0, says }) as const;
/** A dry run prints each command as it is resolved. */
const dry = (says: string) => ({ ask: 'repro --dry', code: 0, says, words: 'own' }) as const;

/** Templates: C-036 to C-051. */
export const templateChecks: readonly Check[] = [
  {
    name: 'C-036 vars cannot be templated',
    files: { 'dvc.yaml': 'vars: [{a: "${b}"}]\nstages: {a: {cmd: echo}}\n' },
    steps: [refused("failed to parse 'vars' in 'dvc.yaml': interpolating is not allowed")],
  },
  {
    name: 'C-037 maps merge across files, and a leaf that is said twice is an error even with the same value',
    files: {
      'dvc.yaml': 'vars: [{m: {b: 2}}]\nstages: {a: {cmd: "echo ${m.a} ${m.b}"}}\n',
      'params.yaml': 'm: {a: 1}\nlr: 1\n',
    },
    steps: [
      dry('echo 1 2'),
      write('dvc.yaml', 'vars: [{lr: 1}]\nstages: {a: {cmd: echo}}\n'),
      refused("cannot redefine 'lr' from 'vars[0]' as it already exists in 'params.yaml'"),
    ],
  },
  {
    name: 'C-038 a part of a file that is loaded already is an error',
    files: {
      'dvc.yaml': 'vars: [v.yaml, "v.yaml:a"]\nstages: {a: {cmd: echo}}\n',
      'v.yaml': 'a: 1\nb: 2\n',
    },
    steps: [
      refused("cannot partially load 'v.yaml:a' as it's already loaded."),
      write('dvc.yaml', 'vars: ["v.yaml:a", v.yaml]\nstages: {a: {cmd: echo}}\n'),
      refused("as it's partially loaded already"),
      write('dvc.yaml', 'vars: [v.yaml, v.yaml]\nstages: {a: {cmd: "echo ${b}"}}\n'),
      dry('echo 2'),
    ],
  },
  {
    name: 'C-039 a backslash keeps an expression from being one',
    files: stages("  a: {cmd: 'echo \\${x} \\\\${x} \\${'}\n"),
    steps: [dry('echo ${x} \\${x} ${')],
  },
  {
    name: 'C-040 lists are entered by number in either notation, blanks do not matter, nothing is a parse error',
    files: {
      ...stages('  a: {cmd: "echo ${l.0} ${l[1]} ${l[-1]} ${ l.0 }"}\n'),
      'params.yaml': 'l: [p, q, r]\n',
    },
    steps: [
      dry('echo p q r p'),
      write('dvc.yaml', 'stages: {a: {cmd: "echo ${}"}}\n'),
      refused("failed to parse 'stages.a.cmd' in 'dvc.yaml'"),
      write('dvc.yaml', 'stages: {a: {cmd: "echo ${l.9}"}}\n'),
      refused("Could not find 'l.9'"),
    ],
  },
  {
    name: 'C-041 null reads None, booleans are lower-case, floats are spelled as Python spells them',
    files: {
      ...stages('  a: {cmd: "echo ${n} ${t} ${f} ${e} ${big} ${i}"}\n'),
      'params.yaml': 'n: null\nt: true\nf: 1.50\ne: 1e-6\nbig: 1e16\ni: 010\n',
    },
    steps: [dry('echo None true 1.5 1e-06 1e+16 10')],
  },
  {
    name: 'C-042 C-043 a whole-text expression keeps its type, and maps and lists go nowhere but into cmd and foreach',
    files: {
      ...stages('  a: {foreach: ["${t}", "${m}"], do: {cmd: "echo ${item}"}}\n'),
      'params.yaml': 't: true\nl: [1]\nm: {a: 1}\n',
    },
    steps: [
      list('a@0\na@1\n'),
      dry('echo --a 1'),
      write('dvc.yaml', 'stages: {a: {cmd: echo, deps: ["${l}"]}}\n'),
      refused("Cannot interpolate data of type 'list'"),
      write('dvc.yaml', 'stages: {a: {cmd: echo, desc: "${m}"}}\n'),
      refused("Cannot interpolate data of type 'dict'"),
      write('dvc.yaml', 'stages: {a: {cmd: "echo ${l}"}}\n'),
      refused("Cannot interpolate data of type 'list'"),
      write('dvc.yaml', 'stages: {a: {cmd: echo, deps: ["x${l}"]}}\n'),
      refused("Cannot interpolate data of type 'list'"),
    ],
  },
  {
    name: 'C-044 a map in a command becomes options, as parsing.bool and parsing.list say',
    files: {
      ...stages('  a: {cmd: "run ${train}"}\n'),
      'params.yaml':
        'train: {epochs: 10, verbose: true, quiet: false, name: "it\'s a b", opt: {lr: 1e-3, tags: [a, "b c", 3]}, nothing: null, empt: {}, el: [], e: "", u: é}\n',
    },
    steps: [
      dry(
        `run --epochs 10 --verbose --name 'it'"'"'s a b' --opt.lr 0.001 --opt.tags a 'b c' 3 --nothing None --e '' --u 'é'`,
      ),
      write('.dvc/config', '[parsing]\nbool = boolean_optional\nlist = append\n'),
      dry('--verbose --no-quiet'),
      dry("--opt.tags a --opt.tags 'b c' --opt.tags 3"),
      write('params.yaml', 'train: {l: [[1]]}\n'),
      refused("Cannot interpolate nested iterable in 'l'"),
    ],
  },
  {
    name: 'C-045 over a map there are key and item, over a list only item',
    files: {
      ...stages(
        '  m: {foreach: {x: 1, y: {z: 2}}, do: {cmd: "echo ${key}"}}\n  l: {foreach: [p, q], do: {cmd: "echo ${item}"}}\n',
      ),
    },
    steps: [
      dry('echo x'),
      dry('echo q'),
      list('m@y'),
      write('dvc.yaml', 'stages: {l: {foreach: [p], do: {cmd: "echo ${key}"}}}\n'),
      refused("Could not find 'key'"),
    ],
  },
  {
    name: 'C-046 C-047 C-048 stages of a group are named by value, by index, and as Python spells a number',
    files: {
      ...stages(
        '  c: {foreach: [a, {n: 1}], do: {cmd: echo}}\n  lit: {foreach: [true, null], do: {cmd: echo}}\n  each: {foreach: "${names}", do: {cmd: echo}}\n  f: {foreach: [1e3, 1e-5, 1.50, 010], do: {cmd: echo}}\n',
      ),
      'params.yaml': 'names: [true, 1.0, x/y z]\n',
    },
    steps: [
      list('c@0\nc@1\nlit@true\nlit@None\neach@True\neach@1.0\neach@x/y z\nf@1000.0\nf@1e-05\nf@1.5\nf@10\n'),
    ],
  },
  {
    name: 'C-049 an @ in a key of a group keeps the file from loading',
    files: stages('  g: {foreach: ["c@d"], do: {cmd: echo}}\n'),
    steps: [{ ask: 'status', code: 1, says: "'g@c@d'" }],
  },
  {
    name: 'C-050 a matrix counts its last dimension fastest and joins the parts with dashes',
    files: stages(
      '  mat:\n    matrix: {m: [cnn, rnn], lr: [0.1, 1.0, 1e-5], o: [{n: a}, [1, 2]]}\n    cmd: "echo ${key} ${item.m}"\n',
    ),
    steps: [
      list('mat@cnn-0.1-o0\nmat@cnn-0.1-o1\nmat@cnn-1.0-o0\n'),
      list('mat@rnn-1e-05-o1\n'),
      dry('echo rnn-1e-05-o1 rnn'),
    ],
  },
  {
    name: 'C-051 one stage that cannot be resolved fails the file',
    files: stages('  ok: {cmd: echo}\n  bad: {cmd: "echo ${nope.x}"}\n'),
    steps: [
      refused("failed to parse 'stages.bad.cmd' in 'dvc.yaml': Could not find 'nope.x'"),
      { ask: 'repro ok', code: 255, says: "Could not find 'nope.x'", words: 'own' },
    ],
  },
];
