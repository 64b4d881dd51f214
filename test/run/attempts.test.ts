import { describe, expect, test } from 'vitest';
import type { StagePolicy } from '../../src/run/run-context.ts';
import { dep, out, stage } from '../plan/make-stage.ts';
import { Rig } from '../rig.ts';
import { outcomes, runStages, testContext } from './context.ts';

function setUp(rig: Rig, cmd: string, policy: StagePolicy) {
  rig.write('in', 'x');
  const one = stage('s', { cmd: `echo try >> tries; ${cmd}`, deps: [dep('in')], outs: [out('made')] });
  const ctx = testContext(rig, [one], { policy: () => policy, retrySeconds: 0 });
  const tries = () => rig.read('tries').trim().split('\n').length;
  // That `tries` is declared nowhere is told too, and tested elsewhere.
  const notes = () =>
    ctx.events.flatMap((event) =>
      event.kind === 'note' && event.text.includes('tried again') ? [event.text] : [],
    );
  return { ctx, one, tries, notes };
}

describe('a stage that may be tried again', () => {
  test('is, when something killed its command, with the reason', async () => {
    await using rig = Rig.create();
    const cmd = 'if [ $(wc -l < tries) -lt 3 ]; then kill -9 $$; fi; cp in made';
    const { ctx, one, tries, notes } = setUp(rig, cmd, { retries: 2 });
    expect(outcomes(await runStages([one], ctx))).toEqual({ s: 'ran' });
    expect(tries()).toBe(3);
    expect(notes()).toEqual([
      expect.stringMatching(/^'s' is tried again \(1 of 2\): failed to run: .*exited with -9$/),
      expect.stringMatching(/^'s' is tried again \(2 of 2\): failed to run: .*exited with -9$/),
    ]);
  });

  test('is not tried more often than the policy says, and then fails with the reason', async () => {
    await using rig = Rig.create();
    const { ctx, one, tries } = setUp(rig, 'kill -9 $$', { retries: 1 });
    const run = await runStages([one], ctx);
    expect(outcomes(run)).toEqual({ s: 'failed' });
    expect(tries()).toBe(2);
    expect(run.failures[0]).toMatchObject({
      message: expect.stringContaining('exited with -9'),
      hint: expect.stringContaining('out of memory'),
    });
  });

  test.each([
    ['a command that says itself that it failed', 'exit 3', {}],
    ['an out that is missing', 'true', {}],
    ['a limit of time', 'sleep 60', { timeoutSeconds: 0.05 }],
  ])('is never for %s', async (_what, cmd, more) => {
    await using rig = Rig.create();
    const { ctx, one, tries, notes } = setUp(rig, cmd, { retries: 5, ...more });
    expect(outcomes(await runStages([one], ctx))).toEqual({ s: 'failed' });
    expect([tries(), notes()]).toEqual([1, []]);
  });

  test('needs a policy that says so', async () => {
    await using rig = Rig.create();
    const { ctx, one, tries } = setUp(rig, 'kill -9 $$', {});
    await runStages([one], ctx);
    expect(tries()).toBe(1);
  });

  test('waits no longer when the run is cancelled', async () => {
    await using rig = Rig.create();
    const { ctx, one, tries } = setUp(rig, 'kill -9 $$', { retries: 5 });
    const emit = (event: Parameters<typeof ctx.emit>[0]) => {
      if (event.kind === 'note') ctx.abort.abort();
    };
    const run = await runStages([one], { ...ctx, emit, retrySeconds: 3600 });
    expect(outcomes(run)).toEqual({ s: 'cancelled' });
    expect(tries()).toBe(1);
  });
});
