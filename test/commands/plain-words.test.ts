import { expect, test } from 'vitest';
import { parseWords } from '../../src/commands/grammar.ts';
import { verbs } from '../../src/commands/index.ts';
import { readPlainWords } from '../../src/commands/plain-words.ts';
import { globalOptions } from '../../src/commands/request-kind.ts';
import { Random } from '../values/random.ts';

test('plain words mean the same by the short way as by the whole grammar', async () => {
  const random = new Random(61);
  let plain = 0;
  for (const row of verbs) {
    const verb = await row.load();
    const flags = verb.options.flatMap((option) => option.flags.match(/--?[\w-]+/g) ?? []);
    const pool = [
      ...flags,
      ...flags,
      '--cd',
      '-v',
      '--verbose',
      '--no-color',
      '-q',
      '--quiet',
      'a',
      'b.dvc',
      '4',
      '',
      '-',
      '--',
      '--help',
      '--nope',
      '-qv',
      '--cd=x',
      'help',
      verb.name,
    ];
    for (let round = 0; round < 70; round++) {
      const words = random.many(0, 4, () => random.pick(pool));
      const short = readPlainWords(words, verb);
      if (short === undefined) continue;
      plain++;
      const all = [...row.name.split(' '), ...words];
      const whole = parseWords(all, verbs, new Map([[row, verb]]), '0');
      expect({ all, whole }).toEqual({
        all,
        whole: { kind: 'verb', verb, words: short, global: globalOptions(short.options) },
      });
    }
  }
  expect(plain).toBeGreaterThan(verbs.length * 15);
});

test('the whole grammar is not asked about what a plan is usually started with', async () => {
  const [plan] = verbs;
  const verb = await plan?.load();
  if (verb === undefined) throw new Error('there is no verb');
  expect(readPlainWords(['--json', '--base', 'main', 'train'], verb)).toEqual({
    args: ['train'],
    options: { json: true, base: 'main', color: true },
  });
});
