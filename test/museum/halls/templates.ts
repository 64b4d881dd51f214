// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of DVC, not of JavaScript
import type { Exhibit, Expected, Hall } from '../hall.ts';

const bad = (says: RegExp, at = 'dvc.yaml'): Expected => ({ code: 2, reason: 'project', at, says });
const ten = Array.from({ length: 100 }, (_, i) => i).join(', ');

/** Templates: what is too much, goes in circles or reaches where it must not. */
export const templates: readonly Exhibit[] = [
  template('a variable nobody defined', 'stages:\n  a:\n    cmd: echo ${nobody}\n', bad(/nobody/)),
  template('an expression that never ends', 'stages:\n  a:\n    cmd: echo ${a\n', { code: 0 }),
  template('a million open expressions', `stages:\n  a:\n    cmd: echo ${'${'.repeat(1_000_000)}\n`, {
    code: 0,
  }),
  template(
    'an expression of a million dots',
    `vars:\n- a: 1\nstages:\n  a:\n    cmd: echo \${a${'.a'.repeat(1_000_000)}}\n`,
    bad(/./),
  ),
  template(
    'an expression of 100,000 brackets',
    `vars:\n- a: 1\nstages:\n  a:\n    cmd: echo \${a${'[0]'.repeat(100_000)}}\n`,
    bad(/./),
  ),
  template(
    'a list as part of a word',
    'vars:\n- a: [1]\nstages:\n  a:\n    cmd: echo x${a}\n',
    bad(/Cannot interpolate data/),
  ),
  template(
    'a prototype by its name',
    'vars:\n- a: {b: 1}\nstages:\n  a:\n    cmd: echo ${a.__proto__} ${a.constructor}\n',
    bad(/__proto__|constructor/),
  ),
  template(
    'variables called as built-in methods',
    'vars:\n- toString: 1\n  constructor: 2\n  hasOwnProperty: 3\nstages:\n  a:\n    cmd: echo ${toString} ${constructor} ${hasOwnProperty}\n    deps: [data.txt]\n',
    { code: 0 },
  ),
  template('a variable that names itself', 'vars:\n- a: ${a}\nstages:\n  a:\n    cmd: echo ${a}\n', bad(/./)),
  template(
    'variables in a circle',
    'vars:\n- a: ${b}\n- b: ${a}\nstages:\n  a:\n    cmd: echo ${a}\n',
    bad(/./),
  ),
  template(
    'a variables file that is missing',
    'vars:\n- none.yaml\nstages:\n  a:\n    cmd: echo\n',
    bad(/none\.yaml/),
  ),
  template(
    'a variables file outside',
    'vars:\n- ../outside/precious.txt\nstages:\n  a:\n    cmd: echo\n',
    bad(/./),
  ),
  template(
    'a variables file that is absolute',
    'vars:\n- /etc/passwd\nstages:\n  a:\n    cmd: echo\n',
    bad(/./),
  ),
  template(
    'two values for one variable',
    'vars:\n- a: 1\n- a: 2\nstages:\n  a:\n    cmd: echo ${a}\n',
    bad(/a/),
  ),
  template(
    'foreach over a million items',
    `stages:\n  a:\n    foreach: [${'1,'.repeat(1_000_000)}]\n    do:\n      cmd: echo \${item}\n`,
    { code: 0 },
  ),
  template(
    'foreach over a million different items',
    `stages:\n  a:\n    foreach: [${Array.from({ length: 1_000_000 }, (_, i) => i).join(',')}]\n    do:\n      cmd: echo \${item}\n`,
    bad(/100,?000/),
  ),
  template(
    'a matrix of ten thousand million',
    `stages:\n  a:\n    matrix:\n      a: [${ten}]\n      b: [${ten}]\n      c: [${ten}]\n      d: [${ten}]\n      e: [${ten}]\n    cmd: echo\n`,
    bad(/100,?000/),
  ),
  template('many matrices just below the cap', many(), bad(/100,?000/)),
  template(
    'foreach over a word',
    'stages:\n  a:\n    foreach: abc\n    do:\n      cmd: echo\n',
    bad(/foreach/),
  ),
  template('foreach over nothing', 'stages:\n  a:\n    foreach: []\n    do:\n      cmd: echo\n', { code: 0 }),
  template('foreach without do', 'stages:\n  a:\n    foreach: [1]\n', bad(/./)),
  template(
    'foreach with a key called __proto__',
    'stages:\n  a:\n    foreach:\n      __proto__: {polluted: 1}\n    do:\n      cmd: echo ${key} ${item.polluted}\n      deps: [data.txt]\n',
    { code: 0 },
  ),
  template('a matrix over words', 'stages:\n  a:\n    matrix: {x: abc}\n    cmd: echo ${item.x}\n', {
    code: 0,
  }),
  template(
    'a command of 10 million characters out of variables',
    `vars:\n- a: ${'x'.repeat(100_000)}\nstages:\n  a:\n    cmd: echo ${'${a}'.repeat(100)}\n`,
    { code: 0 },
  ),
  template(
    'text that grows a thousandfold',
    `vars:\n- a: ${'x'.repeat(1_000_000)}\nstages:\n  a:\n    cmd: echo ${'${a}'.repeat(1_000)}\n`,
    bad(/./),
  ),
  template(
    'a thousand stages that each grow',
    `vars:\n- a: ${'x'.repeat(1_000_000)}\nstages:\n  a:\n    foreach: [${Array.from({ length: 1000 }, (_, i) => i).join(',')}]\n    do:\n      cmd: echo \${item} \${a}\n`,
    bad(/./),
  ),
  made(
    'variables from a file nested 100,000 deep',
    (hall) => {
      hall.write('v.json', `{"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
      hall.write('dvc.yaml', 'vars:\n- v.json\nstages:\n  a:\n    cmd: echo ${a}\n');
    },
    bad(/nest/, 'v.json'),
  ),
];

function template(name: string, text: string, plan: Expected): Exhibit {
  return made(name, (hall) => hall.write('dvc.yaml', text), plan);
}

function made(name: string, make: (hall: Hall) => void, plan: Expected): Exhibit {
  return { name: `template: ${name}`, make, plan };
}

function many(): string {
  const stage = (i: number) => `  s${i}:\n    matrix:\n      a: [${ten}]\n      b: [${ten}]\n    cmd: echo\n`;
  return `stages:\n${Array.from({ length: 60 }, (_, i) => stage(i)).join('')}`;
}
