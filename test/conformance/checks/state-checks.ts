import { type Check, clean, fails, refused, remote, remove, repro, shows, status, write } from './check.ts';

const stages = (text: string) => ({ 'dvc.yaml': `stages:\n${text}` });
const own = (ask: string, code = 0) => ({ ask, code, words: 'own' }) as const;
const says = (ask: string, words: string, code = 0) => ({ ask, code, says: words, words: 'own' }) as const;
const commit = { op: 'commit', but: [] } as const;
const copy = '  a: {cmd: cat in > o, deps: [in], outs: [o]}\n';

/** Cache, remotes, status and runs as far as judging depends on them: C-086 to C-131, C-151 to C-176. */
export const stateChecks: readonly Check[] = [
  {
    name: 'C-086 C-087 C-088 C-092 objects lie below files/md5, manifests keep .dir, runs lie beside them; only objects are read-only',
    files: { '.dvc/config': remote, ...stages(copy), in: 'in\n', 'd/x': 'x\n' },
    steps: [own('add d'), repro, own('push'), clean],
  },
  {
    name: 'C-095 C-097 C-159 what is missing everywhere fails pull but not push, and the rest is put in place',
    files: { '.dvc/config': remote, x: 'x\n', y: 'y\n' },
    steps: [
      own('add x y'),
      own('push x'),
      remove('y'),
      { op: 'wipe', what: 'cache' },
      own('push'),
      remove('x'),
      own('pull', 1),
      own('pull --allow-missing'),
    ],
  },
  {
    name: 'C-098 an output with push: false stays at home',
    files: {
      '.dvc/config': remote,
      ...stages('  a: {cmd: cat in > o && echo p > p, deps: [in], outs: [o, {p: {push: false}}]}\n'),
      in: 'in\n',
    },
    steps: [repro, own('push'), { ask: 'status -c --json', code: 0, says: '{}' }],
  },
  {
    name: 'C-099 C-104 reasons come in their order, and a stage without deps and outs is always changed',
    files: {
      ...stages('  a: {cmd: cat in > o, deps: [in], outs: [o], always_changed: true}\n  cb: {cmd: echo}\n'),
      in: 'in\n',
    },
    steps: [
      repro,
      write('in', 'other\n'),
      remove('o'),
      write(
        'dvc.yaml',
        'stages:\n  a: {cmd: cat  in > o, deps: [in], outs: [o], always_changed: true}\n  cb: {cmd: echo}\n  o: {cmd: echo > x, outs: [x]}\n',
      ),
      shows('"always changed", "changed command"'),
    ],
  },
  {
    name: 'C-100 C-101 a missing object hides the rest; without a lock deps are modified, params new and outs deleted',
    files: {
      ...stages('  a: {cmd: cat in > o, deps: [in], params: [p], outs: [o]}\n'),
      in: 'in\n',
      'params.yaml': 'p: 1\n',
    },
    steps: [
      shows(
        '[{"changed deps": {"in": "modified", "params.yaml": "new"}}, {"changed outs": {"o": "deleted"}}]',
      ),
      repro,
      { op: 'wipe', what: 'cache' },
      remove('o'),
      shows('"not in cache"'),
      remove('dvc.lock'),
      write('o', 'o\n'),
      shows('"o": "modified"'),
    ],
  },
  {
    name: 'C-105 C-106 addresses start where one stands, and only -q makes the exit code speak',
    files: { 'sub/dvc.yaml': `stages:\n${copy}`, 'sub/in': 'in\n', 'other/x': '' },
    steps: [
      { ...shows('"../sub/dvc.yaml:a"'), cd: 'other' },
      { ...shows('{"a"'), cd: 'sub' },
      { ask: 'status -q', code: 1, words: 'own' },
      { ask: 'status', code: 0 },
    ],
  },
  {
    name: 'C-109 repro takes the dvc.yaml here, and what it needs from anywhere',
    files: {
      ...stages('  a: {cmd: cat sub/o > o, deps: [sub/o], outs: [o]}\n'),
      'sub/dvc.yaml': 'stages:\n  b: {cmd: echo > o, outs: [o]}\n  c: {cmd: echo > p, outs: [p]}\n',
      'far/dvc.yaml': 'stages: {d: {cmd: echo > q, outs: [q]}}\n',
    },
    steps: [repro, shows('"sub/dvc.yaml:c"'), own('repro -P'), clean],
  },
  {
    name: 'C-112 C-113 C-115 C-162 outs are removed before a run unless they persist; each line of a text is a command, a list item is one',
    files: stages(
      '  a:\n    cmd: |\n      cd sub\n      pwd | xargs basename > o\n    outs: [o]\n  b: {cmd: ["cd sub\\npwd | xargs basename > ../p"], outs: [p]}\n  c: {cmd: echo x >> keep && ls >> keep, wdir: sub, outs: [{keep: {persist: true}}], always_changed: true}\n  d: {cmd: "echo $DVC_STAGE > e; basename $DVC_ROOT >> e", outs: [e]}\n',
    ),
    steps: [write('sub/in', 'in\n'), repro, repro],
  },
  {
    name: 'C-116 C-117 a failed stage leaves the lock as it was; -k goes on with what does not need it, --ignore-errors with all',
    files: {
      ...stages(
        `${copy}  bad: {cmd: "false", deps: [in], outs: [n]}\n  after: {cmd: echo > z, deps: [n], outs: [z]}\n  last: {cmd: cat in > l, deps: [in], outs: [l]}\n`,
      ),
      in: 'in\n',
    },
    steps: [own('repro -k', 255), own('repro bad', 255), own('repro --ignore-errors', 0)],
  },
  {
    name: 'C-118 C-170 a frozen stage is not run, its outs have to be there, and only its deps are hidden',
    files: { ...stages(copy), in: 'in\n' },
    steps: [
      repro,
      write('dvc.yaml', 'stages:\n  a: {cmd: cat  in > o, deps: [in], outs: [o], frozen: true}\n'),
      write('in', 'other\n'),
      shows('{"a": ["changed command"]}'),
      remove('o'),
      { op: 'wipe', what: 'cache' },
      fails("missing data 'source': o"),
    ],
  },
  {
    name: 'C-119 C-169 --allow-missing passes over missing data and not over changes',
    files: {
      ...stages('  a: {cmd: cat in > o, deps: [in], params: [p], outs: [o]}\n'),
      in: 'in\n',
      'params.yaml': 'p: 1\n',
    },
    steps: [
      repro,
      { op: 'wipe', what: 'cache' },
      remove('o'),
      remove('in'),
      says('repro --allow-missing --dry', "Stage 'a' didn't change, skipping"),
      write('params.yaml', 'p: 2\n'),
      write('in', 'in\n'),
      says('repro --allow-missing --dry', "Running stage 'a'"),
    ],
  },
  {
    name: 'C-121 --no-run-cache brings back what the lock knows',
    files: { ...stages(copy), in: 'in\n' },
    steps: [repro, remove('o'), own('repro --no-run-cache'), clean],
  },
  {
    name: 'C-122 C-154 missing sources and missing deps are named',
    files: { ...stages(copy), 'x.dvc': 'outs:\n- md5: 9ae0ea9e3c9c6e1b9b6252c8395efdc1\n  path: x\n' },
    steps: [fails('in'), fails("missing data 'source': x", 'repro x.dvc')],
  },
  {
    name: 'C-123 a cached out gets its line in the .gitignore beside it, escaped, unless Git ignores it already',
    files: {
      ...stages(
        "  a: {cmd: 'mkdir -p sub o && echo > \"sub/we[i]rd #1.txt\" && echo > o/x && echo > kept && echo > done', outs: ['sub/we[i]rd #1.txt', o, done, {kept: {cache: false}}]}\n",
      ),
      '.gitignore': 'o/\n/done',
    },
    steps: [repro, clean],
  },
  {
    name: 'C-124 C-156 an out that Git tracks fails the stage',
    files: { ...stages(copy), in: 'in\n', o: 'o\n' },
    steps: [
      commit,
      {
        ...fails('already tracked by SCM'),
        differs: { code: 255, why: 'it is said before the command runs, and nothing is overwritten' },
      },
      { ...own('commit -f', 1), differs: { code: 1, why: 'the run before it left the old file' } },
    ],
  },
  {
    name: 'C-125 C-126 C-128 C-129 C-161 run cache entries have DVC’s names, without size and nfiles, and only stages that can be restored have one',
    files: {
      ...stages(
        '  a: {cmd: cat in > o, deps: [in], params: [size, t], outs: [o]}\n  free: {cmd: echo > f, outs: [f]}\n  keep: {cmd: cat in > k, deps: [in], outs: [{k: {persist: true}}]}\n  plain: {cmd: cat in > u, deps: [in], outs: [{u: {cache: false}}]}\n  metric: {cmd: echo 1 > m.json, deps: [in], metrics: [{m.json: {cache: false}}]}\n',
      ),
      'params.yaml': 'size: 1\nt: {nfiles: 2, x: 1.0}\n',
      in: 'in\n',
    },
    steps: [
      repro,
      write('params.yaml', 'size: 2\nt: {nfiles: 3, x: 1.0}\n'),
      says('repro a', "Stage 'a' is cached - skipping run, checking out outputs"),
      own('repro -f --no-commit a'),
    ],
  },
  {
    name: 'C-131 a stage with a date among its params cannot be put into the run cache',
    files: {
      ...stages('  a: {cmd: cat in > o, deps: [in], params: [p.toml: [d]], outs: [o]}\n'),
      'p.toml': 'd = 2020-01-01\n',
      in: 'in\n',
    },
    steps: [
      {
        ...own('repro', 255),
        says: 'Object of type date is not JSON serializable',
        differs: { code: 0, why: 'the stage runs; only an entry of the run cache cannot be had' },
      },
    ],
  },
  {
    name: 'C-143 C-155 a dry run fails on data that is missing, unless --allow-missing',
    files: { ...stages(`${copy}  b: {cmd: cat o > p, deps: [o], outs: [p]}\n`) },
    steps: [own('repro --dry --allow-missing', 0)],
  },
  {
    name: 'C-144 pull with nothing tracked and no remote is fine',
    steps: [own('pull')],
  },
  {
    name: 'C-145 C-146 exec bits inside folders and empty folders are lost on checkout, that of a file comes back',
    files: { 'd/x': 'x\n' },
    steps: [
      write('run.sh', 'echo\n', 0o755),
      write('d/run', 'echo\n', 0o755),
      own('add d run.sh'),
      remove('d'),
      { op: 'chmod', path: 'run.sh', mode: 0o644 },
      shows('{"d.dvc"'),
      own('checkout'),
      clean,
    ],
  },
  {
    name: 'C-165 an unknown kind of remote is a configuration error where it is needed',
    files: { '.dvc/config': '[core]\nremote = x\n[\'remote "x"\']\nurl = nope://bucket\n', x: 'x\n' },
    steps: [
      {
        ...refused('Unsupported URL type nope://', 251),
        differs: { code: 0, why: 'only verbs that need this remote fail on it' },
      },
    ],
  },
  {
    name: 'C-166 C-167 a dep without a recorded hash is listed, a recorded dep that is no longer declared is not',
    files: { ...stages(copy), in: 'in\n', two: 'two\n' },
    steps: [
      repro,
      write('dvc.yaml', 'stages:\n  a: {cmd: cat in > o, deps: [in, two], outs: [o]}\n'),
      shows('{"a": [{"changed deps": {"two": "modified"}}]}'),
      repro,
      write('dvc.yaml', `stages:\n${copy}`),
      clean,
    ],
  },
  {
    name: 'C-174 a backslash and a drive letter are part of a name on Linux',
    files: { ...stages("  a: {cmd: echo > o, deps: ['D:\\x', 'a\\b'], outs: [o]}\n"), 'a\\b': 'x\n' },
    steps: [shows('"D:\\\\x": "deleted"'), shows('"a\\\\b": "modified"')],
  },
  {
    name: 'C-175 duplicate outputs fail the graph and not status',
    files: stages('  a: {cmd: echo, outs: [o]}\n  b: {cmd: echo, outs: [o]}\n'),
    steps: [status, { ask: 'dag', code: 255, says: "output 'o' is specified in:" }],
  },
];
