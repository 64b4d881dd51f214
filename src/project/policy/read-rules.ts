import type { SourceLocation } from '../../failure.ts';
import type { Value } from '../../values/value.ts';
import type { Gates, MetricRule } from './policy.ts';
import type { NumberRange, PolicyReading } from './policy-reading.ts';
import { type Drop, parseCommits, parseDrop, parseSize } from './quantities.ts';

const levels = ['fail', 'warn', 'ignore'] as const;
const anyNumber: NumberRange = { what: 'a number', holds: () => true };
const notNegative: NumberRange = { what: 'a number from 0 up', holds: (number) => number >= 0 };

/** What is better for which metrics, and how far they may move. */
export function readMetrics(value: Value | undefined, reading: PolicyReading): readonly MetricRule[] {
  return reading
    .mapping(value, ['metrics'], 'a mapping from metric names to rules')
    .map(([pattern, item]) => {
      const path = ['metrics', pattern];
      const rule = reading.shape(item, path, [
        'better',
        'max-drop',
        'over',
        'max',
        'min',
        'cannot-compare',
        'test-set',
      ]);
      const better = reading.choice(rule.get('better'), [...path, 'better'], ['higher', 'lower']);
      const maxDrop = readDrop(rule.get('max-drop'), [...path, 'max-drop'], reading);
      const over = reading.parsed(rule.get('over'), [...path, 'over'], {
        what: 'a number of commits such as 5 commits',
        parse: parseCommits,
      });
      const max = reading.number(rule.get('max'), [...path, 'max'], anyNumber);
      const min = reading.number(rule.get('min'), [...path, 'min'], anyNumber);
      const unclear = reading.choice(
        rule.get('cannot-compare'),
        [...path, 'cannot-compare'],
        ['fail', 'warn'],
      );
      const testSet = reading.text(rule.get('test-set'), [...path, 'test-set'], {
        what: 'path of the project, without a slash at its ends',
        pattern: /^[^\s/](?:.*[^\s/])?$/,
      });
      if (maxDrop !== undefined && !rule.has('better')) {
        reading.problem(
          [...path, 'max-drop'],
          'which direction is a drop?',
          'add `better: higher` or `better: lower`',
        );
      }
      return {
        pattern,
        ...(better === undefined ? {} : { better }),
        ...(maxDrop === undefined ? {} : { maxDrop }),
        ...(over === undefined ? {} : { overCommits: over }),
        ...(max === undefined ? {} : { max }),
        ...(min === undefined ? {} : { min }),
        ...(unclear === undefined ? {} : { cannotCompare: unclear }),
        ...(testSet === undefined ? {} : { testSet }),
        location: reading.locate(path),
      };
    });
}

/** A bare number is a limit in the metric's own unit. */
function readDrop(
  value: Value | undefined,
  path: readonly string[],
  reading: PolicyReading,
): Drop | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') {
    const amount = reading.number(value, path, notNegative);
    return amount === undefined ? undefined : { join: 'and', limits: [{ unit: 'absolute', amount }] };
  }
  return reading.parsed(value, path, {
    what: 'a limit such as 0.002, 1%, or 1% and 0.002',
    parse: parseDrop,
  });
}

/** What the gates do, and where that is said. */
export function readGates(value: Value | undefined, reading: PolicyReading): Gates {
  const gates = reading.shape(value, ['gates'], ['stale', 'missing', 'size', 'cannot-compare']);
  const stale = reading.choice(gates.get('stale'), ['gates', 'stale'], levels);
  const missing = reading.choice(gates.get('missing'), ['gates', 'missing'], levels);
  const size = reading.parsed(gates.get('size'), ['gates', 'size'], {
    what: 'a size such as 2 GB',
    parse: parseSize,
  });
  const unclear = reading.choice(gates.get('cannot-compare'), ['gates', 'cannot-compare'], ['fail', 'warn']);
  const locations = new Map<string, SourceLocation>();
  for (const key of gates.keys()) locations.set(String(key), reading.locate(['gates', key]));
  return {
    ...(stale === undefined ? {} : { stale }),
    ...(missing === undefined ? {} : { missing }),
    ...(size === undefined ? {} : { size }),
    ...(unclear === undefined ? {} : { cannotCompare: unclear }),
    locations,
  };
}
