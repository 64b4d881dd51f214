import { type Check, clean, fails, refused, remote, repro, shows, status, write } from './check.ts';

const config = (text: string) => ({ '.dvc/config': text });
const named = (name: string, url: string) => `['remote "${name}"']\n    url = ${url}\n`;
const push = { ask: 'push', code: 0, words: 'own' } as const;
const add = (what: string, code = 0) => ({ ask: `add -q ${what}`, code }) as const;

/** Finding the project, `.dvc/config` and `.dvcignore`: C-001 to C-022. */
export const projectChecks: readonly Check[] = [
  {
    name: 'C-001 the root is the nearest folder above that holds a folder .dvc; without one the exit code is 253',
    files: { 'dvc.yaml': 'stages: {a: {cmd: echo, deps: [in]}}\n', 'sub/.dvc': 'a file\n', 'sub/deep/x': '' },
    steps: [
      { ...shows('"../../dvc.yaml:a"'), cd: 'sub/deep' },
      { ask: 'status', cd: '..', code: 253, says: 'you are not inside of a DVC repository' },
    ],
  },
  {
    name: 'C-002 C-003 system, global, repository and local config are merged key by key, and the folders come from the environment',
    machine: {
      system: '[core]\nremote = fromsystem\nautostage = true\n',
      global: '[core]\nremote = fromglobal\n',
    },
    steps: [
      { ask: 'config core.remote', code: 0, says: 'fromglobal' },
      write('.dvc/config', '[core]\nremote = fromrepo\n'),
      { ask: 'config core.remote', code: 0, says: 'fromrepo' },
      write('.dvc/config.local', '[core]\nremote = fromlocal\n'),
      { ask: 'config core.remote', code: 0, says: 'fromlocal' },
      { ask: 'config core.autostage', code: 0, says: 'true' },
    ],
  },
  {
    name: 'C-004 an unknown key of the config is an error, exit code 251',
    files: config('[core]\nfoo = 1\n'),
    steps: [refused("extra keys not allowed @ data['core']['foo']", 251)],
  },
  {
    name: 'C-005 quoted and bare remote sections are the same, and names are lower-cased',
    files: config(`[remote "Bare"]\nurl = /bare\n${named('Quoted', '/quoted')}`),
    steps: [
      { ask: 'remote list', code: 0, says: 'bare' },
      { ask: 'remote list', code: 0, says: 'quoted' },
    ],
  },
  {
    name: 'C-006 C-012 core.remote finds a section by its lower-cased name, and a relative url starts at the config file',
    files: { ...config(`[core]\nremote = MyRemote\n${named('myremote', '../../store')}`), x: 'x\n' },
    steps: [add('x'), push, { ask: 'status -c --json', code: 0, says: '{}' }],
  },
  {
    name: 'C-007 an unquoted # cuts a value off',
    files: config(`${named('a', '/data/a#b')}${named('b', '"/data/c#d"')}`),
    steps: [
      { ask: 'config remote.a.url', code: 0, says: '/data/a' },
      { ask: 'config remote.b.url', code: 0, says: '/data/c#d' },
    ],
  },
  {
    name: 'C-008 an unquoted comma makes a list, which is right for cache.type and wrong for a boolean',
    files: config('[cache]\ntype = reflink,copy\n'),
    steps: [
      { ask: 'status', code: 0 },
      write('.dvc/config', '[cache]\ntype = "reflink,copy"\n'),
      { ask: 'status', code: 0 },
      write('.dvc/config', '[core]\nautostage = true, false\n'),
      refused("data['core']['autostage']", 251),
    ],
  },
  {
    name: 'C-009 a line that begins with ; and a key with a colon are errors of the config',
    files: config('; a comment\n[core]\n'),
    steps: [
      refused('config', 251),
      write('.dvc/config', '[core]\nautostage: true\n'),
      refused('config', 251),
    ],
  },
  {
    name: 'C-010 a section or a key that is there twice is an error of the config',
    files: config('[core]\nautostage = true\n[core]\nremote = a\n'),
    steps: [
      refused('config', 251),
      write('.dvc/config', '[core]\nremote = a\nremote = b\n'),
      refused('config', 251),
    ],
  },
  {
    name: 'C-011 a boolean of the config is true or false in any case, and nothing else',
    files: config('[core]\nautostage = TRUE\n'),
    steps: [
      { ask: 'status', code: 0 },
      write('.dvc/config', '[core]\nautostage = yes\n'),
      refused("data['core']['autostage']", 251),
    ],
  },
  {
    name: 'C-013 remote://NAME/path is the url of NAME with the path behind it',
    files: {
      ...config(
        `[core]\nremote = child\n${named('base', '../../store')}${named('child', 'remote://base/a/b')}`,
      ),
      x: 'x\n',
    },
    steps: [add('x'), push],
  },
  {
    name: "C-014 an unknown remote doesn't exist: push ends with 1",
    files: { ...config(remote), x: 'x\n' },
    steps: [add('x'), { ask: 'push -r nope', code: 1, says: "remote 'nope' doesn't exist" }],
  },
  {
    name: 'C-017 .git, .hg and .dvc are not data',
    files: { 'd/a': 'a\n', 'd/.hg/x': 'x\n', 'd/sub/.git': 'gitdir: nowhere\n', 'd/sub/b': 'b\n' },
    steps: [add('d')],
  },
  {
    name: 'C-018 lines of .dvcignore are stripped, # begins a comment, ! takes back, the last match wins',
    files: {
      '.dvcignore': '  *.log  \n# no rule\n\n!keep.log\n\\#odd\n*.tmp\n!x.tmp\nx.tmp\n',
      'd/a.log': '1',
      'd/keep.log': '2',
      'd/#odd': '3',
      'd/x.tmp': '4',
      'd/# no rule': '5',
    },
    steps: [add('d')],
  },
  {
    name: 'C-019 what lies below an ignored folder cannot be taken back',
    files: { '.dvcignore': 'd/gone\n!d/gone/x\n', 'd/gone/x': 'x\n', 'd/a': 'a\n' },
    steps: [add('d')],
  },
  {
    name: 'C-020 a .dvcignore inside a tracked folder is an error',
    files: { 'd/.dvcignore': 'x\n', 'd/a': 'a\n' },
    steps: [{ ask: 'add d', code: 255, says: '.dvcignore file should not be in collected dir path' }],
  },
  {
    name: 'C-021 a project inside the project is none of its business',
    files: {
      'dvc.yaml': 'stages: {a: {cmd: echo, deps: [in]}}\n',
      'inner/.dvc/config': '',
      'inner/.dvc/.gitignore': '/config.local\n/tmp\n/cache\n',
      'inner/dvc.yaml': 'stages: {b: {cmd: echo, deps: [in]}}\n',
    },
    steps: [shows('"a"'), { ...shows('"b"'), cd: 'inner' }],
  },
  {
    name: 'C-022 an ignored path is refused as an output and taken as a dependency',
    files: {
      '.dvcignore': 'hidden\n',
      hidden: 'h\n',
      'dvc.yaml': 'stages: {a: {cmd: cat hidden > out, deps: [hidden], outs: [out]}}\n',
    },
    steps: [
      repro,
      clean,
      write('hidden', 'other\n'),
      shows('"hidden": "modified"'),
      write('dvc.yaml', 'stages: {a: {cmd: echo > hidden, outs: [hidden]}}\n'),
      refused('is ignored by'),
    ],
  },
  {
    name: 'C-107 C-152 status checks neither the graph nor what a run would need',
    files: {
      'dvc.yaml':
        'stages:\n  a: {cmd: echo, deps: [x], outs: [y]}\n  b: {cmd: echo, deps: [y], outs: [x]}\n  c: {cmd: echo, wdir: nowhere, outs: [z]}\n',
    },
    steps: [
      status,
      { ask: 'dag', code: 255, says: 'Same item(s) are defined as both a dependency and an output' },
    ],
  },
  {
    name: 'C-110 duplicate and overlapping outputs, and cycles, are refused as soon as the graph is needed',
    files: { 'dvc.yaml': 'stages:\n  a: {cmd: echo, outs: [o]}\n  b: {cmd: echo, outs: [o]}\n' },
    steps: [
      fails("output 'o' is specified in:"),
      write('dvc.yaml', 'stages:\n  a: {cmd: echo, outs: [o], metrics: [o]}\n'),
      fails("output 'o' is already specified in stage: 'a'."),
      write('dvc.yaml', 'stages:\n  a: {cmd: echo, outs: [o]}\n  b: {cmd: echo, outs: [o/x]}\n'),
      fails('overlap and are thus in the same tracked directory'),
      write('dvc.yaml', 'stages:\n  a: {cmd: echo, deps: [o], outs: [o]}\n'),
      fails('Same item(s) are defined as both a dependency and an output in stage: a.'),
      write(
        'dvc.yaml',
        'stages:\n  a: {cmd: echo, deps: [x], outs: [y]}\n  b: {cmd: echo, deps: [y], outs: [x]}\n',
      ),
      fails('Same item(s) are defined as both a dependency and an output in stages:'),
    ],
  },
];
