import { describe, expect, test } from 'vitest';
import type { Inputs } from '../../src/github/inputs.ts';
import { type ActiveTrigger, decideJob } from '../../src/github/job.ts';
import { makeInputs } from './make-inputs.ts';

const inputs = makeInputs({ artifact: 'auto' });
const sha = 'a'.repeat(40);
const pull = (
  tier: 'T0' | 'T1',
  origin: 'same-repository' | 'fork' | 'bot' | 'unknown' = tier === 'T1' ? 'same-repository' : 'fork',
): ActiveTrigger => ({ kind: 'pull-request', tier, number: 7, headSha: sha, origin });
const push = (tier: 'T0' | 'T1' | 'T2'): ActiveTrigger => ({ kind: 'push', tier });
const dispatch = (more: object = {}): ActiveTrigger => ({
  kind: 'dispatch',
  tier: 'T1',
  force: false,
  ...more,
});
const mergeGroup: ActiveTrigger = { kind: 'merge-group', tier: 'T1' };

function decide(trigger: ActiveTrigger, more: Partial<Inputs> = {}) {
  const job = decideJob({ ...inputs, ...more }, trigger);
  if (!job.ok) throw new Error(job.failures[0]?.message);
  return job.value;
}

/** design section 4, by hand */
test.each<[string, ActiveTrigger, string, boolean]>([
  ['a pull request of the repository', pull('T1'), 'repro', true],
  ['a pull request of a fork', pull('T0'), 'plan', false],
  ['a push to a protected branch', push('T2'), 'repro', true],
  ['a push elsewhere', push('T1'), 'repro', true],
  ['a push by a bot', push('T0'), 'plan', false],
  ['a dispatch', dispatch(), 'repro', true],
  ['a merge group', mergeGroup, 'verify', false],
])('%s does by itself what the contract says', (_, trigger, verb, pushes) => {
  expect(decide(trigger).request).toMatchObject({
    verb,
    push: pushes,
    tier: trigger.tier,
    force: false,
    keepGoing: false,
    failOn: verb === 'verify' ? ['failed', 'missing', 'stale'] : ['failed'],
  });
  expect(decide(trigger).notes).toEqual([]);
});

describe('the command input', () => {
  const command = { verb: 'repro', targets: ['train'], jobs: 4, force: true, keepGoing: true } as const;

  test('decides what is done, with its options', () => {
    expect(decide(pull('T1'), { command, jobs: 2, targets: ['other'] }).request).toMatchObject({
      verb: 'repro',
      targets: ['train'],
      jobs: 4,
      force: true,
      keepGoing: true,
    });
    expect(decide(pull('T1'), { command: { ...command, verb: 'plan' } }).request).toMatchObject({
      verb: 'plan',
      push: false,
    });
  });

  test.each([
    [pull('T0', 'fork'), 'it comes from a fork'],
    [pull('T0', 'bot'), 'it was made by a bot'],
    [pull('T0', 'unknown'), 'its author is not known'],
    [push('T0'), 'it was made by a bot'],
  ])('never makes a stranger’s change run', (trigger, why) => {
    const { request, notes } = decide(trigger, { command });
    expect(request).toMatchObject({ verb: 'plan', push: false });
    expect(notes).toEqual([expect.stringContaining(why)]);
  });
});

test('the other inputs reach the job', () => {
  expect(
    decide(pull('T1'), { push: 'never', jobs: 2, remote: 'r', name: 'n', targets: ['a'] }).request,
  ).toMatchObject({ push: false, jobs: 2, remote: 'r', name: 'n', targets: ['a'] });
});

describe('a dispatch', () => {
  test('has the last word', () => {
    const trigger = dispatch({ command: 'repro train -k', targets: '"my data.dvc" b', force: true });
    expect(
      decide(trigger, { command: { verb: 'plan', targets: ['x'], force: false, keepGoing: false } }).request,
    ).toMatchObject({ verb: 'repro', targets: ['my data.dvc', 'b'], keepGoing: true, force: true });
  });

  test.each([{ command: 'deploy' }, { command: 'repro --option' }, { targets: '"open' }])(
    'with words that mean nothing is a failure: %j',
    (more) => {
      expect(decideJob(inputs, dispatch(more))).toMatchObject({ ok: false, failures: [{ reason: 'usage' }] });
    },
  );
});
