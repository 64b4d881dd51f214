import type { Random } from './random.ts';

const atoms = [
  'a',
  'b',
  'key',
  'x y',
  '1',
  '1.0',
  '1e3',
  '0x1F',
  '017',
  '0o7',
  'true',
  'True',
  'null',
  '~',
  '',
  '2020-01-01',
  '2020-1-2 3:04:05.5 +2',
  'foo#bar',
  'foo #bar',
  "'it''s'",
  '"a\\tb\\u00e9"',
  '"x y"',
  "'q'",
  'http://a/b:c',
  '-',
  '- -',
  'a,b',
  '[1, 2]',
  '{a: 1}',
  '[]',
  '{}',
  '[a, [b, {c: d}]]',
  '{a: , b}',
  '[a: b, c]',
  '*x',
  '&x',
  '&x 1',
  '*y',
  '!foo',
  '!!str 1',
  '!!int "3"',
  '! x',
  '<<',
  '=',
  '|',
  '>',
  'é😀',
  'a:b',
  'a: b',
  '"multi\n  line"',
  "'multi\n\n  line'",
  'plain\n  folded',
  '1_000',
  '.5',
  '-.inf',
  '.NaN',
  '+1',
  '-x',
  '?x',
  ':x',
  '@x',
  '`x',
  '%x',
  '"\\x41\\\n  z"',
  'yes',
  'on',
  '1:30',
  '...',
  '---',
  '-0',
  '0b101',
  '00',
  '1.',
  '1.50',
  '-1.5e-10',
  '1E5',
  '+.5e+3',
  '1_0.0_1',
  '0x_fF',
];

const keys = ['a', 'b', 'c', 'd', '"q"', "'r'", 'x y', '1', 'true', 'é', '<<', '? k'];

/**
 * YAML as people and their mistakes write it: blocks and flows, comments, anchors, tags, odd indentation. About a third of
 * the documents are valid; with `mutate` letters are dropped and put in as well.
 */
export function randomDocument(random: Random, mutate = true): string {
  let text = block(random, 0, 0);
  if (random.chance(0.1)) text = `---\n${text}`;
  if (random.chance(0.05)) text = `# top\n\n${text}`;
  if (random.chance(0.05)) text += '\n...\n';
  text += random.pick(['\n', '', '\n\n', '\n# end\n', '\n  # end2\n']);
  const mutations = mutate ? random.pick([0, 0, 0, 0, 1, 2]) : 0;
  for (let i = 0; i < mutations && text !== ''; i++) text = mutated(random, text);
  return text;
}

function mutated(random: Random, text: string): string {
  const at = random.int(0, text.length - 1);
  const char = random.pick([...':-#,[]{}&*!|>\'"%@` \n\t?a1']);
  const dropped = random.pick([0, 1, 1]);
  return text.slice(0, at) + (dropped === 1 && random.chance(0.5) ? '' : char) + text.slice(at + dropped);
}

function block(random: Random, indent: number, depth: number): string {
  const kind = random.next();
  const space = ' '.repeat(indent);
  if (kind >= 0.85) return space + random.pick(atoms).replaceAll('\n', `\n${space}`);
  const lines: string[] = [];
  const count = random.int(1, 3);
  for (let i = 0; i < count; i++) {
    if (random.chance(0.12)) lines.push(`${space}# comment ${i}`);
    if (random.chance(0.08)) lines.push('');
    const isMapping = kind < 0.55;
    const mark = isMapping ? `${key(random)}:` : '-';
    lines.push(space + mark + value(random, { indent, depth, isMapping }));
  }
  return lines.join('\n');
}

function key(random: Random): string {
  const kind = random.next();
  if (kind < 0.3) return `key${random.int(0, 9)}`;
  return kind < 0.93 ? random.pick(keys) : random.pick(atoms);
}

function value(random: Random, at: { indent: number; depth: number; isMapping: boolean }): string {
  const kind = random.next();
  const comment = random.pick(['', '', '', '', '', '', ' # c', ' #d']);
  const anchor = random.pick([...Array<string>(12).fill(''), ' &x', ' &y']);
  if (at.depth > 3 || kind < 0.5) {
    const gap = random.chance(0.1) ? random.pick(['  ', '\t', '']) : ' ';
    return anchor + gap + random.pick(atoms).replaceAll('\n', `\n${' '.repeat(at.indent + 1)}`) + comment;
  }
  if (kind < 0.62) return anchor + blockScalar(random, at.indent);
  if (!at.isMapping && random.chance(0.6))
    return ` ${block(random, at.indent + 2, at.depth + 1).replace(/^ +/, '')}`;
  const step = random.pick(at.isMapping ? [0, 1, 2, 2, 2, 2, 4] : [1, 2, 2, 2]);
  return `${anchor + comment}\n${block(random, at.indent + step, at.depth + 1)}`;
}

function blockScalar(random: Random, indent: number): string {
  const mark = random.pick(['|', '>', '|-', '>-', '|+', '>+', '|2', '>1']);
  const lines = random.many(0, 4, () => {
    const line = random.pick(['text', '  more', '', 'a # b', 'x: y', '- z', '\ttab', 'trail  ']);
    return line === '' ? '' : ' '.repeat(indent + random.pick([1, 2, 2, 2])) + line;
  });
  return ` ${mark}${random.pick(['', ' # hc'])}\n${lines.join('\n')}`;
}
