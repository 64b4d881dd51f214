import type { Exhibit } from '../hall.ts';

/** Every field of dvc.yaml with a value of a kind that it cannot have. */
export const wrongTypes: readonly Exhibit[] = [
  ...[
    ['stages', '[a]'],
    ['stages', 'null'],
    ['vars', '{a: 1}'],
    ['params', '{a: 1}'],
    ['metrics', '1'],
    ['plots', '1'],
    ['artifacts', '[1]'],
    ['datasets', '{a: 1}'],
    ['nonsense', '1'],
  ].map(([key, value]) => wrong(`${key} is ${value}`, `${key}: ${value}\n`, 1)),
  ...[
    ['cmd', '{a: 1}'],
    ['cmd', '12'],
    ['cmd', '[{a: 1}]'],
    ['cmd', 'null'],
    ['deps', 'data.txt'],
    ['deps', '[{a: {}}]'],
    ['deps', '[null]'],
    ['deps', '{a: 1}'],
    ['outs', '[[a]]'],
    ['outs', '[{a: {cache: maybe}}]'],
    ['outs', '[{a: {nonsense: true}}]'],
    ['outs', '{a: 1}'],
    ['metrics', '[1]'],
    ['plots', '[{a: {x: [1]}}]'],
    ['params', '[1]'],
    ['params', '[{p.yaml: {a: 1}}]'],
    ['params', 'x'],
    ['wdir', '7'],
    ['frozen', 'often'],
    ['always_changed', '1'],
    ['desc', '[a]'],
    ['vars', '1'],
    ['foreach', '[a]'],
    ['matrix', '[a]'],
    ['nonsense', '1'],
  ].map(([key, value]) => {
    const cmd = key === 'cmd' ? '' : '    cmd: echo\n';
    return wrong(`a stage's ${key} is ${value}`, `stages:\n  a:\n${cmd}    ${key}: ${value}\n`, 2);
  }),
  wrong('a stage without a command', 'stages:\n  a:\n    deps: [data.txt]\n', 2),
  wrong('a stage that is a word', 'stages:\n  a: echo\n', 2),
];

function wrong(name: string, text: string, fromLine: number): Exhibit {
  const at = fromLine === 1 ? 'dvc.yaml:1' : 'dvc.yaml';
  // DVC's own schema lets these two pass.
  if (/datasets is \{|cmd is \[\{/.test(name))
    return { name: `type: ${name}`, make: (hall) => hall.write('dvc.yaml', text), plan: { code: 0 } };
  return {
    name: `type: ${name}`,
    make: (hall) => hall.write('dvc.yaml', text),
    plan: { code: 2, reason: 'project', at, says: /./ },
  };
}
