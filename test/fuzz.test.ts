import { describe, expect, test } from 'vitest';
import { attackReader, type Target, targets } from './fuzz/targets.ts';

/** How many texts each reader gets; far more in `npm run attack`, and as many as are wanted by `LOCKSTEP_FUZZ=100000`. */
const inputs = Number(process.env.LOCKSTEP_FUZZ ?? 300);

/** Those of which more is asked than that they bear it. */
const asked: readonly (readonly [string, string])[] = [
  ['no text makes the marker of a comment more than a number and an id', 'the marker of a comment'],
  ['no line that does not begin with the prefix is a command', 'commands'],
  ['nothing that a stage prints is obeyed by the runner', 'what a stage prints'],
];
const others = targets.filter(({ name }) => !asked.some(([, other]) => other === name));

test.each(asked)(
  '%s',
  async (_, wanted) => {
    const target = targets.find(({ name }) => name === wanted) as Target;
    expect(await attackReader(target, inputs)).toBeGreaterThan(0);
  },
  600_000,
);

describe('no document makes a reader throw, hang or change a prototype', () => {
  test.each(others)(
    '$name',
    async (target) => {
      expect(await attackReader(target, inputs)).toBeGreaterThan(0);
    },
    600_000,
  );
});

describe('what is noticed', () => {
  const target = (take: Target['take']): Target => ({ name: 'x', seeds: [['text']], take });
  const spin = () => {
    const enough = process.cpuUsage().user + 1_200_000;
    for (let i = 0; i % 1_000_000 !== 0 || process.cpuUsage().user < enough; i++) Math.sqrt(i);
  };
  test.each<[string, Target['take'], RegExp]>([
    [
      'a reader that throws',
      () => {
        throw new TypeError('of no kind');
      },
      /of no kind/,
    ],
    ['one that takes more than a second', spin, /took \d{4}/],
    [
      'one that changes a prototype',
      () => {
        Object.assign(Object.prototype, { polluted: 1 });
      },
      /polluted/,
    ],
  ])('%s', async (_, take, said) => {
    try {
      await expect(attackReader(target(take), 1)).rejects.toThrow(said);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
  });
});
