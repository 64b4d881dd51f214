// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are DVC's own templates
import type { Random } from './random.ts';

/**
 * A dvc.yaml with stages and no templates, as DVC writes it and as people do: lists in any order and of both indents, flags,
 * comments, what only some stages have. `oddity`: how often a word is put instead that means something else.
 */
export function randomStages(random: Random, { oddity }: { readonly oddity: number }): string {
  const odd = (text: string) => (random.chance(oddity) ? random.pick(oddities) : text);
  const gap = () =>
    random.chance(0.05) ? random.pick(['\n', '# words\n', '      # words\n', '   \n\n']) : '';
  let count = 0;
  const path = () => odd(`${random.pick(['src', 'data/raw', 'a b', 'x-1', '_y', 'out.d'])}/f${count++}.txt`);
  const list = (name: string, item: (dash: string) => string) => {
    const dash = random.chance(0.7) ? '    ' : '      ';
    return `${odd(`    ${name}`)}:\n${random.many(1, 3, () => `${gap()}${dash}- ${item(dash)}\n`).join('')}`;
  };
  const out = (dash: string) => {
    if (random.chance(0.7)) return path();
    const flags = random.pick([
      ['cache: false'],
      ['cache: false', 'persist: true'],
      ['push: false'],
      ['cache: true', 'push: true'],
      ['desc: words', 'cache: false'],
      ['remote: store'],
    ]);
    return `${path()}:\n${flags.map((flag) => `${dash}    ${odd(flag)}`).join('\n')}`;
  };
  const parts = [
    () => list('deps', path),
    () => list('params', () => odd(random.pick(['lr', 'train.epochs', 'seed']))),
    () => list('outs', out),
    () => list('metrics', out),
    () => list('plots', out),
    () => '    desc: some words\n',
    () => '    frozen: true\n',
    () => '    meta:\n      owner: me\n      list: [1, 2]\n',
    () => '    params:\n    - lr\n    - other.yaml:\n      - k\n',
  ];
  const body = () => {
    const chosen = parts.filter((_, i) => random.chance(i < 5 ? 0.5 : 0.06));
    const cmd = `    cmd: ${odd(random.pick(['python train.py', 'cat a > b', 'make -j 2 && ls', '|\n      a\n      b', '\n    - a\n    - b']))}\n`;
    const unique = chosen.filter((part) => part !== parts[8] || !chosen.includes(parts[1] as () => string));
    return [cmd, ...unique.map((part) => part())].map((text) => `${gap()}${text}`).join('');
  };
  const names = ['train', 'eval', 'prepare_1', 'a.b', 'no', 'x/y'].slice(0, random.int(1, 6));
  const stages = names.map((name) => `${gap()}  ${odd(name)}:\n${body()}`);
  const rest = random.chance(0.2)
    ? random.pick([
        'metrics:\n- m.json\n',
        'plots:\n- p.csv:\n    x: a\n- q.csv\n',
        'artifacts:\n  m:\n    path: o\n',
      ])
    : '';
  return `stages:\n${stages.join('')}${rest}`;
}

const oddities = [
  '',
  ' ',
  '~',
  '1',
  'true',
  '- 1',
  'a: b',
  'a #b',
  '"q"',
  "'q r'",
  '{}',
  '[1, 2]',
  '&a 1',
  '!t x',
  '|\n       x',
  'x\n\n',
  'x\n       y',
  'x\ty',
  'é',
  '../up',
  '/abs',
  'a//b',
  './a',
  'dvc.yaml',
  'x.dvc',
  's3://b/k',
  'ignored.hidden',
  'name@1',
  'null',
  'x\\y',
  '$HOME',
  '${x}',
  '\n',
];
