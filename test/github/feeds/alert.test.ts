import fc from 'fast-check';
import { Window } from 'happy-dom';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { type Alert, alertsOf } from '../../../src/github/alerts/alert.ts';
import { markerText, parseAlertMarker } from '../../../src/github/alerts/alert-issues.ts';
import type { Finished } from '../../../src/github/finished.ts';
import { watchSection } from '../../../src/report/markdown/watch.ts';
import { assemble } from '../../../src/report/report.ts';
import type { Watch } from '../../../src/report/watch/watch.ts';
import { input } from '../../report/fixtures.ts';
import { hostileText } from '../../report/hostile.ts';

const text = hostileText(8);
const failure = fc.record({ reason: fc.constant('data' as const), message: hostileText(20), hint: text });
const watch: fc.Arbitrary<Watch> = fc.record({
  trends: fc.array(fc.record({ metric: text, values: fc.array(fc.double(), { maxLength: 5 }) }), {
    maxLength: 3,
  }),
  feeds: fc.array(
    fc.record({
      ...{ address: text, kind: fc.constant('import-url' as const), source: text, failure },
      ...{ state: fc.constantFrom('broken', 'updated', 'unchecked'), old: text, new: text },
    }),
    { maxLength: 4 },
  ),
  broken: fc.array(
    fc.record({
      ...{ metric: text, limit: text, value: text, before: text },
      good: fc.record({ sha: fc.constant('a'.repeat(40)), subject: text }),
      bad: fc.record({ sha: text, subject: text }),
      location: fc.constant(undefined),
    }),
    { maxLength: 3 },
  ),
  lost: fc.array(fc.record({ remote: text, objects: fc.nat(), paths: fc.array(text, { maxLength: 9 }) }), {
    maxLength: 3,
  }),
  drill: fc.record({
    ...{ remote: text, tried: fc.nat(), of: fc.nat(), objects: fc.nat(), bytes: fc.nat(), seconds: fc.nat() },
    failures: fc.array(failure, { maxLength: 3 }),
  }),
  judged: fc.constant(['feed', 'metric', 'remote', 'drill'] as const),
});
const run = 'https://github.com/acme/pipe/actions/runs/9';

function finished(found: Watch, folder = ''): Finished {
  const report = assemble({ ...input({}), links: { run }, watch: found });
  return { folder, root: '/x', result: { report, exitCode: 0 } };
}

function strange(markdown: string): readonly string[] {
  const { document } = new Window();
  document.body.innerHTML = marked.parse(markdown, { async: false }) as string;
  const allowed = new Set([
    'p',
    'code',
    'strong',
    'a',
    'span',
    'ul',
    'li',
    'em',
    'h3',
    'h4',
    'sub',
    'blockquote',
  ]);
  const tags = [...document.body.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase());
  const links = [...document.body.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  return [...tags.filter((tag) => !allowed.has(tag)), ...links.filter((link) => link !== run)];
}

test('whatever a repository or a feed says, an alert is text of ours with quotations', () => {
  fc.assert(
    fc.property(watch, text, (found, folder) => {
      const { wanted } = alertsOf([finished(found, folder)]);
      for (const { title, body, kind, scope, key } of wanted) {
        expect(title).toMatch(/^[^\p{Cc}\p{Cf}]{1,120}$/u);
        expect(strange(body)).toEqual([]);
        const marker = { name: 'default', kind, scope, key, run: 9 };
        expect(parseAlertMarker(`${markerText(marker)}\n${body}`)).toEqual(marker);
      }
      expect(strange(watchSection(finished(found).result.report)?.text ?? '')).toEqual([]);
    }),
    { numRuns: 150, seed: 7 },
  );
});

const feed = { kind: 'import-url', source: 'https://a/b', state: 'broken' } as const;
const one = (more: Partial<Watch>): Watch => ({
  ...{ feeds: [], trends: [], broken: [], lost: [], judged: ['feed', 'metric', 'remote'] },
  ...more,
});
const keyOf = (found: Watch, folder = '') =>
  alertsOf([finished(found, folder)])
    .wanted.map(({ key }: Alert) => key)
    .join();

test('a cause is the same for as long as it is the same, and another in another project', () => {
  const first = keyOf(
    one({ feeds: [{ ...feed, address: 'a.dvc', failure: { reason: 'data', message: 'x' } }] }),
  );
  const later = keyOf(
    one({ feeds: [{ ...feed, address: 'a.dvc', failure: { reason: 'data', message: 'y' } }] }),
  );
  expect(first).toMatch(/^[0-9a-f]{16}$/);
  expect(later).toBe(first);
  expect(keyOf(one({ feeds: [{ ...feed, address: 'b.dvc' }] }))).not.toBe(first);
  expect(keyOf(one({ feeds: [{ ...feed, address: 'a.dvc' }] }), 'sub')).not.toBe(first);
  const lost = (objects: number) => keyOf(one({ lost: [{ remote: 'r', objects, paths: ['a'] }] }));
  expect(lost(1)).toBe(lost(2));
});

test.each([
  '',
  'x <!-- lockstep-alert:1 name=a kind=feed scope=0123456789abcdef key=0123456789abcdef run=1 -->',
  '<!-- lockstep-alert:2 name=a kind=feed scope=0123456789abcdef key=0123456789abcdef run=1 -->',
  '<!-- lockstep-alert:1 name=a b kind=feed scope=0123456789abcdef key=0123456789abcdef run=1 -->',
  '<!-- lockstep-alert:1 name=a kind=feed scope=0123456789abcdef key=0123456789abcdef run=1e9 -->',
])('no marker of ours: %j', (body) => {
  expect(parseAlertMarker(body)).toBeUndefined();
});
