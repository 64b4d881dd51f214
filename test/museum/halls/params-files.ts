import type { Exhibit, Expected, Hall } from '../hall.ts';

const deep = 100_000;
const bad = (at: string, says: RegExp): Expected => ({ code: 2, reason: 'project', at, says });
const special: Expected = { code: 2, reason: 'refused', says: /neither a file nor a folder/ };

/** Parameters in the four languages, broken in each one's own way. */
export const paramsFiles: readonly Exhibit[] = [
  params('p.yaml', 'nesting', `a: ${'['.repeat(deep)}`, bad('p.yaml:1', /nest/)),
  params('p.yaml', 'duplicate keys', 'a: 1\na: 2\n', bad('p.yaml:2', /duplicate/)),
  params('p.yaml', 'not UTF-8', Buffer.from([0x61, 0xff]), bad('p.yaml', /not valid utf-8/)),
  params('p.yaml', '__proto__', '__proto__:\n  polluted: 1\na: 1\n', { code: 0 }),
  params('p.yaml', 'a list', '- 1\n', { code: 0 }),
  params('p.yaml', 'a Python object', 'a: !!python/object/apply:os.system [x]\n', bad('p.yaml:1', /./)),
  params('p.json', 'nesting', `{"a": ${'['.repeat(deep)}`, bad('p.json:1', /nest/)),
  params(
    'p.json',
    'closed nesting',
    `{"a": ${'['.repeat(deep)}${']'.repeat(deep)}}`,
    bad('p.json:1', /nest/),
  ),
  params('p.json', 'duplicate keys', '{"a": 1, "a": 2}', { code: 0 }),
  params('p.json', 'numbers that are none', '{"a": NaN, "b": -Infinity, "c": 1e999}', { code: 0 }),
  params('p.json', 'torn', '{"a": [1, 2', bad('p.json:1', /./)),
  params('p.json', 'a byte order mark', '\ufeff{"a": 1}', bad('p.json:1', /byte order mark/)),
  params('p.json', '__proto__', '{"__proto__": {"polluted": 1}, "a": 1}', { code: 0 }),
  params(
    'p.json',
    'a number of 100,000 digits',
    `{"a": ${'9'.repeat(100_000)}}`,
    bad('p.json:1', /4300 digits/),
  ),
  params('p.json', 'half a surrogate', '{"a": "\\ud800"}', { code: 0 }),
  params('p.toml', 'nesting', `a = ${'['.repeat(deep)}`, bad('p.toml', /nest/)),
  params('p.toml', 'deep keys', `a${'.a'.repeat(deep)} = 1\n`, bad('p.toml', /./)),
  params('p.toml', 'deep tables', `[a${'.a'.repeat(deep)}]\n`, bad('p.toml', /./)),
  params('p.toml', 'duplicate keys', 'a = 1\na = 2\n', bad('p.toml:2', /./)),
  params('p.toml', '__proto__', '[__proto__]\npolluted = 1\n', { code: 0 }),
  params('p.toml', 'not a number', 'a = nan\nb = -inf\n', { code: 0 }),
  params('p.toml', 'torn', 'a = "', bad('p.toml:1', /./)),
  params('p.py', 'nesting', `a = ${'['.repeat(deep)}`, bad('p.py', /./)),
  params('p.py', 'closed nesting', `a = ${'['.repeat(deep)}${']'.repeat(deep)}\n`, bad('p.py', /./)),
  params('p.py', 'parentheses', `a = ${'('.repeat(deep)}1${')'.repeat(deep)}\n`, bad('p.py', /./)),
  params('p.py', 'signs', `a = ${'-'.repeat(deep)}1\n`, { code: 0 }),
  params('p.py', 'a program', 'import os\na = os.system("touch ../canaries/python")\n', { code: 0 }),
  params('p.py', 'torn', 'a = (1,\n', bad('p.py', /./)),
  params('p.py', 'a class called __proto__', 'class __proto__:\n    polluted = 1\na = 1\n', { code: 0 }),
  params(
    'p.py',
    'blocks',
    `${Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}class A:\n`).join('')}${' '.repeat(300)}a = 1\n`,
    bad('p.py', /too many levels of indentation/),
  ),
  placed('a pipe', (hall) => hall.fifo('p.yaml'), special),
  placed('a folder', (hall) => hall.write('p.yaml/x', ''), bad('p.yaml', /is a directory/)),
  placed('a link to an endless device', (hall) => hall.link('p.yaml', '/dev/zero'), special),
  placed('a link to itself', (hall) => hall.link('p.yaml', 'p.yaml'), {
    code: 1,
    reason: 'data',
    says: /symbolic link/,
  }),
  placed('missing', () => undefined, { code: 0 }),
];

function params(file: string, name: string, text: string | Uint8Array, plan: Expected): Exhibit {
  return {
    name: `params: ${file} with ${name}`,
    make: (hall) => {
      hall.write(file, text);
      hall.write('dvc.yaml', stage(file));
      hall.write(
        'dvc.lock',
        `schema: '2.0'\nstages:\n  a:\n    cmd: echo\n    params:\n      ${file}:\n        a: 1\n`,
      );
    },
    plan,
  };
}

function placed(what: string, make: (hall: Hall) => void, plan: Expected): Exhibit {
  return {
    name: `params: ${what} in a file's place`,
    make: (hall) => {
      make(hall);
      hall.write('dvc.yaml', stage('p.yaml'));
    },
    plan,
  };
}

function stage(file: string): string {
  return `stages:\n  a:\n    cmd: echo\n    params:\n    - ${file}:\n      - a\nparams:\n- ${file}\nmetrics:\n- ${file}\n`;
}
