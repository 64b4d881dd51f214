import { describe, expect, test } from 'vitest';
import { peer } from '../peers.ts';
import { VerbPair } from './verb-pair.ts';

const program = peer('dvc') ?? '';

describe.skipIf(program === '')('plots modify, beside real DVC', () => {
  test('sets and takes away what dvc.yaml says of a plot', { timeout: 120_000 }, async () => {
    await using pair = new VerbPair(program);
    pair.write('dvc.yaml', pipeline);
    pair.write('sub/x', '');
    pair.write('.dvc/plots/own.json', '{"data": {"values": "<DVC_METRIC_DATA>"}}');
    const modify = (...words: string[]) => pair.run(['plots', 'modify', ...words]);
    await modify('p.csv', '--template', 'scatter', '-x', 'a', '-y', 'b', '--title', 'a: title');
    await modify('p.csv', '--x-label', 'long', '--y-label', 'high', '--no-header');
    await modify('p.csv', '-t', 'own');
    await modify('p.csv', '--unset', 'title', 'x', '-t', 'linear');
    await modify('p.csv', '--unset', 'y', 'template', 'x_label', 'y_label', 'header');
    await modify('raw.json', '--title', 'now a plot');
    await modify('bare.csv');
    await pair.run(['plots', 'modify', '../raw.json', '-x', 'n'], 'sub');
    await pair.refused(['plots', 'modify', 'nothing.csv', '-x', 'a']);
    await pair.refused(['plots', 'modify', 'p.csv', '--unset', 'x']);
    await pair.refused(['plots', 'modify', 'out', '--unset', 'x']);
    const { ours } = await modify('p.csv', '-t', 'none-of-that-name');
    expect(ours.err).toContain("Template 'none-of-that-name' not found.");
    await pair.run(['plots', 'modify', 'many-a.csv', '-x', 'a']);
  });
});

const pipeline = `stages:
  # draws
  draw:
    cmd: draw
    outs:
    - out
    - raw.json
    plots:
    - p.csv: {cache: false}
    - bare.csv
  many:
    foreach: [a, b]
    do:
      cmd: draw \${item}
      plots:
      - many-\${item}.csv
`;
