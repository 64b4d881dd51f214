import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { readTrigger } from '../../../src/github/event.ts';
import type { Trigger } from '../../../src/github/trigger.ts';
import { pathsOf, withValue } from '../payloads.ts';

interface Described {
  readonly name: string;
  readonly examples: readonly unknown[];
}

/** What GitHub really sent, by event; one for each action is enough. */
const file = createRequire(import.meta.url).resolve('@octokit/webhooks-examples/api.github.com/index.json');
const described = JSON.parse(readFileSync(file, 'utf8')) as readonly Described[];
const acted = new Set([
  ...['pull_request', 'push', 'workflow_dispatch', 'merge_group', 'issue_comment'],
  ...['pull_request_review', 'pull_request_review_comment', 'workflow_run'],
]);

/** Where a missing field could do most: on a protected branch. */
const env = { GITHUB_REF: 'refs/heads/main', GITHUB_REF_PROTECTED: 'true', GITHUB_SHA: 'a'.repeat(40) };

function read(event: string, payload: unknown): Trigger {
  return readTrigger({ GITHUB_EVENT_NAME: event, GITHUB_ACTOR: 'Codertocat', ...env }, payload);
}

/** How much is done for a trigger: nothing, words only, a stranger's, a proposal's, what is trusted. */
function rank(trigger: Trigger): number {
  if (trigger.kind === 'ignored' || trigger.kind === 'refused') return 0;
  return 'tier' in trigger ? 2 + ['T0', 'T1', 'T2'].indexOf(trigger.tier) : 1;
}

const oddities: readonly unknown[] = [undefined, null, 'x'.repeat(200_000), {}];

describe.each(described.filter(({ name }) => acted.has(name)))(
  '$name as GitHub sends it',
  ({ name, examples }) => {
    const byAction = new Map(examples.map((each) => [(each as { action?: string }).action ?? '', each]));

    test.each([...byAction])(
      '%s: no field that is gone, null or huge breaks anything or brings more trust',
      (_, payload) => {
        const asSent = read(name, payload);
        for (const path of pathsOf(payload).slice(1)) {
          for (const odd of oddities) {
            const found = read(name, withValue(payload, path, odd));
            expect(
              rank(found),
              `${path.join('.')} = ${String(JSON.stringify(odd)).slice(0, 40)}`,
            ).toBeLessThanOrEqual(rank(asSent));
          }
        }
      },
    );
  },
);

test.each(described.filter(({ name }) => !acted.has(name)))('$name is left alone', ({ name, examples }) => {
  for (const payload of examples) expect(read(name, payload).kind).toBe('ignored');
});

test('every event of the product has examples', () => {
  expect([...acted].filter((name) => !described.some((each) => each.name === name))).toEqual([]);
});
