import type { Exhibit, Expected } from '../hall.ts';

const bad: Expected = { code: 2, reason: 'project', says: /./ };

/** Names that would steer a terminal, a comment or a shell. */
export const names: readonly Exhibit[] = [
  stage('an escape sequence', '"\\e[2J\\e[31mred"', { code: 0 }),
  stage('a new line and a workflow command', '"a\\n::set-output name=x::y"', { code: 0 }),
  stage('text that turns direction', '"a\\u202Eb"', { code: 0 }),
  stage('a zero', '"a\\0b"', { code: 0 }),
  stage('a slash', 'a/b', { code: 0 }),
  stage('an at sign', 'a@b', { code: 2, reason: 'project', says: /not found inside/ }),
  stage('a colon', '"a:b"', { code: 0 }),
  stage('nothing', '""', { code: 2, reason: 'project', says: /Stage name not provided/ }),
  stage('an option', '--version', { code: 0 }),
  stage('HTML', '"<img src=x onerror=alert(1)>"', { code: 0 }),
  stage('a mention', '"@everyone"', { code: 2, reason: 'project', says: /not found inside/ }),
  stage('a million letters', 'x'.repeat(1_000_000), { code: 0 }),
  path('an escape sequence', '"\\e[2J\\e[31mred"', { code: 0 }),
  path('a new line and a workflow command', '"a\\n::error::x"', { code: 0 }),
  path('a zero', '"a\\0b"', bad),
  path('a name longer than the system allows', 'x'.repeat(5_000), {
    code: 1,
    reason: 'data',
    says: /cannot read/,
  }),
  path('a path longer than the system allows', 'x/'.repeat(5_000), {
    code: 1,
    reason: 'data',
    says: /cannot read/,
  }),
  path('a backslash', "'..\\..\\outside'", { code: 0 }),
  path('an address that starts a program', "'ext::sh -c touch% x'", { code: 0 }),
  path('an option of ssh', "'ssh://-oProxyCommand=touch x/y'", { code: 0 }),
  path('nothing', '""', { code: 2, reason: 'project', says: /needs a path/ }),
];

function stage(what: string, name: string, plan: Expected): Exhibit {
  return {
    name: `name: a stage called ${what}`,
    make: (hall) =>
      hall.write(
        'dvc.yaml',
        `stages:\n  ${name.length > 1000 ? `? ${name}\n  ` : name}:\n    cmd: echo\n    deps: [data.txt]\n`,
      ),
    plan,
  };
}

function path(what: string, name: string, plan: Expected): Exhibit {
  return {
    name: `name: a path that is ${what}`,
    make: (hall) => hall.write('dvc.yaml', `stages:\n  a:\n    cmd: echo\n    deps:\n    - ${name}\n`),
    plan,
  };
}
