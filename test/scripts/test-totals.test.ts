import { describe, expect, test } from 'vitest';
import { readTotals } from '../../scripts/test-totals.ts';

const junit = (cases: string) =>
  `<testsuites><testsuite name="x" tests="9">${cases}</testsuite></testsuites>`;
const one = (file: string, name: string, body = '') =>
  `<testcase classname="${file}" name="${name}" time="0">${body}</testcase>`;

describe('the totals that CI ends with', () => {
  const cases: readonly (readonly [string, string, readonly [number, number, number, number]])[] = [
    ['nothing', '', [0, 0, 0, 0]],
    [
      'a passed test, in either form',
      `${one('test/a.test.ts', 'a')}<testcase classname="b" name="c"/>`,
      [2, 0, 0, 0],
    ],
    [
      'a failure and an error',
      one('a', 'b', '<failure message="x">y</failure>') + one('a', 'c', '<error/>'),
      [0, 2, 0, 0],
    ],
    ['a skipped test that may be', one('test/store/a.test.ts', 'a', '<skipped/>'), [0, 0, 1, 0]],
    [
      'a skipped test whose peer is required',
      one('test/conformance/a.test.ts', 'a', '<skipped/>'),
      [0, 0, 1, 1],
    ],
    ['a skipped end-to-end test', one('test/e2e/a.test.ts', 'a', '<skipped/>'), [0, 0, 1, 1]],
    [
      'printed markup, which is no result',
      one('a', 'b', '<system-out><![CDATA[<failure></testcase><skipped/>]]></system-out>'),
      [1, 0, 0, 0],
    ],
  ];
  test.each(cases)('count %s', (_, xml, [passed, failed, skipped, notAllowed]) => {
    const totals = readTotals(junit(xml));
    expect([totals.passed, totals.failed, totals.skipped, totals.notAllowed.length]).toEqual([
      passed,
      failed,
      skipped,
      notAllowed,
    ]);
  });
});
