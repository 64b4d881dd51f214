import { expect, test } from 'vitest';
import { verbs } from '../../src/commands/index.ts';
import { parseRequest } from '../../src/commands/request.ts';
import { verbExamples } from '../../src/commands/verb-examples.ts';

const examples = Object.entries(verbExamples).flatMap(([name, list]) =>
  list.map(({ line }) => [name, line] as const),
);

test.each(examples)('the example of %s means that verb: %s', async (name, line) => {
  const typed = /(?:^|\()lockstep ([^|)]*)/.exec(line)?.[1] ?? '';
  const words = (typed.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll("'", ''));
  const request = await parseRequest(words, verbs, '0');
  expect(request).toMatchObject({ kind: 'verb', verb: { name } });
});

test('help of a verb ends with its examples', async () => {
  const request = await parseRequest(['repro', '--help'], verbs, '0');
  expect(request.kind === 'print' && request.text).toMatch(
    /Examples:\n {2}lockstep repro\n {6}run what is stale\n/,
  );
});

test('the verbs that people meet first have examples', () => {
  const first = [
    'plan',
    'repro',
    'report',
    'verify',
    'explain',
    'pull',
    'push',
    'init',
    'doctor',
    'migrate',
    'demo',
  ];
  expect(Object.keys(verbExamples)).toEqual(expect.arrayContaining(first));
});
